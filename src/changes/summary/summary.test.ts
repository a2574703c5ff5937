import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lengthOf, sliceOf, type Span } from '#kernel';
import { findShifts } from '../shifts/find-shifts.ts';
import { shiftRules } from '../shifts/rules/index.ts';
import { flawsOf, numbersIn, partiesIn } from './check-sentence.ts';
import { summarise, sentencesOf } from './summarise.ts';
import { fact, type ChangeSummary, type ProvisionPart, type SummaryFacts, type SummarySentence } from './summary.ts';
import { termsTouched } from './terms-touched.ts';

/** Two texts that begin with an astral sign, so that spans in UTF-16 units would be wrong. */
const opening = '𝔗erms of Tidewire\n';
const part = (
  kind: ProvisionPart['kind'],
  id: string,
  before: string | null,
  after: string | null,
  more: Partial<ProvisionPart> = {},
): ProvisionPart & { texts: Record<'before' | 'after', string> } => {
  const texts = { before: `${opening}${before ?? ''}`, after: `${opening}${after ?? ''}` };
  const origin = lengthOf(opening);
  const words = (body: string | null) =>
    body === null ? null : { leads: [], body: { span: [origin, origin + lengthOf(body)] as Span, exact: body } };
  const shifts =
    before === null || after === null
      ? []
      : findShifts({ leads: [], body: before }, { leads: [], body: after }).map(({ rule, effect, ...places }) => {
          const side = (name: 'before' | 'after') => {
            const [start, end] = places[name].span;
            const exact = sliceOf(name === 'before' ? before : after, [start, end]);
            return exact === '' ? null : { span: [origin + start, origin + end] as Span, exact };
          };
          return { rule, direction: effect.user, before: side('before'), after: side('after') };
        });
  return {
    id,
    kind,
    rule: true,
    before: words(before),
    after: words(after),
    type: null,
    meaning: { direction: shifts[0]?.direction ?? 'neutral', severity: 1, kind: 'scope', shifts },
    texts,
    ...more,
  };
};

const factsOf = (parts: readonly ProvisionPart[], more: Partial<SummaryFacts> = {}): SummaryFacts => {
  const count = (...kinds: string[]) => parts.filter(({ kind, rule }) => rule && kinds.includes(kind)).length;
  return {
    counts: {
      added: count('added'),
      removed: count('removed'),
      reworded: count('reworded', 'split', 'merged'),
      moved: count('moved'),
      others: 0,
    },
    direction: 'worse',
    affected: [{ name: 'all users', provisions: parts.length }],
    parts,
    effective: [],
    notice: [],
    touched: [],
    detectedBy: '2026-06-01T08:00:00Z',
    ...more,
  };
};

/** What does not hold in a summary, whoever wrote it. */
const faults = (summary: ChangeSummary, texts: Record<string, Record<'before' | 'after', string>>): unknown[] =>
  sentencesOf(summary).flatMap((sentence) => [
    ...flawsOf(sentence).map((flaw) => ({ ...flaw, text: sentence.text })),
    ...sentence.rests.flatMap((one) =>
      one.kind === 'words' && sliceOf(texts[one.provision ?? '']?.[one.side] ?? '', one.span) !== one.exact
        ? [one]
        : [],
    ),
  ]);

const notice = part(
  'reworded',
  'p1',
  'We will notify you at least 30 days before any change of fees.',
  'We will notify you at least 10 days before any change of fees.',
);
const kept = part(
  'added',
  'p2',
  null,
  'We keep call logs for 90 days. You may opt out of call logs in your settings.',
  {
    type: { id: 'privacy.retention', title: 'How long data are kept', actions: ['Look for periods by kind of data.'] },
    meaning: { direction: 'worse', severity: 2, kind: 'new-data-use', shifts: [] },
  },
);
const texts = { p1: notice.texts, p2: kept.texts };

