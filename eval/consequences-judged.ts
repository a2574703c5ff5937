import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DrawnLink } from './consequences-links.ts';

/** A link as a pointer: who, in which documents, and digests of the rule's body and of the sentence that is shown. */
export interface LinkPointer {
  /** Which collection it was drawn from, where a draw is of several. */
  readonly collection?: string;
  readonly platform: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly said: string;
  readonly reach: string;
  readonly kinds: readonly string[];
  /** What a reader judged: null where it is right, else the kind of error. */
  readonly wrong: string | null;
}

export interface JudgedLinks {
  readonly seed: string;
  readonly read: string;
  readonly collections: readonly string[];
  readonly links: readonly LinkPointer[];
}

export const readJudgedLinks = (file: string): JudgedLinks => JSON.parse(readFileSync(file, 'utf8')) as JudgedLinks;

/** The digests of the sentences in a file: of judged links, of pointers alone, or a bare list of digests. */
export function saidIn(json: string): string[] {
  const held = JSON.parse(json) as JudgedLinks | readonly (LinkPointer | string)[];
  return ('links' in held ? held.links : held).map((one) => (typeof one === 'string' ? one : one.said));
}

const digest = (words: string): string => `sha256:${createHash('sha256').update(words).digest('hex')}`;

/** @param wrong null before it has been read */
export function pointerTo({ platform, from, to, rule, link, words }: DrawnLink, wrong: string | null): LinkPointer {
  return {
    platform,
    from,
    to,
    rule: digest(rule.body),
    said: digest(words),
    reach: link.reach,
    kinds: link.kinds,
    wrong,
  };
}

/** Prints how many of the links that were read are right: as they were drawn, and of those that this code still shows. */
export function printJudged({ seed, read, collections, links }: JudgedLinks, shown: readonly DrawnLink[]): void {
  const key = (one: LinkPointer): string => [one.platform, one.from, one.to, one.rule, one.said].join('\n');
  const now = new Map(shown.map((one) => pointerTo(one, null)).map((one) => [key(one), one]));
  const still = links.filter(
    (one) => now.get(key(one))?.kinds.join() === one.kinds.join() && now.get(key(one))?.reach === one.reach,
  );
  const share = (some: readonly LinkPointer[]): string => {
    const right = some.filter(({ wrong }) => wrong === null).length;
    return `${right} of ${some.length} right, precision ${(right / Math.max(1, some.length)).toFixed(3)}`;
  };
  const kinds = Map.groupBy(
    links.filter(({ wrong }) => wrong !== null),
    ({ wrong }) => wrong,
  );
  console.log(
    `${links.length} links read ${read} (${collections.join(', ')}; seed ${seed}): ${share(links)}\n` +
      `still shown by this code with the same kinds and reach: ${share(still)}`,
  );
  for (const [kind, some] of [...kinds].toSorted((a, b) => b[1].length - a[1].length))
    console.log(`  ${some.length} ${kind ?? ''}`);
}
