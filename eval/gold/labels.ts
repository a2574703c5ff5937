import { provisionTypes } from '#provisions';
import type { Item, Sheet } from './sheets.ts';

/** What one reader says of one unit. */
export interface Label {
  /** Id in `drawn.json`, which holds collection, commit, path, text digest and reader release. */
  readonly of: string;
  readonly start: number;
  readonly end: number;
  /** Digest of the unit's words. */
  readonly sha256: string;
  /** True where the unit goes on with the provision of the unit before. */
  readonly joins?: true;
  /** True where the unit leads to the items after it. */
  readonly lead?: true;
  /** Main type first; empty for a rule that no type fits. */
  readonly types: readonly string[];
  /** For a rule that no type fits: a word on what it is about. */
  readonly rule?: string;
}

const ids: readonly string[] = provisionTypes.map((type) => type.id);

/** The type that a reader's short form names: an id, or a beginning of an id or of its name that only one type has. */
export function typeNamed(short: string): string {
  if (ids.includes(short)) return short;
  const byName = ids.filter((id) => id.split('.')[1] === short);
  const found =
    byName.length > 0 ? byName : ids.filter((id) => id.startsWith(short) || (id.split('.')[1] ?? '').startsWith(short));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${short} names ${found.length === 0 ? 'no type' : `several types: ${found.join(', ')}`}.`);
  return found[0];
}

const line = /^(\d+)(?:-(\d+))?([+^]*)\s+(.+)$/;

/**
 * Reads the small lines of a reader: `12 payment.fees, refund`, `13+ fees` (joins), `14^ harmful` (lead), `15-19 none.navigation`,
 * `20 ? delivery of parcels` (a rule that no type fits). In a range, `+` means that all but the first join.
 * @throws when a line is not understood, names no type, or a unit has no label or two.
 */
export function parseLabels(text: string, sheet: Sheet): Label[] {
  const given = new Map<number, Omit<Label, 'of' | 'start' | 'end' | 'sha256'>>();
  for (const one of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('='))) {
    const [, first, last = first, flags = '', said = ''] = line.exec(one.trim()) ?? [];
    if (first === undefined) throw new Error(`Not understood: ${one}`);
    const rule = /^\?\s*(.+)$/.exec(said)?.[1];
    const types = rule === undefined ? said.split(',').map((short) => typeNamed(short.trim())) : [];
    for (let at = Number(first); at <= Number(last); at += 1) {
      if (given.has(at)) throw new Error(`${sheet.name}: unit ${at} has two labels.`);
      const joins = flags.includes('+') && (last === first || at > Number(first));
      given.set(at, {
        ...(joins && { joins }),
        ...(flags.includes('^') && { lead: true as const }),
        types,
        ...(rule !== undefined && { rule }),
      });
    }
  }
  const missing = sheet.items.filter(({ number }) => !given.has(number)).map(({ number }) => number);
  const beyond = [...given.keys()].filter((at) => at > sheet.items.length);
  if (missing.length + beyond.length > 0)
    throw new Error(
      `${sheet.name}: no label for ${missing.join(', ') || 'none'}; no unit ${beyond.join(', ') || '-'}.`,
    );
  return sheet.items.map((item) => ({ ...pointer(item), types: [], ...given.get(item.number) }));
}

function pointer({ of, unit }: Item): Pick<Label, 'of' | 'start' | 'end' | 'sha256'> {
  return { of, start: unit.start, end: unit.end, sha256: unit.sha256 };
}
