import { NotFoundError } from '#kernel';
import type { Database } from '#store';
import { cosignaturesOf } from './cosignatures.store.ts';
import { lastCheckpoint, rowsFrom } from './log.store.ts';
import { tileWidth, treeOf } from './read-tree.ts';

/** The log as others may read it: C2SP tlog-tiles, up to the last checkpoint. What is asked for beyond it is not found. */
export interface PublishedLog {
  /** The last checkpoint with the cosignatures of witnesses under it. */
  checkpoint(): Promise<string>;
  /** Whether a tile has all 256 hashes is its caller's to know: `width` is as in its address. */
  tile(level: number, number: number, width: number): Promise<Uint8Array>;
  /** Entries, each after two bytes that tell its length. */
  entries(number: number, width: number): Promise<Uint8Array>;
}

export function publishedLog(db: Database): PublishedLog {
  const tree = treeOf(db);
  /** Leaves that the last checkpoint covers. */
  let signed = 0;

  async function require(end: number): Promise<void> {
    if (end > signed) signed = (await lastCheckpoint(db))?.size ?? 0;
    if (end > signed) throw new NotFoundError('The log has no such tile: it does not reach so far.');
  }

  return {
    async checkpoint() {
      const last = await lastCheckpoint(db);
      if (last === undefined) throw new NotFoundError('The log has no checkpoint yet: nothing was captured.');
      return last.note + (await cosignaturesOf(db, last.size)).map(({ line }) => line).join('');
    },
    async tile(level, number, width) {
      await require((number * tileWidth + width) * tileWidth ** level);
      return Buffer.concat(await tree.tile(level, number, width));
    },
    async entries(number, width) {
      await require(number * tileWidth + width);
      const rows = await rowsFrom(db, number * tileWidth, width);
      return encodeEntries(rows.map(({ entry }) => entry));
    },
  };
}

/** Entries as a bundle: each after its length in bytes, big-endian in two bytes. */
export function encodeEntries(entries: readonly string[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const bytes = Buffer.from(entry);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** A number as the path of a tile: `x001/x234/067`. */
export function tilePath(number: number): string {
  const digits = String(number).padStart(Math.ceil(String(number).length / 3) * 3, '0');
  const parts = digits.match(/\d{3}/g) ?? [];
  return parts.map((part, index) => (index === parts.length - 1 ? part : `x${part}`)).join('/');
}

/** What the path of a tile asks for: `<L>/<N>[.p/<W>]` with L a level or `entries`; null where it is none. */
export function readTilePath(
  path: string,
): { readonly level: number | 'entries'; readonly number: number; readonly width: number } | null {
  const [, level = '', number = '', width] =
    /^(\d{1,2}|entries)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  const place = Number(number.replaceAll(/[x/]/g, ''));
  const wide = width === undefined ? tileWidth : Number(width);
  if (number === '' || tilePath(place) !== number || (width !== undefined && wide >= tileWidth)) return null;
  if (level === 'entries') return { level, number: place, width: wide };
  // Six levels of tiles are more than numbers can count.
  return String(Number(level)) === level && Number(level) < 6
    ? { level: Number(level), number: place, width: wide }
    : null;
}
