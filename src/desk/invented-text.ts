import { lengthOf, sha256, type Span } from '#kernel';
import type { StoredPlacement } from '#provisions';
import { fold, type Block } from '#text';

/**
 * Records of invented platforms for the tests of this room. A line of a version is `# heading`, or `key | words` for a
 * provision; `key - words` is a list item under the last line that ends in a colon.
 */
export interface InventedVersion {
  readonly at: string;
  readonly lines: readonly string[];
  readonly kind?: 'first' | 'change' | 'technical';
  readonly stated?: string;
}

export interface InventedPassage {
  readonly type: string | null;
  readonly severity?: number;
  readonly modality?: string;
}

export interface Unit {
  readonly key: string;
  readonly provision: string;
  readonly placement: Omit<StoredPlacement, 'passage'>;
  readonly body: string;
  readonly leads: readonly string[];
}

export function readLines(lines: readonly string[]): { text: string; blocks: Block[]; units: Unit[] } {
  const blocks: Block[] = [];
  const units: Unit[] = [];
  let text = '';
  let section: number[] = [];
  let lead: { span: Span; words: string } | null = null;
  for (const line of lines) {
    const heading = /^# (.*)$/.exec(line)?.[1];
    const [, key = '', sign = '', words = ''] = /^(\w*) ([|-]) (.*)$/.exec(line) ?? [];
    const shown = heading ?? words;
    const start = lengthOf(text) + (text === '' ? 0 : 1);
    const end = start + lengthOf(shown);
    text += (text === '' ? '' : '\n') + shown;
    const block =
      blocks.push({
        kind: heading === undefined ? (sign === '-' ? 'item' : 'paragraph') : 'heading',
        level: heading === undefined ? 0 : 2,
        depth: sign === '-' ? 1 : 0,
        label: null,
        header: false,
        start,
        end,
      }) - 1;
    if (heading !== undefined) section = [block];
    else if (words.endsWith(':')) lead = { span: [start, end], words };
    else {
      const leads = sign === '-' && lead !== null ? [lead] : [];
      units.push({
        key: sha256(fold([...leads.map((one) => one.words), words].join('\n'))),
        provision: key,
        body: words,
        leads: leads.map((one) => one.words),
        placement: { body: [start, end], leads: leads.map((one) => one.span), section, number: null, block, path: '' },
      });
    }
  }
  return { text, blocks, units };
}

/** When each provision had each passage, over versions counted from 1. */
export function tenuresOf(
  versions: readonly (readonly Unit[])[],
): { provision: string; key: string; from: number; to: number | null }[] {
  const open = new Map<string, { provision: string; key: string; from: number; to: number | null }>();
  const all: { provision: string; key: string; from: number; to: number | null }[] = [];
  for (const [index, units] of versions.entries()) {
    const here = new Map(units.map((unit) => [unit.provision, unit.key]));
    for (const [provision, tenure] of open) {
      if (here.get(provision) === tenure.key) continue;
      tenure.to = index;
      open.delete(provision);
    }
    for (const [provision, key] of here) {
      if (open.has(provision)) continue;
      const tenure = { provision, key, from: index + 1, to: null };
      open.set(provision, tenure);
      all.push(tenure);
    }
  }
  return all;
}
