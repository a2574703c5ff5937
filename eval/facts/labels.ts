import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256, sliceOf, pointOf, lengthOf, type Span } from '#kernel';
import { refind, type Pointer, type Recorded } from '../gold/collections.ts';

/** One fact that a reader found: its kind, its normalised value, and where its words stand in the canonical text. */
export interface LabelledFact {
  readonly kind: string;
  readonly value: string;
  readonly span: Span;
}

/** A drawn passage with all the facts that a reader found in it. Never its text. */
export interface LabelledPassage extends Pointer {
  /** The passage: leads outermost first, and body. */
  readonly leads: readonly Span[];
  readonly body: Span;
  readonly sha256: string;
  readonly facts: readonly LabelledFact[];
}

export type Half = 'development' | 'held-out';

/** Development is for tuning; a held-out set that led to a change of the code is development from then on. */
export const sets = ['development', 'held-out', 'held-out-2'] as const;
export type LabelledSet = (typeof sets)[number];

const fileOf = (set: LabelledSet): string => fileURLToPath(new URL(`${set}.json`, import.meta.url));

export function readLabels(set: LabelledSet): LabelledPassage[] {
  return existsSync(fileOf(set)) ? (JSON.parse(readFileSync(fileOf(set), 'utf8')) as LabelledPassage[]) : [];
}

/** Adds passages to a set; those that it holds already are labelled anew. */
export function addLabels(set: LabelledSet, labelled: readonly LabelledPassage[]): void {
  const all = new Map([...readLabels(set), ...labelled].map((one) => [one.sha256, one]));
  writeFileSync(fileOf(set), `[\n${[...all.values()].map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
}

const known = new Map<string, Recorded>();

/** The words of a passage, found again. @throws when they are not those that were read. */
export function wordsOf(passage: Omit<LabelledPassage, 'facts'>): { leads: string[]; body: string; platform: string } {
  const key = `${passage.collection} ${passage.commit} ${passage.path}`;
  const record = known.get(key) ?? refind(passage);
  known.set(key, record);
  const [body = '', ...leads] = [passage.body, ...passage.leads].map((span) => sliceOf(record.reading.text, span));
  if (sha256([...leads, body].join('\n')) !== passage.sha256)
    throw new Error(`${passage.path} no longer has the words that were labelled.`);
  return { leads, body, platform: record.platform };
}

const line = /^(\d+) (-|[a-z-]+)(?: (\S.*?) \| (.+))?$/;

/**
 * Reads a reader's lines: `12 period notice:P30D | thirty (30) days`, and `13 -` for a passage without a fact. The words are the first
 * that are spelt so in body or leads; `*` is the whole body.
 * @throws when a line is not understood, its words are not there, or a passage has no line.
 */
export function parseLines(text: string, passages: readonly Omit<LabelledPassage, 'facts'>[]): LabelledPassage[] {
  const facts = passages.map((): LabelledFact[] => []);
  const read = new Set<number>();
  for (const one of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, number, kind = '-', value, exact] = line.exec(one.trim()) ?? [];
    const passage = passages[Number(number) - 1];
    if (passage === undefined) throw new Error(`Not understood: ${one}`);
    read.add(Number(number));
    if (kind === '-' || value === undefined || exact === undefined) continue;
    facts[Number(number) - 1]?.push({ kind, value, span: spanOf(passage, exact, one) });
  }
  const missing = passages.flatMap((_, at) => (read.has(at + 1) ? [] : [at + 1]));
  if (missing.length > 0) throw new Error(`No line for ${missing.join(', ')}.`);
  return passages.map((passage, at) => ({ ...passage, facts: facts[at] ?? [] }));
}

function spanOf(passage: Omit<LabelledPassage, 'facts'>, exact: string, said: string): Span {
  const { leads, body } = wordsOf(passage);
  if (exact === '*') return passage.body;
  const places = [[passage.body, body] as const, ...passage.leads.map((span, at) => [span, leads[at] ?? ''] as const)];
  for (const [span, words] of places) {
    const at = words.indexOf(exact);
    if (at < 0) continue;
    const start = span[0] + pointOf(words, at);
    return [start, start + lengthOf(exact)];
  }
  throw new Error(`These words are not there: ${said}`);
}
