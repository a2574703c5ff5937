import type { SummarySentence } from './summary.ts';

export type Flaw =
  | { readonly flaw: 'rests-on-nothing' }
  | { readonly flaw: 'quotes-what-it-does-not-cite' | 'number-not-cited' | 'party-not-cited'; readonly words: string };

/**
 * What keeps a sentence from being shown: that it rests on nothing, or that words in quotation marks, a number or a party in it do not
 * occur in what it rests on. Whether the spans hold the words is for whoever has the texts.
 */
export function flawsOf({ text, rests }: SummarySentence): Flaw[] {
  if (rests.length === 0) return [{ flaw: 'rests-on-nothing' }];
  const support = rests.map((one) => (one.kind === 'words' ? one.exact : `${one.of ?? ''} ${one.value}`)).join('\n');
  const prose = withoutQuotes(text, rests);
  return [
    ...[...prose.matchAll(/“([^”]*)”?/gu)].map(([, words = '']): Flaw => ({
      flaw: 'quotes-what-it-does-not-cite',
      words,
    })),
    ...missing(numbersIn(prose), numbersIn(support)).map((words): Flaw => ({ flaw: 'number-not-cited', words })),
    ...missing(partiesIn(prose), partiesIn(`${support} ${implied(rests)}`)).map((words): Flaw => ({
      flaw: 'party-not-cited',
      words,
    })),
  ];
}

/** A direction is one for users: that is what the rubric decides. */
function implied(rests: SummarySentence['rests']): string {
  return rests.some((one) => one.kind === 'fact' && one.name === 'direction') ? 'users' : '';
}

/** The prose alone: what it quotes from what it cites is taken out, longest first, so that a quotation inside another is no prose. */
function withoutQuotes(text: string, rests: SummarySentence['rests']): string {
  const quoted = rests
    .map((one) => (one.kind === 'words' ? one.exact : `${one.name === 'touched' ? (one.of ?? '') : one.value}`))
    .filter((words) => words !== '')
    .toSorted((a, b) => b.length - a.length);
  let prose = text;
  for (const words of quoted) prose = prose.replaceAll(`“${words}”`, ' ').replaceAll(`“${words} …”`, ' ');
  return prose;
}

function missing(said: ReadonlySet<string>, cited: ReadonlySet<string>): string[] {
  return [...said].filter((one) => !cited.has(one));
}

const words = new Map(
  Object.entries({
    once: 1,
    twice: 2,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  }),
);

/** Numbers in figures and words, as one value each: `1,000` and `thousand` are one. “One” is a pronoun as often as a number. */
export function numbersIn(text: string): Set<string> {
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) =>
    String(
      Number(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure) ? figure.replaceAll(',', '') : figure.replace(',', '.')),
    ),
  );
  const spelt = [...text.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) => words.get(word) ?? []).map(String);
  return new Set([...figures.filter((one) => one !== 'NaN'), ...spelt]);
}

const parties: readonly (readonly [name: string, words: RegExp])[] = [
  ['we', /\b(?:we|us|our|ours|ourselves)\b/iu],
  ['you', /\b(?:you|your|yours|yourself)\b/iu],
  ...[
    'users?',
    'customers?',
    'consumers?',
    'subscribers?',
    'members?',
    'visitors?',
    'affiliates?',
    'subsidiar(?:y|ies)',
    'third[- ]part(?:y|ies)',
    'partners?',
    'advertisers?',
    'developers?',
    'creators?',
    'sellers?',
    'merchants?',
    'minors?',
    'child(?:ren)?',
    'parents?',
    'guardians?',
    'teens?',
    'employees?',
    'employers?',
    'authorit(?:y|ies)',
    'governments?',
    'courts?',
    'arbitrators?',
    'providers?',
    'vendors?',
    'suppliers?',
    'sub-?processors?',
    'processors?',
    'controllers?',
    'licensors?',
    'residents?',
    'regulators?',
    'contractors?',
    'agents?',
    'publishers?',
    'insurers?',
    'banks?',
    'police',
  ].map((pattern): readonly [string, RegExp] => [pattern, new RegExp(String.raw`\b${pattern}\b`, 'iu')]),
];

/** Whom a text names, each by one name whatever its form. */
export function partiesIn(text: string): Set<string> {
  return new Set(parties.filter(([, pattern]) => pattern.test(text)).map(([name]) => name));
}
