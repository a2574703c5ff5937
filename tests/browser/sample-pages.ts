import type {
  DocumentPage,
  ShownSchedule,
  DocumentRecord,
  HomePage,
  ProvisionPage,
  RedlinePage,
  TimelineEntry,
  TypePage,
  VersionPage,
  SincePage,
} from '#desk';
import * as sample from './sample-parts.ts';

const { lanternfish, spam, scraping, suspension, retention } = sample;
export const policy = sample.documentOf(lanternfish);
const at = (ordinal: number, when: string, more = {}) => sample.versionOf(policy, ordinal, when, more);

/** Newest first. */
export const versions = [
  at(6, '2026-03-02T08:15:00Z', { wordingChanged: true }),
  at(5, '2026-02-11T07:00:00Z', { kind: 'technical', recordedKind: 'technical' }),
  at(4, '2025-08-30T19:20:00Z', { recordedKind: 'change', kind: 'technical' }),
  at(3, '2024-05-06T03:10:00Z', { status: 'quarantined' }),
  at(2, '2022-11-18T10:00:00Z', { wordingChanged: true }),
  at(1, '2021-08-17T10:46:17Z'),
];

export const provisionId = 'aaaabbbbccccdddd';
const spamRef = sample.provisionOf(policy, provisionId, 'Unsolicited messages', 'medium', spam, '2.4');
const others = [
  sample.provisionOf(policy, 'eeeeeeeeeeeeeeee', 'Automated collection of pages', 'medium', scraping, '2.5'),
  sample.provisionOf(policy, 'ffffffffffffffff', 'Suspension without notice', 'high', suspension, '4'),
  sample.provisionOf(policy, 'gggggggggggggggg', 'Records of abuse reports', 'low', retention, '6.1'),
];

const citation = {
  plain:
    'Lanternfish, “Acceptable Use Policy” (captured 2026-03-02T08:15:00Z), § 2.4, sha256:61a761a7…, http://127.0.0.1/platforms/lanternfish/acceptable-use-policy/@20260302T081500Z',
  bibtex:
    '@misc{lanternfish-aup-20260302,\n  author = {Lanternfish},\n  title = {Acceptable Use Policy},\n  year = {2026},\n  note = {Captured 2026-03-02T08:15:00Z, sha256:61a761a761a761a761a761a761a761a761a761a761a761a761a761a761a761a7}\n}',
  csl: { type: 'webpage', title: 'Acceptable Use Policy', author: [{ literal: 'Lanternfish' }] },
  legal: 'Lanternfish, Acceptable Use Policy § 2.4 (captured Mar. 2, 2026).',
};

const consequence = sample.quotedOf(
  lanternfish,
  'ffffffffffffffff',
  'Suspension without notice',
  'high',
  suspension,
  'We may suspend or close any account that we believe to have broken this policy, at once and without notice.',
);

export const timeline: readonly TimelineEntry[] = [
  { at: '2021-08-17T10:46:17Z', kind: 'first', said: 'First record', address: versions[5]!.address, before: null },
  {
    at: '2022-11-18T10:00:00Z',
    kind: 'change',
    said: 'One provision removed',
    address: '/changes/change-two',
    before: 'not-recorded',
  },
  {
    at: '2024-05-06T03:10:00Z',
    kind: 'quarantined',
    said: 'An error page was captured',
    address: versions[3]!.address,
    before: 'not-recorded',
  },
  {
    at: '2025-08-30T19:20:00Z',
    kind: 'same-words',
    said: 'Links differ, no word does',
    address: versions[2]!.address,
    before: 'gap',
  },
  {
    at: '2026-02-11T07:00:00Z',
    kind: 'technical',
    said: 'Read by a newer reader',
    address: versions[1]!.address,
    before: 'watched',
  },
  {
    at: '2026-03-02T08:15:00Z',
    kind: 'change',
    said: 'Two provisions reworded, one added',
    address: '/changes/change-one',
    before: 'watched',
  },
];

