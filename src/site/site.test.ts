import { describe, expect, test } from 'vitest';
import { InputError } from '#kernel';
import { hostileId } from '../../tests/browser/sample-desk.ts';
import * as pages from '../../tests/browser/sample-pages.ts';
import { provenance } from '../../tests/browser/sample-parts.ts';
import { origin, sampleSite } from '../../tests/browser/sample-site.ts';

const provision = '/platforms/lanternfish/acceptable-use-policy/provisions/aaaabbbbccccdddd-unsolicited-messages';
const document = '/platforms/lanternfish/acceptable-use-policy';
const old = `${document}/@20210817T104617Z`;

const get = (path: string, headers: Record<string, string> = {}) =>
  sampleSite().site.request(`${origin}${path}`, { headers });
const textOf = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();

describe('text of others stays text', () => {
  const hostile = `/platforms/hostile/acceptable-use-policy/provisions/${hostileId}-attack`;
  const address = `/platforms/hostile/terms/provisions/${hostileId}-attack`;
  test('an address of another document leads to the right one', async () => {
    expect((await get(hostile)).headers.get('location')).toBe(address);
  });
  test('no tag of theirs reaches the page, no script address becomes a link', async () => {
    const page = await textOf(address);
    expect(page).toContain('&lt;script&gt;alert(');
    expect(page).not.toMatch(/<script>alert|<img src=x|javascript:/);
  });
  test('nothing ends the data block, which still says the same', async () => {
    const page = await textOf(address);
    const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
      JSON.parse(json),
    );
    expect(blocks[0]).toMatchObject({ '@type': 'Claim' });
    expect(blocks[0].name).toContain('</script><script>');
  });
  test('nor in Markdown', async () => {
    expect(await textOf(`${address}.md`)).not.toMatch(/<script|<img/);
  });
  test('nor from the address bar', async () => {
    expect(await textOf('/search?q=%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('<script>alert');
    expect(await textOf('/%3Cscript%3Ealert(1)')).not.toContain('<script>alert');
  });
});

describe('addresses', () => {
  test.each(['', '-', '-another-slug'])('a provision with the slug “%s” is sent to its address', async (slug) => {
    const answer = await get(`${document}/provisions/aaaabbbbccccdddd${slug}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, provision]);
  });
  test('the twin of a wrong slug is sent to the right twin', async () => {
    expect((await get(`${document}/provisions/aaaabbbbccccdddd-x.json`)).headers.get('location')).toBe(
      `${provision}.json`,
    );
  });
  test('a date leads to the version current then', async () => {
    expect((await get(`${document}/@2021-09-01`)).headers.get('location')).toBe(old);
  });
  test('a time gate answers Accept-Datetime', async () => {
    const answer = await get(document, { 'accept-datetime': 'Wed, 01 Sep 2021 00:00:00 GMT' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, old]);
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-datetime');
  });
  test('two versions of one time are a choice', async () => {
    expect((await get(`${document}/@20230101T000000Z`)).status).toBe(300);
  });
  test('feeds belong to another face', async () => {
    expect((await get('/platforms/lanternfish/feed.atom')).status).toBe(404);
  });
});

describe('twins', () => {
  test.each([
    '/',
    '/platforms',
    '/platforms/lanternfish',
    document,
    provision,
    `${document}/versions`,
    old,
    '/types/use.spam',
    '/changes/change-one',
    '/methodology',
  ])('%s', async (path) => {
    const name = path === '/' ? '/index' : path;
    expect((await get(`${name}.json`)).headers.get('content-type')).toContain('application/json');
    expect((await get(`${name}.md`)).headers.get('content-type')).toContain('text/markdown');
    expect((await get(path, { accept: 'application/json' })).headers.get('content-type')).toContain('application/json');
    const page = await textOf(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(page).toContain(`rel="alternate" type="application/json" href="${name}.json"`);
    expect(page).toContain(`rel="alternate" type="text/markdown" href="${name}.md"`);
    expect(page).toContain('type="application/atom+xml"');
  });
  test('the twin of a document is its published record', async () => {
    expect(await (await get(`${document}.json`)).json()).toHaveProperty('provisions', []);
  });
});

describe('headers', () => {
  test('nothing runs or loads that is not ours', async () => {
    const { headers } = await get('/nowhere');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(await textOf(provision)).not.toMatch(/ style="| on[a-z]+="|<script>/);
  });
  test('a version is a memento, and settled once another followed', async () => {
    const { headers } = await get(old);
    expect(headers.get('memento-datetime')).toBe('Tue, 17 Aug 2021 10:46:17 GMT');
    expect(headers.get('link')).toMatch(/rel="original".*rel="timegate".*rel="timemap".*first memento/);
    expect(headers.get('cache-control')).toContain('immutable');
    expect((await get(`${document}/@20260302T081500Z`)).headers.get('cache-control')).not.toContain('immutable');
  });
  test('an original address that is not well written harms nothing', async () => {
    const { site } = sampleSite({
      version: async () => ({
        ...pages.version,
        version: {
          ...pages.version.version,
          provenance: { ...provenance, originalUrl: 'https://a.example/%zz?q=">;\r\nx: y' },
        },
      }),
    });
    const answer = await site.request(`${origin}${document}/@20260302T081500Z`);
    expect([answer.status, answer.headers.get('link')?.split(', ')[0]]).toEqual([
      200,
      '<https://a.example/%zz?q=%22%3E;x:%20y>; rel="original"',
    ]);
  });
  test('a page that did not change is not sent again', async () => {
    const { site } = sampleSite();
    const first = await site.request(`${origin}/types`);
    const again = await site.request(`${origin}/types`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
  test('a list of versions is a time map for those who ask', async () => {
    expect(await textOf(`${document}/versions`, { accept: 'application/link-format' })).toMatch(
      /rel="first memento"; datetime="Tue, 17 Aug 2021/,
    );
  });
});

describe('problems', () => {
  test('nothing there', async () => {
    expect((await get('/platforms/nobody')).status).toBe(404);
    const answer = await get('/platforms/nobody.json');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 404, detail: 'No platform “nobody” is kept here.' });
  });
  test('what cannot be meant', async () => {
    expect((await get('/types/use.spam?page=zero')).status).toBe(400);
    const { site } = sampleSite({
      version: async () => Promise.reject(new InputError('bad-date', '“soon” is not a date.')),
    });
    const answer = await site.request(`${origin}${document}/@soon`);
    expect([answer.status, (await answer.text()).includes('“soon” is not a date.')]).toEqual([400, true]);
  });
  test('a fault shows nothing of its inside', async () => {
    const { site } = sampleSite({ home: async () => Promise.reject(new Error('secret path /var/x')) });
    const answer = await site.request(`${origin}/`);
    expect([answer.status, (await answer.text()).includes('secret')]).toEqual([500, false]);
  });
});

describe('pages', () => {
  test('a lead and its item are two lines', async () => {
    expect(await textOf(provision)).toMatch(
      /<p class="lead">You may not use Lanternfish[^<]*<\/p><p class="body under-lead">to send/,
    );
  });
  test('the standing note, word for word', async () => {
    expect(await textOf(provision)).toContain(
      'vary by jurisdiction, enforcement and circumstances. <a href="/methodology">Methodology</a>.',
    );
  });
  test('the sections stand in their order', async () => {
    const page = await textOf(provision);
    const ids = [...page.matchAll(/<section class="part[^"]*" id="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'quotation',
      'what',
      'why',
      'means',
      'stated',
      'consequences',
      'actions',
      'stability',
      'counterparts',
      'law',
      'history',
      'cite',
      'verify',
      'watch',
      'review',
      'questions',
    ]);
  });
  test.each([
    '/',
    '/platforms',
    provision,
    document,
    old,
    '/types/use.spam',
    '/changes',
    '/changes/change-one',
    '/search?q=x',
    '/watches',
    '/platforms/lanternfish',
  ])('%s says that we are independent', async (path) => {
    expect(await textOf(path)).toMatch(/is independent of [^<]+ neither endorsed nor sponsored by/);
  });
  test('a document says when it is looked at next, and its schedule is changed by a form with a key only', async () => {
    const { site, done } = sampleSite();
    const answer = await site.request(`${origin}${document}`);
    const page = await answer.text();
    expect(page).toContain('The next look is due on 3 March 2026, 02:40 UTC.');
    const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const post = (fields: Record<string, string>) =>
      site.request(`${origin}${document}/schedule`, {
        method: 'POST',
        headers: { origin, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' },
        body: new URLSearchParams(fields),
      });
    expect((await post({ act: 'pause' })).status).toBe(403);
    expect((await post({ act: 'stop', key })).status).toBe(400);
    expect(done).toEqual([]);
    const paused = await post({ act: 'pause', key });
    expect([paused.status, paused.headers.get('location')]).toEqual([303, `${document}#schedule`]);
    expect(done).toEqual([{ act: 'schedule', with: ['lanternfish/acceptable-use-policy', 'pause'] }]);
  });
  test('how a provision is read is disputed and decided by forms with a key only, and shown as reviewed', async () => {
    const { site, done } = sampleSite();
    const own = `/review/${pages.provisionId}`;
    expect(await textOf(provision)).toContain('Reviewed by a person');
    expect(await textOf('/review')).toContain('It is about senders');
    const answer = await site.request(`${origin}${own}`);
    const key = /name="key" value="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    const post = (path: string, fields: readonly (readonly [string, string])[]) =>
      site.request(`${origin}${path}`, {
        method: 'POST',
        headers: { origin, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' },
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
      });
    const decision = [
      ['types', 'use.spam'],
      ['types', ''],
      ['severity', ''],
      ['reason', 'It is.'],
    ] as const;
    expect((await post(own, decision)).status).toBe(403);
    expect((await post(`${own}/dispute`, [['reason', 'It is not.']])).status).toBe(403);
    expect(done).toEqual([]);
    const decided = await post(own, [...decision, ['key', key]]);
    expect([decided.status, decided.headers.get('location')]).toEqual([303, own]);
    await post(`${own}/dispute`, [
      ['reason', 'It is not.'],
      ['key', key],
    ]);
    expect(done).toEqual([
      { act: 'review', with: [pages.provisionId, 'use.spam', '', 'It is.'] },
      { act: 'dispute', with: [pages.provisionId, 'It is not.'] },
    ]);
  });
  test('the catalogue says what is watched and what is not yet verified', async () => {
    const page = await textOf('/catalogue');
    expect(page).toContain('not yet verified');
    expect(page).toContain('href="https://lanternfish.example/privacy"');
    expect(await textOf('/catalogue.md')).toContain('`lanternfish/privacy-policy`');
  });
  test('severity filters a document’s provisions', async () => {
    const page = await textOf(`${document}?severity=high`);
    expect(page).toContain('Suspension without notice');
    expect(page).not.toContain('Records of abuse reports');
  });
  test('an empty installation says how to fill it', async () => {
    const { site } = sampleSite({
      home: async () => ({
        counts: { platforms: 0, documents: 0, versions: 0, provisions: 0, changes: 0 },
        empty: true,
        changes: [],
        activity: [],
        progress: [],
        families: [],
      }),
    });
    const page = await (await site.request(`${origin}/`)).text();
    for (const command of [
      'npx codicil import &lt;git address | path | .bundle&gt;',
      'npx codicil add &lt;url&gt; --platform NAME --type TYPE',
      'npm start -- --demo',
    ])
      expect(page).toContain(command);
  });
  test('words for robots', async () => {
    expect(await textOf('/robots.txt')).toContain('User-agent');
    expect(await textOf('/llms.txt')).toMatch(/^# Codicil\n\n> /);
  });
});