describe('a summary', () => {
  const effective: SummaryFacts['effective'] = [
    {
      on: '2026-07-01',
      said: '1 July 2026',
      anew: true,
      words: { kind: 'words', side: 'after', provision: null, span: [0, 12], exact: 'July 1, 2026' },
    },
  ];
  const summary = summarise(factsOf([notice, kept], { effective }));

  test('says in one sentence for whom, what weighs most, and how much', () => {
    expect(summary.sentence.text).toBe(
      'Worse for users: a notice period shrank from “30 days” to “10 days”; one provision is reworded and one is added.',
    );
  });

  test('lists what came, with its words, what follows, and what one can do by when', () => {
    expect(summary.added.map(({ sentence }) => sentence.text)).toEqual([
      '“We keep call logs for 90 days. You may opt out of call logs in your settings.” Worse for users.',
    ]);
    expect(summary.reworded.map(({ sentence }) => sentence.text)).toEqual([
      'A notice period shrank from “30 days” to “10 days”. Worse for users.',
    ]);
    expect(summary.follows.map(({ text }) => text)).toEqual([
      'A use of data is stated that was not stated here before.',
      'It is announced later, or not at all.',
      'The text states 1 July 2026 as its day of effect.',
    ]);
    expect(summary.todo.map(({ text }) => text)).toEqual([
      'Whoever wants to act before it applies has from 1 June 2026, when it was first captured, until 1 July 2026, when the text says that it takes effect.',
      'Its words name a way: “You may opt out of call logs in your settings.”',
      'Look for periods by kind of data.',
    ]);
  });

  test('rests in every sentence on spans that hold the words, or on facts', () => {
    expect(faults(summary, { ...texts, '': { before: '', after: 'July 1, 2026' } })).toEqual([]);
  });

  test('counts what it does not list', () => {
    const many = Array.from({ length: 9 }, (_, at) => part('removed', `r${at}`, `We keep letter ${at}.`, null));
    const { removed, unlisted } = summarise(factsOf(many));
    expect(removed).toHaveLength(5);
    expect(unlisted.map(({ text }) => text)).toEqual(['Four more provisions are removed.']);
  });
});

/** Every invented pair of the rules of shifts, summed up: none may hold a number, a party or a quotation that it does not cite. */
test('of every invented pair holds', () => {
  const folder = new URL('../shifts/fixtures/', import.meta.url);
  const pairs = readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { before: string; after: string }[],
  );
  expect(pairs.length).toBeGreaterThan(200);
  for (const { before, after } of pairs) {
    const one = part('reworded', 'p', before, after);
    const summary = summarise(factsOf([one], { direction: one.meaning?.direction ?? null }));
    expect(faults(summary, { p: one.texts }), after).toEqual([]);
    expect(summary.reworded, after).toHaveLength(before === after ? 0 : 1);
  }
});

test('every rule of shifts has a clause that names its words, and no number or party of its own', () => {
  for (const { id, said } of shiftRules) {
    expect(said, id).toMatch(/\{(?:before|after)\}/);
    expect([...numbersIn(said), ...partiesIn(said)], id).toEqual([]);
  }
});

describe('a sentence that does not hold is found', () => {
  const sound = summarise(factsOf([notice, kept])).sentence;
  const spoilt: readonly (readonly [string, SummarySentence, string])[] = [
    ['number', { ...sound, text: sound.text.replace('one provision', 'two provisions') }, 'number-not-cited'],
    ['figure', { ...sound, text: sound.text.replace('; one', ' within 14 days; one') }, 'number-not-cited'],
    ['party', { ...sound, text: sound.text.replace('shrank', 'of affiliates shrank') }, 'party-not-cited'],
    ['quotation', { ...sound, text: sound.text.replace('“10 days”', '“10 weeks”') }, 'quotes-what-it-does-not-cite'],
    ['support', { ...sound, rests: [] }, 'rests-on-nothing'],
    [
      'less support',
      { ...sound, rests: sound.rests.filter((one) => one.kind === 'fact') },
      'quotes-what-it-does-not-cite',
    ],
  ];
  test.each(spoilt)('%s', (_, sentence, flaw) => {
    expect(flawsOf(sound)).toEqual([]);
    expect(flawsOf(sentence).map((one) => one.flaw)).toContain(flaw);
  });

  test('and left out, whichever rule wrote it', () => {
    const type = { id: 'x', title: 'X', actions: ['Write within “five” days.'] };
    const { todo } = summarise(factsOf([{ ...kept, type }]));
    expect(todo.map(({ text }) => text)).not.toContain('Write within “five” days.');
  });
});

test('numbers and parties are told whatever their form', () => {
  expect([...numbersIn('thirty (30) days, $1,000.50 and 2.5 %, twice, 07')]).toEqual(
    expect.arrayContaining(['30', '1000.5', '2.5', '2', '7']),
  );
  expect([...partiesIn('Our affiliates’ children and a third party')]).toHaveLength(4);
  expect(numbersIn('no one may do this')).toEqual(new Set());
  expect(fact('added', 2)).toEqual({ kind: 'fact', name: 'added', of: null, value: 2 });
});

test('a term defined anew reaches the passages that use it', () => {
  const before = { leads: [], body: '“Routes” means the ways that you record by ship.' };
  const after = { leads: [], body: '“Routes” means the ways that you record by ship or on land.' };
  const passages = [
    { id: 'd', text: after.body },
    { id: 'a', text: 'We may publish Routes.' },
    { id: 'b', text: 'You own Routes.' },
    { id: 'c', text: 'You may go by other routes.' },
  ];
  expect(termsTouched(before, after, passages, new Set(['d']))).toEqual([{ term: 'Routes', passages: 2 }]);
});
