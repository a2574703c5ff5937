/** Lower case, straight quotes and hyphens, single spaces: what the patterns of this folder are written for. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
