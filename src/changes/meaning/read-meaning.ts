import { modalityOf, type Severity } from '#provisions';
import { sliceOf } from '#kernel';
import { compareWordings } from '../shifts/compare-wordings.ts';
import { effectsOfHanPair, isHan } from '../shifts/han-clauses.ts';
import { findShiftsIn } from '../shifts/find-shifts.ts';
import { sentenceAt } from '../shifts/read-clause.ts';
import { plainSigns } from '#text';
import type { Compared, Effect, Shift } from '../shifts/shift.ts';
import { isRuleOfConduct } from './conduct.ts';
import { isSlight, kindOfPassage, kindOfShifts } from './name-kind.ts';
import { nameAffected, usualAffected } from './name-affected.ts';
import {
  rubricOfChanges,
  type ChangeMeaning,
  type ChangeMeaningKind,
  type PassageFacts,
  type ProvisionMeaning,
  type ProvisionToRead,
  type ReadingContext,
} from './meaning.ts';
import { WordsOfSide } from './said-elsewhere.ts';
import { effectOfPassage, still, together } from './weigh-direction.ts';
import { reversed } from '../shifts/read-clause.ts';

/** So many provisions of one change are read, as many as its page shows; a document written anew says no more by its thousandth. */
const mostProvisions = 60;

/** The provisions of a change that are read, those with a rule first. */
export function provisionsToRead<T extends { readonly rule: boolean }>(provisions: readonly T[]): T[] {
  return provisions.toSorted((a, b) => Number(b.rule) - Number(a.rule)).slice(0, mostProvisions);
}

const levels = ['low', 'medium', 'high'] as const;

/** What a change of one document means: each provision's part, and all together. Pure: the same facts give the same meaning. */
export function readMeaning(
  provisions: readonly ProvisionToRead[],
  context: ReadingContext,
  known: Map<string, ProvisionMeaning> = new Map(),
): ChangeMeaning {
  const taken = provisionsToRead(provisions);
  const sides = { before: wordsOf(taken.map((one) => one.before)), after: wordsOf(taken.map((one) => one.after)) };
  const read = taken.map((provision) => {
    const key = `${keyOf(provision)}\u0003${freshOf(provision, sides) ?? ''}`;
    const found = known.get(key) ?? meaningOf(provision, context, sides);
    known.set(key, found);
    return found.id === provision.id ? found : { ...found, id: provision.id };
  });
  const telling = read.filter(
    ({ kind, severity, direction }) =>
      direction.user !== 'neutral' ||
      direction.business !== 'neutral' ||
      severity !== 'low' ||
      (kind !== 'editorial' && kind !== 'clarification'),
  );
  const counted = telling.length > 0 ? telling : read;
  return {
    release: rubricOfChanges,
    direction: together(read.map((one) => one.direction)),
    severity: levels[Math.max(0, ...read.map((one) => levels.indexOf(one.severity)))] ?? 'low',
    kinds: kindsOf(counted),
    affected: affectedOf(counted),
    provisions: read,
  };
}

function keyOf({ kind, before, after }: ProvisionToRead): string {
  const side = (facts: PassageFacts | null): string =>
    facts === null ? '' : `${facts.heading}\u0000${facts.leads.join('\u0001')}\u0000${facts.body}`;
  return kind === 'moved' ? kind : `${kind}\u0002${side(before)}\u0002${side(after)}`;
}

interface Sides {
  readonly before: WordsOfSide;
  readonly after: WordsOfSide;
}

const wordsOf = (sides: readonly (PassageFacts | null)[]): WordsOfSide =>
  new WordsOfSide(sides.flatMap((side) => (side === null ? [] : [[...side.leads, side.body].join('\n')])));

/** What an added or removed passage says that the other side says nowhere; null for a passage that stands on both. */
function freshOf({ before, after }: ProvisionToRead, sides: Sides): string | null {
  if (before !== null && after !== null) return null;
  if (after !== null) return sides.before.lacks(after.body);
  return before === null ? null : sides.after.lacks(before.body);
}

const stateNothing: ReadonlySet<string> = new Set(['none.heading', 'none.date', 'none.contact']);

