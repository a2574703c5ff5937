import { NotFoundError } from '#kernel';
import type { Desk, ProvisionPage } from '#desk';
import * as pages from './sample-pages.ts';
import * as sample from './sample-parts.ts';

/** A desk in memory over an invented record, one platform of which does its best to break out of the page. */
const attack = '</script><script>alert("x")</script><img src=x onerror=alert(1)> & "quotes" \u202Egnirts';

export const hostileId = 'zzzzzzzzzzzzzzzz';

function hostileProvision(): ProvisionPage {
  const document = sample.documentOf(sample.hostile, 'terms', `Terms ${attack}`);
  return {
    ...pages.provision,
    platform: sample.hostile,
    document,
    originalUrl: 'javascript:alert(1)',
    id: hostileId,
    slug: 'attack',
    address: `${document.address}/provisions/${hostileId}-attack`,
    title: attack,
    section: [attack],
    quotation: sample.quotationOf(document, attack, [attack]),
    what: attack,
    questions: [{ question: attack, answer: attack }],
    history: [{ ...pages.provision.history[0]!, runs: [{ op: 'added', text: attack }] }],
  };
}

const missing = (what: string): never => {
  throw new NotFoundError(what);
};
const known = <T>(slug: string, page: T): T =>
  slug === 'lanternfish' || slug === 'hostile' ? page : missing(`No platform “${slug}” is kept here.`);

const disclaimer = 'That an article bears on a type of provision does not say that any clause breaches it.';
const instrument = {
  slug: 'sample-directive',
  name: 'Directive on Samples',
  shortName: 'Sample Directive',
  jurisdiction: 'European Union',
  articles: 1,
  address: '/regulations/sample-directive',
};

