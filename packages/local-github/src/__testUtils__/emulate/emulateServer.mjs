// Runs emulate's GitHub until standard input ends. It prints its address when it answers.
import { createEmulator } from 'emulate';

const [seed] = process.argv.slice(2);
const emulator = await createEmulator({
  service: 'github',
  port: 0,
  hostname: '127.0.0.1',
  seed: JSON.parse(seed),
});
process.stdout.write(`${emulator.url}\n`);
process.stdin.resume();
process.stdin.once('end', () => emulator.close());
