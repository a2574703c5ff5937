import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { beforeEach, expect, test } from 'vitest';
import { lengthOf, sliceOf } from '#kernel';
import { sampleDesk } from '../../tests/browser/sample-desk.ts';
import * as pages from '../../tests/browser/sample-pages.ts';
import { mcpOf } from './index.ts';

const origin = 'http://localhost:8460';
const text = 'Terms 🙂\nYou may not send bulk mail.\nThe end.';
const before = 'You may not send mail.';
const quoted = { exact: 'You may not send bulk mail.', start: 8, end: 35, prefix: '', suffix: '' };
const app = mcpOf({
  desk: sampleDesk({
    text: async (_, __, options) => (options?.at === pages.versions[1]!.id ? `Terms 🙂\n${before}` : text),
    record: async () => ({
      platform: { slug: 'lanternfish', name: 'Lanternfish' },
      document: { slug: 'acceptable-use-policy', type: 'Acceptable Use Policy', title: 'Acceptable Use Policy' },
      versions: [],
      changes: [],
      references: [],
      provisions: [
        {
          id: pages.provisionId,
          slug: 'x',
          title: 'Spam',
          section: [],
          types: [{ id: 'use.spam', confidence: 0.9 }],
          severity: 'high',
          firstSeen: '2021-01-01T00:00:00Z',
          lastSeen: '2026-01-01T00:00:00Z',
          inForceSince: '2021-01-01T00:00:00Z',
          inForceAfter: null,
          wordings: 1,
          current: true,
          address: '/platforms/lanternfish/acceptable-use-policy/provisions/x',
          quotation: { version: 'v', textDigest: 'sha256:0', lead: null, leads: [], body: quoted },
        },
      ],
    }),
    change: async (id) => ({
      ...(await sampleDesk().change('change-one')),
      change: { ...(await sampleDesk().changes()).changes[0]!, id },
      provisions: [
        {
          kind: 'reworded',
          provision: pages.document.families[0]!.provisions[0]!,
          runs: [
            { op: 'same', text: 'You may not send ' },
            { op: 'added', text: 'bulk ' },
            { op: 'same', text: 'mail.' },
          ],
          meaning: null,
        },
        {
          kind: 'added',
          provision: pages.document.families[0]!.provisions[0]!,
          runs: [{ op: 'added', text: 'These words stand nowhere.' }],
          meaning: null,
        },
      ],
    }),
  }),
  installation: { name: 'Codicil', origin },
  version: '0.1.0',
});

let client: Client;
beforeEach(async () => {
  client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), { fetch: async (url, init) => app.request(url, init) }),
  );
});

// oxlint-disable-next-line no-explicit-any -- JSON, to be looked into
type Answer = any;

async function call(
  name: string,
  asked: Record<string, unknown>,
): Promise<{ isError: boolean; said: string; value: Answer }> {
  const result = (await client.callTool({ name, arguments: asked })) as {
    isError?: boolean;
    content: { text: string }[];
    structuredContent?: unknown;
  };
  const said = result.content[0]?.text ?? '';
  if (result.isError !== true) expect(JSON.parse(said)).toEqual(result.structuredContent);
  return { isError: result.isError === true, said, value: result.structuredContent };
}

test('five tools, all of them only for reading', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'search_provisions',
    'read_document',
    'read_provision',
    'compare_type',
    'recent_changes',
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  expect(tools[1]?.inputSchema).toMatchObject({ type: 'object', required: ['platform', 'document'] });
  expect(client.getInstructions()).toContain('independent of every platform');
});

test('search, provision and type answer with quotations that can be cited', async () => {
  const found = await call('search_provisions', { query: 'bulk mail' });
  const provision = await call('read_provision', { provision: pages.provisionId });
  const type = await call('compare_type', { type: 'use.spam' });
  for (const { isError, value } of [found, provision, type]) {
    expect(isError).toBe(false);
    expect(value.independence).toContain('neither endorsed nor sponsored');
  }
  for (const { quotation } of [found.value.provisions[0], provision.value, type.value.platforms[0].provisions[0]]) {
    expect(quotation).toMatchObject({
      textDigest: expect.stringMatching(/^sha256:/),
      version: expect.any(String),
      capturedAt: expect.any(String),
      address: expect.stringContaining(`${origin}/platforms/`),
    });
    expect(lengthOf(quotation.body.exact)).toBeGreaterThan(0);
    expect(quotation.body.end).toBeGreaterThan(quotation.body.start);
  }
  for (const named of [pages.provision.address, `${origin}${pages.provision.address}`])
    expect((await call('read_provision', { provision: named })).value.id).toBe(pages.provisionId);
});

test('a document is its exact text with the spans of its provisions, and comes in parts', async () => {
  const whole = await call('read_document', { platform: 'lanternfish', document: 'acceptable-use-policy' });
  expect(whole.value.text).toEqual({ exact: text, start: 0, end: lengthOf(text), length: lengthOf(text), next: null });
  const [start, end] = whole.value.provisions[0].body;
  expect(sliceOf(whole.value.text.exact, [start, end])).toBe(quoted.exact);
  expect(whole.value.version).toMatchObject({ textDigest: expect.stringMatching(/^sha256:/) });
  const rest = await call('read_document', {
    platform: 'lanternfish',
    document: 'acceptable-use-policy',
    from: 36,
    at: '2026-03-02',
  });
  expect(rest.value).toMatchObject({ text: { exact: 'The end.', start: 36 }, provisions: [] });
});

test('a change quotes what is found again in the texts, and nothing else', async () => {
  const { value } = await call('recent_changes', {});
  const [reworded, invented] = value.changes[0].provisions;
  expect(reworded).toMatchObject({
    kind: 'reworded',
    before: { exact: before, start: 8, end: 30, version: pages.versions[1]!.id },
    after: { exact: quoted.exact, start: 8, end: 35 },
  });
  expect(invented).toMatchObject({ kind: 'added', before: null, after: null });
});

test('what is not there, or cannot be meant, is one sentence', async () => {
  expect(await call('compare_type', { type: 'use.nothing' })).toMatchObject({
    isError: true,
    said: 'There is no type “use.nothing”.',
  });
  expect(await call('read_provision', { provision: 'nonsense' })).toMatchObject({
    isError: true,
    said: expect.stringContaining('A provision is named by its id'),
  });
  expect(
    await call('read_document', { platform: 'lanternfish', document: 'acceptable-use-policy', at: '20230101T000000Z' }),
  ).toMatchObject({ isError: true, said: expect.stringContaining('ask for one of them by its id') });
  expect(await call('search_provisions', { query: '' })).toMatchObject({ isError: true });
});

test('a page of another origin is refused', async () => {
  const ask = (from?: string) =>
    app.request(`${origin}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...(from === undefined ? {} : { origin: from }),
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
    });
  expect((await ask('https://evil.example')).status).toBe(403);
  expect((await ask('http://localhost:8460')).status).toBe(200);
  expect((await ask()).status).toBe(200);
});