export const provision: ProvisionPage = {
  timeline,
  platform: lanternfish,
  document: policy,
  originalUrl: 'https://lanternfish.example/legal/aup',
  id: provisionId,
  slug: 'unsolicited-messages',
  address: spamRef.address,
  title: spamRef.title,
  section: spamRef.section,
  number: '2.4',
  current: true,
  badges: {
    severity: 'medium',
    confidence: 0.97,
    confidenceSaid: '97% confidence',
    basis: 'explicit',
    prevalence: sample.prevalence,
  },
  types: [
    {
      ...spam,
      confidence: 0.97,
      cues: ['unsolicited-bulk', 'lead-prohibits'],
      because: ['unsolicited', 'bulk … messages'],
      definition: 'Forbids sending messages that their receivers did not ask for.',
    },
  ],
  reviewed: {
    id: 'decisionsampleaa',
    types: [spam],
    rule: true,
    severity: 'medium',
    reason: 'It forbids the sending and the gathering of replies; nothing else is stated.',
    by: 'site',
    at: '2026-03-05T09:00:00Z',
    twin: false,
    provision: 'provisionsampleaa',
    said: 'Reviewed by a person on 5 March 2026',
  },
  disputes: [{ reason: 'It is about senders, not about senders’ providers.', by: 'site', at: '2026-03-06T09:00:00Z' }],
  languageSaid: null,
  modality: 'prohibition',
  severityReasons: ['It reaches those who let, help or make others do it.'],
  weighing: {
    rubric: '2',
    reader: { id: 'consumer', title: 'a consumer' },
    prior: 1,
    lines: [
      {
        id: 'reaches-others',
        reason: 'It reaches those who let, help or make others do it.',
        shift: 1,
        words: { exact: 'help others', start: 40, end: 51 },
      },
    ],
    readers: (
      [
        ['consumer', 'a consumer'],
        ['business', 'a business customer'],
        ['developer', 'a developer'],
        ['creator', 'a creator'],
        ['privacy-officer', 'a privacy officer'],
      ] as const
    ).map(([id, title]) => ({
      id,
      title,
      severity: id === 'developer' ? ('high' as const) : ('medium' as const),
      address: id === 'consumer' ? spamRef.address : `${spamRef.address}?reader=${id}`,
    })),
    before: { rubric: '1', severity: 'low' },
  },
  facts: [
    {
      kind: 'period',
      title: 'Time limit',
      role: 'notice',
      value: 'P30D',
      said: '30 days, notice',
      words: { exact: 'thirty (30) days', start: 10, end: 26 },
    },
  ],
  rule: {
    clauses: [
      {
        force: 'must-not',
        bearer: 'user',
        toward: null,
        said: 'The user must not: use',
        words: { exact: 'may not use', start: 4, end: 15 },
      },
    ],
    facilitation: { exact: 'help others', start: 40, end: 51 },
    conditions: [],
    exceptions: [{ exact: 'unless they asked for it', start: 60, end: 84 }],
    manners: [],
  },
  quotation: sample.quotationOf(policy, sample.spamBody, sample.spamLeads),
  version: versions[0]!,
  what: 'This provision forbids using Lanternfish to send messages in bulk to people who did not ask for them, and to gather the replies to such messages sent from elsewhere.',
  why: 'The rule reaches past mail sent through Lanternfish itself: whoever only collects replies breaks it too. Nothing in it says how many messages are bulk, so the judgement is the platform’s.',
  means: [
    { audience: 'Everybody', text: 'Messages to people who did not ask for them can cost the account.' },
    { audience: 'Businesses', text: 'Newsletters need a record of who asked for them, and when.' },
    { audience: 'Developers', text: 'A product that sends on behalf of its users answers for what they send.' },
  ],
  consequences: {
    provisions: [
      {
        ...consequence,
        kinds: ['suspension', 'termination'],
        kindsSaid: 'termination and suspension or restriction',
        clause: consequence.quotation.body,
        reach: 'document',
        reachSaid: 'said of the whole document',
      },
    ],
    said: 'The document names its own consequence for a breach of its rules of use.',
  },
  actions: ['Keep a record of consent for every list that you write to.', 'Offer a way to stop in each message.'],
  stability: {
    firstSeen: '2021-08-17T10:46:17Z',
    lastSeen: '2026-03-02T08:15:00Z',
    wordings: 2,
    inForceSince: '2026-03-02T08:15:00Z',
    inForceAfter: '2026-02-11T07:00:00Z',
    monthsWatched: 54,
    watchedSaid: 'Imported history: what was watched between its records is not recorded.',
    said: 'Reworded once since 17 August 2021; this wording is in force since 2 March 2026 at the latest.',
    documentChanges: 2,
    lastDocumentChange: sample.changes[0]!,
    recordsWithoutChange: 3,
  },
  counterparts: sample.counterparts.map((one, index) => ({
    ...one,
    nearness: 0.82 - index / 10,
    sameWords: false,
    alsoAt: [],
  })),
  fullComparison: spam,
  law: sample.law,
  lawSaid: 'One article in the table bears on provisions of this type.',
  history: [
    {
      quotation: sample.quotationOf(
        policy,
        'to send, pass on or help to send unsolicited commercial e-mail, or to collect the replies to messages sent from another service.',
        sample.spamLeads,
      ),
      from: versions[5]!,
      to: versions[1]!,
      current: false,
      runs: null,
      change: null,
    },
    {
      quotation: sample.quotationOf(policy, sample.spamBody, sample.spamLeads),
      from: versions[0]!,
      to: versions[0]!,
      current: true,
      runs: sample.runs,
      change: sample.changes[0]!,
    },
  ],
  citation,
  verify: {
    steps: [
      'Fetch the text: `npx codicil text lanternfish/acceptable-use-policy --at 2026-03-02T08:15:00Z > text`',
      'Compare its digest: `sha256sum text`',
      'Cut out characters 1412 to 1606 and compare them with the quotation above.',
    ],
    bodyDigest: sample.digestOf('b0d1'),
    textDigest: sample.digestOf('61a7'),
    log: 'Entry 4,112, under the checkpoint of 2 March 2026.',
  },
  questions: [
    {
      question: 'What does it say?',
      answer: 'It forbids sending unsolicited bulk messages and collecting replies to them.',
    },
    { question: 'Has it changed?', answer: 'Once, between 11 February and 2 March 2026.' },
    { question: 'Is this site affiliated with Lanternfish?', answer: 'No.' },
  ],
  note: 'This describes what Lanternfish’s document states, permits or reserves. It does not determine whether it is enforceable. Which rules apply, and what follows in practice, may vary by jurisdiction, enforcement and circumstances. Methodology.',
  age: null,
  watched: null,
  previous: null,
  next: others[0]!,
};

