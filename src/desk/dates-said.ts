import type { DateFlag, NoticeAudit, NoticePromise } from '#changes';
import type { StatedDate } from '#provisions';
import type { Quote } from './parts.ts';

/** A date that a version states of itself, as shown. */
export interface StatedDateView {
  readonly role: StatedDate['role'];
  /** `1 July 2026`, `July 2026`, or both days that an ambiguous date may be. */
  readonly said: string;
  readonly when: StatedDate['when'];
  readonly quote: Quote;
  readonly address: string;
}

export interface NoticePromiseView {
  readonly quote: Quote;
  readonly address: string;
  readonly days: number;
  readonly channel: NoticePromise['channel'];
  readonly covers: NoticePromise['covers'];
  readonly exceptions: boolean;
}

export interface ChangeDatesView {
  /** In the text after the change, in its order. */
  readonly stated: readonly StatedDateView[];
  readonly statedBefore: readonly StatedDateView[];
  /** Where dates disagree with each other or with what was seen. */
  readonly flags: readonly {
    readonly id: DateFlag;
    readonly said: string;
    readonly dates: readonly StatedDateView[];
  }[];
  /** The promises of notice in the text before the change, each held against its dates. */
  readonly notice: readonly {
    readonly promise: NoticePromiseView;
    readonly outcome: NoticeAudit['outcome'];
    /** The arithmetic, in words. */
    readonly said: string;
  }[];
}
