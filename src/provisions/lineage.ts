import type { Match } from './match.ts';
import { changeOf, formattingOnly, silentUnits, type Around } from './lineage-changes.ts';
import type { LineageState, ProvisionChange, Standing, Tenure } from './lineage-state.ts';
import { Ledger } from './lineage-ledger.ts';
import { alignAgain } from './remember-alignments.ts';
import type { Unit } from './unit.ts';

export interface VersionUnits {
  readonly ordinal: number;
  readonly units: readonly (Unit & { readonly slug?: string })[];
  /** A record that only re-reads or re-filters: it changes nothing. */
  readonly technical?: boolean;
  /** `headings` and `wording` of the segmented reading; with them, formatting-only differences are recognised. */
  readonly headings?: readonly string[];
  readonly wording?: string;
}

export interface Followed {
  readonly state: LineageState;
  /** The provision of each unit, in order. */
  readonly ids: string[];
  /** Empty for the first version of a variant, for technical records and where only formatting differs. */
  readonly changes: ProvisionChange[];
  readonly matches: readonly Match[];
  readonly opened: Tenure[];
  readonly closed: Tenure[];
  /**
   * Ids under which provisions are found besides their own. A unit that only its place tells goes on under the id of what stood there;
   * the id that its passage would have been given leads to it too, since it was published where the two were thought to be different.
   */
  readonly alsoNamed: readonly { readonly id: string; readonly of: string }[];
  /** Ids that were joined with others and stand by themselves again. */
  readonly apartAgain: readonly string[];
}

/** Carries the lineages of a document on to the next version of one of its variants. Pure: the given state stays as it is. */
export function follow(state: LineageState, variantId: string, version: VersionUnits): Followed {
  const past = state.variants[variantId];
  const before = past?.standing ?? [];
  const { units } = version;
  const ledger = new Ledger(state, variantId);
  const stood = new Map(before.map((unit) => [unit.id, unit]));

  const headings = { was: new Set(past?.headings), is: new Set(version.headings) };
  const known = { ...ledger.recognise(before, units), headings };
  let matches = alignAgain(before, units, known);
  const ids: (string | null)[] = units.map(() => null);
  const give = (j: number, id: string): void => {
    ids[j] = id;
    ledger.use(id);
  };
  const pinned = new Map(known.pinned);
  const pinnedTo = new Map(known.pinned.map(([i, j]) => [j, i]));
  const byPlace = new Map<number, number>();
  for (const match of matches) {
    if (match.inPlace === true) {
      byPlace.set(match.after[0]!, match.before[0]!);
      continue;
    }
    // What is known of a part goes before its size.
    const parts = match.after.filter((j) => !known.returning.has(j));
    const i =
      match.before.find((at) => pinned.has(at)) ??
      parts.map((j) => pinnedTo.get(j)).find((at) => at !== undefined) ??
      largest(match.before, before);
    const j = i === null ? null : (pinned.get(i) ?? largest(parts, units));
    if (i !== null && j !== null) give(j, before[i]!.id);
  }
  for (const [j, id] of known.returning) if (ids[j] === null && !ledger.used(id)) give(j, id);
  const fresh = ids.flatMap((id, j) => (id === null ? [j] : []));
  for (const [j, id] of ledger.resembling(fresh, units, before)) if (ids[j] === null && !ledger.used(id)) give(j, id);
  // What is gone and comes back is itself again, wherever it stands; only others are what stood in their place.
  matches = matches.flatMap((match) =>
    byPlace.has(match.after[0]!) && ids[match.after[0]!] !== null ? apart(match) : match,
  );
  const alsoNamed: { id: string; of: string }[] = [];
  for (const [j, i] of byPlace) {
    if (ids[j] !== null) continue;
    give(j, before[i]!.id);
    alsoNamed.push({ id: ledger.reserve(units[j]!.key), of: before[i]!.id });
  }
  const returned = new Set(ids.filter((id): id is string => id !== null && !stood.has(id)));
  for (const j of fresh) if (ids[j] === null) give(j, ledger.mint(units[j]!.key));
  const settled = ids as string[];

  const quiet =
    past === undefined ||
    version.technical === true ||
    (version.wording !== undefined && version.wording === past.wording);
  const around: Around = { ...headings, returned };
  const changes = quiet ? [] : matches.flatMap((match) => changeOf(match, before, units, settled, around));
  // Units whose tenure begins or ends without a change: all of a quiet version, those that only formatting sets apart in others.
  const silent = silentUnits(
    past === undefined ? [] : matches,
    (match) => quiet || formattingOnly(match, before, units, around),
  );
  for (const match of matches) {
    const [at] = match.kind === 'merged' ? match.after : match.kind === 'removed' ? [match.heldBy] : [];
    if (at === undefined) continue;
    const heir = settled[at]!;
    for (const i of match.before) ledger.joined(before[i]!.id, heir);
  }

  const opened: Tenure[] = [];
  const standing = units.map((unit, j): Standing => {
    const id = settled[j]!;
    ledger.held(unit.key, id);
    const { key, text, section, number, leads } = unit;
    const was = stood.get(id);
    const goesOn = was !== undefined && was.key === key;
    const technical = goesOn ? was.technical === true : silent.after.has(j);
    const from = goesOn ? was.from : version.ordinal;
    if (!goesOn)
      opened.push({ provisionId: id, variantId, key, from, to: null, ...(technical ? { technical: true } : {}) });
    return {
      key,
      text,
      section,
      number,
      ...(leads === undefined ? {} : { leads }),
      id,
      from,
      ...(technical ? { technical: true } : {}),
    };
  });
  const now = new Map(standing.map((unit) => [unit.id, unit]));
  const closed = before.flatMap((unit, i): Tenure[] => {
    const { id, key, from, technical } = unit;
    if (now.get(id)?.key === key) return [];
    return [
      {
        provisionId: id,
        variantId,
        key,
        from,
        to: past!.ordinal,
        ...(technical ? { technical } : {}),
        ...(silent.before.has(i) ? { endedTechnical: true } : {}),
      },
    ];
  });
  const next = ledger.close({
    ordinal: version.ordinal,
    standing,
    headings: version.headings ?? [],
    wording: version.wording ?? null,
    earlier: ledger.remember(units, settled),
  });
  return { state: next, ids: settled, changes, matches, opened, closed, alsoNamed, apartAgain: ledger.apartAgain };
}

/** The two sides of a match, each by itself. */
function apart({ before, after }: Match): Match[] {
  return [
    { kind: 'removed', before, after: [], likeness: 0 },
    { kind: 'added', before: [], after, likeness: 0 },
  ];
}

/** The index of the longest text; the first of equals. */
function largest(indexes: readonly number[], units: readonly Unit[]): number | null {
  let best: number | null = null;
  for (const index of indexes) if (best === null || units[index]!.text.length > units[best]!.text.length) best = index;
  return best;
}
