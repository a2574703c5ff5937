import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { leaveNothing, newFolder, serve } from './program.ts';
import { publishedShape } from './published-shape.ts';

afterAll(leaveNothing);

/** What the demonstration says of one stage of one page. */
const event = /^Demonstration: ([^,:]+), ([^:]+): (.+)$/;
const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

test('the demonstration publishes the changes that it announces, and no other', { timeout: 240_000 }, async () => {
  const server = await serve(join(newFolder('demo'), 'data'), ['--demo'], { CODICIL_DEMO_PACE: '1100' });
  while (!/Demonstration: (all stages were shown|stopped)/.test(server.said())) await pause(200);
  const lines = server.said().split('\n');
  const added = lines.flatMap(
    (line) => /^Demonstration: added ([^,]+), (.+)\.$/.exec(line)?.slice(1, 3).join('/') ?? [],
  );
  const events = lines.flatMap((line) => {
    const [, platform = '', type = '', said = ''] = event.exec(line) ?? [];
    return added.includes(`${platform}/${type}`)
      ? [{ document: `${platform}/${type}`, real: !/must not become a change|never read as a change/.test(said) }]
      : [];
  });
  expect(added.length).toBeGreaterThan(8);
  expect(events.filter(({ real }) => !real).length).toBeGreaterThan(8);

  const announced = Object.fromEntries(
    added.map((document) => [document, events.filter((one) => one.document === document && one.real).length]),
  );
  const records = await Promise.all(
    added.map(async (document) =>
      publishedShape.parse(await server.ask('desk-record', [...document.split('/').map(slug), {}])),
    ),
  );
  expect(Object.fromEntries(added.map((document, index) => [document, records[index]?.changes.length]))).toEqual(
    announced,
  );
  expect(await server.ask('stats', null)).toMatchObject({
    documents: added.length,
    changes: events.filter(({ real }) => real).length,
  });
  expect(await server.stop()).toBe(0);
});
