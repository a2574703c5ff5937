import type { Child } from 'hono/jsx';
import type { PlatformRef } from '#desk';

export interface Step {
  readonly name: string;
  readonly address: string;
}

/** A page before it is written out in one of its forms. */
export interface View {
  readonly title: string;
  readonly description: string;
  /** Its own address, without host, without the suffix of a twin. */
  readonly address: string;
  /** What the `.json` twin holds. */
  readonly value: () => unknown;
  readonly markdown: () => string;
  readonly body: () => Child;
  readonly trail?: readonly Step[];
  /** Platforms that the page names; `many` where it names more than a sentence can hold. */
  readonly names?: readonly PlatformRef[] | 'many';
  readonly feeds?: readonly { readonly title: string; readonly address: string }[];
  /** JSON-LD. */
  readonly linked?: readonly Readonly<Record<string, unknown>>[];
  /** A page with forms is private; a settled version is good for long. */
  readonly cache?: 'shared' | 'private' | 'settled';
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: 200 | 300;
  /** Whether the small script that keeps a progress line current is wanted. */
  readonly progress?: boolean;
  readonly query?: string;
  /** The page is not for indexes of others. */
  readonly unlisted?: boolean;
}
