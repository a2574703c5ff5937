import { pointOf, sha256, sliceOf } from '#kernel';
import type { Block, Reading } from '#text';

/** A sentence of a block: what a reader of the gold set labels. Spans count code points of the canonical text. */
export interface Unit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly words: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The stops after which a sentence plainly goes on. Kept apart from the product's own sentences, which are measured by these. */
const goesOn =
  /(?:\b(?:e\.g|i\.e|inc|ltd|llc|corp|co|no|nos|art|abs|nr|bzw|sec|vs|etc|u\.s|u\.k|mr|mrs|ms|dr|st|approx|cf|s\.a|b\.v|[a-z])|^\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}))\.\s*$/i;

/**
 * Divides a reading into units: blocks as the reader made them, each cut into sentences. Every character of a block but
 * white space between sentences belongs to exactly one unit.
 */
export function unitsOfReading(reading: Reading): Unit[] {
  return reading.blocks.flatMap((block, index) => unitsOfBlock(reading.text, block, index));
}

function unitsOfBlock(text: string, block: Block, index: number): Unit[] {
  const words = sliceOf(text, [block.start, block.end]);
  if (words.trim() === '') return [];
  return sentences(words).map(([from, to]) => {
    const sentence = words.slice(from, to);
    const start = block.start + pointOf(words, from);
    return {
      block: index,
      start,
      end: start + pointOf(sentence, sentence.length),
      sha256: sha256(sentence),
      words: sentence,
    };
  });
}

function sentences(words: string): [number, number][] {
  const found: [number, number][] = [];
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(words)) {
    const start: number = open ?? index;
    const end = index + segment.length;
    const so = words.slice(start, end);
    if (end < words.length && (goesOn.test(so) || /^[\p{Ll}\d,;)]/u.test(words.slice(end, end + 1)))) {
      open = start;
      continue;
    }
    open = null;
    if (so.trim() !== '') found.push([start + so.length - so.trimStart().length, start + so.trimEnd().length]);
  }
  if (open !== null) found.push([open, words.trimEnd().length]);
  return found;
}
