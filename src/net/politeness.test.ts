import { expect, test } from 'vitest';
import { instantOf } from '#kernel';
import type { Hop } from './fetch-page.ts';
import type { HostBook, KnownHost } from './hosts.store.ts';
import { keepTurns } from './keep-turns.ts';
import { openPoliteness } from './politeness.ts';
import { patienceFor } from './retry-after.ts';

const page = new URL('https://terms.example/legal/terms');
let seconds = 1_800_000_000;
const now = (): string => instantOf(seconds);

function book(): HostBook & { readonly rows: Map<string, KnownHost> } {
  const rows = new Map<string, KnownHost>();
  return { rows, find: async (host) => rows.get(host), save: async (known) => void rows.set(known.host, known) };
}

function answer(status: number, body = '', headers: [string, string][] = []): Hop {
  const request = { line: 'GET / HTTP/1.1', headers: [] };
  return { url: page.href, request, status, statusText: '', headers, body: Buffer.from(body), ip: null };
}

test('robots.txt is asked once for a day, and obeyed', async () => {
  const rows = book();
  let asked = 0;
  const robots = async (): Promise<[Hop]> => {
    asked += 1;
    return [
      answer(
        200,
        'User-agent: *\nDisallow: /private\n\nUser-agent: codicil\nDisallow: /legal\nAllow: /legal/terms\nCrawl-delay: 3',
      ),
    ];
  };
  const polite = openPoliteness({ book: rows, now });
  await polite.permit(page, robots);
  await polite.permit(new URL('/private', page), robots);
  await expect(polite.permit(new URL('/legal/other', page), robots)).rejects.toMatchObject({ code: 'blocked' });
  expect(asked).toBe(1);
  // Another process on the same book.
  await expect(openPoliteness({ book: rows, now }).permit(new URL('/legal/other', page), robots)).rejects.toMatchObject(
    {
      code: 'blocked',
    },
  );
  expect(asked).toBe(1);
  seconds += 24 * 3600;
  await polite.permit(page, robots);
  expect(asked).toBe(2);
});

test('no robots.txt allows everything; one that fails allows nothing yet', async () => {
  await openPoliteness({ book: book(), now }).permit(page, async () => [answer(404)]);
  const rows = book();
  const polite = openPoliteness({ book: rows, now });
  await expect(polite.permit(page, async () => [answer(503, '', [['Retry-After', '120']])])).rejects.toMatchObject({
    code: 'waiting',
    transient: true,
  });
  expect(rows.rows.get(page.host)?.wait_until).toBe(instantOf(seconds + 120));
});

test('a host that asks for patience gets it, over a restart too', async () => {
  const rows = book();
  const first = openPoliteness({ book: rows, now, pace: { between: 0 } });
  await first.note(page, answer(429, '', [['Retry-After', '600']]));
  const second = openPoliteness({ book: rows, now, pace: { between: 0 } });
  await expect(second.turn(page, async () => 1)).rejects.toMatchObject({ code: 'waiting' });
  seconds += 601;
  await second.note(page, answer(200));
  await second.note(page, answer(503));
  expect(await second.turn(page, async () => 1)).toBe(1);
  await second.note(page, answer(200));
  expect(rows.rows.get(page.host)).toMatchObject({ wait_until: null, failures: 0 });
});

test('one 503 is the trouble of a page, two are of the host', async () => {
  const polite = openPoliteness({ book: book(), now, pace: { between: 0 } });
  await polite.note(page, answer(503));
  expect(await polite.turn(page, async () => 1)).toBe(1);
  await polite.note(page, answer(503));
  await expect(polite.turn(page, async () => 1)).rejects.toMatchObject({ code: 'waiting' });
});

test('patience is read from the header, or doubled', () => {
  const at = Date.parse('2026-01-01T00:00:00Z');
  expect(patienceFor('30', 0, at)).toBe(30);
  expect(patienceFor('Thu, 01 Jan 2026 00:10:00 GMT', 0, at)).toBe(600);
  expect(patienceFor('99999999', 0, at)).toBe(7 * 24 * 3600);
  expect([0, 1, 2, 20].map((failures) => patienceFor(null, failures, at))).toEqual([60, 120, 240, 21_600]);
  expect(patienceFor('soon', 1, at)).toBe(120);
});

test('one at a time per host with a pause, hosts side by side', async () => {
  const turns = keepTurns();
  const seen: string[] = [];
  let running = 0;
  const act = (host: string) => async () => {
    running += 1;
    seen.push(`${host}${running}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  const started = performance.now();
  await Promise.all(['a', 'a', 'a', 'b'].map((host) => turns.take(host, () => 30, act(host))));
  expect(performance.now() - started).toBeGreaterThanOrEqual(2 * 30);
  expect(seen.slice(0, 2)).toEqual(['a1', 'b2']);
  expect(seen.slice(2)).toEqual(['a1', 'a1']);
});
