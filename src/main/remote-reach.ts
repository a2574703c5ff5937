import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorOf, StoreError, type Failure } from '#kernel';
import type { Reach } from '#cli';
import { lockHolder } from '#store';
import type { Settings } from './settings.ts';

/** How a running server is found: it writes this beside its data. */
export interface Running {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on this data directory; null when none does. Whoever else took its port later is not spoken to. */
export async function findRunning(settings: Settings): Promise<Running | null> {
  try {
    const running = JSON.parse(await readFile(join(settings.data, 'server.json'), 'utf8')) as Running;
    if ((await lockHolder(settings.data)) !== running.pid) return null;
    const answer = await fetch(`http://127.0.0.1:${running.port}/robots.txt`, { signal: AbortSignal.timeout(3000) });
    return answer.ok ? running : null;
  } catch {
    // No file, or nobody behind it: the directory is free.
    return null;
  }
}

/** Asks the running server over loopback, with the token of its data directory. */
export async function remoteReach(settings: Settings, running: Running): Promise<Reach> {
  const token = (await readFile(join(settings.data, 'token'), 'utf8')).trim();
  async function ask<T>(name: string, input: unknown, progress: (step: never) => void = () => {}): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${running.port}/commands/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    for await (const line of linesOf(answer)) {
      const message = JSON.parse(line) as { step?: never; done?: T; failed?: Failure };
      if (message.failed !== undefined) throw errorOf(message.failed);
      if ('done' in message) return message.done as T;
      if (message.step !== undefined) progress(message.step);
    }
    throw serverGone();
  }
  return {
    desk: {
      record: (...args) => ask('desk-record', args),
      text: (...args) => ask('desk-text', args),
      redline: (...args) => ask('desk-redline', args),
      search: (...args) => ask('desk-search', args),
      home: () => ask('desk-home', []),
      entries: (...args) => ask('desk-entries', args),
      schedules: (...args) => ask('desk-schedules', args),
      review: (...args) => ask('desk-review', args),
      reviewLabels: () => ask('desk-review-labels', []),
      quarantined: (...args) => ask('desk-quarantined', args),
    },
    evidence: (asked) => ask('evidence', asked),
    import: (request, progress) => ask('import', request, progress),
    declarations: (request, progress) => ask('declarations', request, progress),
    history: (request, progress) => ask('history', request, progress),
    add: (page, progress) => ask('add', page, progress),
    addEntries: (request, progress) => ask('add-entries', request, progress),
    capture: (request, progress) => ask('capture', request, progress),
    schedule: (request) => ask('schedule', request),
    decide: (request, progress) => ask('decide', request, progress),
    review: (request, progress) => ask('review', request, progress),
    dispute: (request) => ask('dispute', request),
    retract: (request, progress) => ask('retract', request, progress),
    witness: (request) => ask('witness', request),
    verify: (request, progress) => ask('verify', request, progress),
    stats: () => ask('stats', null),
    close: async () => {},
  };
}

function serverGone(cause?: unknown): StoreError {
  return new StoreError(
    'server-gone',
    'The running server stopped before it was done; what was stored so far is kept.',
    { cause, transient: true },
  );
}

async function* linesOf(answer: Response): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  const reader = answer.body?.getReader();
  for (;;) {
    const part = await reader?.read().catch((error: unknown) => {
      throw serverGone(error);
    });
    if (part === undefined || part.done) break;
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest.trim() !== '') yield rest;
}
