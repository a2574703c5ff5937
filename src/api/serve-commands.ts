import { Hono } from 'hono';
import { streamText } from 'hono/streaming';
import { failureOf, InputError } from '#kernel';
import { timingSafeEqual } from 'node:crypto';

/** What the command line may ask of a running server: each takes one JSON value and reports progress while it works. */
export type Commands = Readonly<
  Record<string, (input: unknown, progress: (step: unknown) => void) => Promise<unknown>>
>;

/**
 * The door for the command line of the same machine: `POST /commands/<name>` with the token of the data directory. Answers
 * are lines of JSON: `{"step": …}` while it works, then `{"done": …}` or `{"failed": …}`.
 */
export function commandsOf(parts: { commands: Commands; token: string }): Hono {
  const app = new Hono();
  app.post('/commands/:name', async (c) => {
    if (!sameToken(c.req.header('authorization') ?? '', `Bearer ${parts.token}`))
      return c.json(
        { failed: failureOf(new InputError('no-token', 'The token of the data directory is missing or wrong.')) },
        401,
      );
    const name = c.req.param('name');
    const command = Object.hasOwn(parts.commands, name) ? parts.commands[name] : undefined;
    if (command === undefined)
      return c.json({ failed: failureOf(new InputError('no-command', `There is no command “${name}”.`)) }, 404);
    const input: unknown = await c.req.json();
    return streamText(c, async (stream) => {
      try {
        const done = await command(input, (step) => void stream.writeln(JSON.stringify({ step })));
        await stream.writeln(JSON.stringify({ done: done ?? null }));
      } catch (error) {
        await stream.writeln(JSON.stringify({ failed: failureOf(error) }));
      }
    });
  });
  return app;
}

function sameToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
