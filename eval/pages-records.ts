import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Selector } from '#text';

/** Where the sets of real input are: `CODICIL_DATA_SETS`, else beside the checkout; null when they are not there. */
export function dataSets(): string | null {
  const folder = resolve(process.env['CODICIL_DATA_SETS'] ?? '../shared/data');
  return existsSync(join(folder, 'pages', 'index-pages.jsonl')) ? folder : null;
}

const cache = join(tmpdir(), 'codicil-eval');

/** Makes `name` in the cache once: built under another name, then moved into place. */
function once(name: string, build: (target: string) => void): string {
  const target = join(cache, name);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    const draft = `${target}.${process.pid}`;
    build(draft);
    renameSync(draft, target);
  }
  return target;
}

/** The folder of the unpacked pages. */
export function unpackPages(data: string): string {
  return once('pages', (target) => {
    mkdirSync(target);
    execFileSync('tar', ['xJf', join(data, 'pages', 'pages-genai-contrib.tar.xz'), '-C', target]);
  });
}

/** A bare clone of a collection's bundle. */
export function cloneCollection(data: string, collection: string): string {
  return once(`${collection}.git`, (target) => {
    execFileSync('git', ['clone', '-q', '--bare', join(data, 'collections', `${collection}-versions.bundle`), target]);
  });
}

export interface Declaration {
  readonly select?: Selector | readonly Selector[];
  readonly remove?: Selector | readonly Selector[];
  readonly filter?: readonly unknown[];
  readonly combine?: readonly unknown[];
}

export interface PageLine {
  readonly service: string;
  readonly terms_type: string;
  readonly document_id: string | null;
  readonly mime: string;
  readonly url: string;
  readonly fetched_at: string;
  readonly path: string;
  readonly commit: string;
  readonly declaration: Declaration | null;
}

export interface BrokenLine {
  readonly doc: string;
  readonly path: string;
  readonly url: string;
  readonly declaration: Declaration | null;
}

export function lines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

export interface Version {
  readonly commit: string;
  readonly at: number;
  readonly path: string;
}

export interface History {
  /** Versions by the snapshot commit that they name. */
  readonly bySnapshot: ReadonlyMap<string, Version>;
  /** Versions of a path in time order. */
  readonly byPath: ReadonlyMap<string, readonly Version[]>;
}

export function historyOf(repository: string): History {
  const log = execFileSync(
    'git',
    ['-C', repository, 'log', '--reverse', '--name-only', '-z', '--format=%x01%H%x02%at%x02%B%x02'],
    {
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    },
  );
  const bySnapshot = new Map<string, Version>();
  const byPath = new Map<string, Version[]>();
  for (const entry of log.split('\u0001').slice(1)) {
    const [commit = '', at = '', message = '', names = ''] = entry.split('\u0002');
    for (const path of names.split(/[\0\n]+/)) {
      if (!path.endsWith('.md')) continue;
      const version = { commit, at: Number(at), path };
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [version]);
      else known.push(version);
      for (const [, snapshot = ''] of message.matchAll(/snapshots\/commit\/([0-9a-f]{40})/g))
        bySnapshot.set(`${snapshot} ${path}`, version);
    }
  }
  return { bySnapshot, byPath };
}

/** The recorded Markdown of versions, by commit and path. */
export function recordsOf(repository: string, versions: Iterable<Version>): Map<string, string> {
  const names = [...new Set([...versions].map((version) => `${version.commit}:${version.path}`))];
  const answer = spawnSync('git', ['-C', repository, 'cat-file', '--batch'], {
    input: `${names.join('\n')}\n`,
    maxBuffer: 1 << 30,
  });
  const out = answer.stdout;
  const records = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = out.indexOf(10, at);
    const size = /^[0-9a-f]{40} blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    records.set(name, out.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return records;
}
