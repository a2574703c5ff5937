import type { Unit } from './unit.ts';

/** A provision that stands in the latest version of a variant. */
export interface Standing extends Unit {
  readonly id: string;
  /** The first version of the tenure that is open. */
  readonly from: number;
  readonly technical?: true;
}

/** A provision of the document that stands in no variant now; its last wording, by which it is known again. */
export interface Departed {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

export interface VariantState {
  readonly ordinal: number;
  readonly standing: readonly Standing[];
  readonly headings: readonly string[];
  readonly wording: string | null;
  /** The latest texts, by the digest of their passages, and the ids that these had. */
  readonly earlier: readonly { readonly digest: string; readonly ids: readonly string[] }[];
}

/** All that the lineages of one document need to go on: plain data, never changed in place. */
export interface LineageState {
  readonly documentId: string;
  /** For each passage, the provisions that have had it, in the order in which they first did. */
  readonly holders: Readonly<Record<string, readonly string[]>>;
  /** How many provisions were minted from a passage. */
  readonly minted: Readonly<Record<string, number>>;
  /** Ids of joined lineages, and the id that carries them on. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly variants: Readonly<Record<string, VariantState>>;
  /** The latest departed, oldest first; bounded. */
  readonly departed: readonly Departed[];
}

export function startLineages(documentId: string): LineageState {
  return { documentId, holders: {}, minted: {}, aliases: {}, variants: {}, departed: [] };
}

/** A provision's tenure of a passage in one variant, from its first version to its last, both included; `to` is null while it lasts. */
export interface Tenure {
  readonly provisionId: string;
  readonly variantId: string;
  readonly key: string;
  readonly from: number;
  readonly to: number | null;
  /** It began with a technical record: read since, not added or reworded then. */
  readonly technical?: true;
  /** It ended with a technical record: no longer read, not removed or reworded then. */
  readonly endedTechnical?: true;
}

export interface ProvisionChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved' | 'split' | 'merged';
  readonly before: string | null;
  readonly after: string | null;
  /** Only the lead-in that the provision depends on was reworded. */
  readonly leadOnly?: true;
  /** Only signs, spaces or capitals differ: nothing that it says. */
  readonly signsOnly?: true;
  /** It stands elsewhere too, besides being reworded. */
  readonly moved?: true;
  /** The other provisions of a split or a merger. */
  readonly also?: readonly string[];
  /** An added provision that stood in this document before. */
  readonly returned?: true;
}
