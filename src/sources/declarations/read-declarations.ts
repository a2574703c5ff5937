import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ImportError, instantOf, slugOf, type Instant } from '#kernel';
import { readTerms, type DeclaredSource } from './read-terms.ts';

/** A source with the time for which it held: after `validFrom`, up to and with `validUntil`. */
export interface DatedSource extends Omit<DeclaredSource, 'validUntil'> {
  /** Null where nobody says since when. */
  readonly validFrom: Instant | null;
  readonly validUntil: Instant | null;
}

export interface DeclaredDocument {
  readonly service: string;
  readonly termsType: string;
  /** In the order of time; the last is open, or the document is declared no more. */
  readonly sources: readonly DatedSource[];
}

export interface Declarations {
  readonly collection: string;
  readonly documents: readonly DeclaredDocument[];
  /** What could not be read: a file, or one document in it, with the reason. */
  readonly faults: readonly { readonly file: string; readonly reason: string }[];
}

const largestFile = 1024 * 1024;
const mostFiles = 20_000;

/** The folders of declarations at a path: its `declarations/`, those of the collections in it, or itself. */
export async function declarationFolders(path: string): Promise<{ collection: string; folder: string }[]> {
  const own = join(path, 'declarations');
  if (await holdsJson(own)) return [{ collection: nameOf(basename(path)), folder: own }];
  const folders: { collection: string; folder: string }[] = [];
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inside = join(path, entry.name, 'declarations');
    if (entry.isDirectory() && (await holdsJson(inside)))
      folders.push({ collection: nameOf(entry.name), folder: inside });
  }
  if (folders.length > 0 || !(await holdsJson(path))) return folders;
  const name = basename(path) === 'declarations' ? basename(dirname(path)) : basename(path);
  return [{ collection: nameOf(name), folder: path }];
}

async function holdsJson(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.some((name) => name.endsWith('.json') && name !== 'package.json' && name !== 'package-lock.json');
}

/** The collection's name as its versions have it: without `-declarations`. */
export function nameOf(name: string): string {
  return slugOf(name.replace(/\.(git|bundle)$/, '').replace(/-declarations$/, ''));
}

/** Reads a folder of declarations with their histories. Nothing in it is run. @throws ImportError `too-many-files` */
export async function readDeclarations(collection: string, folder: string): Promise<Declarations> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length > mostFiles)
    throw new ImportError('too-many-files', `${folder} holds more than ${mostFiles} files of declarations.`);
  const faults: { file: string; reason: string }[] = [];
  const current = new Map<string, Record<string, unknown>>();
  const past = new Map<string, Record<string, unknown>>();
  for (const name of names) {
    try {
      const content = objectIn(await readWhole(join(folder, name)), 'the file');
      if (name.endsWith('.history.json')) past.set(name.slice(0, -'.history.json'.length), content);
      else current.set(name.slice(0, -'.json'.length), objectIn(content['terms'] ?? content['documents'], 'its terms'));
    } catch (error) {
      faults.push({ file: name, reason: (error as Error).message });
    }
  }
  const documents: DeclaredDocument[] = [];
  for (const service of new Set([...current.keys(), ...past.keys()])) {
    const now = current.get(service) ?? {};
    const before = past.get(service) ?? {};
    for (const termsType of new Set([...Object.keys(now), ...Object.keys(before)])) {
      const file = `${service}.json, ${termsType}`;
      const sources = sourcesOf(now[termsType], before[termsType], (reason) => faults.push({ file, reason }));
      if (sources.length > 0) documents.push({ service: service.trim(), termsType: termsType.trim(), sources });
    }
  }
  return { collection, documents, faults };
}

function sourcesOf(current: unknown, history: unknown, fault: (reason: string) => void): DatedSource[] {
  const entries: { source: DeclaredSource; until: number }[] = [];
  for (const entry of Array.isArray(history) ? history : history === undefined ? [] : [history]) {
    try {
      const source = readTerms(entry);
      if (source.validUntil === null) throw new Error('an entry of its history does not say until when it held');
      entries.push({ source, until: Date.parse(source.validUntil) });
    } catch (error) {
      fault((error as Error).message);
    }
  }
  entries.sort((a, b) => a.until - b.until);
  if (current !== undefined) {
    try {
      entries.push({ source: { ...readTerms(current), validUntil: null }, until: Number.POSITIVE_INFINITY });
    } catch (error) {
      fault((error as Error).message);
    }
  }
  return entries.map(({ source, until }, index) => {
    const before = entries[index - 1]?.until;
    return {
      ...source,
      validFrom: before === undefined ? null : instantOf(Math.floor(before / 1000)),
      validUntil: until === Number.POSITIVE_INFINITY ? null : instantOf(Math.floor(until / 1000)),
    };
  });
}

async function readWhole(path: string): Promise<unknown> {
  const found = await lstat(path);
  if (!found.isFile()) throw new Error('it is not a plain file');
  if (found.size > largestFile) throw new Error('it is larger than any declaration');
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
}

function objectIn(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is no object`);
  return value as Record<string, unknown>;
}
