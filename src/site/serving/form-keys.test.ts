import { describe, expect, test } from 'vitest';
import { origin, sampleSite } from '../../../tests/browser/sample-site.ts';

const document = '/platforms/lanternfish/acceptable-use-policy';

async function opened() {
  const sample = sampleSite();
  const page = await sample.site.request(`${origin}${document}`);
  const key = /name="key" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const cookie = page.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  const send = (headers: Record<string, string>, fields: Record<string, string> = {}) =>
    sample.site.request(`${origin}/watches`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ kind: 'document', target: document, key, ...fields }).toString(),
    });
  return { ...sample, cookie, send };
}

describe('forms', () => {
  test('a form of ours is obeyed', async () => {
    const { send, cookie, done } = await opened();
    const answer = await send({ cookie, 'sec-fetch-site': 'same-origin', origin });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/watches']);
    expect(done).toEqual([{ act: 'watch', with: ['document', document] }]);
  });
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'http://evil.codicil.test' }],
    ['another origin without the newer header', { origin: 'https://evil.example' }],
    ['nobody knows where', {}],
  ])('a form from %s is refused', async (_, headers) => {
    const { send, cookie, done } = await opened();
    expect((await send({ cookie, ...headers })).status).toBe(403);
    expect(done).toEqual([]);
  });
  test('a form without its cookie, or with another key, is refused', async () => {
    const { send, cookie, done } = await opened();
    expect((await send({ origin })).status).toBe(403);
    expect((await send({ origin, cookie }, { key: 'x' })).status).toBe(403);
    expect(done).toEqual([]);
  });
  test('what cannot be watched, and what is too long, is a mistake', async () => {
    const { send, cookie, done } = await opened();
    expect((await send({ origin, cookie }, { kind: 'everything' })).status).toBe(400);
    expect((await send({ origin, cookie }, { target: '//evil.example' })).status).toBe(400);
    expect((await send({ origin, cookie }, { target: `/types/${'x'.repeat(20_000)}` })).status).toBe(400);
    expect(done).toEqual([]);
  });
  test('pages without a form give no cookie', async () => {
    expect((await sampleSite().site.request(`${origin}/types`)).headers.getSetCookie()).toEqual([]);
  });
});
