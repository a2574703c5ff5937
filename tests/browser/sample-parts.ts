import type {
  BearingArticle,
  ChangeRef,
  CitedFactView,
  CitedWordsView,
  ProvisionMeaningView,
  DocumentRef,
  PlatformRef,
  Prevalence,
  Provenance,
  ProvisionRef,
  Quotation,
  QuotedProvision,
  Run,
  Severity,
  SummaryView,
  TypeRef,
  VersionRef,
} from '#desk';

/** Values of an invented record: platforms, words and dates that exist nowhere. */
export const digestOf = (letter: string) => `sha256:${letter.repeat(64).slice(0, 64)}`;

export const platformOf = (slug: string, name: string): PlatformRef => ({ slug, name, address: `/platforms/${slug}` });

export const lanternfish = platformOf('lanternfish', 'Lanternfish');
export const quillhaven = platformOf('quillhaven', 'Quillhaven');
export const tidewrack = platformOf('tidewrack-cloud', 'Tidewrack Cloud');
export const orrery = platformOf('orrery-post', 'Orrery Post');
export const hostile = platformOf('hostile', '<script>alert("platform")</script> & Co');
export const platforms = [lanternfish, quillhaven, tidewrack, orrery, hostile];

export const documentOf = (
  platform: PlatformRef,
  slug = 'acceptable-use-policy',
  title = 'Acceptable Use Policy',
): DocumentRef => ({
  slug,
  type: title,
  kind: 'conduct',
  title,
  address: `${platform.address}/${slug}`,
});

export const typeOf = (id: string, title: string, family: string): TypeRef => ({
  id,
  title,
  family,
  address: `/types/${id}`,
});
export const spam = typeOf('use.spam', 'Unsolicited messages (spam)', 'Acceptable use');
export const scraping = typeOf('use.scraping', 'Scraping and automated access', 'Acceptable use');
export const suspension = typeOf('account.suspension', 'Suspension of accounts', 'Accounts');
export const arbitration = typeOf('dispute.arbitration', 'Binding arbitration', 'Disputes');
export const retention = typeOf('privacy.retention', 'How long data is kept', 'Privacy and data');

export const provenance: Provenance = {
  origin: 'collection',
  said: 'Recorded by Open Terms Archive, collection “sample-versions”, commit 4f1d2c9a.',
  collection: 'sample-versions',
  commit: '4f1d2c9a0b',
  originalUrl: 'https://lanternfish.example/legal/aup',
  licence: 'ODC-By 1.0, © Open Terms Archive contributors',
};

export function versionOf(
  document: DocumentRef,
  ordinal: number,
  capturedAt: string,
  more: Partial<VersionRef> = {},
): VersionRef {
  return {
    id: `version${ordinal}${document.slug.slice(0, 4)}`,
    ordinal,
    variant: 'default',
    capturedAt,
    kind: ordinal === 1 ? 'first' : 'change',
    recordedKind: ordinal === 1 ? 'first' : 'change',
    status: 'accepted',
    textDigest: digestOf(`${ordinal}a7`),
    wordingChanged: false,
    provenance,
    address: `${document.address}/@${capturedAt.replaceAll(/[-:]/g, '')}`,
    ...more,
  };
}

export function quotationOf(document: DocumentRef, body: string, leads: readonly string[] = []): Quotation {
  const quote = (exact: string, start: number) => ({ exact, start, end: start + exact.length, prefix: '', suffix: '' });
  const quotes = leads.map((lead, index) => quote(lead, 100 + index * 100));
  return {
    version: 'version1',
    textDigest: digestOf('1a7'),
    leads: quotes,
    lead: quotes.at(-1) ?? null,
    body: quote(body, 1412),
    address: `${document.address}/@20260302T081500Z#p1412`,
    capturedAt: '2026-03-02T08:15:00Z',
  };
}

export function provisionOf(
  document: DocumentRef,
  id: string,
  title: string,
  severity: Severity,
  type: TypeRef | null,
  number: string | null = null,
): ProvisionRef {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return {
    id,
    title,
    address: `${document.address}/provisions/${id}-${slug}`,
    severity,
    type,
    number,
    section: ['Rules of use', 'Prohibited conduct'],
    current: true,
  };
}

export function quotedOf(
  platform: PlatformRef,
  id: string,
  title: string,
  severity: Severity,
  type: TypeRef,
  body: string,
  leads: readonly string[] = [],
): QuotedProvision {
  const document = documentOf(platform);
  return {
    ...provisionOf(document, id, title, severity, type),
    platform,
    document,
    quotation: quotationOf(document, body, leads),
  };
}

export const spamBody =
  'to send, pass on or help to send unsolicited bulk messages, promotions or solicitations, or to collect the replies to messages sent from another service if those messages would break this policy.';
export const spamLeads = ['You may not use Lanternfish, or help or allow others to use it,'];

export const counterparts: readonly QuotedProvision[] = [
  quotedOf(
    quillhaven,
    'bbbbbbbbbbbbbbbb',
    'Bulk and unwanted mail',
    'medium',
    spam,
    'Send bulk mail to people who did not ask for it, or make it hard for them to stop receiving it.',
    ['When you use Quillhaven, do not:'],
  ),
  quotedOf(
    tidewrack,
    'cccccccccccccccc',
    'No spam from our network',
    'high',
    spam,
    'Customer shall not originate or relay unsolicited commercial messages. Accounts found to do so are closed without notice and without refund.',
  ),
  quotedOf(
    orrery,
    'dddddddddddddddd',
    'Unrequested messages',
    'low',
    spam,
    'Please write only to people who know that you will.',
  ),
];

