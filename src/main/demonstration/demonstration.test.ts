import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadError } from '#kernel';
import { classifierOf, provisionTypes, segment, shippedModel } from '#provisions';
import { fold, readHtml, screen } from '#text';
import { inventedPlatforms } from './invented-platforms.ts';
import type { InventedDocument, InventedPlatform } from './model.ts';
import { parseTerms, wordsOf } from './parse-terms.ts';
import { renderPage } from './render-page.ts';
import { renderTerms } from './render-terms.ts';
import { pageAt, stagesOf } from './stage-pages.ts';
import { startDemonstration, type Demonstration } from './start-demonstration.ts';

const stages = stagesOf(inventedPlatforms);
const documents = inventedPlatforms.flatMap((platform) =>
  platform.documents.map((document) => ({ name: `${platform.name}, ${document.termsType}`, platform, document })),
);

const read = (platform: InventedPlatform, document: InventedDocument, stage: number) =>
  readHtml(renderPage(platform, document, pageAt(document, stage)), {
    base: `http://127.0.0.1/${platform.slug}/${document.slug}`,
    ...(document.select === undefined ? {} : { select: document.select }),
  });
const isShown = (document: InventedDocument, stage: number) => {
  const { look } = pageAt(document, stage).dress;
  return look === 'plain' || look === 'redesigned';
};
/** Why a page is set aside: the strongest reason of screening, or the reader's own. */
const judged = (platform: InventedPlatform, document: InventedDocument, stage: number): string => {
  try {
    const reading = read(platform, document, stage);
    return screen(reading, { mediaType: 'text/html', status: 200, length: 2000 }).reasons[0]?.code ?? 'accepted';
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
};
const straight = (text: string) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");

describe.each(documents)('$name', ({ platform, document }) => {
  test('every edition reads to the words meant and to no other', () => {
    for (let stage = 0; stage < stages; stage += 1) {
      if (!isShown(document, stage)) continue;
      const state = pageAt(document, stage);
      const words = wordsOf(parseTerms(state.text)).join('\n');
      const reading = read(platform, document, stage);
      expect(reading.text).toBe(state.dress.quotes === 'straight' ? straight(words) : words);
      expect(reading.text).not.toMatch(/function |dataLayer|cookie-banner|<\w|\*\*|session=/);
      expect(screen(reading, { mediaType: 'text/html', status: 200, length: 10_000 }).reasons).toEqual([]);
    }
  });

  test('what must not be a change keeps the words, what must be one does not', () => {
    let shown = read(platform, document, 0);
    for (const event of document.events) {
      if (event.expect === 'set-aside') {
        expect(judged(platform, document, event.stage)).toMatch(/^(?:error-page|consent-wall|nothing-selected)$/);
        continue;
      }
      const reading = read(platform, document, event.stage);
      if (event.expect === 'same') {
        expect(fold(reading.text)).toBe(fold(shown.text));
        expect(segment(reading).wording).toBe(segment(shown).wording);
        expect(segment(reading).placements.map(({ key }) => key)).toEqual(
          segment(shown).placements.map(({ key }) => key),
        );
        expect(event.edits).toBeUndefined();
      } else {
        expect(segment(reading).wording).not.toBe(segment(shown).wording);
      }
      shown = reading;
    }
  });

  test('its events come in order, one a stage', () => {
    const order = document.events.map(({ stage }) => stage);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    expect(order[0] ?? 1).toBeGreaterThan(0);
  });
});

test('common kinds of provisions stand on several platforms', () => {
  const assess = classifierOf(provisionTypes, shippedModel());
  const platformsOf = new Map<string, Set<string>>();
  for (const { platform, document } of documents) {
    for (const passage of segment(read(platform, document, stages - 1)).passages) {
      for (const { id } of assess(passage).types)
        platformsOf.set(id, (platformsOf.get(id) ?? new Set()).add(platform.slug));
    }
  }
  const counted = (id: string) => [id, platformsOf.get(id)?.size ?? 0];
  const onFour = ['use.spam', 'liability.cap', 'privacy.retention', 'account.suspension', 'liability.indemnification'];
  const onTwo = ['dispute.arbitration', 'ai.training_on_user_data', 'change.terms_with_notice', 'use.scraping'];
  expect(onFour.map(counted).filter(([, size]) => Number(size) < 4)).toEqual([]);
  expect(onTwo.map(counted).filter(([, size]) => Number(size) < 2)).toEqual([]);
});

describe('the notation', () => {
  const style = {
    look: 'plain',
    quotes: 'typographic',
    address: (target: string) => `/p/${target}?session=1`,
  } as const;

  test('a list in a list keeps its leads', () => {
    const html = renderTerms(parseTerms('You may not:\n\n(a) sell:\n  (i) arms; or\n  (ii) drugs;\n(b) lie.'), style);
    const { passages } = segment(readHtml(`<main>${html}</main>`));
    expect(passages.map(({ leads, body }) => [...leads, body])).toEqual([
      ['You may not:', 'sell:', 'arms; or'],
      ['You may not:', 'sell:', 'drugs;'],
      ['You may not:', 'lie.'],
    ]);
  });

  test('words and targets are escaped in both looks', () => {
    const text = 'A **<b>** & "x" <script>alert(1)</script> [here](x"onclick="y)';
    for (const look of ['plain', 'redesigned'] as const) {
      const html = renderTerms(parseTerms(text), { ...style, look });
      expect(html).not.toMatch(/<script|<b>|"onclick/);
      expect(readHtml(`<main>${html}</main>`).text).toBe('A <b> & "x" <script>alert(1)</script> here');
    }
  });
});

describe('served from loopback', () => {
  let demonstration: Demonstration;
  beforeAll(async () => {
    demonstration = await startDemonstration();
  });
  afterAll(() => demonstration.close());

  test('answers every document, conditional requests, HEAD, and 404', async () => {
    const { origin, documents: served } = demonstration;
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(served).toHaveLength(documents.length);
    for (const { url } of served) expect((await fetch(url)).status).toBe(200);
    const url = served[0]?.url ?? '';
    const first = await fetch(url);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(`${url}?session=1`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([
      200,
      String((await first.arrayBuffer()).byteLength),
    ]);
    expect((await fetch(`${origin}/nobody/terms`)).status).toBe(404);
    expect((await fetch(url, { method: 'POST', body: 'a' })).status).toBe(405);
    expect(await (await fetch(origin)).text()).toContain('/tarnwick-cloud/terms-of-service');
  });

  test('moves on until all stages were shown', async () => {
    const url = demonstration.documents[0]?.url ?? '';
    const before = await fetch(url);
    const said: string[] = [];
    let moved = 0;
    for (let next = demonstration.advance(); next !== null; next = demonstration.advance()) {
      said.push(...next.said);
      moved += 1;
      expect(next.said.length).toBeGreaterThan(0);
      if (moved === 1) {
        const after = await fetch(url, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } });
        expect(after.status).toBe(200);
        expect(await after.text()).toContain('at least 14 days’ notice');
      }
    }
    expect(moved).toBe(demonstration.editions - 1);
    expect(said[0]).toBe(
      'Tarnwick Cloud, Terms of Service: the notice before the terms change is cut from 30 days to 14.',
    );
    expect(demonstration.advance()).toBeNull();
  });
});
