import { execFileSync, spawnSync } from 'node:child_process';
import { instantOf } from '#kernel';
import {
  framedSteps,
  placesOf,
  repeats,
  touchesRule,
  withhold,
  type ChangeInTime,
  type Step,
  type Touched,
  type Withheld,
} from '#changes';
import {
  classifierOf,
  follow,
  provisionTypes,
  segment,
  shippedModel,
  startLineages,
  unitsOf,
  type Followed,
  type Passage,
  type SegmentMemory,
  type Standing,
  type Unit,
} from '#provisions';
import { documentOfPath, recordedKindOf } from '#sources';
import {
  blockMemory,
  readMarkdown,
  screenHistory,
  screeningFacts,
  type BlockMemory,
  type Reading,
  type ScreeningFacts,
  type Verdict,
} from '#text';

export interface CollectionRecord {
  readonly commit: string;
  readonly at: string;
  readonly kind: 'first' | 'change' | 'technical' | null;
  readonly blob: string;
}

/** The records of every document of a collection, in time order, without their contents. */
export function recordsByDocument(repository: string): { documents: Map<string, CollectionRecord[]>; until: string } {
  const log = execFileSync(
    'git',
    [
      '-C',
      repository,
      'log',
      '--reverse',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '-z',
      '--format=%x01%H%x02%at%x02%s%x02',
    ],
    { maxBuffer: 1 << 30, encoding: 'utf8' },
  );
  const documents = new Map<string, CollectionRecord[]>();
  let until = 0;
  for (const entry of log.split('\u0001').slice(1)) {
    const [commit = '', at = '', subject = '', rest = ''] = entry.split('\u0002');
    until = Math.max(until, Number(at));
    const parts = rest.split('\0').filter((part) => part.trim() !== '');
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const [, , , blob = '', status = ''] = (parts[index] ?? '').trim().split(' ');
      const path = parts[index + 1] ?? '';
      if (status === 'D' || documentOfPath(path) === null) continue;
      const kind = recordedKindOf(subject);
      if (kind === null && !documents.has(path)) continue;
      const record = { commit, at: instantOf(Number(at)), kind, blob };
      documents.set(path, [...(documents.get(path) ?? []), record]);
    }
  }
  for (const list of documents.values()) list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { documents, until: instantOf(until) };
}

interface Read {
  readonly facts: ScreeningFacts;
  readonly wording: string;
  readonly headings: readonly string[];
  readonly units: readonly Unit[];
  readonly numbers: readonly number[];
}

/** What became of one record. */
export interface Judged {
  readonly record: CollectionRecord;
  readonly verdict: Verdict;
  /** `same`: the words did not change or the collection calls it technical; null: no change that could be withheld. */
  readonly outcome: 'first' | 'same' | 'technical' | 'published' | Withheld | 'quarantined' | 'held' | 'variant';
  readonly steps: readonly Step[];
  readonly said: string;
  readonly facts: string;
}

/** One step of a variant's timeline: what following made of a version and the one before it. */
export interface FollowedPair {
  readonly path: string;
  readonly from: CollectionRecord;
  readonly to: CollectionRecord;
  readonly before: readonly Standing[];
  readonly after: readonly Unit[];
  /** Whether all words in order are equal, numbers left out. */
  readonly sameWording: boolean;
  readonly followed: Followed;
}

/** Gives readings of contents by their names; one that cannot be read is missing. */
export type ReadAll = (names: readonly string[], blocks: BlockMemory) => Map<string, Reading>;

/** Reads and follows histories in memory, by the same pure functions as an import. */
export class Histories {
  readonly #readAll: ReadAll;
  #blocks: BlockMemory = blockMemory(80_000);
  #segments: SegmentMemory = new Map();
  readonly #passages: Passage[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #assess = classifierOf(provisionTypes, shippedModel());
  readonly #known = new Map<number, Touched>();

  readonly #watch: ((pair: FollowedPair) => void) | null;

  /** `watch` is shown every pair of consecutive versions of a variant. */
  constructor(readAll: ReadAll, watch: ((pair: FollowedPair) => void) | null = null) {
    this.#readAll = readAll;
    this.#watch = watch;
  }

  passage(number: number): Passage {
    return this.#passages[number - 1] as Passage;
  }

  /** `until`: when the recorder was last known to record; null where it is not known. */
  judge(path: string, records: readonly CollectionRecord[], until: string | null): Judged[] {
    this.#blocks = blockMemory(80_000);
    this.#segments = new Map();
    const readings = this.#read([...new Set(records.map((record) => record.blob))]);
    const known = records.filter((record) => readings.has(record.blob));
    const verdicts = screenHistory(
      known.map((record, index) => ({
        id: String(index),
        at: record.at,
        facts: (readings.get(record.blob) as Read).facts,
      })),
      until,
    );
    const judged: Judged[] = [];
    const timelines = new Map<string, number[]>();
    for (const [index, record] of known.entries()) {
      const verdict = verdicts.get(String(index)) as Verdict;
      judged.push({
        record,
        verdict,
        outcome: verdict.kind === 'quarantined' ? (verdict.held ? 'held' : 'quarantined') : 'same',
        steps: [],
        facts: factsSaid((readings.get(record.blob) as Read).facts),
        said: verdict.kind === 'accepted' ? '' : verdict.reasons.map((reason) => reason.said).join(' '),
      });
      if (verdict.kind === 'quarantined') continue;
      const name = verdict.kind === 'variant' ? verdict.name : '';
      timelines.set(name, [...(timelines.get(name) ?? []), index]);
    }
    for (const [name, own] of timelines) this.#follow(path, name, own, known, readings, judged);
    return judged;
  }

