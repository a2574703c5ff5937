import { describe, expect, test } from 'vitest';
import { NotFoundError } from '#kernel';
import type { ChangePage, ChangeRef, Desk } from '#desk';
import { feedsOf } from './feeds.ts';
import { tagUri } from './tag-uri.ts';

const origin = 'https://terms.example';
const nasty = 'Lark & <b>"spur"</b> ]]> \u000b\uD800';
const platform = { slug: 'larkspur', name: nasty, address: '/platforms/larkspur' };
const document = {
  slug: 'terms',
  type: 'Terms of Service',
  kind: 'terms',
  title: 'Terms <i>',
  address: '/platforms/larkspur/terms',
} as const;
const change: ChangeRef = {
  id: 'aaaaaaaaaaaaaaa2',
  address: '/changes/aaaaaaaaaaaaaaa2',
  platform,
  document,
  variant: null,
  detectedAfter: '2026-05-01T00:00:00Z',
  detectedBy: '2026-05-10T08:00:00Z',
  headline: null,
  sentence: 'One provision reworded.',
  severity: 'high',
  counts: { added: 0, removed: 0, reworded: 1, moved: 0 },
  meaning: {
    release: 'changes-1',
    direction: 'worse',
    directionForBusiness: 'neutral',
    severity: 'medium',
    kinds: [{ id: 'new-restriction', title: 'New restriction' }],
    affected: ['all users'],
  },
};
const type = { id: 'use.spam', title: 'Spam & the like', family: 'use', address: '/types/use.spam' };
const provision = {
  id: 'p',
  title: 'No <spam>',
  address: '/platforms/larkspur/terms/provisions/p-no-spam',
  severity: 'high',
  type,
  number: null,
  section: [],
  current: true,
} as const;
const page = {
  change,
  redline: '/platforms/larkspur/terms/@a..@b',
  provisions: [
    {
      kind: 'reworded',
      provision,
      runs: [
        { op: 'same', text: 'Do not send ' },
        { op: 'removed', text: '<script>spam</script>' },
        { op: 'added', text: 'junk & spam' },
      ],
      meaning: {
        shifts: [
          {
            title: 'A shift & its rule',
            before: { exact: '<script>spam</script>' },
            after: null,
          },
        ],
      },
    },
    { kind: 'added', provision, runs: [{ op: 'added', text: 'Do not harvest.' }], meaning: null },
  ],
  to: { provenance: { said: 'Open Terms Archive, contrib, commit abc', licence: 'ODC-By 1.0' } },
} as unknown as ChangePage;

function feeds(changes: readonly ChangeRef[] = [change], imported: unknown[] = []) {
  let opened = 0;
  const desk = {
    changes: async () => ({ changes, page: 1, pages: 1, total: changes.length }),
    change: async () => {
      opened += 1;
      return page;
    },
    platform: async (slug: string) => {
      if (slug !== 'larkspur') throw new NotFoundError(`This installation watches no platform “${slug}”.`);
      return { platform, documents: [document] };
    },
    references: async () => ({ refers: [], referredBy: [], imported }),
    watches: async () => ({ alerts: [{ id: 'alert1', at: '2026-05-11T00:00:00Z', change }] }),
  } as unknown as Desk;
  return { app: feedsOf({ desk, installation: { name: 'Terms <Watch>', origin } }), opened: () => opened };
}

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** A reader of well-formed XML without comments, CDATA and processing instructions, which fails on everything else. */
function readXml(xml: string): Element {
  const declared = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(xml);
  if (declared === null) throw new Error('no declaration');
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) || !xml.isWellFormed())
    throw new Error('a character that XML cannot hold');
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const token = /<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<>]+)/y;
  token.lastIndex = declared[0].length;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    const current = open.at(-1);
    if (found === null || current === undefined) throw new Error(`not well formed: ${xml.slice(at, at + 60)}`);
    const [, closed, name, attributes, empty, text] = found;
    if (text !== undefined) current.text += unescape(text);
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else {
      const pairs = [...(attributes ?? '').matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        unescape(value ?? ''),
      ]);
      const one: Element = { name: name ?? '', attributes: Object.fromEntries(pairs), children: [], text: '' };
      if (Object.keys(one.attributes).length !== pairs.length) throw new Error('an attribute twice');
      current.children.push(one);
      if (empty === '') open.push(one);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one root');
  return top.children[0] as Element;
}

function unescape(text: string): string {
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };
  return text.replaceAll(/&([^;&]*)(;?)/g, (whole, name: string, end: string) => {
    if (end === '' || known[name] === undefined) throw new Error(`a loose ${whole}`);
    return known[name];
  });
}

const all = (of: Element, name: string) => of.children.filter((child) => child.name === name);
const one = (of: Element, name: string): string => {
  const found = all(of, name);
  if (found.length !== 1) throw new Error(`${of.name} has ${found.length} ${name}`);
  return found[0]?.text ?? '';
};

