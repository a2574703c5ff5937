import { letterRunsIn, signOf, signs } from '../signs.ts';
import { scripts, smallWords } from './language.data.ts';

/** How much of a text is looked at: its language shows soon. */
const looked = 5000;
/** Fewer small words than this tell nothing of a document. */
const fewest = 8;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * The language that a text is written in (`en`, `de`, …), by its small words or its script; null where neither tells.
 *
 * @param least so many small words must stand in it: fewer for a passage than for a document
 */
export function languageOf(text: string, least = fewest): string | null {
  const start = Math.max(0, Math.floor(text.length / 2 - looked / 2));
  const part = text.slice(start, start + looked);
  const { letters, foreign } = unitsIn(part);
  if (letters < least * 10) return null;
  for (const [language, script] of foreign < letters * 0.02 ? [] : scripts) {
    const own = part.match(script)?.length ?? 0;
    // Japanese and Ukrainian mix their own letters with those of a neighbour.
    const enough = language === 'uk' ? 0.03 : language === 'ja' ? 0.15 : language === 'zh' ? 0.25 : 0.4;
    if (own / letters >= enough) return language;
  }
  const counts = new Map<string, number>();
  for (const word of letterRunsIn(part.toLowerCase()))
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || first[1] < least) return null;
  return first[1] >= 1.3 * (second?.[1] ?? 0) ? first[0] : null;
}

/** How many units are none of the blanks, figures and stops that every language has, and how many of all are of no Latin script. */
function unitsIn(part: string): { letters: number; foreign: number } {
  let letters = 0;
  let foreign = 0;
  for (let at = 0; at < part.length; at += 1) {
    const unit = part.charCodeAt(at);
    if (unit > 0x24f && (unit < 0x1e00 || unit > 0x20cf)) foreign += 1;
    const common = unit < 0x80 ? stops[unit] === 1 : signOf(unit) === signs.blank;
    if (!common) letters += 1;
  }
  return { letters, foreign };
}

const stops = new Uint8Array(0x80);
for (const stop of ' \t\n\v\f\r0123456789.,;:()') stops[stop.charCodeAt(0)] = 1;
