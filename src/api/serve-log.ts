import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestRequest, readTilePath, type PublishedLog, type SeenDocument, type WitnessAnswer } from '#archive';
import type { LogKeys } from '#desk';
import { NotFoundError } from '#kernel';

/** What the log's addresses are made of. */
export interface LogParts {
  readonly log: PublishedLog;
  /** Cosigns another log's checkpoint, or says why not. */
  readonly cosign: (request: string) => Promise<WitnessAnswer>;
  /** What others need to check the log. */
  readonly keys: LogKeys;
  /** Some of the documents after one, with the digests of what was seen of them, for comparison. */
  readonly digests: (after: string) => Promise<readonly SeenDocument[]>;
}

const forEver = 'public, max-age=31536000, immutable';

/** The transparency log for programs: C2SP tlog-tiles, and the witness of C2SP tlog-witness. Mounted at the root. */
export function logOf({ log, keys, cosign, digests }: LogParts): Hono {
  const app = new Hono();
  app.get('/log/checkpoint', async (c) => {
    const note = await found(() => log.checkpoint());
    if (note === null) return c.text('The log has no checkpoint yet.\n', 404);
    return c.body(note, 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=2' });
  });
  app.get('/log/tile/:path{.+}', async (c) => {
    const asked = readTilePath(c.req.param('path'));
    const { level, number, width } = asked ?? { level: 0, number: 0, width: 0 };
    const bytes =
      asked === null
        ? null
        : await found(() => (level === 'entries' ? log.entries(number, width) : log.tile(level, number, width)));
    if (bytes === null) return c.text('The log has no such tile.\n', 404, { 'Cache-Control': 'no-store' });
    const headers = { 'Content-Type': 'application/octet-stream', 'Cache-Control': forEver };
    const packed = level === 'entries' && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    if (!packed) return c.body(bytesOf(bytes), 200, { ...headers, Vary: 'Accept-Encoding' });
    return c.body(bytesOf(gzipSync(bytes)), 200, { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  });
  app.get('/log/keys', (c) => c.json(keys, 200, { 'Cache-Control': 'no-cache' }));
  app.get('/log/digests', async (c) =>
    c.body((await digests(c.req.query('after') ?? '')).map((one) => `${JSON.stringify(one)}\n`).join(''), 200, {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  );
  app.post(
    '/log/add-checkpoint',
    bodyLimit({ maxSize: largestRequest, onError: (c) => c.text('The request is too long.\n', 413) }),
    async (c) => {
      const { status, type, body } = await cosign(await c.req.text());
      return c.body(body, status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    },
  );
  return app;
}

async function found<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

function bytesOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
