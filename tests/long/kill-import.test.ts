import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { commitAll, many } from '../whole/invented-collection.ts';
import { launch, leaveNothing, newData, newFolder, run, serve, type Served } from '../whole/program.ts';
import { publishedShape, type Published } from '../whole/published-shape.ts';

const folder = newFolder('kill-import');
afterAll(leaveNothing);

const records = (server: Served, documents: readonly (readonly [string, string])[]): Promise<Published[]> =>
  Promise.all(
    documents.map(async ([platform, document]) =>
      publishedShape.parse(await server.ask('desk-record', [platform, document, {}])),
    ),
  );

test('an import killed again and again ends as one that was left alone', async () => {
  const repository = commitAll(folder, 'thicket-versions', many(16, 5));
  const documents = Array.from(
    { length: 16 },
    (_, index) => [`invented-${String.fromCodePoint(97 + index)}${index}`, 'terms-of-service'] as const,
  );
  const [calm, killed] = [newData(folder, 'calm'), newData(folder, 'killed')];
  expect((await run(calm, ['import', repository])).code).toBe(0);

  const archived = (data: string): number =>
    existsSync(join(data, 'warc'))
      ? readdirSync(join(data, 'warc')).reduce((sum, file) => sum + statSync(join(data, 'warc', file)).size, 0)
      : 0;
  for (const wait of [0, 700]) {
    const before = archived(killed);
    const program = launch(killed, ['import', repository]);
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      program.once('close', (_, signal) => resolve(signal)),
    );
    let over = false;
    void ended.then(() => (over = true));
    // The first time, in the midst of reading; then later and later, in the midst of following.
    while (!over && archived(killed) <= before && before === 0) await pause(20);
    if (before > 0) await pause(1500);
    await pause(wait);
    program.kill('SIGKILL');
    await ended;
  }
  expect((await run(killed, ['import', repository])).code).toBe(0);

  const [one, two] = await Promise.all([serve(calm), serve(killed)]);
  expect(await two.ask('stats', null)).toEqual(await one.ask('stats', null));
  expect(await records(two, documents)).toEqual(await records(one, documents));
  const verified = { misplaced: [], unconfirmed: [], log: { faults: [] } };
  expect(await two.ask('verify', { of: null, history: true })).toMatchObject(verified);
  expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0]);
  expect(archived(killed)).toBeLessThan(archived(calm) * 1.2);
});
