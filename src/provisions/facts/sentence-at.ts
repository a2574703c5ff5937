import type { Range } from './fact.ts';

/** A sentence is looked at this far to either side. */
const reach = 600;

/** The sentence of `text` that `at` lies in, without its end sign; items and leads are sentences of their own. UTF-16 units. */
export function sentenceAt(text: string, at: number): Range {
  const low = Math.max(0, at - reach);
  const high = Math.min(text.length, at + reach);
  let start = low;
  for (let place = at - 1; place >= low; place -= 1) {
    if (endsSentence(text, place)) {
      start = place + 1;
      break;
    }
  }
  let end = high;
  for (let place = at; place < high; place += 1) {
    if (endsSentence(text, place)) {
      end = place;
      break;
    }
  }
  return [start, end];
}

function endsSentence(text: string, place: number): boolean {
  const sign = text[place]!;
  if (sign === '\n' || sign === ';') return true;
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  const next = text[place + 1];
  if (next !== undefined && !/[\s”"’)\]]/.test(next)) return false;
  return !/\b(?:e\.g|i\.e|etc|inc|ltd|no|art|sec|u\.s)$/i.test(text.slice(Math.max(0, place - 5), place));
}
