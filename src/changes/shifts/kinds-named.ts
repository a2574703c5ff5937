import { overlaps, replacedBy, turned, turnedBack } from './gained-phrases.ts';
import { clauseAt, neutral, sentenceAt, sentenceText } from './read-clause.ts';
import type { Compared, ComparedSide, Effect, Found, Range } from './shift.ts';

/** A list of kinds, each with the words that name it, as one pattern to be run once. */
export interface KindList {
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

export function kindList(kinds: readonly (readonly [name: string, words: string, ...rest: unknown[]])[]): KindList {
  return {
    names: kinds.map(([name]) => name),
    pattern: new RegExp(`\\b(?:${kinds.map(([, words], index) => `(?<k${index}>${words})`).join('|')})(?!\\w)`, 'g'),
  };
}

export interface NamedKind {
  readonly name: string;
  readonly range: Range;
}

const remembered = new WeakMap<ComparedSide, Map<KindList, NamedKind[]>>();

export function kindsIn(side: ComparedSide, list: KindList): NamedKind[] {
  const known = remembered.get(side) ?? new Map<KindList, NamedKind[]>();
  remembered.set(side, known);
  const found =
    known.get(list) ??
    Array.from(side.plain.matchAll(list.pattern), ({ index, 0: whole, groups = {} }): NamedKind => ({
      name: list.names.find((_, place) => groups[`k${place}`] !== undefined) ?? '',
      range: [index, index + whole.length],
    }));
  known.set(list, found);
  return found;
}

/** Kinds that the later wording names and the earlier does not, each once, where the sentence speaks of what the rule is about. */
export function kindsGained(
  pair: Compared,
  list: KindList,
  about: (side: ComparedSide, kind: NamedKind) => boolean,
  effect: (side: ComparedSide, kind: NamedKind) => Effect,
): Found[] {
  const now = kindsIn(pair.after, list).filter(({ range }) => pair.after.changed.some((one) => overlaps(one, range)));
  if (now.length === 0) return [];
  const had = new Set(kindsIn(pair.before, list).map(({ name }) => name));
  const told = new Set<string>();
  return now.flatMap((kind): Found[] => {
    if (had.has(kind.name) || told.has(kind.name) || !about(pair.after, kind)) return [];
    told.add(kind.name);
    return [{ before: replacedBy(pair, kind.range), after: kind.range, effect: effect(pair.after, kind) }];
  });
}

/** The same for what went; the effect is that of its having stood there, turned by the rule. */
export function kindsLost(...[pair, list, about, effect]: Parameters<typeof kindsGained>): Found[] {
  return turnedBack(kindsGained(turned(pair), list, about, effect));
}

const denied =
  /\b(?:not|never|no longer|nor|without|\w+n't|cannot|except|opt[- ]out|object|unsubscribe|withdraw|turn(?:ed)? off|disable|prohibit\w*)\b/;

/** Worse where the platform takes or may take, not where it denies or where the user may refuse. */
export function taken(side: ComparedSide, { range }: NamedKind): Effect {
  const [start] = sentenceAt(side, range[0]);
  const before = side.plain.slice(start, range[0]);
  return denied.test(before)
    ? neutral
    : { user: 'worse', business: aboutBusiness.test(sentenceText(side, range[0])) ? 'worse' : 'neutral' };
}

const aboutBusiness =
  /\b(?:customers?'? (?:data|content)|business (?:data|customers?)|your (?:employees|end users|customers|organi[sz]ation|company)|sellers?|merchants?|developers?|advertisers?)\b/;

/** Whether what the platform does is spoken of, and no duty of the user. */
export const aboutPlatform = (side: ComparedSide, { range }: NamedKind): boolean => clauseAt(side, range[0]) !== 'duty';
