import type { Assessment, Passage, TypeFinding } from './model.ts';
import { modalityOf } from './modality.ts';
import { isStub } from './residue.ts';
import { severityOf } from './severity/weigh.ts';
import type { Cue, ProvisionType } from './type.ts';

/** The model's release; assessments name it. */
export const model = 'cues-2';

/** What every type starts from: no evidence means "no". Weights are log-odds. */
const startingOdds = -2;
/** A type is given from this confidence on. */
const threshold = 0.5;
/** More types than this in one passage means that it is a summary of a document, not a rule: the strongest stay. */
const mostTypes = 4;

interface IndexedCue {
  readonly type: ProvisionType;
  readonly cue: Cue;
}

/** A classifier over a fixed list of types: a function from passage to assessment, pure and the same on every machine. */
export function classifierOf(types: readonly ProvisionType[]): (passage: Passage) => Assessment {
  const words = new Map<string, IndexedCue[]>();
  const stems = new Map<string, IndexedCue[]>();
  for (const type of types) {
    for (const cue of type.cues) {
      const entry: IndexedCue = { type, cue };
      for (const word of cue.any) {
        const index = word.endsWith('*') ? stems : words;
        const key = word.endsWith('*') ? word.slice(0, 4) : word;
        index.set(key, [...(index.get(key) ?? []), entry]);
      }
    }
  }

  return function assess(passage) {
    const parts = partsOf(passage);
    const score = new Map<ProvisionType, { odds: number; cues: string[]; bodyFired: boolean }>();
    for (const { type, cue } of candidates(`${parts.heading} ${parts.whole}`)) {
      if (!cue.pattern.test(parts[cue.where ?? 'whole'])) continue;
      const entry = score.get(type) ?? { odds: startingOdds, cues: [], bodyFired: false };
      entry.odds += cue.weight;
      if (cue.weight > 0) entry.cues.push(cue.id);
      if (cue.weight > 0 && cue.where !== 'heading' && cue.where !== 'lead' && cue.pattern.test(parts.body))
        entry.bodyFired = true;
      score.set(type, entry);
    }
    const found = [...score]
      .map(([type, entry]) => ({ type, confidence: 1 / (1 + Math.exp(-entry.odds)), ...entry }))
      .filter((entry) => entry.cues.length > 0 && entry.confidence >= threshold)
      .sort((a, b) => b.confidence - a.confidence || (a.type.id < b.type.id ? -1 : 1));
    const rules = found.filter((entry) => !entry.type.id.startsWith('none.'));
    const kept =
      rules.length > 0 && (found[0] === rules[0] || (rules[0]?.confidence ?? 0) > 0.8)
        ? rules.slice(0, mostTypes)
        : found.slice(0, 1);
    if (kept.length === 0 && isStub(passage)) {
      return {
        types: [{ id: 'none.heading', confidence: 0.8, cues: ['stub'] }],
        severity: 'low',
        basis: 'explicit',
        modality: 'statement',
      };
    }
    return {
      types: kept.map((entry): TypeFinding => ({
        id: entry.type.id,
        confidence: Math.round(entry.confidence * 100) / 100,
        cues: entry.cues,
      })),
      severity: severityOf(kept[0]?.type, passage),
      basis: kept.length === 0 || kept[0]?.bodyFired ? 'explicit' : 'inferred',
      modality: modalityOf(parts.body, parts.lead),
    };
  };

  function candidates(text: string): Set<IndexedCue> {
    const found = new Set<IndexedCue>();
    for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu))) {
      for (const entry of words.get(word) ?? []) found.add(entry);
      for (const entry of stems.get(word.slice(0, 4)) ?? []) {
        if (entry.cue.any.some((any) => any.endsWith('*') && word.startsWith(any.slice(0, -1)))) found.add(entry);
      }
    }
    return found;
  }
}

/** Passages longer than this are typed by their beginning: a rule that stands further down has a passage of its own. */
const longestTyped = 4000;

function partsOf(passage: Passage): { whole: string; body: string; lead: string; heading: string } {
  const body = plain(passage.body.slice(0, longestTyped));
  const lead = plain(passage.leads.join(' ').slice(0, longestTyped));
  return { body, lead, whole: lead === '' ? body : `${lead} ${body}`, heading: plain(passage.heading) };
}

/** Lower case, straight quotes and hyphens, single spaces: what cue patterns are written for. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
