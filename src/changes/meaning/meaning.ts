import type { DocumentKind, ProvisionType, Severity } from '#provisions';
import type { Effect, Shift, Wording } from '../shifts/shift.ts';

/** The release of the rubric: rules of shifts, direction, severity, kind and who is affected. A new one scores anew; it is never a change of terms. */
export const rubricOfChanges = 'changes-2';

/** What a change amounts to, in words that head lists. */
export const changeKinds = {
  'rights-removed': 'Rights removed',
  'right-added': 'Right added',
  'new-restriction': 'New restriction',
  'restriction-removed': 'Restriction removed',
  'new-data-use': 'New data use',
  'data-use-removed': 'Data use removed',
  'transparency-removed': 'Transparency removed',
  'transparency-added': 'Transparency added',
  price: 'Price',
  liability: 'Liability',
  'dispute-resolution': 'Dispute resolution',
  scope: 'Scope',
  clarification: 'Clarification',
  editorial: 'Editorial',
} as const;

export type ChangeMeaningKind = keyof typeof changeKinds;

/** A passage on one side of a change, with what was said of it. */
export interface PassageFacts extends Wording {
  /** The nearest heading; '' if none. */
  readonly heading: string;
  readonly mainType: string | null;
  /** 0 low, 1 medium, 2 high. */
  readonly severity: number;
  readonly modality: string;
}

export interface ProvisionToRead {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved' | 'split' | 'merged';
  readonly before: PassageFacts | null;
  readonly after: PassageFacts | null;
  /** False for a passage that carries no rule. */
  readonly rule: boolean;
}

/** What a provision's part in a change means. */
export interface ProvisionMeaning {
  readonly id: string;
  readonly direction: Effect;
  readonly severity: Severity;
  readonly kind: ChangeMeaningKind;
  /** Named groups and regions; `all users` where the words name none. */
  readonly affected: readonly string[];
  readonly shifts: readonly Shift[];
}

export interface ChangeMeaning {
  readonly release: string;
  readonly direction: Effect;
  readonly severity: Severity;
  /** Weightiest first. */
  readonly kinds: readonly ChangeMeaningKind[];
  readonly affected: readonly string[];
  readonly provisions: readonly ProvisionMeaning[];
}

export interface ReadingContext {
  readonly documentKind: DocumentKind;
  /** Its terms type, which tells documents for sellers from those for buyers. */
  readonly documentType: string;
  /** Pattern of the platform's own names, or null. */
  readonly names: RegExp | null;
  readonly types: ReadonlyMap<string, ProvisionType>;
}
