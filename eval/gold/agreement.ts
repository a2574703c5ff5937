import type { Label } from './labels.ts';

/** How far two readers who labelled the same units apart agree. Shares are of 1. */
export interface Agreement {
  readonly units: number;
  /** The main type, or that no type fits. */
  readonly main: Share;
  /** Whether the unit states a rule at all (`none.*` or not). */
  readonly rule: Share;
  /** The main type where both see a rule. */
  readonly mainOfRules: Share & { readonly units: number };
  /** All types of a unit, in any order: the same set, and the mean of |both| / |either|. */
  readonly types: { readonly exact: number; readonly jaccard: number };
  /** Whether the unit goes on with the provision before it. */
  readonly joins: Share;
  /** Pairs of main types that were given to one unit, whichever reader gave which. */
  readonly confusions: readonly { readonly pair: readonly [string, string]; readonly units: number }[];
}

interface Share {
  readonly share: number;
  /** Cohen's kappa: agreement beyond what both readers' habits alone would give; null where one word would do for all. */
  readonly kappa: number | null;
}

export interface Both {
  readonly first: Label;
  readonly second: Label;
}

const noType = '(rule of no type)';

/** The units that both readers labelled. */
export function labelledByBoth(first: readonly Label[], second: readonly Label[]): Both[] {
  const others = new Map(second.map((label) => [keyOf(label), label]));
  return first.flatMap((label) => {
    const other = others.get(keyOf(label));
    return other === undefined ? [] : [{ first: label, second: other }];
  });
}

export function agreementOf(both: readonly Both[]): Agreement {
  const rules = both.filter(({ first, second }) => isRule(first) && isRule(second));
  return {
    units: both.length,
    main: shareOf(both, mainOf),
    rule: shareOf(both, (label) => String(isRule(label))),
    mainOfRules: { units: rules.length, ...shareOf(rules, mainOf) },
    types: {
      exact: mean(both.map(({ first, second }) => Number(jaccard(first, second) === 1))),
      jaccard: mean(both.map(({ first, second }) => jaccard(first, second))),
    },
    joins: shareOf(both, ({ joins }) => String(joins === true)),
    confusions: confusionsOf(both),
  };
}

function shareOf(both: readonly Both[], said: (label: Label) => string): Share {
  const share = mean(both.map(({ first, second }) => Number(said(first) === said(second))));
  const firsts = Map.groupBy(both, ({ first }) => said(first));
  const seconds = Map.groupBy(both, ({ second }) => said(second));
  const byHabit = [...firsts].reduce(
    (sum, [word, units]) => sum + (units.length * (seconds.get(word)?.length ?? 0)) / both.length ** 2,
    0,
  );
  return { share, kappa: byHabit < 1 ? (share - byHabit) / (1 - byHabit) : null };
}

function confusionsOf(both: readonly Both[]): Agreement['confusions'] {
  const pairs = both
    .map(({ first, second }) => [mainOf(first), mainOf(second)] as const)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));
  return [...Map.groupBy(pairs, (pair) => pair.join(' '))]
    .flatMap(([, same]) => (same[0] === undefined ? [] : [{ pair: same[0], units: same.length }]))
    .sort((a, b) => b.units - a.units || (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1));
}

function jaccard(first: Label, second: Label): number {
  const [one, other] = [typesOf(first), typesOf(second)];
  const common = one.filter((type) => other.includes(type)).length;
  return common / (one.length + other.length - common);
}

const typesOf = ({ types }: Label): readonly string[] => (types.length > 0 ? types : [noType]);
const mainOf = ({ types }: Label): string => types[0] ?? noType;
const isRule = (label: Label): boolean => !mainOf(label).startsWith('none.');
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const keyOf = ({ of, start, end }: Label): string => `${of} ${start} ${end}`;

/** The agreement as lines for a terminal. */
export function printAgreement(name: string, found: Agreement): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const kappa = (one: Share): string => (one.kappa === null ? '' : `, kappa ${one.kappa.toFixed(3)}`);
  const { main, rule, mainOfRules, types, joins, confusions } = found;
  return [
    `${name}: ${found.units} units labelled by both readers`,
    `  main type            ${percent(main.share)}${kappa(main)}`,
    `  rule or no rule      ${percent(rule.share)}${kappa(rule)}`,
    `  main type of rules   ${percent(mainOfRules.share)}${kappa(mainOfRules)} (${mainOfRules.units} units that both call a rule)`,
    `  set of types         ${percent(types.exact)} the same, mean Jaccard ${types.jaccard.toFixed(3)}`,
    `  joins                ${percent(joins.share)}${kappa(joins)}`,
    ...(confusions.length > 0 ? ['  most frequent confusions of main types:'] : []),
    ...confusions.slice(0, 12).map(({ pair, units }) => `    ${String(units).padStart(3)}  ${pair.join(' / ')}`),
  ].join('\n');
}
