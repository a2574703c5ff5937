import { readMarkdown } from '#text';
import { rowsOf, type Row } from './texts.ts';

const common =
  'you we the may not of to and or any our your service account content terms use that is in by for with as on shall will data'.split(
    ' ',
  );
/** Words that nobody uses, some of them often and most of them seldom, as words are. */
const rare = Array.from({ length: 900 }, (_, at) => `w${(at * 7919).toString(36).replaceAll(/\d/g, 'q')}`);

/** Endless invented texts: headings, paragraphs of several sentences, and lists, of words drawn at random. */
export function* inventTexts(chance: () => number): Generator<{ path: string; rows: Row[] }> {
  const pick = (from: readonly string[], power: number): string => from[Math.floor(chance() ** power * from.length)]!;
  const sentence = (): string => {
    const words = Array.from({ length: 6 + Math.floor(chance() * 25) }, () =>
      chance() < 0.5 ? pick(common, 1) : pick(rare, 2),
    );
    return `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`;
  };
  for (let number = 1; ; number += 1) {
    const lines = Array.from({ length: 40 + Math.floor(chance() * 80) }, () => {
      const kind = chance();
      if (kind < 0.12) return `## ${pick(rare, 2)} ${pick(rare, 2)}`;
      if (kind < 0.3) return `- ${sentence()}`;
      if (kind < 0.45) return `${1 + Math.floor(chance() * 12)}.${1 + Math.floor(chance() * 9)}. ${sentence()}`;
      return Array.from({ length: 1 + Math.floor(chance() * 3) }, sentence).join(' ');
    });
    yield { path: `invented ${number}`, rows: rowsOf(readMarkdown(lines.join('\n\n'))) };
  }
}