/** What RFC 4287 asks of a feed and its entries. */
function checkFeed(root: Element): void {
  expect([root.name, root.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const named = ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'rights', 'generator', 'entry'];
  expect(root.children.every(({ name }) => named.includes(name))).toBe(true);
  expect(all(root, 'author').map((author) => one(author, 'name'))).toEqual(['Terms <Watch>']);
  const links = root.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes['rel']);
  expect([links.length, new Set(links)]).toEqual([2, new Set(['alternate', 'self'])]);
  expect(one(root, 'subtitle')).toContain('independent of the platforms');
  const ids = [root, ...all(root, 'entry')].map((of) => {
    expect(one(of, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(one(of, 'title')).not.toBe('');
    return one(of, 'id');
  });
  expect(ids.every((id) => /^tag:[a-z0-9.-]+,2026:[\w\-./%~]+$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  for (const entry of all(root, 'entry')) {
    expect(
      all(entry, 'link').map(({ attributes }) => [attributes['rel'], URL.canParse(attributes['href'] ?? '')]),
    ).toEqual([['alternate', true]]);
    for (const { attributes } of all(entry, 'category')) {
      expect(attributes['term']).toBeTruthy();
      expect(URL.canParse(attributes['scheme'] ?? '')).toBe(true);
    }
    expect(one(entry, 'summary')).not.toBe('');
    expect(all(entry, 'content').map(({ attributes }) => attributes['type'])).toEqual(['html']);
    expect(one(entry, 'rights')).toBe('Open Terms Archive, contrib, commit abc ODC-By 1.0');
  }
}

const get = async (path: string, headers: Record<string, string> = {}, app = feeds().app) =>
  app.request(path, { headers });

describe('feeds', () => {
  test.each(['/changes.atom', '/platforms/larkspur/feed.atom', '/platforms/larkspur/terms/feed.atom', '/watches.atom'])(
    '%s is an Atom feed',
    async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'application/atom+xml; charset=utf-8',
      ]);
      const root = readXml(await response.text());
      checkFeed(root);
      expect(all(root, 'link').find(({ attributes }) => attributes['rel'] === 'self')?.attributes['href']).toBe(
        `${origin}${path}`,
      );
      expect(all(root, 'entry')).toHaveLength(1);
    },
  );

  test('an entry says what changed, with foreign words as text', async () => {
    const root = readXml(await (await get('/changes.atom')).text());
    const [entry] = all(root, 'entry') as [Element];
    expect(one(entry, 'id')).toBe('tag:terms.example,2026:changes/aaaaaaaaaaaaaaa2');
    expect(one(entry, 'updated')).toBe('2026-05-10T08:00:00Z');
    expect(one(entry, 'title')).toBe('Lark & <b>"spur"</b> ]]> \uFFFD, Terms <i>: One provision reworded.');
    expect(all(entry, 'category').map(({ attributes }) => attributes['term'])).toEqual([
      'larkspur',
      'Terms of Service',
      'high',
      'worse',
      'new-restriction',
      'all users',
      'reworded',
      'added',
      'use.spam',
    ]);
    const content = one(entry, 'content');
    expect(content).toContain(
      '<p>Before: Do not send <del>&lt;script&gt;spam&lt;/script&gt;</del></p><p>After: Do not send <ins>junk &amp; spam</ins></p>',
    );
    expect(content).toContain('No &lt;spam&gt;</a></h3><p>After: <ins>Do not harvest.</ins></p>');
    expect(content).not.toContain('<script');
  });

  test('an alert has a name and a time of its own', async () => {
    const [entry] = all(readXml(await (await get('/watches.atom')).text()), 'entry') as [Element];
    expect([one(entry, 'id'), one(entry, 'updated')]).toEqual([
      'tag:terms.example,2026:alerts/alert1',
      '2026-05-11T00:00:00Z',
    ]);
  });

  test('an empty feed was updated at the epoch', async () => {
    const root = readXml(await (await get('/changes.atom', {}, feeds([]).app)).text());
    checkFeed(root);
    expect([one(root, 'updated'), all(root, 'entry')]).toEqual(['1970-01-01T00:00:00Z', []]);
  });

  test('what the reader holds is not sent again, nor made again', async () => {
    const { app, opened } = feeds();
    const first = await get('/changes.atom', {}, app);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('last-modified')).toBe('Sun, 10 May 2026 08:00:00 GMT');
    const made = opened();
    for (const headers of [
      { 'if-none-match': tag },
      { 'if-none-match': `"x", ${tag}` },
      { 'if-modified-since': 'Sun, 10 May 2026 08:00:00 GMT' },
    ]) {
      const again = await get('/changes.atom', headers, app);
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    expect(opened()).toBe(made);
    for (const headers of [
      { 'if-none-match': '"x"', 'if-modified-since': 'Sun, 10 May 2026 08:00:00 GMT' },
      { 'if-modified-since': 'Sun, 10 May 2026 07:59:59 GMT' },
    ]) {
      expect((await get('/changes.atom', headers, app)).status).toBe(200);
    }
  });

  test('what is not here is said to be not here', async () => {
    for (const path of ['/platforms/fernbank/feed.atom', '/platforms/larkspur/privacy/feed.atom'])
      expect((await get(path)).status).toBe(404);
  });
});

test('names for life are tag URIs whatever the origin', () => {
  expect(tagUri('http://127.0.0.1:4173', 'changes', 'a b')).toBe('tag:127.0.0.1,2026:changes/a%20b');
  expect(tagUri('http://[::1]:4173', 'changes')).toBe('tag:localhost,2026:changes');
});

test('the feed of a document tells of changes in what it incorporates, under a name of their own', async () => {
  const rules = { ...change, id: 'aaaaaaaaaaaaaaa3', detectedBy: '2026-05-11T08:00:00Z' };
  const said = 'Rules, which Terms <i> incorporates, changed.';
  const { app } = feeds([change], [{ document, change: rules, said }]);
  const root = readXml(await (await app.request('/platforms/larkspur/terms/feed.atom')).text());
  const entries = all(root, 'entry');
  expect(entries.map((entry) => all(entry, 'title')[0]?.text)).toEqual([
    said,
    expect.stringContaining('One provision'),
  ]);
  expect(entries.map((entry) => all(entry, 'id')[0]?.text)).toEqual([
    tagUri(origin, 'imported', 'larkspur/terms', rules.id),
    tagUri(origin, 'changes', change.id),
  ]);
});
