import { dayOf, secondsOf, type Instant } from '#kernel';
import { otherAudience, toldApart } from './audience.ts';
import { beside } from './compare-captures.ts';
import type { ScreeningFacts } from './facts.ts';
import type { Reason } from './screen-alone.ts';
import { likeness } from './sketch.ts';

/** One record of a timeline that screening looks at. */
export interface RecordFacts {
  readonly id: string;
  readonly at: Instant;
  readonly facts: ScreeningFacts;
  /** It was accepted for good; what follows is judged beside it. */
  readonly settled?: boolean;
}

export type Verdict =
  | { readonly kind: 'accepted' }
  /** `held`: it waits for a capture that confirms it. */
  | { readonly kind: 'quarantined'; readonly held: boolean; readonly reasons: readonly Reason[] }
  /** It belongs to another audience, and to that audience's timeline. */
  | { readonly kind: 'variant'; readonly name: string; readonly reasons: readonly Reason[] };

const day = 24 * 3600;
/** A text that takes the document's place and goes again within this time was another page, not a change. */
const excursion = 180 * day;
/** A last record that nothing followed is believed when its recorder went on for so long without recording another. */
const stoodLong = 30 * day;
/** So many later records are looked at for one that confirms or denies. */
const lookedAhead = 40;
const same = 0.5;

/**
 * Screens a recorded history, oldest first: what is no document is set aside; what belongs to another audience goes to its own
 * timeline; a text that replaces most of the one before is believed only if a later record bears it out.
 *
 * @param until when the recorder was last known to record; null where it is not known.
 */
export function screenHistory(records: readonly RecordFacts[], until: Instant | null): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const readable = records.filter((record) => record.settled === true || disqualifying(record.facts).length === 0);
  // A document that never was more than what speaks against it is what its platform publishes.
  const all = readable.length === 0;
  const mainLanguage =
    records.find((record) => record.settled === true)?.facts.language ??
    commonest(readable.map(({ facts }) => facts.language));
  let last: ScreeningFacts | null = null;
  const others = new Map<string, RecordFacts[]>();
  for (const [index, record] of records.entries()) {
    const { facts, id } = record;
    if (record.settled === true) {
      verdicts.set(id, { kind: 'accepted' });
      last = facts;
      continue;
    }
    const against = all ? [] : disqualifying(facts);
    if (against.length > 0) {
      verdicts.set(id, { kind: 'quarantined', held: false, reasons: against });
      continue;
    }
    const audience = otherAudience(last ?? { ...facts, language: mainLanguage ?? facts.language }, facts);
    if (audience !== null) {
      verdicts.set(id, variant(audience));
      others.set(audience.name, [...(others.get(audience.name) ?? []), record]);
      continue;
    }
    if (last === null) {
      const cover = all ? null : coverPage(records, index);
      if (cover !== null) {
        verdicts.set(id, { kind: 'quarantined', held: false, reasons: [cover] });
        continue;
      }
      last = facts;
      verdicts.set(id, { kind: 'accepted' });
      continue;
    }
    const stands = beside(last, facts);
    const judged = stands.mass ? judgeMass(records, index, last, until) : ({ kind: 'accepted' } as const);
    verdicts.set(id, judged);
    if (judged.kind === 'accepted') last = facts;
  }
  // Each other timeline is screened like this one.
  for (const own of others.values())
    for (const [id, judged] of screenHistory(own, until)) if (judged.kind === 'quarantined') verdicts.set(id, judged);
  return verdicts;
}

function commonest(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Reasons that hold whatever stood before. Code in the text is none here: what holds it is told by its blocks. */
function disqualifying(facts: ScreeningFacts): Reason[] {
  return facts.reasons.filter((reason) => reason.code !== 'script-in-text');
}

function variant(audience: { name: string; said: string }): Verdict {
  return { kind: 'variant', name: audience.name, reasons: [{ code: 'other-audience', said: audience.said }] };
}

/** A first record that is a cover, a summary or a stub of what the next ones hold is no baseline. */
function coverPage(records: readonly RecordFacts[], index: number): Reason | null {
  const own = records[index]?.facts;
  if (own === undefined || own.words > 400) return null;
  const next = records.slice(index + 1, index + 4).find(({ facts }) => disqualifying(facts).length === 0);
  if (next === undefined || next.facts.words < 6 * own.words || next.facts.words < 400) return null;
  return {
    code: 'cover-page',
    said: `It has ${own.words} words; the record of ${dayOf(next.at)} has ${next.facts.words}: this is not the whole document.`,
  };
}

function judgeMass(
  records: readonly RecordFacts[],
  index: number,
  last: ScreeningFacts,
  until: Instant | null,
): Verdict {
  const record = records[index] as RecordFacts;
  const { facts } = record;
  const stands = beside(last, facts);
  const began = secondsOf(record.at);
  let confirmed: RecordFacts | null = null;
  for (const later of records.slice(index + 1, index + 1 + lookedAhead)) {
    if (disqualifying(later.facts).length > 0) continue;
    const toLast = likeness(last.sketch, later.facts.sketch);
    const toThis = likeness(facts.sketch, later.facts.sketch);
    const away = secondsOf(later.at) - began;
    if (toLast >= same && toLast > toThis && (away <= excursion || stands.loss)) {
      // A page of another kind, a home page or a shop, is no variant of the document.
      const legal = facts.legal >= last.legal / 2;
      const apart = stands.loss || !legal ? null : toldApart(last, facts);
      if (apart !== null) return variant(apart);
      return {
        kind: 'quarantined',
        held: false,
        reasons: [{ code: 'returned', said: `${stands.said} The text before came back on ${dayOf(later.at)}.` }],
      };
    }
    if (confirmed === null && toThis >= same && toThis > toLast) confirmed = later;
    if (away > excursion && !stands.loss) break;
  }
  if (confirmed !== null) return { kind: 'accepted' };
  if (until !== null && secondsOf(until) - began >= stoodLong && !stands.loss) return { kind: 'accepted' };
  return {
    kind: 'quarantined',
    held: true,
    reasons: [
      { code: 'awaiting-confirmation', said: `${stands.said} It waits for a second capture that confirms it.` },
    ],
  };
}
