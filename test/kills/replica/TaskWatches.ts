import { Command, Sighting } from './Order';
import { TaskWatch } from './TaskWatch';

/** The tasks that this process watches. */
export class TaskWatches {
  private watches: TaskWatch[] = [];

  /** @param tell - hears of what happens to any of them */
  constructor(private readonly tell: (sighting: Sighting) => void) {}

  /** Does what the test says. */
  follow(command: Command): void {
    if ('release' in command) {
      this.watches
        .filter(({ service }) => service === command.release)
        .forEach(watch => watch.letGo());
    } else {
      this.watches = command.watch.map(each => new TaskWatch(each, this.tell));
    }
  }

  /** The watched task that a text is about. */
  find(text: string): TaskWatch | undefined {
    return this.watches.find(watch => watch.isNamedIn(text));
  }
}
