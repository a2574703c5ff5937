import { provisionTypes, type Passage } from '#provisions';
import { cueReader, partsOf } from '../src/provisions/cues.ts';
import { goldPassages } from '../eval/gold/passages.ts';
import { collectionPassages } from './collection-passages.ts';
import { cuadKinds } from './cuad-crosswalk.data.ts';
import { readRows, type Row } from './read-rows.ts';
import { isTestPlatform } from './read-split.ts';
import { tosdrCases } from './tosdr-crosswalk.data.ts';
import { unfairKinds } from './unfair-crosswalk.data.ts';

/** A passage to learn types from. */
export interface Lesson {
  readonly passage: Passage;
  /** Types that it has. */
  readonly is: readonly string[];
  /** Types that it has not: all others, all others for which no cue speaks, or those that are named. Of the rest nothing is known. */
  readonly isNot: 'others' | 'others without cues' | readonly string[];
  /** How much it counts beside a passage that a person labelled for one type. */
  readonly weight: number;
  /** The platform, where it is known; the development half of the gold set is told by it. */
  readonly platform: string;
  readonly source: 'examples' | 'tosdr' | 'unfair' | 'cuad' | 'gold' | 'unsure' | 'cues' | 'headings' | 'background';
}

const readCues = cueReader(provisionTypes);
const ids = provisionTypes.map((type): string => type.id);

export const weights = { person: 1, gold: 10, contract: 0.7, cues: 0.3, unlabelled: 0.3, background: 0.1 };
const mostUnlabelled = 2000;
const mostContracts = 80;
const mostByCues = 70;
const mostBackground = 1500;
const mostHeadings = 800;

/** All lessons in English, in a fixed order; nothing of a test platform among them. */
export function lessonsInEnglish(): Lesson[] {
  return [...ownExamples(), ...tosdr(), ...unfair(), ...contracts(), ...gold(), ...byCues()].filter(
    ({ platform }) => !isTestPlatform(platform),
  );
}

/** What the types' own files say is one and is not one. */
function ownExamples(): Lesson[] {
  return provisionTypes.flatMap(({ id, examples }) => [
    ...examples.yes.map((body) => lesson('examples', body, [id], 'others without cues', weights.person)),
    ...examples.no.map((body) => lesson('examples', body, [], [id], weights.person)),
  ]);
}

/** Points of ToS;DR, by the case that each stands for. */
function tosdr(): Lesson[] {
  const typesOf = new Map<string, string[]>();
  for (const [type, titles] of Object.entries(tosdrCases))
    for (const title of titles) {
      const key = title.trim().toLowerCase();
      typesOf.set(key, [...(typesOf.get(key) ?? []), type]);
    }
  return readRows('tosdr_points').flatMap((row) => {
    const is = typesOf.get((row.title ?? '').trim().toLowerCase());
    return is === undefined
      ? []
      : [lesson('tosdr', row.text, is, 'others without cues', weights.person, row.service ?? '')];
  });
}

/** Sentences of fifty terms with eight kinds of unfair clause; where a kind stands for several of our types, cues choose. */
function unfair(): Lesson[] {
  const sure = Object.values(unfairKinds).flatMap((kinds) => (kinds.length === 1 ? kinds : []));
  let unlabelled = 0;
  return readRows('unfair_multilingual_en').flatMap((row): Lesson[] => {
    if (row.labels.length === 0) {
      unlabelled += 1;
      return unlabelled % 8 === 0 && unlabelled / 8 <= mostUnlabelled
        ? [
            lesson(
              'unfair',
              row.text,
              [],
              sure.filter((type) => !vague.has(type)),
              weights.unlabelled,
              row.doc,
            ),
          ]
        : [];
    }
    const odds = oddsOf(row.text);
    const kinds = row.labels.map((label) => unfairKinds[label] ?? []);
    const is = kinds.flatMap((types) =>
      types.length === 1 ? types : types.filter((type) => (odds.get(type) ?? -1) >= 0),
    );
    const maybe = new Set(kinds.flat());
    const isNot = ids.filter((type) => !maybe.has(type) && !odds.has(type));
    return is.length === 0 ? [] : [lesson('unfair', row.text, is, isNot, weights.person, row.doc)];
  });
}

