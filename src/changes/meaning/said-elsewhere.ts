import { sentenceAt } from '#provisions';

/** Runs of so many words tell that a sentence stands somewhere. */
const run = 4;
/** So much of a sentence found there means that it stands there. */
const enough = 0.6;

/** All runs of words of one side of a change: whether something came or went cannot be told from its own provision alone. */
export class WordsOfSide {
  readonly #runs = new Set<string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) for (const one of runsIn(text)) this.#runs.add(one);
  }

  /** Whether the side has these words, in whichever provision. Few words are never looked for. */
  has(sentence: string): boolean {
    const runs = runsIn(sentence);
    return runs.length >= 3 && runs.filter((one) => this.#runs.has(one)).length >= enough * runs.length;
  }

  /** The sentences of a text that the side does not have. */
  lacks(text: string): string {
    const kept: string[] = [];
    for (let at = 0; at < text.length;) {
      const [start, end] = sentenceAt(text, at);
      const next = Math.max(at + 1, end + 1);
      const sentence = text.slice(Math.max(at, start), next);
      if (!this.has(sentence)) kept.push(sentence);
      at = next;
    }
    return kept.join('').trim();
  }
}

function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '));
}
