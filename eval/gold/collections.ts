import { execFileSync } from 'node:child_process';
import { lengthOf } from '#kernel';
import { reader, readMarkdown, textDigest, type Reading } from '#text';
import { cloneCollection, dataSets, recordsOf } from '../pages-records.ts';

export const collections = ['contrib', 'pga', 'genai-contrib', 'genai-eu'] as const;

/** Where a document of the gold set stands, and what our reader made of it: enough to find its text again, never the text. */
export interface Pointer {
  readonly collection: string;
  readonly commit: string;
  readonly path: string;
  /** Digest of the canonical text under `reader`. */
  readonly text: string;
  readonly reader: string;
}

export interface Recorded extends Pointer {
  readonly platform: string;
  readonly termsType: string;
  readonly reading: Reading;
}

/** Where the sets of real input are. @throws when they are not on this machine. */
export function dataFolder(): string {
  const data = dataSets();
  if (data === null)
    throw new Error('The collections are not here; set CODICIL_DATA_SETS to the folder of the data sets.');
  return data;
}

/** Every document of the last commit of a collection, or of those platforms alone. */
export function lastRecords(collection: string, platforms: (name: string) => boolean = () => true): Recorded[] {
  const repository = cloneCollection(dataFolder(), collection);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const commit = git('rev-parse', 'HEAD').trim();
  const paths = git('ls-tree', '-r', '-z', '--name-only', 'HEAD')
    .split('\0')
    .filter((path) => path.includes('/') && path.endsWith('.md') && platforms(path.split('/', 1)[0] ?? ''));
  const texts = recordsOf(
    repository,
    paths.map((path) => ({ commit, path, at: 0 })),
  );
  return paths.flatMap((path) => {
    const source = texts.get(`${commit}:${path}`);
    if (source === undefined || source.length > 300_000) return [];
    return [recorded(collection, commit, path, source)];
  });
}

/** The document that a pointer names, found again. @throws when its text is not the one that was drawn. */
export function refind(pointer: Pointer): Recorded {
  const repository = cloneCollection(dataFolder(), pointer.collection);
  const { commit, path } = pointer;
  const source = recordsOf(repository, [{ commit, path, at: 0 }]).get(`${commit}:${path}`);
  if (source === undefined) throw new Error(`${pointer.collection} has no ${path} at ${commit}.`);
  const found = recorded(pointer.collection, commit, path, source);
  if (found.text !== pointer.text)
    throw new Error(`${path}: ${reader} reads another text than the one drawn under ${pointer.reader}.`);
  return found;
}

function recorded(collection: string, commit: string, path: string, source: string): Recorded {
  const reading = readMarkdown(source);
  const [platform = '', file = ''] = path.split('/');
  const termsType = file.replace(/\.md$/, '');
  return { collection, commit, path, text: textDigest(reading), reader, platform, termsType, reading };
}

const stopWords = {
  en: 'the of and to in you or your that for with',
  de: 'der die und in den von zu mit sie das oder',
  it: 'di che il la per del della sono gli con nel',
  pl: 'w i na do z jest lub oraz przez się dla',
  fr: 'de la le les des et vous à que pour dans',
} as const;

export type Language = keyof typeof stopWords;

/** The language whose small words stand in the text most; null where none stands out. */
export function languageOf(text: string): Language | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const shares = Object.entries(stopWords).map(([language, list]) => {
    const set = new Set(list.split(' '));
    return [language as Language, words.filter((word) => set.has(word)).length / Math.max(1, words.length)] as const;
  });
  const [best, next] = shares.sort((a, b) => b[1] - a[1]);
  return best !== undefined && next !== undefined && best[1] > 0.1 && best[1] > next[1] * 1.5 && lengthOf(text) > 400
    ? best[0]
    : null;
}