export const schedule: ShownSchedule = {
  document: 'lanternfish/acceptable-use-policy',
  nextAt: '2026-03-03T02:40:00Z',
  pace: 43_200,
  paused: null,
  said: 'The next look is due on 3 March 2026, 02:40 UTC.',
  why: 'Every 12 hours, since one change of wording was found in 40 days of watching.',
};

export const document: DocumentPage = {
  schedule,
  platform: lanternfish,
  document: policy,
  originalUrl: 'https://lanternfish.example/legal/aup',
  current: true,
  lastCapture: '2026-03-02T08:15:00Z',
  age: null,
  setAside: [
    {
      at: '2024-05-06T03:10:00Z',
      said: 'Set aside on 6 May 2024: the short page says that access was denied; not published.',
    },
  ],
  watched: null,
  variant: 'default',
  variants: [
    { name: 'default', said: 'Everywhere', address: policy.address, versions: 6, sameTextAs: null },
    { name: 'eu', said: 'European Union', address: `${policy.address}?variant=eu`, versions: 2, sameTextAs: null },
  ],
  latest: versions[0]!,
  standing:
    'In force since 2 March 2026 at the latest (not yet on 11 February 2026); the text states 1 March 2026; wording changed twice on record.',
  statedUpdated: '1 March 2026',
  statedEffective: null,
  noticePromises: [],
  losses: ['The labels of lettered lists.'],
  counts: { provisions: 4, high: 1, medium: 2, low: 1, versions: 6, wordingChanges: 2 },
  timeline,
  families: [
    {
      family: 'Accounts',
      provisions: [
        {
          ...others[1]!,
          excerpt:
            'We may suspend or close any account that we believe to have broken this policy, at once and without notice.',
        },
      ],
    },
    {
      family: 'Acceptable use',
      provisions: [
        { ...spamRef, excerpt: sample.spamBody },
        { ...others[0]!, excerpt: 'to fetch pages by program, faster than a person could read them.' },
      ],
    },
    {
      family: 'Privacy and data',
      provisions: [{ ...others[2]!, excerpt: 'Reports of abuse are kept for two years.' }],
    },
  ],
  untyped: [
    {
      ...sample.provisionOf(policy, 'hhhhhhhhhhhhhhhh', 'About this policy', 'low', null),
      excerpt: 'This policy is part of your agreement with Lanternfish.',
    },
  ],
  removed: [
    { ...sample.provisionOf(policy, 'iiiiiiiiiiiiiiii', 'Limits on attachments', 'low', spam), current: false },
  ],
  versions,
  changes: sample.changes.slice(0, 1),
  lastRead: { at: '2026-02-01T09:00:00Z', changes: 1 },
  references: {
    refers: [
      {
        name: 'Terms of Service',
        force: 'incorporated',
        quote: { exact: 'Terms of Service', start: 40, end: 56, prefix: 'part of the ', suffix: ' of' },
        words: { exact: 'This policy forms part of the Terms of Service.', start: 14, end: 61, prefix: '', suffix: '' },
        address: `${policy.address}#:~:text=Terms%20of%20Service`,
        target: 'https://lanternfish.example/terms',
        document: policy,
        by: 'address',
        state: 'watched',
      },
      {
        name: 'Rules for Bots',
        force: 'referred',
        quote: { exact: 'Rules for Bots', start: 90, end: 104, prefix: 'see the ', suffix: '.' },
        words: null,
        address: `${policy.address}#:~:text=Rules%20for%20Bots`,
        target: null,
        document: null,
        by: null,
        state: 'unwatched',
      },
    ],
    referredBy: [{ document: policy, force: 'incorporated' }],
    imported: [
      {
        document: policy,
        change: sample.changes[0]!,
        said: `Terms of Service, which ${policy.title} incorporates, changed: ${sample.changes[0]!.sentence}`,
      },
    ],
  },
};

