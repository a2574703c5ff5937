import { wordsIn } from '#text';
import type { Passage } from '../model.ts';
import type { Ground, LinearModel } from './linear.ts';
import { shapeOf } from './shape.ts';
import { wordMarks } from './word-marks.ts';

/** How evidence makes a confidence, as `npm run train` fitted it on passages that the weights had not seen. */
export interface TypingTables {
  /** The model's release; assessments name it. */
  readonly release: string;
  /** Digests of the files that the tables belong to. */
  readonly files: Readonly<Record<string, string>>;
  /** English: log-odds = start + cues × their log-odds + score × the linear score + what the type adds. */
  readonly english: {
    readonly start: number;
    readonly cues: number;
    readonly fired: number;
    /** Where cues speak, and none of them in the body itself. */
    readonly elsewhere: number;
    readonly score: number;
    readonly added: Readonly<Record<string, number>>;
  };
  /** Pairs of a computed confidence and how often such a type was right, both ascending; between them, straight lines. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Other languages: log-odds = start + score × the linear score. */
  readonly others: Readonly<Record<string, { readonly start: number; readonly score: number }>>;
}

/** The trained part of typing: scores of passages, by language, and their reasons. */
export interface TypeModel {
  readonly tables: TypingTables;
  /** The types that are looked for in a language; null where none are. */
  typesIn(language: string): readonly string[] | null;
  /** A score a type, in the order of `typesIn`. */
  score(passage: Passage, language: string): Float64Array;
  /** The words and pairs of words that spoke most for a type. */
  explain(passage: Passage, language: string, type: string): readonly Ground[];
}

export function typeModelOf(linear: Readonly<Record<string, LinearModel>>, tables: TypingTables): TypeModel {
  const models = new Map(Object.entries(linear));
  return {
    tables,
    typesIn: (language) => models.get(language)?.labels ?? null,
    score: (passage, language) => models.get(language)?.score(wordsForModel(passage)) ?? new Float64Array(),
    explain: (passage, language, type) =>
      (models.get(language)?.explain(wordsForModel(passage), type) ?? []).filter(({ gram }) => !gram.includes('¶')),
  };
}

/**
 * A passage as the linear model reads it: its shape (`¶`) and the words of its heading (`§`) and of its leads (`‹`) are marked, since
 * they are none of the rule's own.
 */
export function wordsForModel(passage: Passage): string {
  const { heading, leads, body } = passage;
  return [
    ...shapeOf(passage),
    ...marked(wordMarks.heading, heading),
    ...leads.flatMap((lead) => marked(wordMarks.lead, lead)),
    body,
  ].join(' ');
}

function marked(mark: string, text: string): string[] {
  return wordsIn(text).map((word) => mark + word);
}
