import { wordsIn } from '#text';
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
  readonly type: number;
  readonly cue: Cue;
  /** The number of the reading in which it was met last. */
  met: number;
}

/** Whether cues that speak for a type with these log-odds at most could matter. */
export type Matters = (type: ProvisionType, most: number) => boolean;

const none: readonly IndexedCue[] = [];
/** What so many distinct words call for is remembered; a hostile text cannot fill the memory. */
const mostWords = 60_000;

/**
 * Makes the reader of cues: only cues one of whose rare words stands in a passage are tried on it, and only those of types for which it
 * matters.
 */
export function cueReader(types: readonly ProvisionType[]): (parts: Parts, matters?: Matters) => CueEvidence[] {
  const words = new Map<string, IndexedCue[]>();
  const stems = new Map<string, IndexedCue[]>();
  for (const [type, { cues }] of types.entries()) {
    for (const cue of cues) {
      const entry: IndexedCue = { type, cue, met: 0 };
      for (const word of cue.any) {
        const index = word.endsWith('*') ? stems : words;
        const key = word.endsWith('*') ? word.slice(0, 4) : word;
        index.set(key, [...(index.get(key) ?? []), entry]);
      }
    }
  }
  const byWord = new Map<string, readonly IndexedCue[]>();

  /** The cues that a word calls for. */
  function calledBy(word: string): readonly IndexedCue[] {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const begun = (stems.get(word.slice(0, 4)) ?? []).filter(({ cue }) =>
      cue.any.some((any) => any.endsWith('*') && word.startsWith(any.slice(0, -1))),
    );
    const whole = words.get(word) ?? [];
    const found = begun.length > 0 ? [...whole, ...begun] : whole.length > 0 ? whole : none;
    if (byWord.size < mostWords) byWord.set(word, found);
    return found;
  }

  let reading = 0;
  /** The cues to be tried, by type, in the order in which the passage calls for them; and the types that have any. */
  const tried: IndexedCue[][] = types.map(() => []);
  let called = [] as number[];

  function gather({ heading, whole }: Parts): void {
    reading += 1;
    for (const type of called) tried[type]!.length = 0;
    called = [];
    for (const word of wordsIn(`${heading} ${whole}`)) {
      for (const entry of calledBy(word)) {
        if (entry.met === reading) continue;
        entry.met = reading;
        const list = tried[entry.type]!;
        if (list.length === 0) called.push(entry.type);
        list.push(entry);
      }
    }
  }

  return (parts, matters) => {
    gather(parts);
    const found: CueEvidence[] = [];
    for (const at of called) {
      const type = types[at]!;
      const entries = tried[at]!;
      if (matters?.(type, mostOdds(entries)) === false) continue;
      const evidence = tryEach(entries, parts);
      if (evidence !== null) found.push({ type, ...evidence });
    }
    return found;
  };
}

function mostOdds(entries: readonly IndexedCue[]): number {
  let odds = startingOdds;
  for (const { cue } of entries) odds += Math.max(0, cue.weight);
  return odds;
}

function tryEach(entries: readonly IndexedCue[], parts: Parts): Omit<CueEvidence, 'type'> | null {
  let odds = startingOdds;
  let holds = 0;
  let inBody = false;
  const cues: string[] = [];
  for (const { cue } of entries) {
    if (!cue.pattern.test(parts[cue.where ?? 'whole'])) continue;
    holds += 1;
    odds += cue.weight;
    if (cue.weight <= 0) continue;
    cues.push(cue.id);
    inBody ||= isInBody(cue, parts);
  }
  return holds === 0 ? null : { odds, cues, inBody };
}

/** Whether a cue that holds does so by words of the body. */
function isInBody({ where = 'whole', pattern }: Cue, { body, lead }: Parts): boolean {
  return where === 'body' || (where === 'whole' && (lead === '' || pattern.test(body)));
}

/** Passages longer than this are typed by their beginning: a rule that stands further down has a passage of its own. */
const longestTyped = 4000;

export function partsOf(passage: Passage): Parts {
  const body = plain(passage.body.slice(0, longestTyped));
  const lead = plain(passage.leads.join(' ').slice(0, longestTyped));
  return { body, lead, whole: lead === '' ? body : `${lead} ${body}`, heading: plain(passage.heading) };
}

function plain(text: string): string {
  const low = text.toLowerCase();
  const straight = /[^\0-\u007f]/.test(low)
    ? low
        .replaceAll(/[‘’‛′]/g, "'")
        .replaceAll(/[“”„‟″«»]/g, '"')
        .replaceAll(/[‐‑‒–—―]/g, '-')
    : low;
  // A single space is left where it is: most are.
  return straight.replaceAll(/[^\S ]\s*| \s+/g, ' ').trim();
}
