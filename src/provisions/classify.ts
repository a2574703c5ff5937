import { languageOf } from '#text';
import { cueReader, partsOf, type CueEvidence } from './cues.ts';
import type { Assessment, Passage, TypeFinding } from './model.ts';
import { confidencesOf, type Confidence } from './confidence.ts';
import type { TypeModel } from './model/type-model.ts';
import { modalityOf } from './modality.ts';
import { isStub } from './residue.ts';
import { severityOf } from './severity/weigh.ts';
import type { ProvisionType } from './type.ts';

/** A type is given from this confidence on. */
const threshold = 0.33;
/** A second and further type of a passage must be surer: most state one rule. */
const thresholdMore = 0.4;
/** That there is no rule must be surer than which rule there is. */
const thresholdNone = 0.45;
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
    const sums = confidence.sums(model.score(passage, language));
    // Cues are tried only where they could make a type one of those that are given.
    const canBe = (type: ProvisionType, odds: number): boolean => {
      const at = places.get(type);
      return at !== undefined && confidence.most(odds, sums[at]!) >= thresholdAlone;
    };
    const evidence = new Map(language === 'en' ? readCues(parts, canBe).map((one) => [one.type, one] as const) : []);
    const candidates: Candidate[] = [];
    for (let at = 0; at < lookedFor.length; at += 1) {
      const type = lookedFor[at];
      if (type === undefined) continue;
      const own = evidence.get(type);
      const sure = confidence.of(own, sums[at]!);
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

/**
 * The likeliest first. A type without a rule stands alone, and only where it is likelier than every rule and likely enough: to call a rule
 * none hides it.
 */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted((a, b) => b.confidence - a.confidence || (a.type.id < b.type.id ? -1 : 1));
  const [first] = ordered;
  if (first !== undefined && isNone(first) && first.confidence >= thresholdNone) return [first];
  const rules = ordered.filter((one) => !isNone(one));
  const likely = rules.filter(({ confidence }) => confidence >= threshold);
  if (likely.length === 0) return rules.slice(0, 1);
  return likely.filter(({ confidence }, at) => at === 0 || confidence >= thresholdMore).slice(0, mostTypes);
}

function isNone({ type }: Candidate): boolean {
  return type.id.startsWith('none.');
}
