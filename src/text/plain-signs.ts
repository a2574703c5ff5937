/**
 * Lower case, straight quotes, plain hyphens and blanks, each sign in its place: what patterns are written for. The platform's own names
 * are “we” behind blanks, so that “Harbourly may” reads as “we may”.
 */
export function plainSigns(text: string, names: RegExp | null): string {
  const low = text.toLowerCase();
  const plain = (low.length === text.length ? low : lowerSameLength(text))
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll(/\s/g, ' ');
  return names === null ? plain : plain.replaceAll(names, (name) => 'we'.padStart(name.length));
}

/** A pattern of the names that a platform gives itself; null where there is none to go by. */
export function namesPattern(names: readonly string[]): RegExp | null {
  const told = names.map((name) => name.trim().toLowerCase()).filter((name) => name.length > 2);
  if (told.length === 0) return null;
  return new RegExp(`\\b(?:${told.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`, 'g');
}

/** A few letters become longer in lower case; they stay as they are. */
function lowerSameLength(text: string): string {
  return Array.from(text, (sign) => {
    const low = sign.toLowerCase();
    return low.length === sign.length ? low : sign;
  }).join('');
}
