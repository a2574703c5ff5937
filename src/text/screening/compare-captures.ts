import type { ScreeningFacts } from './facts.ts';
import { keptShare, likeness } from './sketch.ts';

/** How a capture stands to the last good one of its variant. */
export interface Beside {
  /** Share of the last good text that is still there. */
  readonly kept: number;
  readonly alike: number;
  /** Most of the text went or was replaced: not believed before something confirms it. */
  readonly mass: boolean;
  /** It is a fragment of what stood before: little new, much lost. */
  readonly loss: boolean;
  /** The numbers, in a sentence. */
  readonly said: string;
}

/** Less of the last good text than this means that most of it is gone or replaced. */
const leastKept = 0.45;
/** The least length, beside the last good one, of a text that lost nothing but some clauses. */
const fragment = 0.5;

export function beside(last: ScreeningFacts, next: ScreeningFacts): Beside {
  const alike = likeness(last.sketch, next.sketch);
  const kept = keptShare(last, next);
  const headingsLost = last.headings >= 5 && next.headings < last.headings / 4;
  const mass = kept < leastKept || (headingsLost && kept < 0.7 && next.words < last.words * 0.7);
  return {
    kept,
    alike,
    mass,
    loss: next.words < last.words * fragment,
    said: `${percent(kept)} of the text before is still there; it has ${next.words} words and ${next.headings} headings, where ${last.words} and ${last.headings} stood.`,
  };
}

export function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'less than 1 %' : `${Math.round(100 * share)} %`;
}
