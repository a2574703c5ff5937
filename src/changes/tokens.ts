/** Words, white space and single signs; joined they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

/** Sentences with the white space after them; joined they are the text. */
export function sentenceTokens(text: string): string[] {
  return text.match(/[^.!?\n]*(?:[.!?\n]+\s*|$)/gu)?.filter((sentence) => sentence !== '') ?? [];
}

/** A token as it counts when only typography differs: quotes, dashes and white space are alike, letters are not. */
export function sameType(token: string): string {
  return token
    .replaceAll(/[‘’‛′`]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll(/\s+/g, ' ');
}
