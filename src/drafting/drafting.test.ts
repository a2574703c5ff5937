import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { factsOf, readModality, weigh, type ProvisionType } from '#provisions';
import { changeSentence, draftProvision, firstWords, standingSentence, titleOf, type ProvisionFacts } from './index.ts';
import { flawsOfDraft } from './check-draft.ts';
import { runInHeading } from './title-of.ts';

const folder = new URL('../provisions/types/', import.meta.url);
const types = await Promise.all(
  readdirSync(folder)
    .filter(
      (name) =>
        name.endsWith('.ts') && !name.startsWith('index') && !name.includes('.test.') && !name.includes('.data.'),
    )
    .map(async (name) => ((await import(new URL(name, folder).href)) as { default?: ProvisionType }).default),
).then((all) => all.filter((type) => type?.prose !== undefined));

/** Facts of an invented provision, read as the desk reads them. */
const factsFor = (type: ProvisionType | null, body: string, leads: readonly string[] = []): ProvisionFacts => {
  const passage = { body, leads };
  return {
    type,
    modality: 'prohibition',
    severity: 'medium',
    basis: 'explicit',
    platform: 'Larkspur',
    document: 'Terms of Service',
    section: ['Use', 'Bans'],
    number: '4.2',
    quotation: passage,
    read: {
      facts: factsOf(passage).all(),
      rule: readModality(passage),
      lines: weigh(type ?? undefined, passage).fired,
      sides: [{ reason: 'A business answers for the data that it hands on.', readers: ['business'] }],
    },
  };
};
const facts = factsFor(null, 'send mail at any time to more than 30 people within 14 days, or a fee of $5 falls due.', [
  'You may not:',
]);

/** Invented wordings with every kind of fact. */
const wordings = [
  'We may suspend your account at our sole discretion and without notice, unless the law forbids it.',
  'You may opt out within 30 days by writing to out@larkspur.example.',
  'Our liability is limited to what you paid in the six months before the claim, or $100.',
  'These Terms are governed by the laws of Norway; disputes go to the courts located in Oslo, Norway.',
  'We share your location and health data with advertisers and affiliates for marketing, under the GDPR, with your consent.',
  'You must be at least 16 years old. Each party may end this agreement with 3 months’ prior notice.',
  'You may not use, or allow others to use, the quay. A claim must be filed within one (1) year.',
  'You can ask for a refund within fourteen days, and you have the right to object.',
  'Pay.',
];

