import type { Drawn, Part } from './draw.ts';

export interface Split {
  readonly rule: string;
  readonly test: readonly string[];
  readonly development: readonly string[];
}

/** The platforms of the two halves, by name, with what is forbidden for the first. */
export function splitOf({ documents, passages }: Drawn): Split {
  const named = (part: Part): string[] =>
    [...new Set([...documents, ...passages].filter((one) => one.part === part).map((one) => one.platform))].sort();
  return {
    rule: 'No rule, cue, example or training row is taken from a test platform, in any data set or collection (ToS;DR points of the same service and sentences for the embedding among them). Test labels are opened once a release. Development labels are for tuning.',
    test: named('test'),
    development: named('development'),
  };
}
