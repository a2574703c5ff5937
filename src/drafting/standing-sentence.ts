import { counted, dayOf, type Instant } from '#kernel';

/**
 * “In force since 17 August 2021 at the latest (first record); the text states July 1, 2021; wording unchanged.” The
 * start is the latest possible one; what the text states of itself is quoted beside it, never merged with it.
 */
export function standingSentence(facts: {
  readonly since: Instant;
  /** The last record without it; null when the first record has it. */
  readonly after: Instant | null;
  readonly stated: string | null;
  /** How often the wording changed in the record. */
  readonly rewordings: number;
  /** False where it no longer stands; then `until` is the last record that has it. */
  readonly current: boolean;
  readonly until: Instant;
}): string {
  const start =
    facts.after === null
      ? `${dayOf(facts.since)} at the latest (first record)`
      : dayOf(facts.since) === dayOf(facts.after)
        ? `${dayOf(facts.since)} (not yet earlier that day)`
        : `${dayOf(facts.since)} at the latest (not yet on ${dayOf(facts.after)})`;
  const head = facts.current
    ? `In force since ${start}`
    : `In the record from ${start}, last seen ${dayOf(facts.until)}`;
  const stated = facts.stated === null ? [] : [`the text states ${facts.stated}`];
  const changed =
    facts.rewordings === 0
      ? 'wording unchanged'
      : `wording changed ${facts.rewordings === 1 ? 'once' : facts.rewordings === 2 ? 'twice' : counted(facts.rewordings, 'time')} in the record`;
  return `${[head, ...stated, changed].join('; ')}.`;
}