describe('a draft', () => {
  test('of every type fills in the names and says no number, party, right or quotation that its words do not bear', () => {
    expect(types.length).toBeGreaterThan(10);
    for (const type of types)
      for (const body of wordings) {
        const own = factsFor(type!, body);
        const draft = draftProvision(own);
        expect(JSON.stringify(draft), type!.id).not.toMatch(/\{(?:platform|document)\}/);
        expect([type!.id, body, flawsOfDraft(draft, own)]).toEqual([type!.id, body, []]);
      }
  });

  test('that says more than its words bear is found out', () => {
    const own = factsFor(types[0]!, 'Pay.');
    const draft = draftProvision(own);
    const flawed = { ...draft, what: `${draft.what} Parents have the right to “call us” within 10 days.` };
    expect(flawsOfDraft(flawed, own)).toEqual(
      expect.arrayContaining(['number 10', expect.stringContaining('party'), 'right right', 'quotation call us']),
    );
  });

  test('of provisions of one type that differ differs', () => {
    for (const type of types) {
      const drafts = wordings.map((body) =>
        JSON.stringify({ ...draftProvision(factsFor(type!, body)), questions: [] }),
      );
      expect([type!.id, new Set(drafts).size]).toEqual([type!.id, wordings.length]);
    }
  });

  test('says what the words state, for whom and what to do', () => {
    const type = types.find((one) => one?.id === 'dispute.arbitration')!;
    const draft = draftProvision(
      factsFor(type, 'You may opt out of arbitration within 30 days by writing to out@larkspur.example.'),
    );
    expect(draft.what).toContain('as 4.2 under “Use”, “Bans”');
    expect(draft.what).toContain('It says of the user “may opt”.');
    expect(draft.what).toContain('The time to opt out or object is 30 days.');
    expect(draft.why).toContain('Its own words make it weigh less.');
    expect(draft.means[0]?.text).toContain('To opt out or object there are 30 days.');
    expect(draft.actions[0]).toBe(
      'Opt out or object in time: 30 days. The address that it names: out@larkspur.example.',
    );
  });

  test('of a passage without a type claims nothing', () => {
    const draft = draftProvision(facts);
    expect(draft.what).toContain('no known kind of provision');
    expect(draft.means).toEqual([]);
    expect(draft.questions.map(({ question }) => question)).toEqual([
      'What does Larkspur’s Terms of Service say?',
      'Whom does it bind?',
      'Is this site affiliated with Larkspur?',
    ]);
  });

  test('answers from the record when there is one', () => {
    const record = {
      current: true,
      firstSeen: '2021-08-17T00:00:00Z',
      lastSeen: '2026-02-01T00:00:00Z',
      inForceSince: '2023-01-01T00:00:00Z',
      inForceAfter: null,
      wordings: 2,
      prevalence: { platforms: 3, of: 9, kinds: 'terms of service' },
    };
    const answers = draftProvision({ ...facts, type: types[0]!, record }).questions.map(({ answer }) => answer);
    expect(answers[2]).toBe(
      'Yes: the record holds two wordings of it, first recorded on 17 August 2021 and still recorded on 1 February 2026. The present one was first recorded on 1 January 2023.',
    );
    expect(answers[3]).toMatch(/^3 of 9 platforms/);
  });
});

describe('a title', () => {
  test.each([
    ['Fees. You must pay them.', 'Fees'],
    ['4.2 Fees and Taxes. You must pay them.', 'Fees and Taxes'],
    ['You agree. Then you pay.', null],
    ['Your Content. It stays yours.', 'Your Content'],
    ['Prices vary by country. See the list.', null],
    ['Amazon Inc. You pay.', null],
    ['Governing Law: The laws of France apply.', 'Governing Law'],
    ['Fees.', null],
    ['to send spam', null],
  ])('%s', (body, heading) => expect(runInHeading(body)).toBe(heading));
  test('falls back to the type, then to the first words', () => {
    expect(titleOf({ body: 'to send spam' }, types[0]!)).toBe(types[0]!.title);
    expect(titleOf({ body: 'one two three four five six seven eight nine' }, null)).toBe(
      'one two three four five six seven eight …',
    );
    expect(firstWords('just these,')).toBe('just these');
  });
});

test('a change is counted in a sentence', () => {
  const none = { added: 0, removed: 0, reworded: 0, moved: 0 };
  expect(changeSentence({ ...none, reworded: 2, added: 1 })).toBe('Two provisions reworded, one added.');
  expect(changeSentence({ ...none, others: 3 })).toBe('Three passages without a rule changed.');
  expect(changeSentence({ ...none, removed: 1, others: 1 })).toBe(
    'One provision removed and one other passage changed.',
  );
  expect(changeSentence(none)).toBe('The words differ, but no provision does.');
});

test('a standing sentence keeps its three dates apart', () => {
  const since = {
    since: '2021-08-17T10:46:17Z',
    after: null,
    stated: 'July 1, 2021',
    rewordings: 0,
    current: true,
    until: '2026-01-01T00:00:00Z',
  };
  expect(standingSentence(since)).toBe(
    'In force since 17 August 2021 at the latest (first record); the text states July 1, 2021; wording unchanged.',
  );
  expect(standingSentence({ ...since, after: '2021-03-01T00:00:00Z', stated: null, rewordings: 2 })).toBe(
    'In force since 17 August 2021 at the latest (not yet on 1 March 2021); wording changed twice in the record.',
  );
});
