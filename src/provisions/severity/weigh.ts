import type { FactKind } from '../facts/fact.ts';
import { factsOfRead } from '../facts/index.ts';
import { openRead, placeOf } from '../facts/open-read.ts';
import type { Manner, ModalityReading, Place } from '../modality/clause.ts';
import { facilitationIn, mannerIn, readModalityOf } from '../modality/read-modality.ts';
import type { Passage, Severity } from '../model.ts';
import type { ProvisionType } from '../type.ts';
import { rubricLines } from './rubric.ts';
import type { Reader } from './readers.ts';
import type { RubricLine, Seen } from './rubric-line.ts';

/** A line of the rubric that fired, with the words that made it. */
export interface FiredLine {
  readonly id: string;
  readonly reason: string;
  readonly shift: number;
  /** Null where the line speaks of the type alone. */
  readonly place: Place | null;
}

export interface Weighed {
  readonly severity: Severity;
  /** Where the type starts: 0 and 1 low, 2 medium, 3 high. */
  readonly prior: number;
  readonly fired: readonly FiredLine[];
}

/** A passage's words, made ready for the rubric once. */
interface Ready extends Seen {
  place(start: number, end: number): Place;
}

/** Weighs one passage, for a type and from a reader's side. */
export type Weigher = (type: ProvisionType | undefined, reader?: Reader) => Weighed;

/**
 * Weighs a provision from a reader's side: the type's prior, moved by the lines of the rubric that hold of its words. 0 and 1 are low, 2 medium,
 * 3 and more high. Pure; the same words weigh the same wherever they stand.
 */
export function weigh(
  type: ProvisionType | undefined,
  passage: Pick<Passage, 'body' | 'leads'>,
  reader: Reader = 'consumer',
): Weighed {
  return weigherOf(passage)(type, reader);
}

/** The same of one passage, from many sides: its words are made ready once, and no side is weighed twice. */
export function weigherOf(passage: Pick<Passage, 'body' | 'leads'>): Weigher {
  const known = new Map<string, Weighed>();
  let ready: Ready | undefined;
  return (type, reader = 'consumer') => {
    if (type === undefined) return { severity: 'low', prior: 0, fired: [] };
    if (type.severity.length === 0 && linesFor(type).length === 0)
      return { severity: levelOf(type.prior), prior: type.prior, fired: [] };
    const key = `${type.id} ${reader}`;
    const weighed = known.get(key) ?? weighReady(type, (ready ??= readyOf(passage)), reader);
    known.set(key, weighed);
    return weighed;
  };
}

function weighReady(type: ProvisionType, ready: Ready, reader: Reader): Weighed {
  const own = ownLines(type, ready);
  const fired = [...own];
  for (const line of linesFor(type)) {
    if (line.for !== undefined && !line.for.includes(reader)) continue;
    const found = line.test(ready);
    if (found === null) continue;
    const place = found === true ? null : { part: found.part, span: found.span, exact: found.exact };
    if (place !== null && own.some((one) => sameWords(one, place, line.shift))) continue;
    fired.push({ id: line.id, reason: line.reason, shift: line.shift, place });
  }
  const level = fired.reduce<number>((sum, { shift }) => sum + shift, type.prior);
  return { severity: levelOf(level), prior: type.prior, fired };
}

const levelOf = (level: number): Severity => (level >= 3 ? 'high' : level === 2 ? 'medium' : 'low');

/** The severity alone, for a consumer: what an assessment stores. */
export function severityOf(type: ProvisionType | undefined, passage: Pick<Passage, 'body' | 'leads'>): Severity {
  return weigh(type, passage).severity;
}

function sameWords(one: FiredLine, place: Place, shift: number): boolean {
  return (
    one.place !== null &&
    Math.sign(one.shift) === Math.sign(shift) &&
    one.place.part === place.part &&
    one.place.span[0] < place.span[1] &&
    place.span[0] < one.place.span[1]
  );
}

function ownLines(type: ProvisionType, ready: Ready): FiredLine[] {
  return type.severity.flatMap(({ id, pattern, shift, reason }): FiredLine[] => {
    const found = pattern.exec(ready.plain);
    return found === null
      ? []
      : [{ id, reason, shift, place: ready.place(found.index, found.index + found[0].length) }];
  });
}

const byType = new Map<string, readonly RubricLine[]>();

function linesFor({ id }: ProvisionType): readonly RubricLine[] {
  const known = byType.get(id) ?? rubricLines.filter((line) => holdsFor(line, id));
  byType.set(id, known);
  return known;
}

/** Whether a line is for a type: by its id, or by its family with a star. */
export function holdsFor({ types }: Pick<RubricLine, 'types'>, id: string): boolean {
  return types.some((one) => one === id || (one.endsWith('*') && id.startsWith(one.slice(0, -1))));
}

function readyOf(passage: Pick<Passage, 'body' | 'leads'>): Ready {
  const read = openRead(passage, null);
  const facts = factsOfRead(passage, read);
  let modality: ModalityReading | undefined;
  const place = (start: number, end: number): Place => {
    const { part, span, exact } = placeOf(passage, read, [start, end]);
    return { part, span, exact };
  };
  return {
    plain: read.plain,
    place,
    facts: (kind: FactKind) => facts.of(kind),
    manner: (manner: Manner) => {
      const range = mannerIn(read, manner);
      return range === null ? null : place(...range);
    },
    facilitation: () => {
      const range = facilitationIn(read);
      return range === null ? null : place(...range);
    },
    modality: () => (modality ??= readModalityOf(passage, read)),
  };
}