const block = (kind: 'heading' | 'paragraph' | 'item' | 'row', text: string, start: number, more = {}) => ({
  kind,
  level: kind === 'heading' ? 2 : 0,
  depth: kind === 'item' ? 1 : 0,
  label: null,
  header: false,
  text,
  start,
  end: start + text.length,
  provisions: [],
  ...more,
});
const shown = [
  block('heading', 'Rules of use', 0),
  block('paragraph', 'This policy is part of your agreement with Lanternfish.', 14),
  block('heading', 'Prohibited conduct', 80, { level: 3 }),
  block('paragraph', sample.spamLeads[0]!, 100),
  block('item', sample.spamBody, 1412, { label: '(c)', provisions: [spamRef] }),
  block('item', 'to fetch pages by program, faster than a person could read them.', 1700, {
    label: '(d)',
    provisions: [others[0]!],
  }),
  block('row', 'Reports of abuse | two years', 1800),
  block(
    'paragraph',
    'averyveryverylongwordthatnobodywouldwritebutwhichanaddressmaywellbehttps://lanternfish.example/legal/aup/2026/03/02/full-text',
    1900,
  ),
];

export const version: VersionPage = {
  platform: lanternfish,
  document: policy,
  version: versions[0]!,
  retraction: null,
  statedUpdated: '1 March 2026',
  statedEffective: null,
  blocks: shown,
  previous: versions[1]!,
  next: null,
  first: versions[5]!,
  last: versions[0]!,
  losses: [],
  bodyDigest: sample.digestOf('b0d1'),
  citation,
};

const same = (text: string, kind: 'heading' | 'paragraph' | 'item' = 'paragraph') => ({
  op: 'same' as const,
  kind,
  level: kind === 'heading' ? 2 : 0,
  depth: kind === 'item' ? 1 : 0,
  label: null,
  runs: [{ op: 'same' as const, text }],
  provisions: [],
});

