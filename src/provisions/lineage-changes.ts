import { fold } from '#text';
import type { Match } from './match.ts';
import { keyOf } from './block-facts.ts';
import { lettersOf } from './letters-of.ts';
import type { ProvisionChange, Standing } from './lineage-state.ts';
import type { Unit } from './unit.ts';

export interface Around {
  /** Keys of the headings of the version before and of this one. */
  readonly was: ReadonlySet<string>;
  readonly is: ReadonlySet<string>;
  /** Ids that stood in the document before, but not in the version before. */
  readonly returned: ReadonlySet<string>;
}

/**
 * Matches between equal wordings that only formatting sets apart: paragraphs divided or joined elsewhere; a line that became a
 * heading, or a heading a line; a lead that is still said, but no longer read (or newly read) as the lead of what follows.
 */
export function formattingOnly(match: Match, before: readonly Unit[], units: readonly Unit[], around: Around): boolean {
  const was = before[match.before[0] ?? -1];
  const is = units[match.after[0] ?? -1];
  if (match.alike === true && match.kind !== 'moved-reworded') return !signsOnly(match, was, is);
  if (match.kind === 'added') return is !== undefined && around.was.has(is.key);
  if (match.kind === 'removed') return was !== undefined && around.is.has(was.key);
  if (match.kind !== 'reworded' || match.leadOnly !== true || was?.leads === undefined || is?.leads === undefined)
    return false;
  const [fewer, more, other, headings] =
    was.leads.length < is.leads.length
      ? [was.leads, is.leads, before, around.was]
      : [is.leads, was.leads, units, around.is];
  if (fewer.length === more.length || !fewer.every((lead) => more.includes(lead))) return false;
  const dropped = more.filter((lead) => !fewer.includes(lead));
  return dropped.every(
    (lead) => headings.has(lead) || other.some((unit) => unit.leads?.includes(lead) || keyOf(fold(unit.text)) === lead),
  );
}

/** Whether a pair that stands alike has the borders that it had. What became of it is noted, so that its later wordings can be known again. */
function signsOnly({ kind, places, leadOnly }: Match, was: Unit | undefined, is: Unit | undefined): boolean {
  return (
    kind === 'reworded' &&
    places === undefined &&
    leadOnly !== true &&
    was !== undefined &&
    is !== undefined &&
    lettersOf(was.text) === lettersOf(is.text)
  );
}

/** Units before and after whose tenure ends or begins although nothing is told of them: only formatting sets them apart. */
export function silentUnits(
  matches: readonly Match[],
  silent: (match: Match) => boolean,
): { before: Set<number>; after: Set<number> } {
  const places = matches.flatMap((match) => match.places ?? []);
  const touched = { before: new Set(places.map(([i]) => i)), after: new Set(places.map(([, j]) => j)) };
  const found = { before: new Set<number>(), after: new Set<number>() };
  for (const match of matches) {
    if (match.places === undefined && !silent(match)) continue;
    for (const i of match.before) if (match.places === undefined || !touched.before.has(i)) found.before.add(i);
    for (const j of match.after) if (match.places === undefined || !touched.after.has(j)) found.after.add(j);
  }
  return found;
}

/** What a match says of provisions. */
export function changeOf(
  match: Match,
  before: readonly Standing[],
  units: readonly Unit[],
  ids: readonly string[],
  around: Around,
): ProvisionChange[] {
  if (match.places !== undefined)
    return match.places.map(([was, is]) => ({
      id: ids[is]!,
      kind: 'reworded',
      before: before[was]!.key,
      after: units[is]!.key,
    }));
  if (formattingOnly(match, before, units, around)) return [];
  const [i] = match.before;
  const [j] = match.after;
  const was = i === undefined ? null : before[i]!;
  const is = j === undefined ? null : units[j]!;
  switch (match.kind) {
    case 'unchanged':
      return [];
    case 'added':
      return [
        {
          id: ids[j!]!,
          kind: 'added',
          before: null,
          after: is!.key,
          ...(around.returned.has(ids[j!]!) ? { returned: true } : {}),
        },
      ];
    case 'removed':
      return [{ id: was!.id, kind: 'removed', before: was!.key, after: null }];
    case 'moved':
      return [{ id: ids[j!]!, kind: 'moved', before: was!.key, after: is!.key }];
    case 'reworded':
    case 'moved-reworded':
      if (match.alike && match.kind !== 'reworded')
        return [{ id: ids[j!]!, kind: 'moved', before: was!.key, after: is!.key }];
      return [
        {
          id: ids[j!]!,
          kind: 'reworded',
          before: was!.key,
          after: is!.key,
          ...(match.leadOnly ? { leadOnly: true } : {}),
          ...(match.alike ? { signsOnly: true } : {}),
          ...(match.kind === 'moved-reworded' ? { moved: true } : {}),
        },
      ];
    case 'split': {
      const main = match.after.find((at) => ids[at] === was!.id) ?? j!;
      return [
        {
          id: was!.id,
          kind: 'split',
          before: was!.key,
          after: units[main]!.key,
          also: match.after.filter((at) => at !== main).map((at) => ids[at]!),
        },
      ];
    }
    case 'merged': {
      const id = ids[j!]!;
      const main = match.before.find((at) => before[at]!.id === id) ?? i!;
      return [
        {
          id,
          kind: 'merged',
          before: before[main]!.key,
          after: is!.key,
          also: match.before.filter((at) => at !== main).map((at) => before[at]!.id),
        },
      ];
    }
  }
}
