import { expect, test } from 'vitest';
import type { DocumentRecord } from '#desk';
import { sampleSite } from '../../tests/browser/sample-site.ts';
import * as pages from '../../tests/browser/sample-pages.ts';
import { addresses } from './addresses.ts';
import { openApiOf } from './index.ts';
import { documentRecord, provision } from './schemas.ts';

const origin = 'http://codicil.test';
const { site } = sampleSite();
const parts: Readonly<Record<string, string>> = {
  platform: 'lanternfish',
  document: 'acceptable-use-policy',
  at: '20260302T081500Z',
  from: '20221118T100000Z',
  to: '20260302T081500Z',
  provision: pages.provisionId,
  type: 'use.spam',
  change: 'change-one',
  instrument: 'sample-directive',
  article: '13',
};

/** Any JSON, to be looked into. */
interface Answer {
  readonly [name: string]: Answer;
}

async function get(path: string): Promise<{ status: number; type: string; value: Answer }> {
  const answer = await site.request(`${origin}${path}`);
  const moved = answer.headers.get('location');
  if (moved !== null) return get(moved.replace(origin, ''));
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    value: (await answer.json()) as Answer,
  };
}

test.each(addresses.map((one) => [one.path, one] as const))(
  '%s answers what its schema says',
  async (path, { answer }) => {
    const asked = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? `no-${name}`);
    const { status, type, value } = await get(path === '/search.json' ? `${asked}?q=mail` : asked);
    expect({ status, type }).toEqual({ status: 200, type: 'application/json; charset=utf-8' });
    expect(answer.safeParse(value).error?.issues ?? []).toEqual([]);
  },
);

test('a time of two versions answers the choice', async () => {
  const choice = addresses.find(({ id }) => id === 'readVersion');
  const { value } = await get('/platforms/lanternfish/acceptable-use-policy/@20230101T000000Z.json');
  expect(value['choices']).toHaveLength(2);
  expect(choice?.answer.safeParse(value).success).toBe(true);
});

test('an address that leads nowhere answers a problem', async () => {
  expect(await get('/types/use.nothing.json')).toMatchObject({
    status: 404,
    type: 'application/problem+json',
    value: { detail: 'There is no type “use.nothing”.' },
  });
});

test('the schemas refuse what they should', () => {
  expect(provision.safeParse({ ...pages.provision, quotation: undefined }).success).toBe(false);
  expect(
    provision.safeParse({ ...pages.provision, badges: { ...pages.provision.badges, severity: 'grave' } }).success,
  ).toBe(false);
  expect(documentRecord.safeParse({ platform: {}, document: {} }).success).toBe(false);
  const record: DocumentRecord = {
    platform: { slug: 'a', name: 'A' },
    document: { slug: 'b', type: 'B', title: 'B' },
    versions: [],
    provisions: [],
    changes: [],
    references: [],
  };
  expect(documentRecord.safeParse({ ...record, later: 'field' }).success).toBe(true);
});

test('the document is OpenAPI 3.1 and every reference in it leads somewhere', async () => {
  const answer = await openApiOf({ installation: { name: 'Codicil', origin }, version: '0.1.0' }).request(
    '/openapi.json',
  );
  const document = (await answer.json()) as Answer;
  expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '0.1.0' }, servers: [{ url: origin }] });
  expect(Object.keys(document['paths'] ?? {})).toHaveLength(addresses.length);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, at = '']) => at);
  expect(references.length).toBeGreaterThan(40);
  for (const at of new Set(references)) {
    const [root, ...path] = at.split('/');
    expect(root).toBe('#');
    expect(
      path.reduce<Answer | undefined>((value, part) => value?.[part], document),
      at,
    ).toBeDefined();
  }
  for (const { path, parameters } of addresses) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
  }
  expect(document['components']?.['schemas']?.['DocumentRecord']).toMatchObject({
    type: 'object',
    required: ['platform', 'document', 'versions', 'provisions', 'changes', 'references'],
  });
});
