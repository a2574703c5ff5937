import { sentencesOf } from './sentences.ts';

/** A paragraph up to this many words is one unit whatever it says. */
const longParagraph = 120;
const shortestPiece = 25;

const opening =
  /^(?:(?:accordingly|further|furthermore|in addition|additionally|moreover|however|finally|also),?\s+)?((?:[\p{L}’'&.,-]+\s+){1,6}?)(may not|must not|shall not|will not|cannot|can not|do not|agree|acknowledge|represent|warrant|grants?|may|must|shall|will|reserves?|are responsible|is responsible|waives?|consent)\b/iu;

/** Who may, must or grants in a sentence that opens a rule: `you`, `we` or the first noun; null when it opens none. */
function ruleOpened(sentence: string): string | null {
  const found = opening.exec(sentence.slice(0, 120));
  if (found === null) return null;
  const subject = (found[1] ?? '').trim().toLowerCase();
  const modal = (found[2] ?? '').toLowerCase();
  // “This will …”, “It may …”, “Such data must …” speak on about the sentence before.
  if (/^(?:this|that|these|those|it|they|such|he|she|if|when|where|unless|which|for example)\b/.test(subject))
    return null;
  const who = /\byou\b|\busers?\b|\bcustomers?\b/.test(subject)
    ? 'you'
    : /\bwe\b|\bour\b/.test(subject)
      ? 'we'
      : subject;
  const force = /not$|^can/.test(modal)
    ? 'not'
    : /^(?:may|reserve)/.test(modal)
      ? 'may'
      : /^(?:must|shall|will|agree|are resp|is resp)/.test(modal)
        ? 'must'
        : modal;
  return `${who} ${force}`;
}

/** Cuts a long paragraph where a sentence opens another rule; one piece for all others. UTF-16 offsets `[start, end)`. */
export function rulesApart(text: string): [number, number][] {
  const whole: [number, number][] = [[0, text.length]];
  if (text.length < longParagraph * 4 || wordsIn(text) <= longParagraph) return whole;
  const pieces: [number, number][] = [];
  let start = -1;
  let end = 0;
  let held = 0;
  let rule: string | null = null;
  const sentences = sentencesOf(text).map(([from, to]) => ({ from, to, words: wordsIn(text.slice(from, to)) }));
  let left = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  for (const { from, to, words } of sentences) {
    const opened = ruleOpened(text.slice(from, to));
    if (
      start >= 0 &&
      opened !== null &&
      rule !== null &&
      opened !== rule &&
      held >= shortestPiece &&
      left >= shortestPiece
    ) {
      pieces.push([start, end]);
      start = -1;
      held = 0;
      rule = null;
    }
    if (start < 0) start = from;
    rule ??= opened;
    end = to;
    held += words;
    left -= words;
  }
  if (start >= 0) pieces.push([start, end]);
  return pieces.length > 1 ? pieces : whole;
}

export function wordsIn(text: string): number {
  let count = 0;
  let inside = false;
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    const space = code === 32 || code === 160 || code === 9 || code === 10;
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}
