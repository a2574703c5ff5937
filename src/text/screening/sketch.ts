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

/** For each code unit: 0 between words, 1 in a word, 2 a word by itself, in scripts that put no space between words. */
let kinds: Uint8Array | null = null;

function kindsOfUnits(): Uint8Array {
  if (kinds !== null) return kinds;
  kinds = new Uint8Array(0x10000);
  for (let unit = 0; unit < kinds.length; unit += 1) {
    const sign = String.fromCharCode(unit);
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sign)) kinds[unit] = 2;
    else if (/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(sign)) kinds[unit] = 1;
  }
  return kinds;
}

/** The sketch of a text and how many words it has; of letters that stand for themselves, two count as one word. */
export function sketchOf(text: string): { sketch: Sketch; words: number } {
  const kind = kindsOfUnits();
  const least = Array.from({ length: places }, () => vacant);
  const small = text.toLowerCase();
  const last = [0, 0, 0, 0];
  let seen = 0;
  let words = 0;
  let dense = 0;
  let hash = start;
  let inside = false;
  for (let index = 0; index <= small.length; index += 1) {
    const unit = index < small.length ? small.charCodeAt(index) : 0x20;
    const is = kind[unit];
    if (is === 1) {
      hash = Math.imul(hash ^ unit, prime);
      inside = true;
      continue;
    }
    if (inside) {
      words += 1;
      next(hash);
      hash = start;
      inside = false;
    }
    if (is === 2) {
      dense += 1;
      next(Math.imul(start ^ unit, prime));
    }
  }
  return { sketch: least, words: words + Math.round(dense / 2) };

  function next(word: number): void {
    seen += 1;
    last[seen % sequence] = word;
    if (seen < sequence || seen > mostWords) return;
    let mix = start;
    for (let back = sequence - 1; back >= 0; back -= 1)
      mix = mixed(Math.imul(mix ^ (last[(seen - back) % sequence] ?? 0), prime));
    const place = (mix >>> 0) % places;
    const value = mixed(mix ^ 0x9e3779b9) >>> 2;
    const held = least[place] ?? vacant;
    if (held === vacant || value < held) least[place] = value;
  }
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

/** FNV-1a's numbers. */
const start = 0x811c9dc5;
const prime = 0x01000193;

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x45d9f3b);
  return value ^ (value >>> 15);
}