export function sampleDesk(more: Partial<Desk> = {}): Desk {
  return {
    home: async () => pages.home,
    captured: async () => ({
      platform: sample.lanternfish,
      document: pages.policy,
      version: pages.version.version,
      bodyDigest: pages.version.bodyDigest,
      mediaType: 'text/html',
      form: 'html',
      content:
        '<!doctype html><title>Theirs</title><h1>Acceptable use</h1><p>You may not sell lanterns.</p><script>document.title="ran";parent.location="/ran"</script><img src="/ran.png" onerror="document.title=1">',
      picture: `/captured/${pages.version.version.id}/picture`,
    }),
    // No more of a picture than its first bytes: what is tried is how it is given out.
    capturedPicture: async () => Buffer.from([0xff, 0xd8, 0xff]),
    evidence: async () => ({ name: 'codicil-version-sample.wacz', bytes: Buffer.from('PK') }),
    platforms: async () => ({
      platforms: sample.platforms.map((one, index) => ({
        ...one,
        documents: 2,
        provisions: 41 + index,
        lastChange: index % 2 === 0 ? '2026-03-02T08:15:00Z' : null,
      })),
    }),
    schedules: async () => [pages.schedule],
    review: async () => ({
      waiting: pages.provision.consequences.provisions.map((one) => ({
        provision: one,
        types: pages.provision.types,
        why: 'disputed',
        disputes: pages.provision.disputes,
        provisions: 2,
      })),
      page: 1,
      more: true,
      decided: [{ ...pages.provision.reviewed!, address: pages.provision.address, title: pages.provision.title }],
    }),
    reviewLabels: async () => [],
    entries: async () => ({
      categories: [
        {
          category: 'social',
          title: 'Social networks',
          platforms: [
            {
              slug: 'lanternfish',
              name: 'Lanternfish',
              categories: ['social'],
              documents: [
                {
                  slug: 'acceptable-use-policy',
                  type: 'Acceptable Use Policy',
                  address: 'https://lanternfish.example/aup',
                  watched: true,
                  verified: true,
                  record: '/platforms/lanternfish/acceptable-use-policy',
                },
                {
                  slug: 'privacy-policy',
                  type: 'Privacy Policy',
                  address: 'https://lanternfish.example/privacy',
                  watched: false,
                  verified: false,
                  record: null,
                },
              ],
            },
          ],
        },
      ],
      counts: { platforms: 1, documents: 2, watched: 1, verified: 1 },
    }),
    platform: async (slug) =>
      known(slug, {
        platform: sample.lanternfish,
        documents: [
          {
            ...pages.policy,
            current: true,
            lastCapture: '2026-03-02T08:15:00Z',
            age: 'Last recorded 14 months ago.',
            versions: 6,
            provisions: 4,
            high: 1,
            wordingChanges: 2,
          },
        ],
        timeline: pages.timeline,
        changes: sample.changes.slice(0, 1),
        notable: pages.provision.consequences.provisions,
        watched: 'watch-two',
      }),
    document: async (slug, document) =>
      known(
        slug,
        document === 'acceptable-use-policy'
          ? pages.document
          : missing(`Lanternfish has no document “${document}” here.`),
      ),
    references: async () => pages.document.references,
    since: async (slug) => known(slug, pages.since),
    version: async (slug, _, at) => {
      if (at.startsWith('20230101'))
        return { platform: sample.lanternfish, document: pages.policy, choices: pages.versions.slice(0, 2) };
      if (at.startsWith('2021'))
        return known(slug, { ...pages.version, version: pages.versions[5]!, previous: null, next: pages.versions[4]! });
      return known(slug, pages.version);
    },
    redline: async (slug) => known(slug, pages.redline),
    provision: async (slug, _, id) => {
      if (id === hostileId) return hostileProvision();
      return known(
        slug,
        id === pages.provisionId ? pages.provision : missing('No provision of this document has that id.'),
      );
    },
    provisionById: async (id) =>
      id === pages.provisionId ? pages.provision : missing(`There is no provision “${id}” here.`),
    types: async () => ({
      families: pages.home.families.map(({ family, types }) => ({
        family,
        types: types.map((one) => ({
          ...one,
          definition: 'States a rule of this kind, in one sentence.',
          platforms: 31,
        })),
      })),
    }),
    type: async (id) => (id === 'use.spam' ? pages.type : missing(`There is no type “${id}”.`)),
    change: async (id) =>
      id !== 'change-one'
        ? missing('No change has that id.')
        : {
            change: sample.changes[0]!,
            summary: sample.summaryOf(pages.document.families[1]!.provisions),
            withheld: null,
            from: pages.versions[1]!,
            to: pages.versions[0]!,
            statedUpdated: '1 March 2026',
            statedEffective: null,
            dates: null,
            provisions: [
              {
                kind: 'reworded',
                provision: pages.document.families[1]!.provisions[0]!,
                runs: sample.runs,
                meaning: sample.meaning,
              },
              {
                kind: 'added',
                provision: pages.document.families[1]!.provisions[1]!,
                runs: [{ op: 'added', text: 'to fetch pages by program, faster than a person could read them.' }],
                meaning: null,
              },
            ],
            otherPassages: 2,
            others: [],
            redline: `${pages.policy.address}/@20260211T070000Z..@20260302T081500Z`,
            previous: null,
            next: sample.changes[1]!,
            recordedKind: 'change',
            earlierMeanings: [],
          },
    changes: async () => ({ changes: sample.changes, page: 1, pages: 2, total: 30 }),
    regulations: async () => ({ instruments: [instrument], disclaimer }),
    instrument: async () => ({
      ...instrument,
      citation: 'Directive 2026/1',
      note: null,
      officialUrl: 'https://law.example/directive',
      articles: sample.law,
      disclaimer,
    }),
    article: async () => ({
      instrument: {
        name: instrument.name,
        shortName: instrument.shortName,
        address: instrument.address,
        citation: 'Directive 2026/1',
      },
      article: sample.law[0]!,
      deepLink: 'https://law.example/directive/13#1',
      regulators: ['Data protection authorities'],
      types: [{ ...sample.spam, platforms: 31, provisions: 36 }],
      examples: sample.counterparts,
      disclaimer,
      appliesFrom: '1 January 2027',
    }),
    search: async (query) => ({
      query,
      provisions: sample.counterparts.map((one) => ({
        ...one,
        snippet: [
          { op: 'same' as const, text: 'Send ' },
          { op: 'added' as const, text: 'bulk mail' },
          { op: 'same' as const, text: ' to people who did not ask for it' },
        ],
      })),
      platforms: [sample.lanternfish],
      documents: [{ ...pages.policy, platform: sample.lanternfish }],
      types: [sample.spam],
      total: 3,
      page: 1,
      pages: 1,
    }),
    quarantined: async () => [],
    watches: async () => ({
      watches: [
        {
          id: 'watch-one',
          kind: 'document',
          said: 'Lanternfish, Acceptable Use Policy',
          address: pages.policy.address,
          since: '2026-01-01T00:00:00Z',
        },
      ],
      alerts: [
        {
          id: 'alert-one',
          kind: 'change',
          at: '2026-03-02T08:16:00Z',
          said: 'Lanternfish, Acceptable Use Policy: two provisions reworded, one added.',
          change: sample.changes[0]!,
          seen: false,
          deliveries: ['shown here'],
        },
        {
          id: 'alert-two',
          kind: 'change',
          at: '2026-02-20T06:31:00Z',
          said: 'Tidewrack Cloud, Acceptable Use Policy: one provision removed.',
          change: sample.changes[1]!,
          seen: true,
          deliveries: [],
        },
      ],
      mail: {
        configured: false,
        said: 'Alerts stand on this page and in the Atom feeds. No mail server is configured.',
      },
    }),
    log: async () => ({
      keys: {
        origin: 'terms.codicil.test/log',
        logKey: 'terms.codicil.test/log+a1b2c3d4+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh',
        witnessKey: 'terms.codicil.test/log+b1b2c3d4+BAIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh',
      },
      checkpoint: {
        size: 20_852,
        at: '2026-03-02T08:16:00Z',
        root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
        note: 'terms.codicil.test/log\n20852\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— terms.codicil.test/log Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n',
      },
      witnesses: [
        {
          origin: 'archive.codicil.test/log',
          address: 'https://archive.codicil.test',
          witnessKey: 'archive.codicil.test/log+c1b2c3d4+BAIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh',
          met: {
            at: '2026-03-02T08:20:00Z',
            size: 20_852,
            outcome: 'cosigned',
            said: 'Cosigned at 20852 leaves.',
          },
          corroborated: 11,
          different: ['lanternfish/acceptable-use-policy'],
          onlyHere: 3,
          onlyThere: 5,
        },
      ],
      witnessed: [{ origin: 'archive.codicil.test/log', size: 9120, at: '2026-03-02T08:21:00Z' }],
      tokens: [
        {
          size: 20_852,
          authority: 'https://time.codicil.test/tsa',
          at: '2026-03-02T08:16:02Z',
          outcome: 'granted',
          said: 'Granted.',
          stampedAt: '2026-03-02T08:16:02Z',
        },
        {
          size: 20_840,
          authority: 'https://time.codicil.test/tsa',
          at: '2026-03-01T08:16:02Z',
          outcome: 'failed',
          said: 'time.codicil.test did not answer in time.',
          stampedAt: null,
        },
      ],
    }),
    record: async () => pages.record,
    text: async () => 'Rules of use',
    ...more,
  };
}
