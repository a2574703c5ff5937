import { languageOf } from '#text';
import { cueReader, partsOf, type CueEvidence } from './cues.ts';
import type { Assessment, Passage, TypeFinding } from './model.ts';
import type { TypeModel, TypingTables } from './model/type-model.ts';
import { modalityOf } from './modality.ts';
import { isStub } from './residue.ts';
import { severityOf } from './severity/weigh.ts';
import type { ProvisionType } from './type.ts';

/** A type is given from this confidence on. */
const threshold = 0.4;
/** A second and further type of a passage must be surer: most state one rule. */
const thresholdMore = 0.6;
/** Where nothing reaches the threshold, the likeliest rule is given from here on: a hint that says how unsure it is. */
const thresholdAlone = 0.25;
/** More types than this in one passage means that it is a summary of a document, not a rule: the strongest stay. */
const mostTypes = 4;
/** So few small words tell the language of a passage. */
const fewWords = 2;

/** What is looked for in one language: types in the order of the model's scores. A type that is not in the list is passed over. */
interface Looked {
  readonly types: readonly (ProvisionType | undefined)[];
  readonly places: ReadonlyMap<ProvisionType, number>;
  readonly confidence: Confidence;
}

interface Candidate {
  readonly type: ProvisionType;
  readonly confidence: number;
  readonly evidence: CueEvidence | undefined;
}

/**
 * A classifier over a fixed list of types: a function from passage to assessment, pure and the same on every machine. Cues and the
 * linear model are weighed together by tables that were fitted on labelled passages.
 */
export function classifierOf(types: readonly ProvisionType[], model: TypeModel): (passage: Passage) => Assessment {
  const readCues = cueReader(types);
  const byId = new Map<string, ProvisionType>(types.map((type) => [type.id, type]));

  const looked = new Map<string, Looked>();
  const lookedForIn = (language: string): Looked => {
    const known = looked.get(language);
    if (known !== undefined) return known;
    const ids = model.typesIn(language) ?? [];
    const own = ids.map((id) => byId.get(id));
    const made: Looked = {
      types: own,
      places: new Map(own.flatMap((type, at) => (type === undefined ? [] : [[type, at]]))),
      confidence: confidencesOf(model.tables, language, ids),
    };
    looked.set(language, made);
    return made;
  };

  return function assess(passage) {
    const parts = partsOf(passage);
    const language = languageOfPassage(passage);
    const { types: lookedFor, places, confidence } = lookedForIn(language);
    const scores = model.score(passage, language);
    // Cues are tried only where they could make a type one of those that are given.
    const canBe = (type: ProvisionType, odds: number): boolean => {
      const at = places.get(type);
      return at !== undefined && confidence.most(at, odds, scores[at] ?? 0) >= thresholdAlone;
    };
    const evidence = new Map(language === 'en' ? readCues(parts, canBe).map((one) => [one.type, one] as const) : []);
    const candidates: Candidate[] = [];
    for (let at = 0; at < lookedFor.length; at += 1) {
      const type = lookedFor[at];
      if (type === undefined) continue;
      const own = evidence.get(type);
      const sure = confidence.of(at, own, scores[at] ?? 0);
      if (sure >= thresholdAlone) candidates.push({ type, evidence: own, confidence: sure });
    }
    const kept = chosen(candidates);
    if (kept.length === 0 && isStub(passage)) {
      return {
        types: [{ id: 'none.heading', confidence: 0.8, cues: ['stub'] }],
        severity: 'low',
        basis: 'explicit',
        modality: 'statement',
      };
    }
    return {
      types: kept.map(({ type, confidence, evidence: own }): TypeFinding => ({
        id: type.id,
        confidence: Math.round(confidence * 100) / 100,
        cues: own?.cues ?? [],
      })),
      severity: severityOf(kept[0]?.type, passage),
      basis: kept.length === 0 || kept[0]?.evidence === undefined || kept[0].evidence.inBody ? 'explicit' : 'inferred',
      modality: modalityOf(parts.body, parts.lead),
    };
  };
}

/** The language of a passage; English where its words do not tell. */
export function languageOfPassage({ leads, body }: Passage): string {
  return languageOf([...leads, body].join(' '), fewWords) ?? 'en';
}

/** The likeliest first. A type without a rule stands alone, and only where it is likelier than every rule. */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted((a, b) => b.confidence - a.confidence || (a.type.id < b.type.id ? -1 : 1));
  const likely = ordered.filter(({ confidence }) => confidence >= threshold);
  if (likely[0] !== undefined && isNone(likely[0])) return [likely[0]];
  const rules = (likely.length > 0 ? likely : ordered.slice(0, 1)).filter((one) => !isNone(one));
  return rules.filter(({ confidence }, at) => at === 0 || confidence >= thresholdMore).slice(0, mostTypes);
}

function isNone({ type }: Candidate): boolean {
  return type.id.startsWith('none.');
}

/** How sure the classifier is of a type, given what cues and the linear score say of it. */
interface Confidence {
  of(at: number, evidence: CueEvidence | undefined, score: number): number;
  /** No less than `of` for every evidence of these log-odds or fewer, and for none. */
  most(at: number, odds: number, score: number): number;
}

/** Below these log-odds nothing is given, whatever the table says. */
const unlikely = -2.2;
/** More than sums of weights in another order can differ by. */
const rounding = 1e-6;

function confidencesOf(tables: TypingTables, language: string, types: readonly string[]): Confidence {
  if (language !== 'en') {
    const line = tables.others[language];
    const of = (score: number): number => (line === undefined ? 0 : sigmoid(line.start + line.score * score));
    return { of: (_at, _evidence, score) => of(score), most: (_at, _odds, score) => of(score) };
  }
  const { start, cues, fired, elsewhere, score: weight, added } = tables.english;
  const starts = Float64Array.from(types, (type) => start + (added[type] ?? 0));
  const confidence = (sum: number): number => (sum < unlikely ? 0 : calibrated(tables.calibration, sigmoid(sum)));
  // What more evidence cannot make less: only then is there a bound to go by.
  const rises = cues >= 0 && tables.calibration.every(([, y], at) => y >= (tables.calibration[at - 1]?.[1] ?? 0));
  return {
    of(at, evidence, score) {
      const own = boundedOdds(evidence?.odds);
      const spoken = own < 0 ? 0 : fired + (evidence?.inBody === false ? elsewhere : 0);
      return confidence(starts[at]! + cues * own + spoken + weight * score);
    },
    most(at, odds, score) {
      if (!rises) return 1;
      const spoken = odds + rounding < 0 ? 0 : Math.max(0, fired, fired + elsewhere);
      return confidence(starts[at]! + cues * boundedOdds(odds) + spoken + weight * score + rounding);
    },
  };
}

const leastOdds = -4;
const mostOdds = 8;

/** What cues say, as it is weighed: a type of which none speaks is unlikely, and none is beyond doubt. */
export function boundedOdds(odds: number | undefined): number {
  return Math.min(mostOdds, Math.max(leastOdds, odds ?? leastOdds));
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Between the points of the table, straight lines; outside, its ends. */
function calibrated(table: TypingTables['calibration'], raw: number): number {
  const after = table.findIndex(([from]) => from >= raw);
  if (after === -1) return table.at(-1)?.[1] ?? raw;
  const [x, y] = table[after]!;
  const [x0, y0] = table[after - 1] ?? [0, 0];
  return x === x0 ? y : y0 + ((y - y0) * (raw - x0)) / (x - x0);
}
