/** Signs that mark words of a passage which are none of the rule's own: those of its heading and of its leads, and those that tell its shape. */
export const wordMarks = { heading: '§', lead: '‹', shape: '¶' } as const;

const units = Object.values(wordMarks).map((mark) => mark.charCodeAt(0));

export function isWordMark(unit: number): boolean {
  return unit === units[0] || unit === units[1] || unit === units[2];
}