  #follow(
    path: string,
    name: string,
    own: readonly number[],
    records: readonly CollectionRecord[],
    readings: ReadonlyMap<string, Read>,
    judged: Judged[],
  ): void {
    let state = startLineages(path);
    let before: Read | null = null;
    const changes: ChangeInTime[] = [];
    const states: { id: string; at: string; words: string }[] = [];
    for (const [place, index] of own.entries()) {
      const record = records[index] as CollectionRecord;
      const reading = readings.get(record.blob) as Read;
      const technical = record.kind === 'technical';
      const followed = follow(state, name, {
        ordinal: place + 1,
        units: reading.units,
        technical,
        headings: reading.headings,
        wording: reading.wording,
      });
      if (before !== null && this.#watch !== null)
        this.#watch({
          path,
          from: records[own[place - 1] as number] as CollectionRecord,
          to: record,
          before: state.variants[name]?.standing ?? [],
          after: reading.units,
          sameWording: before.wording === reading.wording,
          followed,
        });
      state = followed.state;
      states.push({ id: String(index), at: record.at, words: reading.wording });
      const set = (outcome: Judged['outcome'], steps: readonly Step[] = []): void =>
        void (judged[index] = { ...(judged[index] as Judged), outcome, steps });
      if (before === null) set(name === '' ? 'first' : 'variant');
      else if (before.wording === reading.wording) set(name === '' ? 'same' : 'variant');
      else if (technical) set('technical');
      else if (followed.changes.length === 0) set('residue');
      else {
        const placeOf = placesOf(before.numbers, reading.numbers);
        const framed = framedSteps(before.numbers, reading.numbers, (number) => this.#touched(number));
        const bodies = [before, reading].map((one) => new Set(one.units.map((unit) => unit.text)));
        const steps = followed.changes.map((change): Step => {
          const sides = { before: this.#numberOf(change.before), after: this.#numberOf(change.after) };
          const touches = change.signsOnly !== true && this.#isRule(sides, bodies);
          const inFrame = touches && framed(sides);
          return {
            id: change.id,
            kind: change.kind,
            ...sides,
            rule: touches && !inFrame,
            framed: inFrame,
            place: placeOf(sides),
          };
        });
        changes.push({ version: String(index), at: record.at, steps });
        set('published', steps);
      }
      before = reading;
    }
    const withheld = withhold(states, changes);
    for (const [index, why] of withheld)
      if (judged[Number(index)]?.outcome === 'published')
        judged[Number(index)] = { ...(judged[Number(index)] as Judged), outcome: why };
  }

  #isRule(
    { before, after }: { before: number | null; after: number | null },
    [were = new Set(), are = new Set()]: readonly ReadonlySet<string>[],
  ): boolean {
    const [was = null, is = null] = [before, after].map((side) => (side === null ? null : this.#touched(side)));
    return touchesRule(was, is) && !repeats({ before: was?.body ?? null, after: is?.body ?? null }, were, are);
  }

  #touched(number: number): Touched {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const passage = this.passage(number);
    const assess = this.#assess;
    let mainType: string | null | undefined;
    const touched = {
      body: passage.body,
      leads: passage.leads,
      // Most passages are never asked for their type.
      get mainType(): string | null {
        return (mainType ??= assess(passage).types[0]?.id ?? null);
      },
    };
    this.#known.set(number, touched);
    return touched;
  }

  #numberOf(key: string | null): number | null {
    return key === null ? null : (this.#numbers.get(key) ?? null);
  }

  #read(names: readonly string[]): Map<string, Read> {
    return new Map(
      [...this.#readAll(names, this.#blocks)].map(([name, reading]): [string, Read] => [name, this.#readOne(reading)]),
    );
  }

  #readOne(reading: Reading): Read {
    const segmented = segment(reading, this.#segments);
    for (const passage of segmented.passages) {
      if (this.#numbers.has(passage.key)) continue;
      this.#passages.push(passage);
      this.#numbers.set(passage.key, this.#passages.length);
    }
    return {
      facts: screeningFacts(reading),
      wording: segmented.wording,
      headings: segmented.headings,
      units: unitsOf(reading, segmented),
      numbers: segmented.placements.map((placement) => this.#numbers.get(placement.key) ?? 0),
    };
  }
}

/** Readings of a repository's blobs. */
export function readingsOfBlobs(repository: string): ReadAll {
  return (blobs, blocks) => {
    const found = new Map<string, Reading>();
    const out = spawnSync('git', ['-C', repository, 'cat-file', '--batch'], {
      input: `${blobs.join('\n')}\n`,
      maxBuffer: 1 << 30,
    }).stdout;
    let at = 0;
    for (const blob of blobs) {
      const end = out.indexOf(10, at);
      const size = Number(/ blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1] ?? Number.NaN);
      at = end + 1;
      if (Number.isNaN(size)) continue;
      const text = out.toString('utf8', at, at + size);
      at += size + 1;
      try {
        found.set(blob, readMarkdown(text, blocks));
      } catch {
        // A record that cannot be read is none; the import says so.
      }
    }
    return found;
  };
}

function factsSaid({ words, headings, legal, language, title }: ScreeningFacts): string {
  return `${words} words, ${headings} headings, ${legal} legal, ${language ?? '?'}, ${title ?? ''}`;
}
