import type { Match } from './align.ts';
import type { ProvisionChange, Standing } from './lineage-state.ts';
import type { Unit } from './unit.ts';

interface Around {
  /** Keys of the headings of the version before and of this one. */
  readonly was: ReadonlySet<string>;
  readonly is: ReadonlySet<string>;
  /** Ids that stood in the document before, but not in the version before. */
  readonly returned: ReadonlySet<string>;
}

/** What a match says of provisions. A line that became a heading, or a heading that became a line, says nothing. */
export function changeOf(match: Match, before: readonly Standing[], units: readonly Unit[], ids: readonly string[], around: Around): ProvisionChange[] {
  const [i] = match.before;
  const [j] = match.after;
  const was = i === undefined ? null : before[i]!;
  const is = j === undefined ? null : units[j]!;
  switch (match.kind) {
    case 'unchanged':
      return [];
    case 'added':
      if (around.was.has(is!.key)) return [];
      return [{ id: ids[j!]!, kind: 'added', before: null, after: is!.key, ...(around.returned.has(ids[j!]!) ? { returned: true } : {}) }];
    case 'removed':
      return around.is.has(was!.key) ? [] : [{ id: was!.id, kind: 'removed', before: was!.key, after: null }];
    case 'moved':
      return [{ id: ids[j!]!, kind: 'moved', before: was!.key, after: is!.key }];
    case 'reworded':
    case 'moved-reworded':
      return [
        {
          id: ids[j!]!,
          kind: 'reworded',
          before: was!.key,
          after: is!.key,
          ...(match.leadOnly ? { leadOnly: true } : {}),
          ...(match.kind === 'moved-reworded' ? { moved: true } : {}),
        },
      ];
    case 'split': {
      const main = match.after.find((at) => ids[at] === was!.id) ?? j!;
      return [{ id: was!.id, kind: 'split', before: was!.key, after: units[main]!.key, also: match.after.filter((at) => at !== main).map((at) => ids[at]!) }];
    }
    case 'merged': {
      const id = ids[j!]!;
      const main = match.before.find((at) => before[at]!.id === id) ?? i!;
      return [{ id, kind: 'merged', before: before[main]!.key, after: is!.key, also: match.before.filter((at) => at !== main).map((at) => before[at]!.id) }];
    }
  }
}
