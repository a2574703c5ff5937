import { counted } from '#kernel';

const mostNamed = 3;

/** One provision of a change, as a headline ranks it. */
export interface Subject {
  readonly title: string;
  readonly kind: string;
  /** What the rubric of changes calls its part; null where it has not read it. */
  readonly meaning: string | null;
  /** 0 low, 1 medium, 2 high: of the change where it was read, and of the provision. */
  readonly graveness: number;
  readonly severity: number;
}

/**
 * What a change is about, as a law report heads a case: “Arbitration – Governing law – and ten more provisions”, the
 * weightiest first; no line begins with a dash. Null where no provision changed.
 */
export function changeHeadline(subjects: readonly Subject[]): string | null {
  const ranked = subjects.toSorted((a, b) => weight(b) - weight(a));
  const named = [...new Set(ranked.map(({ title }) => title))].slice(0, mostNamed);
  if (named.length === 0) return null;
  const more = subjects.filter(({ title }) => !named.includes(title)).length;
  return [...named, ...(more === 0 ? [] : [`and ${counted(more, 'more provision')}`])].join('\u00A0– ');
}

/** What means something comes before what is only said anew, what came or went before what was reworded. */
function weight({ title, kind, meaning, graveness, severity }: Subject): number {
  const telling = meaning === 'editorial' ? 0 : meaning === 'clarification' || meaning === null ? 1 : 2;
  // First words stand in for a name where there is none: they head little.
  const unnamed = title.endsWith('…') ? 50 : 0;
  return telling * 100 - unnamed + graveness * 20 + (kind === 'added' || kind === 'removed' ? 10 : 0) + severity;
}
