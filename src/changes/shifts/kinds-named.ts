import { kindsIn as kindsInWords, type FoundKind, type KindList } from '#provisions';
import { overlaps, replacedBy, turned, turnedBack } from './gained-phrases.ts';
import { clauseAt, neutral, sentenceAt, sentenceText } from './read-clause.ts';
import type { Compared, ComparedSide, Effect, Found } from './shift.ts';

export type NamedKind = FoundKind;

const remembered = new WeakMap<ComparedSide, Map<KindList, FoundKind[]>>();

export function kindsIn(side: ComparedSide, list: KindList): FoundKind[] {
  const known = remembered.get(side) ?? new Map<KindList, FoundKind[]>();
  remembered.set(side, known);
  const found = known.get(list) ?? kindsInWords(side.plain, list);
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
  /\b(?:not|never|no longer|nor|without|\w+n't|cannot|except|opt[- ]out|object|unsubscribe|withdraw|turn(?:ed)? off|disable|prohibit\w*|you can (?:\w+ )?(?:delete|remove|access|download|update|correct|manage|control|review|export))\b/;

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
