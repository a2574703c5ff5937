import { wordsIn } from '#text';
import type { Passage } from '../model.ts';
import type { LayeredModel } from './layered.ts';
import { strongest, type Ground, type LinearModel } from './linear.ts';
import { shapeOf } from './shape.ts';
import { wordMarks } from './word-marks.ts';

/** How evidence makes a confidence, as `npm run train` fitted it on passages that the weights had not seen. */
export interface TypingTables {
  /** The model's release; assessments name it. */
  readonly release: string;
  /** Digests of the files that the tables belong to. */
  readonly files: Readonly<Record<string, string>>;
  /** English: log-odds = start + each number × what it stands beside + what the type adds. */
  readonly english: {
    readonly start: number;
    /** Log-odds by cues. */
    readonly cues: number;
    /** Where cues speak. */
    readonly fired: number;
    /** Where cues speak, and none of them in the body itself. */
    readonly elsewhere: number;
    /** The score of the linear model. */
    readonly score: number;
    /** The score of the layered model. */
    readonly layered: number;
    /** How far the type's scores are ahead of the best of the others', or behind it (below zero). */
    readonly lead: number;
    /** The same, where it is behind. */
    readonly behind: number;
    readonly added: Readonly<Record<string, number>>;
  };
  /** Pairs of a computed confidence and how often such a type was right, both ascending; between them, straight lines. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Other languages: log-odds = start + score × the linear score. */
  readonly others: Readonly<Record<string, { readonly start: number; readonly score: number }>>;
}

/** What the models say of a passage, a number for each type in the order of `typesIn`. */
export interface Scores {
  readonly linear: Float64Array;
  /** Null in languages that have no layered model. */
  readonly layered: Float64Array | null;
}

/** The trained part of typing: scores of passages, by language, and their reasons. */
export interface TypeModel {
  readonly tables: TypingTables;
  /** The types that are looked for in a language; null where none are. */
  typesIn(language: string): readonly string[] | null;
  score(passage: Passage, language: string): Scores;
  /** The words and pairs of words that spoke most for a type. */
  explain(passage: Passage, language: string, type: string): readonly Ground[];
}

/** @param layered of English; it reads the n-grams of the linear model */
export function typeModelOf(
  linear: Readonly<Record<string, LinearModel>>,
  layered: LayeredModel | null,
  tables: TypingTables,
): TypeModel {
  const models = new Map(Object.entries(linear));
  return {
    tables,
    typesIn: (language) => models.get(language)?.labels ?? null,
    score(passage, language) {
      const model = models.get(language);
      if (model === undefined) return { linear: new Float64Array(), layered: null };
      if (language !== 'en') return { linear: model.score(wordsForModel(passage, language)), layered: null };
      return scoresOf(model, layered, wordsForModel(passage, language));
    },
    explain(passage, language, type) {
      const model = models.get(language);
      if (model === undefined) return [];
      const text = wordsForModel(passage, language);
      if (language !== 'en') return model.explain(text, type).filter(tellsWords);
      if (!model.labels.includes(type)) return [];
      const row = model.read(text);
      const [plain, deep] = [model.parts(row, type), layered?.parts(row, type)];
      const { score, layered: weight } = tables.english;
      const parts = plain.map((part, k) => score * part + weight * (deep?.[k] ?? 0));
      return strongest(text, model.buckets, row, parts).filter(tellsWords);
    },
  };
}

/** What both models say of a text, which is read once. */
export function scoresOf(linear: LinearModel, layered: LayeredModel | null, text: string): Scores {
  const row = linear.read(text);
  return { linear: linear.scoreRow(row), layered: layered?.score(row) ?? null };
}

const tellsWords = ({ gram }: Ground): boolean => !gram.includes('¶');

/**
 * A passage as the models read it: its shape (`¶`) and the words of its heading (`§`) and of its leads (`‹`) are marked, since
 * they are none of the rule's own. English is read without the signs between words, and with a mark where the body begins: a comma, a quotation
 * mark or an asterisk more does not make another rule.
 */
export function wordsForModel(passage: Passage, language: string): string {
  const { heading, leads, body } = passage;
  return [
    ...shapeOf(passage),
    ...marked(wordMarks.heading, heading),
    ...leads.flatMap((lead) => marked(wordMarks.lead, lead)),
    ...(language === 'en' ? [`${wordMarks.shape}body`, withoutSigns(body)] : [body]),
  ].join(' ');
}

/** Without the signs that are no word, figure, price, share, address or question. Most texts need only the few of plain English. */
function withoutSigns(text: string): string {
  return text.replaceAll(/[^\t-\r -~‘’“”–—•]/.test(text) ? otherSigns : plainOnes, ' ');
}

const otherSigns = /[^\p{L}\p{N}\s:?$€£%@]+/gu;
const plainOnes = /[!"#&-/;-=>[-`{-~‘’“”–—•]+/g;

function marked(mark: string, text: string): string[] {
  return wordsIn(text).map((word) => mark + word);
}
