import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import type { ProvisionType } from '#provisions';
import { changeSentence, draftProvision, firstWords, standingSentence, titleOf, type ProvisionFacts } from './index.ts';
import { findFigures, findTurns } from './find-figures.ts';
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

const facts: ProvisionFacts = {
  type: null,
  modality: 'prohibition',
  severity: 'medium',
  basis: 'explicit',
  platform: 'Larkspur',
  document: 'Terms of Service',
  section: ['Use', 'Bans'],
  number: '4.2',
  quotation: {
    leads: ['You may not:'],
    body: 'send mail at any time to more than 30 people within 14 days, or a fee of $5 falls due.',
  },
};

/** Numbers of a text, in figures. */
const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe('a draft', () => {
  test('of every type fills in the names and holds no figure that neither facts nor the type’s own prose hold', () => {
    expect(types.length).toBeGreaterThan(10);
    for (const type of types) {
      const draft = draftProvision({ ...facts, type: type! });
      const { what, why, means, actions } = type!.prose;
      const known = new Set(
        numbers(JSON.stringify([facts.quotation, facts.number, facts.section, what, why, means, actions, type!.title])),
      );
      const { questions, ...prose } = draft;
      const said = JSON.stringify([prose, questions]);
      expect(said, type!.id).not.toMatch(/\{(?:platform|document)\}/);
      expect(
        numbers(said).filter((number) => !known.has(number)),
        type!.id,
      ).toEqual([]);
    }
  });

  test('of two provisions of one type differs', () => {
    const [type] = types;
    const one = draftProvision({ ...facts, type: type! });
    const other = draftProvision({
      ...facts,
      type: type!,
      modality: 'duty',
      number: null,
      section: [],
      quotation: { leads: [], body: 'Pay.' },
    });
    expect(one.what).not.toBe(other.what);
    expect(one.what).toContain('as 4.2 under “Use”, “Bans”');
    expect(one.what).toContain('“14 days” and “$5”');
    expect(one.what).toContain('“at any time”');
    expect(other.what).not.toMatch(/\d/);
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

test('figures and turns of phrase are those of the words', () => {
  expect(findFigures('within thirty (30) days, 14 days, 2.5% and US$ 1,000.00; 18 years of age')).toEqual([
    'thirty (30) days',
    '14 days',
    '2.5%',
    'US$ 1,000.00',
    '18 years of age',
  ]);
  expect(findTurns('We may, in our sole discretion, and at any time, AS IS')).toEqual([
    'in our sole discretion',
    'at any time',
    'AS IS',
  ]);
  expect(findFigures('version 3 of chapter 12')).toEqual([]);
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
    'In force since 17 August 2021 at the latest, after 1 March 2021; wording changed twice in the record.',
  );
});
