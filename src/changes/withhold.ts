import { secondsOf, type Instant } from '#kernel';
import { isCutAnew } from './cut-anew.ts';
import { nothing, oscillations, type StateInTime } from './oscillations.ts';
import { restlessSteps } from './restless-variants.ts';
import { unstablePlaces } from './unstable-places.ts';

/** What became of one provision in a change; passages by number. */
export interface Step {
  readonly id: string;
  readonly kind: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Whether it touches what the document says, and not only the page's headings, menus, dates and counters. */
  readonly rule: boolean;
  /** Whether it would touch what the document says, did it not stand in the page's frame. Such a step is no rule. */
  readonly framed?: boolean;
  /** The nearest passage before it that stayed, 0 at the beginning of the document; absent where it was not noted. */
  readonly place?: number;
}

export interface ChangeInTime {
  /** The version that it led to. */
  readonly version: string;
  readonly at: Instant;
  readonly steps: readonly Step[];
}

/** Why a change, or one step of it, is not published. */
export type Withheld = 'residue' | 'oscillation' | 'unstable-place' | 'cut-anew';

/**
 * Decides which changes of a variant's whole history are none: those whose every step touches only the page's residue, words that
 * come back, or places that change with nearly every record; and those that only show the page cut another way. Pure; the same history gives the same answer.
 *
 * @param states every version of the variant in time, with what tells equal words
 */
export function withhold(states: readonly StateInTime[], changes: readonly ChangeInTime[]): Map<string, Withheld> {
  const withheld = new Map<string, Withheld>();
  const returning = oscillations(states);
  const earlier = new Map(states.map(({ id, at }, index) => [id, states[index - 1]?.at ?? at]));
  const stoodAt = ({ version, at }: ChangeInTime): Instant => earlier.get(version) ?? at;
  const turned = provisionsReturning(changes, states[0]?.at ?? '', stoodAt);
  const flipping = passagesFlipping(changes);
  const reasonOf = (change: ChangeInTime, step: Step): Withheld | null => {
    if (!step.rule && step.framed !== true) return 'residue';
    if ((step.kind === 'moved' || isDivided(step, change)) && returning.has(change.version)) return 'oscillation';
    if (turned.has(`${step.id} ${change.version}`) || flipping(step, change)) return 'oscillation';
    return null;
  };
  // Returns count for nothing there: only words that had not stood at a place before make it unstable.
  const unstable = unstablePlaces(
    changes.flatMap(({ at, steps }) =>
      steps.flatMap(({ rule, framed, place, before, after }) =>
        (rule || framed === true) && place !== undefined ? [{ place, at, before, after }] : [],
      ),
    ),
  );
  const passing = restlessSteps(
    changes.map((change) => ({ at: change.at, steps: change.steps.filter((step) => reasonOf(change, step) === null) })),
    states.at(-1)?.at ?? '',
  );
  for (const change of changes) {
    const reasons = change.steps.map((step): Withheld | null => {
      const own = reasonOf(change, step);
      if (own === 'residue') return own;
      if (step.place !== undefined && unstable(step.place)) return 'unstable-place';
      if (own === null && passing(step, change.at)) return 'unstable-place';
      return own === null && step.framed === true ? 'residue' : own;
    });
    if (reasons.includes(null)) {
      const apart = secondsOf(change.at) - secondsOf(stoodAt(change));
      if (earlier.has(change.version) && isCutAnew(change.steps, apart)) withheld.set(change.version, 'cut-anew');
      continue;
    }
    const [first] = (['unstable-place', 'oscillation', 'residue'] as const).filter((why) => reasons.includes(why));
    withheld.set(change.version, first ?? (returning.has(change.version) ? 'oscillation' : 'residue'));
  }
  return withheld;
}

/** Whether several provisions have what one had before: when its text comes back, that one has it, and nothing is told of the others. */
function isDivided({ before }: Step, { steps }: ChangeInTime): boolean {
  return before !== null && steps.filter((step) => step.before === before && step.after !== null).length > 1;
}

/**
 * Provisions whose wording comes back: the same judgement as of whole texts, for one provision's tenures. What a record without a
 * change (a collection's own correction) put there is known from what the next change found.
 *
 * @param stoodAt when the version before a change was recorded
 */
function provisionsReturning(
  changes: readonly ChangeInTime[],
  start: Instant,
  stoodAt: (change: ChangeInTime) => Instant,
): Set<string> {
  const histories = new Map<string, StateInTime[]>();
  for (const change of changes) {
    for (const step of change.steps) {
      const history = histories.get(step.id) ?? [{ id: '', at: start, words: wordsOf(step.before) }];
      const [last, found] = [history.at(-1), wordsOf(step.before)];
      // One that was gone and has words before, or shares them, is a part of another, which is divided now.
      const own = last?.words !== nothing && last?.id !== change.version && !isDivided(step, change);
      if (own && last?.words !== found) history.push({ id: '', at: stoodAt(change), words: found });
      history.push({ id: change.version, at: change.at, words: wordsOf(step.after) });
      histories.set(step.id, history);
    }
  }
  const found = new Set<string>();
  for (const [id, history] of histories) {
    if (history.length < 3) continue;
    for (const version of oscillations(history)) found.add(`${id} ${version}`);
  }
  return found;
}

function wordsOf(passage: number | null): string {
  return passage === null ? nothing : String(passage);
}

const shortAbsence = 90 * 24 * 3600;

/**
 * Steps in which words only make room for words that come back, whatever provision they are taken for. Words that stand a short
 * time between two others are none of these: a rule that is reworded twice in a month was changed twice.
 */
function passagesFlipping(changes: readonly ChangeInTime[]): (step: Step, change: ChangeInTime) => boolean {
  const events = new Map<number, { version: string; at: number; stands: boolean }[]>();
  for (const change of changes) {
    const gone = new Set(change.steps.flatMap(({ before }) => (before === null ? [] : [before])));
    const come = new Set(change.steps.flatMap(({ after }) => (after === null ? [] : [after])));
    const at = secondsOf(change.at);
    const note = (passage: number, stands: boolean): void => {
      const own = events.get(passage) ?? [];
      if (own.at(-1)?.stands !== stands) own.push({ version: change.version, at, stands });
      events.set(passage, own);
    };
    for (const passage of gone) if (!come.has(passage)) note(passage, false);
    for (const passage of come) if (!gone.has(passage)) note(passage, true);
  }
  const returning = new Set<string>();
  const passing = new Set<string>();
  for (const [passage, own] of events) {
    for (const [index, event] of own.entries()) {
      const next = own[index + 1];
      if (next === undefined || next.at - event.at > shortAbsence) continue;
      const kind = event.stands ? passing : returning;
      for (const { version } of [event, next]) kind.add(`${passage} ${version}`);
    }
  }
  return ({ before, after }, { version }) => {
    const has = (kind: ReadonlySet<string>, side: number | null): boolean =>
      side !== null && kind.has(`${side} ${version}`);
    const leaves = has(returning, before);
    const returns = has(returning, after);
    if (before === null) return returns;
    if (after === null) return leaves;
    return before !== after && ((leaves && (returns || has(passing, after))) || (returns && has(passing, before)));
  };
}
