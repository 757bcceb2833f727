// Loaded before a replica: lets a test hold tasks at chosen points of their work, where it then kills the process. It adds
// nothing else.
import { Command } from './Order';
import { TaskWatches } from './TaskWatches';
import { watchDatabase } from './watchDatabase';
import { watchGithub } from './watchGithub';

const watches = new TaskWatches(sighting => process.send?.(sighting));
watchDatabase(watches);
watchGithub(watches, String(process.env.REPLICA));
process.on('message', command => {
  watches.follow(command as Command);
  process.send?.('heard');
});
// A replica ends with the test that started it.
process.on('disconnect', () => process.exit());
const { REPLICA_ORDER } = process.env;
if (REPLICA_ORDER) watches.follow({ watch: [JSON.parse(REPLICA_ORDER)] });
