/** The words of a text without its numbers and dates. */
export interface Shape {
  readonly words: readonly string[];
  readonly joined: string;
  /** A year stands in it. */
  readonly dated: boolean;
  /** There is more of the text than was looked at. */
  readonly cut: boolean;
}

const months =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/
    .source;
/** A month beside a number: alone, “may” and “march” are words. A converter may have glued it to the word before. */
const dates = new RegExp(
  `(?:${months})\\.?\\s*\\d{1,4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})(?![a-z])|\\d+(?:st|nd|rd|th)(?![a-z])|\\d+`,
  'g',
);
const mostCharacters = 400;

export function shapeOf(text: string): Shape {
  const lower = text.slice(0, mostCharacters).normalize('NFKC').toLowerCase();
  const words = lower.replace(dates, ' ').match(/\p{L}+/gu) ?? [];
  return {
    words,
    joined: words.join(' '),
    dated: /(?<!\d)(?:19|20)\d\d(?!\d)/.test(lower),
    cut: text.length > mostCharacters,
  };
}
