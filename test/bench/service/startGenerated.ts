import { PythonService } from '../../service/PythonService';
import { RunningService } from '../../service/RunningService';
import { presetLife } from './lives';
import { RaceService } from './RaceService';

/** Starts a generated service as its image does, with all rights for who loads it. */
export async function startGenerated(
  service: PythonService,
): Promise<RaceService> {
  const running = await RunningService.start(service);
  const { url } = running;
  const credentials = await service.caller.credentials(url);
  return {
    name: 'generated',
    url,
    pid: running.child.pid!,
    headers: credentials.default ?? {},
    life: presetLife,
    stop: () => running.stop(),
  };
}
