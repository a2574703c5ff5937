const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Endings after which a sentence goes on although the segmenter stops. */
const goesOn =
  /(?:\b(?:e\.g|i\.e|inc|ltd|llc|corp|co|no|nos|art|sec|vs|etc|u\.s|u\.k|mr|mrs|ms|dr|st|approx|para|cf|viz|s\.a|b\.v|[a-z]))\.\s*$/i;

/** Sentences of a block as UTF-16 offsets `[start, end)` without the white space around them. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(text)) {
    const start: number = open ?? index;
    const end = index + segment.length;
    const next = text.slice(end, end + 1);
    // A sentence does not begin with a small letter, and an abbreviation does not end one.
    if (end < text.length && (goesOn.test(text.slice(start, end)) || /^[\p{Ll}\d,;)]/u.test(next))) {
      open = start;
      continue;
    }
    open = null;
    sentences.push([start, start + text.slice(start, end).trimEnd().length]);
  }
  if (open !== null) sentences.push([open, text.trimEnd().length]);
  return sentences;
}