function meaningOf(provision: ProvisionToRead, context: ReadingContext, sides: Sides): ProvisionMeaning {
  const { id, kind, before, after } = provision;
  const facts = after ?? before;
  const audience = facts?.mainType == null ? [] : (context.types.get(facts.mainType)?.affects ?? []);
  // Headings, dates and addresses of offices state nothing, whomever they name.
  const empty = [before, after].every(
    (side) => side === null || (side.mainType !== null && stateNothing.has(side.mainType) && !isHan(side.body)),
  );
  if (facts === null || kind === 'moved' || empty)
    return { id, direction: still, severity: 'low', kind: 'editorial', affected: usualAffected(context), shifts: [] };
  if (before === null || after === null) {
    const fresh = freshOf(provision, sides) ?? facts.body;
    if (fresh === '')
      return { id, direction: still, severity: 'low', kind: 'editorial', affected: usualAffected(context), shifts: [] };
    const came = effectOfPassage(fresh === facts.body ? facts : partOf(facts, fresh, context.names), context);
    const direction = before === null ? came : reversed(came);
    const words = plainSigns([...facts.leads, fresh].join('\n').slice(0, 4000), context.names);
    return {
      id,
      direction,
      severity:
        direction.user === 'neutral' && direction.business === 'neutral' ? 'low' : (levels[facts.severity] ?? 'low'),
      kind: kindOfPassage(facts, before === null, direction),
      affected: nameAffected(words, facts.heading, audience, context),
      shifts: [],
    };
  }
  const pair = compareWordings(before, after, context.names);
  const shifts =
    pair === null ? [] : findShiftsIn(pair, before, after).filter((shift) => !standsElsewhere(shift, provision, sides));
  const direction = isConductReworded(pair, before, after, context)
    ? ({ user: 'mixed', business: 'mixed' } as const)
    : together([
        ...shifts.map((shift) => effectIn(shift, context)),
        ...(pair !== null && isHan(after.body) ? effectsOfHanPair(pair) : []),
      ]);
  return {
    id,
    direction,
    severity: severityOf(shifts, Math.max(before.severity, after.severity)),
    kind: kindOfShifts(shifts, direction, after, pair),
    affected: nameAffected(pair === null ? '' : wordsAround(pair), after.heading, audience, context),
    shifts,
  };
}

/** A rule of conduct said in other words, more than a few, binds some and protects others, whatever its verbs. */
function isConductReworded(
  pair: Compared | null,
  before: PassageFacts,
  after: PassageFacts,
  context: ReadingContext,
): boolean {
  return pair !== null && isRuleOfConduct(before, context) && isRuleOfConduct(after, context) && !isSlight(pair);
}

/** What a platform does with the data of people is no matter of a business that is its customer. */
function effectIn({ rule, effect }: Shift, { documentKind }: ReadingContext): Effect {
  return rule.startsWith('clause.') && documentKind === 'privacy' ? { user: effect.user, business: 'neutral' } : effect;
}

/** A sentence that came from another provision, or went to one, neither came nor went. */
function standsElsewhere({ rule, before, after }: Shift, provision: ProvisionToRead, sides: Sides): boolean {
  if (!rule.startsWith('clause.')) return false;
  const [side, place, other] = rule.endsWith('-added')
    ? [provision.after, after, sides.before]
    : [provision.before, before, sides.after];
  if (side === null) return false;
  return other.has(sliceOf(place.part === 'body' ? side.body : (side.leads[place.part] ?? ''), place.span));
}

/** The part of a passage that is new, read as if it stood alone. */
function partOf(facts: PassageFacts, body: string, names: RegExp | null): PassageFacts {
  return { ...facts, body, modality: modalityOf(plainSigns(body, names), plainSigns(facts.leads.join(' '), names)) };
}

/** The weight of the gravest shift; in a passage of low severity at most medium. */
function severityOf(shifts: readonly Shift[], passage: number): Severity {
  const weight = Math.max(0, ...shifts.map((shift) => shift.weight - 1));
  return levels[passage === 0 ? Math.min(weight, 1) : weight] ?? 'low';
}

/** The sentences that differ, of both sides. */
function wordsAround({ before, after, replaced }: Compared): string {
  const told = new Set<string>();
  for (const one of replaced.slice(0, 20)) {
    for (const [side, [start, end]] of [
      [before, one.before],
      [after, one.after],
    ] as const) {
      if (side.plain === '') continue;
      told.add(side.plain.slice(sentenceAt(side, start)[0], sentenceAt(side, Math.max(start, end - 1))[1]));
    }
  }
  return [...told].join('. ').slice(0, 4000);
}

function kindsOf(read: readonly ProvisionMeaning[]): ChangeMeaningKind[] {
  const weight = new Map<ChangeMeaningKind, number>();
  for (const { kind, severity } of read) weight.set(kind, (weight.get(kind) ?? 0) + 1 + 3 * levels.indexOf(severity));
  return [...weight].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
}

function affectedOf(read: readonly ProvisionMeaning[]): string[] {
  const count = new Map<string, number>();
  for (const { affected } of read) for (const name of affected) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count]
    .toSorted(
      (a, b) => Number(b[0] === 'all users') - Number(a[0] === 'all users') || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )
    .map(([name]) => name);
}
