import { runCli } from '#cli';
import { findRunning, remoteReach } from './remote-reach.ts';
import { settingsFrom } from './settings.ts';
import { version } from './user-agent.ts';

// Whoever reads the output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/**
 * The program: reads the command line, wires the rooms, and ends with an exit code. What only some commands need is loaded
 * by them, so that a question to the running server is answered at once.
 */
process.exitCode = await runCli(process.argv.slice(2), {
  version,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  async reach(flags) {
    const settings = settingsFrom(process.env, flags);
    const running = await findRunning(settings);
    if (running !== null) return remoteReach(settings, running);
    const { localReach } = await import('./local-reach.ts');
    return localReach(settings);
  },
  async discover(site, options, asked) {
    const { discoverSite } = await import('./discover-site.ts');
    return discoverSite(site, settingsFrom(process.env), options, asked);
  },
  async verifyFile(path, options) {
    const { verifyFile } = await import('./verify-file.ts');
    return verifyFile(path, options);
  },
  async start(flags) {
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    const asked = settingsFrom(process.env, flags);
    const settings =
      flags.demo === true ? await (await import('./start-demo.ts')).demonstrationSettings(asked, say) : asked;
    say(`Opening ${settings.data} …`);
    const { startServer } = await import('./start-server.ts');
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
