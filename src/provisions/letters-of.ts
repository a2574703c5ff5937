/** A text without its signs, spaces and capitals: what is left of two that only typography sets apart is equal. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
