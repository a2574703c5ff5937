import type { Database } from '#store';
import { touchesRule, type Touched } from '#changes';
import { keyOf, wordsOfPassages } from '#provisions';
import { fold } from '#text';

interface Words {
  readonly key: string;
  readonly body: string;
  readonly leads: readonly string[];
  /** Keys of the folded leads, as matching takes them. */
  readonly leadKeys: readonly string[];
  readonly mainType: string | null;
  readonly severity: number;
}

/** What following needs to know of passages, fetched once a document and kept while it is followed. */
export class PassageWords {
  readonly #db: Database;
  readonly #known = new Map<number, Words>();
  readonly #numbers = new Map<string, number>();
  /** Versions that take turns repeat their changes: what was judged of two passages. */
  readonly #touching = new Map<string, boolean>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The words of passages, in the order of their numbers. */
  async of(numbers: readonly number[]): Promise<(Words | undefined)[]> {
    const missing = [...new Set(numbers.filter((number) => !this.#known.has(number)))];
    for (let start = 0; start < missing.length; start += 400) {
      for (const [number, words] of await wordsOfPassages(this.#db, missing.slice(start, start + 400))) {
        this.#known.set(number, {
          key: words.key,
          body: words.body,
          leads: words.leads,
          leadKeys: words.leads.map((lead) => keyOf(fold(lead))),
          mainType: words.mainType,
          severity: words.severity,
        });
        this.#numbers.set(words.key, number);
      }
    }
    return numbers.map((number) => this.#known.get(number));
  }

  /** What was said of these passages is asked anew when it is needed again. */
  forget(numbers: readonly number[]): void {
    for (const number of numbers) this.#known.delete(number);
    this.#touching.clear();
  }

  /** The number of a passage met before. */
  numberOf(key: string): number | null {
    return this.#numbers.get(key) ?? null;
  }

  words(number: number | null): Words | undefined {
    return number === null ? undefined : this.#known.get(number);
  }

  mainType(number: number | null): string | null {
    return this.words(number)?.mainType ?? null;
  }

  severity(number: number | null): number {
    return this.words(number)?.severity ?? 0;
  }

  /** Whether a change from one passage to another touches what the document says, as far as is known. */
  touchesRule(before: number | null, after: number | null): boolean {
    const pair = `${before} ${after}`;
    const judged = this.#touching.get(pair);
    if (judged !== undefined) return judged;
    const [was, is] = [before, after].map((side) => (side === null ? null : this.touched(side)));
    const touches = touchesRule(was ?? null, is ?? null);
    if (was !== unknown && is !== unknown) this.#touching.set(pair, touches);
    return touches;
  }

  touched(number: number): Touched {
    return this.words(number) ?? unknown;
  }
}

const unknown = { body: 'unknown words.', leads: [], mainType: null };