export const prevalence: Prevalence = {
  platforms: 31,
  of: 48,
  kinds: 'terms of service, rules of conduct, developer terms',
  said: '31 of 48 platforms',
};

export const changeOf = (
  id: string,
  platform: PlatformRef,
  sentence: string,
  severity: Severity,
  by: string,
): ChangeRef => ({
  id,
  address: `/changes/${id}`,
  platform,
  document: documentOf(platform),
  variant: null,
  detectedAfter: '2026-02-11T07:00:00Z',
  detectedBy: by,
  headline: 'Unsolicited messages (spam) – Arbitration – and one more provision',
  sentence,
  severity,
  counts: { added: 1, removed: 0, reworded: 2, moved: 0 },
  meaning: {
    release: 'changes-1',
    direction: 'worse',
    directionForBusiness: 'mixed',
    severity,
    kinds: [
      { id: 'new-restriction', title: 'New restriction' },
      { id: 'scope', title: 'Scope' },
    ],
    affected: ['all users', 'minors', 'EU/EEA'],
  },
});

export const changes: readonly ChangeRef[] = [
  changeOf('change-one', lanternfish, 'Two provisions reworded, one added.', 'high', '2026-03-02T08:15:00Z'),
  changeOf('change-two', tidewrack, 'One provision removed.', 'medium', '2026-02-20T06:30:00Z'),
  changeOf('change-three', orrery, 'Three provisions reworded.', 'low', '2026-01-14T12:00:00Z'),
];

export const meaning: ProvisionMeaningView = {
  direction: 'worse',
  directionForBusiness: 'worse',
  severity: 'medium',
  kind: { id: 'new-restriction', title: 'New restriction' },
  affected: ['all users'],
  shifts: [
    {
      rule: 'obligation.should-to-must',
      title: 'Should becomes must',
      family: 'Obligation',
      meaning: 'What was advised is now required: “should” → “must”.',
      direction: 'worse',
      directionForBusiness: 'worse',
      before: { exact: 'should', start: 10, end: 16, prefix: 'You ', suffix: ' not' },
      after: { exact: 'must', start: 10, end: 14, prefix: 'You ', suffix: ' not' },
    },
  ],
};

/** A change in short, with words and counted facts behind every sentence. */
export function summaryOf([reworded, added]: readonly ProvisionRef[]): SummaryView {
  const words = (side: 'before' | 'after', exact: string): CitedWordsView => ({
    kind: 'words',
    side,
    provision: reworded?.id ?? null,
    version: 'v'.repeat(16),
    textDigest: digestOf('a'),
    quote: { exact, start: 1210, end: 1210 + exact.length, prefix: 'You ', suffix: ' not' },
    address: `${reworded?.address ?? ''}#:~:text=${exact}`,
  });
  const counted = (name: CitedFactView['name'], value: number | string, of: string | null = null): CitedFactView => ({
    kind: 'fact',
    name,
    of,
    value,
    said: `${name}: ${value}`,
  });
  const shift = [words('before', 'should'), words('after', 'must')];
  return {
    sentence: {
      text: 'Worse for users: “should” became “must”; two provisions are reworded and one is added.',
      rests: [counted('direction', 'worse'), ...shift, counted('reworded', 2), counted('added', 1)],
    },
    affected: { text: 'All users (two provisions).', rests: [counted('affected', 2, 'all users')] },
    added: [added].flatMap((one) =>
      one === undefined
        ? []
        : [
            {
              kind: 'added' as const,
              provision: one,
              sentence: {
                text: '“to fetch pages by program, faster than a person could read them.” Worse for users.',
                rests: [words('after', 'to fetch pages by program, faster than a person could read them.')],
              },
            },
          ],
    ),
    removed: [],
    reworded: [reworded].flatMap((one) =>
      one === undefined
        ? []
        : [
            {
              kind: 'reworded' as const,
              provision: one,
              sentence: { text: '“should” became “must”. Worse for users.', rests: shift },
            },
          ],
    ),
    unlisted: [{ text: 'One more provision is reworded.', rests: [counted('unlisted', 1, 'reworded')] }],
    follows: [
      {
        text: 'A duty binds more tightly, or a promise less.',
        rests: [...shift, counted('direction', 'worse', reworded?.id)],
      },
      {
        text: 'By its dates, the notice that the earlier text promised was kept.',
        rests: [words('before', 'at least 30 days before'), counted('notice', 'kept')],
      },
    ],
    todo: [{ text: 'Ask for written permission and keep it.', rests: [counted('advice', 'Ask', 'use.scraping')] }],
    drafted: {
      model: 'invented-model',
      at: '2026-03-02T08:20:00Z',
      sentences: [{ text: 'Where the text said “should” it now says “must”.', rests: shift }],
      dropped: 2,
    },
  };
}

export const runs: readonly Run[] = [
  { op: 'same', text: 'to send, pass on or help to send unsolicited ' },
  { op: 'removed', text: 'commercial e-mail' },
  { op: 'added', text: 'bulk messages, promotions or solicitations' },
  { op: 'same', text: ', or to collect the replies to messages sent from another service' },
  { op: 'added', text: ' if those messages would break this policy' },
  { op: 'same', text: '.' },
];

export const law: readonly BearingArticle[] = [
  {
    address: '/regulations/sample-directive/article-13',
    cite: 'Sample Directive, art. 13(1)',
    heading: 'Unsolicited communications',
    requirement: 'Electronic mail for direct marketing may be sent only to those who gave prior consent.',
    jurisdiction: 'European Union',
    status: 'in force',
    verification: 'text checked against the official publication',
    officialUrl: 'https://law.example/directive/13',
  },
];
