import { sliceOf } from '#kernel';
import type { Reading } from '../document.ts';
import { languageOf } from './language.ts';
import { legalDensity } from './legal.ts';
import { markersOf, type Markers } from './markers.ts';
import { reasonsAlone, type Reason } from './screen-alone.ts';
import { sketchOf, type Sketch } from './sketch.ts';

/** What screening goes by when it sets one capture beside others: small enough to be kept with every reading. */
export interface ScreeningFacts {
  readonly words: number;
  readonly headings: number;
  /** The first heading, shortened; null where there is none near the beginning. */
  readonly title: string | null;
  /** Words of terms and policies for each hundred words. */
  readonly legal: number;
  readonly language: string | null;
  readonly markers: Markers;
  readonly sketch: Sketch;
  /** What speaks against the text by itself, whatever stood before. */
  readonly reasons: readonly Reason[];
}

export function screeningFacts(reading: Reading): ScreeningFacts {
  const { sketch, words } = sketchOf(reading.text);
  const headings = reading.blocks.filter((block) => block.kind === 'heading');
  const first = headings[0];
  return {
    words,
    headings: headings.length,
    title: first === undefined ? null : sliceOf(reading.text, [first.start, first.end]).slice(0, 80),
    legal: legalDensity(reading.text, words),
    language: languageOf(reading.text),
    markers: markersOf(reading.text),
    sketch,
    reasons: reasonsAlone(reading, words),
  };
}
