import { runCli } from '#cli';
import { localReach } from './local-reach.ts';
import { findRunning, remoteReach } from './remote-reach.ts';
import { settingsFrom } from './settings.ts';
import { startServer } from './start-server.ts';
import { version } from './user-agent.ts';

/** The program: reads the command line, wires the rooms, and ends with an exit code. */
process.exitCode = await runCli(process.argv.slice(2), {
  version,
  stdout: process.stdout,
  stderr: process.stderr,
  async reach(flags) {
    const settings = settingsFrom(process.env, flags);
    const running = await findRunning(settings);
    return running === null ? localReach(settings) : remoteReach(settings, running);
  },
  async start(flags) {
    const settings = settingsFrom(process.env, flags);
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    say(`Opening ${settings.data} …`);
    const server = await startServer(settings, { demo: flags.demo === true, say });
    say(`Codicil is at ${server.origin}\nData: ${settings.data}\nStop it with Ctrl+C.`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    say('Stopping …');
    await server.close();
  },
});
// Threads and idle connections of a finished command keep nobody waiting.
process.exit();