export const redline: RedlinePage = {
  platform: lanternfish,
  document: policy,
  from: versions[1]!,
  to: versions[0]!,
  sentence: 'Two provisions reworded, one added.',
  wordingChanged: true,
  change: sample.changes[0]!,
  blocks: [
    same('Rules of use', 'heading'),
    ...Array.from({ length: 9 }, (_, index) => same(`Paragraph ${index + 1} of the introduction stands as it stood.`)),
    same(sample.spamLeads[0]!),
    { ...same('', 'item'), op: 'changed', label: '(c)', runs: sample.runs, provisions: [spamRef] },
    {
      ...same('', 'item'),
      op: 'added',
      label: '(d)',
      runs: [{ op: 'added', text: 'to fetch pages by program, faster than a person could read them.' }],
      provisions: [others[0]!],
    },
    ...Array.from({ length: 14 }, (_, index) => same(`Rule ${index + 1} is alike in both versions.`, 'item')),
    { ...same(''), op: 'removed', runs: [{ op: 'removed', text: 'Attachments may not exceed ten megabytes.' }] },
    { ...same('Reports of abuse are kept for two years.'), op: 'moved', provisions: [others[2]!] },
    ...Array.from({ length: 5 }, (_, index) => same(`Closing remark ${index + 1}.`)),
  ],
  counts: { added: 1, removed: 1, changed: 1, moved: 1 },
};

export const type: TypePage = {
  timeline,
  type: spam,
  definition: 'Forbids sending messages that their receivers did not ask for.',
  is: 'Rules against bulk mail, unwanted promotion, and the harvesting of addresses for either.',
  isNot: 'Rules on harassment of one person, which are another type.',
  isNotNamed: [{ text: 'Rules on harassment of one person, which are another type.', address: null }],
  why: 'Such rules decide who may use a service for marketing, and what a mistake costs.',
  prevalence: sample.prevalence,
  severities: { high: 6, medium: 21, low: 9 },
  platforms: [
    {
      platform: lanternfish,
      provisions: [
        sample.quotedOf(
          lanternfish,
          provisionId,
          'Unsolicited messages',
          'medium',
          spam,
          sample.spamBody,
          sample.spamLeads,
        ),
      ],
    },
    ...sample.counterparts.map((one) => ({ platform: one.platform, provisions: [one] })),
  ],
  total: 36,
  page: 1,
  pages: 3,
  watched: null,
  without: [{ platform: sample.hostile, searched: 'Acceptable Use Policy of 2 March 2026: 41 provisions searched.' }],
  law: sample.law,
};

const types = (one: readonly (typeof spam)[]) => one.map((each, index) => ({ ...each, provisions: 36 - index * 7 }));

export const home: HomePage = {
  counts: { platforms: 48, documents: 131, versions: 4210, provisions: 9122, changes: 873 },
  empty: false,
  changes: sample.changes,
  activity: Array.from({ length: 24 }, (_, index) => ({
    month: `${2024 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
    changes: (index * 7) % 19,
  })),
  progress: [{ said: 'Importing sample-versions:', done: 1204, total: 4210 }],
  families: [
    { family: 'Acceptable use', types: types([spam, scraping]) },
    { family: 'Accounts', types: types([suspension]) },
    { family: 'Disputes', types: types([sample.arbitration]) },
    { family: 'Privacy and data', types: types([retention]) },
  ],
};

export const record: DocumentRecord = {
  platform: { slug: 'lanternfish', name: 'Lanternfish' },
  document: { slug: policy.slug, type: policy.type, title: policy.title },
  versions: [],
  provisions: [],
  changes: [],
  references: [],
};

export const since: SincePage = {
  platform: sample.lanternfish,
  document: policy,
  variant: 'default',
  version: versions[0]!,
  asked: { at: '2026-02-01T23:59:59Z', by: 'address' },
  newer: 1,
  changes: sample.changes.slice(0, 1),
  redline: `${policy.address}/@20260211T070000Z..@20260302T081500Z`,
  times: [
    { version: versions[5]!, after: null, change: null, sentences: 2 },
    { version: versions[0]!, after: versions[1]!.capturedAt, change: sample.changes[0]!, sentences: 1 },
  ],
  blocks: [
    {
      ...block('heading', 'Rules of use', 0),
      sentences: [{ text: 'Rules of use', start: 0, end: 12, since: 0, newer: false }],
    },
    {
      ...block('paragraph', 'Be kind. Do not send spam.', 14),
      sentences: [
        { text: 'Be kind.', start: 14, end: 22, since: 0, newer: false },
        { text: 'Do not send spam.', start: 23, end: 40, since: 1, newer: true },
      ],
    },
  ],
  read: '2026-02-01T09:00:00Z',
};
