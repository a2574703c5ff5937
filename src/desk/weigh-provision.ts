import {
  readers,
  rubric,
  rubricOf,
  type FiredLine,
  type ProvisionType,
  type Reader,
  type Severity,
  type Weigher,
} from '#provisions';
import type { Quotation } from './parts.ts';
import { severityOf } from './type-ref.ts';
import { wordsAt } from './words-at.ts';
import type { Weighing } from './weighing.ts';

/**
 * Weighs a provision from a reader's side as its page shows it. What is stored stands for a consumer if a person decided
 * it, or if it was weighed by the present rubric. An older one is weighed anew, and the page says so.
 */
export function weighProvision(
  type: ProvisionType | null,
  quotation: Quotation,
  weigher: Weigher,
  stored: { readonly severity: number | null; readonly release: string | null; readonly decided: boolean },
  reader: Reader,
  address: string,
): { severity: Severity; weighing: Weighing } {
  const said = severityOf(stored.severity);
  const present = stored.decided || (stored.release !== null && rubricOf(stored.release) === rubric);
  const from = (side: Reader) => weigher(type ?? undefined, side);
  const severityFor = (side: Reader): Severity => (side === 'consumer' && present ? said : from(side).severity);
  const { prior, fired } = from(reader);
  const severity = severityFor(reader);
  return {
    severity,
    weighing: {
      rubric,
      reader: { id: reader, title: readers[reader] },
      prior,
      lines: fired.map(({ id, reason, shift, place }) => ({
        id,
        reason,
        shift,
        words: place === null ? null : wordsAt(quotation, place),
      })),
      readers: (Object.keys(readers) as Reader[]).map((id) => ({
        id,
        title: readers[id],
        severity: severityFor(id),
        address: id === 'consumer' ? address : `${address}${address.includes('?') ? '&' : '?'}reader=${id}`,
      })),
      before:
        present || stored.release === null || said === severityFor('consumer')
          ? null
          : { rubric: rubricOf(stored.release), severity: said },
    },
  };
}

/** The lines that hold for a consumer, and those that hold for other readers alone. */
export function linesOf(
  type: ProvisionType | null,
  weigher: Weigher,
): { lines: readonly FiredLine[]; sides: { reason: string; readers: Reader[] }[] } {
  const { fired: lines } = weigher(type ?? undefined);
  const known = new Set(lines.map(({ id }) => id));
  const sides = new Map<string, Reader[]>();
  for (const reader of Object.keys(readers) as Reader[])
    for (const { id, reason } of weigher(type ?? undefined, reader).fired)
      if (!known.has(id)) sides.set(reason, [...(sides.get(reason) ?? []), reader]);
  return { lines, sides: [...sides].map(([reason, side]) => ({ reason, readers: side })) };
}
