import { PythonService } from './PythonService';
import { RunningService } from './RunningService';

/**
 * Does something with a service that runs on an empty, migrated database of its own, and ends it.
 *
 * @param settings - variables that the service reads
 */
export async function whileRunning<T>(
  service: PythonService,
  work: (running: RunningService) => Promise<T>,
  settings: Record<string, string> = {},
): Promise<T> {
  const running = await RunningService.start(service, settings);
  return work(running).finally(() => running.stop());
}
