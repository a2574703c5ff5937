import type { Readable } from 'node:stream';
import { ImportError } from '#kernel';
import { endOf, startGit } from './run-git.ts';

/** A file's content, named by a number that later commits use; contents come before the first commit that holds them. */
export interface HistoryBlob {
  readonly kind: 'blob';
  readonly mark: string;
  readonly object: string;
  /** Null when it is larger than a policy can be. */
  readonly bytes: Uint8Array | null;
}

export interface HistoryCommit {
  readonly kind: 'commit';
  readonly id: string;
  /** Author date, seconds since 1970. */
  readonly authoredAt: number;
  readonly message: string;
  readonly changes: readonly { readonly op: 'modify' | 'delete'; readonly mark: string; readonly path: string }[];
}

/** A file of a collection larger than this is no policy. */
const largestFile = 16 * 1024 * 1024;

/**
 * Streams a repository's history, oldest first, through one git process.
 *
 * @param since the commit up to which all is known; the history after it is streamed.
 */
export async function* streamHistory(
  repository: string,
  head: string,
  since: string | null,
): AsyncGenerator<HistoryBlob | HistoryCommit> {
  // Without the option, git shows the whole tree again at the first commit after `since`.
  const range = since === null ? [head] : ['--reference-excluded-parents', head, `^${since}`];
  const git = startGit([
    '--git-dir',
    repository,
    'fast-export',
    '--show-original-ids',
    '--reencode=yes',
    '--signed-tags=strip',
    '--tag-of-filtered-object=drop',
    ...range,
  ]);
  const ended = endOf(git);
  ended.catch(() => undefined);
  try {
    yield* parseFastExport(git.stdout);
    await ended;
  } finally {
    git.kill();
  }
}

/** Reads git's fast-export form. */
export async function* parseFastExport(
  stream: Readable | AsyncIterable<Uint8Array>,
): AsyncGenerator<HistoryBlob | HistoryCommit> {
  const input = new ByteLines(stream);
  let line = await input.line();
  while (line !== null) {
    if (line === 'blob') {
      let mark = '';
      let object = '';
      for (line = await input.line(); line !== null && !line.startsWith('data '); line = await input.line()) {
        if (line.startsWith('mark ')) mark = line.slice(5);
        if (line.startsWith('original-oid ')) object = line.slice(13);
      }
      yield { kind: 'blob', mark, object, bytes: await input.bytes(sizeOf(line), largestFile) };
      line = await input.line();
    } else if (line.startsWith('commit ')) {
      let id = '';
      let authoredAt: number | null = null;
      let committedAt = 0;
      for (line = await input.line(); line !== null && !line.startsWith('data '); line = await input.line()) {
        if (line.startsWith('original-oid ')) id = line.slice(13);
        if (line.startsWith('author ')) authoredAt = Number(line.split(' ').at(-2));
        if (line.startsWith('committer ')) committedAt = Number(line.split(' ').at(-2));
      }
      const message = Buffer.from((await input.bytes(sizeOf(line), largestFile)) ?? []).toString('utf8');
      const changes: { op: 'modify' | 'delete'; mark: string; path: string }[] = [];
      for (
        line = await input.line();
        line !== null && !/^(blob$|commit |reset |tag |progress |done$|feature )/.test(line);
        line = await input.line()
      ) {
        const modify = /^M (\d+) (\S+) (.*)$/s.exec(line);
        // Symbolic links (120000) and submodules (160000) are no documents.
        if (modify && modify[1]?.startsWith('100'))
          changes.push({ op: 'modify', mark: modify[2] ?? '', path: unquote(modify[3] ?? '') });
        else if (line.startsWith('D ')) changes.push({ op: 'delete', mark: '', path: unquote(line.slice(2)) });
      }
      yield { kind: 'commit', id, authoredAt: authoredAt ?? committedAt, message, changes };
    } else {
      line = await input.line();
    }
  }
}

function sizeOf(line: string | null): number {
  const size = Number(/^data (\d+)$/.exec(line ?? '')?.[1] ?? 'NaN');
  if (Number.isNaN(size)) throw new ImportError('bad-stream', 'git sent a history that cannot be read.');
  return size;
}

/** git writes unusual paths in quotes with octal bytes: "DALL\302\267E". */
function unquote(path: string): string {
  if (!path.startsWith('"')) return path;
  const bytes: number[] = [];
  const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11, '"': 34, '\\': 92 };
  for (const part of path.slice(1, -1).match(/\\[0-7]{3}|\\.|[^\\]/gsu) ?? []) {
    if (/^\\[0-7]{3}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 8));
    else if (part.startsWith('\\')) bytes.push(escapes[part.slice(1)] ?? 63);
    else bytes.push(...Buffer.from(part));
  }
  return Buffer.from(bytes).toString('utf8');
}

/** A byte stream read by lines and by counts, holding no more than it must. */
class ByteLines {
  readonly #source: AsyncIterator<Uint8Array>;
  #buffer: Buffer = Buffer.alloc(0);
  #position = 0;
  #ended = false;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#source.next();
    if (next.done === true) {
      this.#ended = true;
      return false;
    }
    const rest = this.#buffer.subarray(this.#position);
    this.#buffer = rest.length === 0 ? Buffer.from(next.value) : Buffer.concat([rest, next.value]);
    this.#position = 0;
    return true;
  }

  async line(): Promise<string | null> {
    let searched = this.#position;
    for (;;) {
      const end = this.#buffer.indexOf(10, searched);
      if (end >= 0) {
        const line = this.#buffer.toString('utf8', this.#position, end);
        this.#position = end + 1;
        return line;
      }
      const unread = this.#buffer.length - this.#position;
      if (unread > 1024 * 1024) throw new ImportError('bad-stream', 'git sent a line that is too long.');
      if (!(await this.#more()))
        return unread > 0
          ? this.#buffer.toString('utf8', this.#position, (this.#position = this.#buffer.length))
          : null;
      searched = unread;
    }
  }

  async bytes(count: number, limit: number): Promise<Uint8Array | null> {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (this.#position >= this.#buffer.length && !(await this.#more()))
        throw new ImportError('bad-stream', 'git stopped in the middle of a file.');
      const part = this.#buffer.subarray(this.#position, this.#position + missing);
      this.#position += part.length;
      missing -= part.length;
      if (count <= limit) parts.push(part);
    }
    return count <= limit ? Buffer.concat(parts, count) : null;
  }
}