/** Fair clauses of these kinds were not labelled: a sentence without a label may be one. */
const vague = new Set(['content.moderation_removal', 'agreement.incorporated_documents']);

/** Clauses of business contracts, of the few kinds that platforms' terms have too. */
function contracts(): Lesson[] {
  const taken = new Map<string, number>();
  return readRows('cuad_clauses').flatMap((row: Row): Lesson[] => {
    const type = cuadKinds[row.labels[0] ?? ''];
    const count = taken.get(type ?? '') ?? 0;
    if (type === undefined || count >= mostContracts) return [];
    taken.set(type, count + 1);
    return [lesson('cuad', row.text, [type], 'others without cues', weights.contract)];
  });
}

/**
 * Our own labels, but those of the test half, whole: what they do not say, a passage is not. Passages that were drawn because a model was
 * unsure of them teach weights alone: they are harder than others, and confidence that was set on them would be too low.
 */
function gold(): Lesson[] {
  return [...goldPassages('development'), ...goldPassages('lessons')]
    .filter(({ ours, language }) => ours !== null && language === 'en')
    .map(({ of, passage, types, platform }) => ({
      passage,
      is: types,
      isNot: 'others',
      weight: weights.gold,
      platform,
      source: of.startsWith('u') ? 'unsure' : 'gold',
    }));
}

/** Passages of the collections in which cues are sure of a type, with others that no cue speaks of; and what pages mark as headings. */
function byCues(): Lesson[] {
  const taken = new Map<string, number>();
  let background = 0;
  const { passages, headings } = collectionPassages();
  const marked = headings.slice(0, mostHeadings).map(({ passage, platform }): Lesson => ({
    passage,
    is: ['none.heading'],
    isNot: 'others',
    weight: weights.cues,
    platform,
    source: 'headings',
  }));
  const cued = passages.flatMap(({ passage, platform }): Lesson[] => {
    const evidence = readCues(partsOf(passage));
    const is = evidence.filter(({ odds }) => odds >= 1).map(({ type }): string => type.id);
    if (is.length === 0) {
      if (evidence.some(({ cues }) => cues.length > 0) || background >= mostBackground) return [];
      background += 1;
      return [
        { passage, is, isNot: 'others without cues', weight: weights.background, platform, source: 'background' },
      ];
    }
    if (is.every((type) => (taken.get(type) ?? 0) >= mostByCues)) return [];
    for (const type of is) taken.set(type, (taken.get(type) ?? 0) + 1);
    return [{ passage, is, isNot: 'others without cues', weight: weights.cues, platform, source: 'cues' }];
  });
  return [...marked, ...cued];
}

function lesson(
  source: Lesson['source'],
  body: string,
  is: readonly string[],
  isNot: Lesson['isNot'],
  weight: number,
  platform = '',
): Lesson {
  return { passage: { key: '', body, leads: [], heading: '' }, is, isNot, weight, platform, source };
}

function oddsOf(body: string): Map<string, number> {
  const parts = partsOf({ key: '', body, leads: [], heading: '' });
  return new Map(
    readCues(parts).flatMap(({ type, odds, cues }) => (cues.length > 0 ? [[type.id, odds] as const] : [])),
  );
}

/** A lesson's truth by label: 1 it has the type, −1 it has it not, 0 nobody knows. */
export function truthOf({ passage, is, isNot, source }: Lesson, labels: readonly string[]): Int8Array {
  const cued =
    isNot === 'others without cues'
      ? new Set(readCues(partsOf(passage)).flatMap(({ type, cues }) => (cues.length > 0 ? [type.id as string] : [])))
      : new Set<string>();
  return Int8Array.from(labels, (label) => {
    if (is.includes(label)) return 1;
    if (isNot === 'others') return -1;
    // Of what no cue speaks, nobody knows which kind of text without a rule it is.
    if (source === 'background' && label.startsWith('none.')) return 0;
    if (isNot === 'others without cues') return cued.has(label) ? 0 : -1;
    return isNot.includes(label) ? -1 : 0;
  });
}
