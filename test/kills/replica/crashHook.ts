// Loaded before a replica: lets a test say at which point of its work the process kills itself. It adds nothing else.
import { EffectWatch } from './EffectWatch';
import { Order } from './Order';
import { watchDatabase } from './watchDatabase';
import { watchGithub } from './watchGithub';

const watch = new EffectWatch(
  sighting => process.send?.(sighting),
  // Nothing of this process runs after the call.
  signal => process.kill(process.pid, signal),
);
watchDatabase(watch);
watchGithub(watch, String(process.env.REPLICA));
process.on('message', order => {
  watch.follow(order as Order | undefined);
  process.send?.('heard');
});
// A replica ends with the test that started it.
process.on('disconnect', () => process.exit());
const { REPLICA_ORDER } = process.env;
if (REPLICA_ORDER) watch.follow(JSON.parse(REPLICA_ORDER));
