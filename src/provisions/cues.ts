import type { Passage } from './model.ts';
import type { Cue, ProvisionType } from './type.ts';

/** What every type starts from: no evidence means "no". Weights are log-odds. */
const startingOdds = -2;

/** What the cues of one type say of a passage. */
export interface CueEvidence {
  readonly type: ProvisionType;
  readonly odds: number;
  /** Those that speak for the type. */
  readonly cues: readonly string[];
  /** The body itself holds one; not only the lead or the heading. */
  readonly inBody: boolean;
}

/** A passage as cue patterns read it: lower case, straight quotes and hyphens, single spaces. */
export interface Parts {
  readonly whole: string;
  readonly body: string;
  readonly lead: string;
  readonly heading: string;
}

interface IndexedCue {
  readonly type: ProvisionType;
  readonly cue: Cue;
}

/** Makes the reader of cues: only cues one of whose rare words stands in a passage are tried on it. */
export function cueReader(types: readonly ProvisionType[]): (parts: Parts) => CueEvidence[] {
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

  return (parts) => {
    const found = new Map<ProvisionType, { odds: number; cues: string[]; inBody: boolean }>();
    for (const { type, cue } of candidates(`${parts.heading} ${parts.whole}`)) {
      if (!cue.pattern.test(parts[cue.where ?? 'whole'])) continue;
      const entry = found.get(type) ?? { odds: startingOdds, cues: [], inBody: false };
      entry.odds += cue.weight;
      if (cue.weight > 0) entry.cues.push(cue.id);
      if (cue.weight > 0 && cue.where !== 'heading' && cue.where !== 'lead' && cue.pattern.test(parts.body))
        entry.inBody = true;
      found.set(type, entry);
    }
    return [...found].map(([type, entry]) => ({ type, ...entry }));
  };
}

/** Passages longer than this are typed by their beginning: a rule that stands further down has a passage of its own. */
const longestTyped = 4000;

export function partsOf(passage: Passage): Parts {
  const body = plain(passage.body.slice(0, longestTyped));
  const lead = plain(passage.leads.join(' ').slice(0, longestTyped));
  return { body, lead, whole: lead === '' ? body : `${lead} ${body}`, heading: plain(passage.heading) };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
