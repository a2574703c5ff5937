import type { Severity } from '#provisions';
import { compareWordings } from '../shifts/compare-wordings.ts';
import { findShiftsIn } from '../shifts/find-shifts.ts';
import { sentenceAt } from '../shifts/read-clause.ts';
import { plainSigns } from '#text';
import type { Compared, Shift } from '../shifts/shift.ts';
import { kindOfPassage, kindOfShifts } from './name-kind.ts';
import { nameAffected } from './name-affected.ts';
import {
  rubricOfChanges,
  type ChangeMeaning,
  type ChangeMeaningKind,
  type PassageFacts,
  type ProvisionMeaning,
  type ProvisionToRead,
  type ReadingContext,
} from './meaning.ts';
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
  const read = provisionsToRead(provisions).map((provision) => {
    const key = keyOf(provision);
    const found = known.get(key) ?? meaningOf(provision, context);
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

const stateNothing: ReadonlySet<string> = new Set(['none.heading', 'none.date', 'none.contact']);

function meaningOf(provision: ProvisionToRead, context: ReadingContext): ProvisionMeaning {
  const { id, kind, before, after } = provision;
  const facts = after ?? before;
  const audience = facts?.mainType == null ? [] : (context.types.get(facts.mainType)?.affects ?? []);
  // Headings, dates and addresses of offices state nothing, whomever they name.
  const empty = [before, after].every(
    (side) => side === null || (side.mainType !== null && stateNothing.has(side.mainType)),
  );
  if (facts === null || kind === 'moved' || empty)
    return { id, direction: still, severity: 'low', kind: 'editorial', affected: ['all users'], shifts: [] };
  if (before === null || after === null) {
    const came = effectOfPassage(facts);
    const direction = before === null ? came : reversed(came);
    const words = plainSigns([...facts.leads, facts.body].join('\n').slice(0, 4000), context.names);
    return {
      id,
      direction,
      severity:
        direction.user === 'neutral' && direction.business === 'neutral' ? 'low' : (levels[facts.severity] ?? 'low'),
      kind: kindOfPassage(facts, before === null, direction),
      affected: nameAffected(words, facts.heading, audience, context.documentKind),
      shifts: [],
    };
  }
  const pair = compareWordings(before, after, context.names);
  const shifts = pair === null ? [] : findShiftsIn(pair, before, after);
  const direction = together(shifts.map((shift) => shift.effect));
  return {
    id,
    direction,
    severity: severityOf(shifts, Math.max(before.severity, after.severity)),
    kind: kindOfShifts(shifts, direction, after, pair),
    affected: nameAffected(pair === null ? '' : wordsAround(pair), after.heading, audience, context.documentKind),
    shifts,
  };
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
