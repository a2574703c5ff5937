/**
 * A small likeness of a text's wording: for each of `places` groups of its four-word sequences, the least of their hashes. Two
 * sketches agree in as large a share of places as their texts share sequences, whatever their length.
 */
export type Sketch = readonly number[];

const places = 96;
/** No sequence of the text fell into the place. */
const vacant = -1;
const sequence = 4;
/** Words after this many tell nothing more about which text it is. */
const mostWords = 60_000;

/** Letters of scripts that put no space between words count as words. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

export function sketchOf(text: string): Sketch {
  const least = Array.from({ length: places }, () => vacant);
  const last: number[] = [];
  let words = 0;
  for (const [found] of text.toLowerCase().matchAll(word)) {
    words += 1;
    if (words > mostWords) break;
    last.push(hashOf(found));
    if (last.length > sequence) last.shift();
    if (last.length < sequence) continue;
    let hash = 0x811c9dc5;
    for (const part of last) hash = mixed(Math.imul(hash ^ part, 0x01000193));
    const place = (hash >>> 0) % places;
    const value = mixed(hash ^ 0x9e3779b9) >>> 2;
    const held = least[place] ?? vacant;
    if (held === vacant || value < held) least[place] = value;
  }
  return least;
}

/** The share of four-word sequences that two texts have in common, 0 to 1: of all that either holds. */
export function likeness(a: Sketch, b: Sketch): number {
  let same = 0;
  let counted = 0;
  for (let place = 0; place < places; place += 1) {
    const [one = vacant, other = vacant] = [a[place], b[place]];
    if (one === vacant && other === vacant) continue;
    counted += 1;
    if (one === other) same += 1;
  }
  return counted === 0 ? 0 : same / counted;
}

/** What share of the first text's sequences the second still holds, from their likeness and lengths. */
export function keptShare(before: { sketch: Sketch; words: number }, after: { sketch: Sketch; words: number }): number {
  const alike = likeness(before.sketch, after.sketch);
  if (before.words === 0) return 1;
  return Math.min(1, (alike * (before.words + after.words)) / ((1 + alike) * before.words));
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x45d9f3b);
  return value ^ (value >>> 15);
}
