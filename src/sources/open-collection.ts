import { mkdir, open, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ImportError, InputError, slugOf } from '#kernel';
import { runGit } from './run-git.ts';

/** A collection's history, ready to be streamed. */
export interface OpenedCollection {
  /** `contrib` for `contrib-versions.bundle`, `…/contrib-versions.git` or `…/contrib-versions`. */
  readonly name: string;
  readonly address: string;
  readonly repository: string;
  /** The latest commit. */
  readonly head: string;
}

/**
 * Opens a git address (https), a path to a repository, or a bundle file. What is not a local repository is fetched into
 * `directory` first.
 *
 * @throws InputError `refused-address`; ImportError `not-a-repository`, `git-failed`
 */
export async function openCollection(address: string, directory: string): Promise<OpenedCollection> {
  const kind = kindOfAddress(address);
  const local = kind === 'https' ? address : resolve(address);
  const name = nameOf(address);
  if (kind === 'path') {
    const found = await stat(local).catch(() => null);
    if (found === null) throw new ImportError('not-a-repository', `There is nothing at ${address}.`);
    if (found.isDirectory()) {
      const repository = await runGit(['-C', local, 'rev-parse', '--absolute-git-dir']).catch((cause: unknown) => {
        throw new ImportError('not-a-repository', `${address} is not a git repository.`, { cause });
      });
      const inside = (await runGit(['-C', local, 'rev-parse', '--show-prefix'])).trim();
      if (inside !== '')
        throw new ImportError(
          'not-a-repository',
          `${address} is a folder inside a git repository, not a repository itself.`,
        );
      return { name, address: local, repository: repository.trim(), head: await headOf(repository.trim(), address) };
    }
    if (!(await isBundle(local)))
      throw new ImportError('not-a-repository', `${address} is neither a git repository nor a git bundle.`);
  }
  const repository = join(directory, 'collections', `${name}.git`);
  return { name, address: local, repository, head: await fetchInto(repository, local) };
}

/** Fetches the latest commit of a repository, bundle or checked address into a bare repository of ours, and returns its id. */
export async function fetchInto(repository: string, address: string): Promise<string> {
  await mkdir(repository, { recursive: true });
  await runGit(['init', '--quiet', '--bare', repository]);
  await runGit([
    '-C',
    repository,
    'fetch',
    '--quiet',
    '--no-tags',
    '--force',
    '--no-write-fetch-head',
    '--end-of-options',
    address,
    '+HEAD:refs/heads/imported',
  ]).catch((cause: unknown) => {
    throw new ImportError(
      'not-a-repository',
      `${address} cannot be read as a git repository: ${(cause as Error).message}`,
      { cause },
    );
  });
  return (await runGit(['-C', repository, 'rev-parse', 'refs/heads/imported'])).trim();
}

/** Whether the history of `head` goes on from an earlier commit; it does not where history was rewritten. */
export async function isAncestor(repository: string, earlier: string, head: string): Promise<boolean> {
  return runGit(['--git-dir', repository, 'merge-base', '--is-ancestor', earlier, head]).then(
    () => true,
    () => false,
  );
}

async function headOf(repository: string, address: string): Promise<string> {
  const head = await runGit(['--git-dir', repository, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(
    () => '',
  );
  if (head.trim() === '') throw new ImportError('empty-repository', `${address} is a git repository without a commit.`);
  return head.trim();
}

/** @throws InputError `refused-address`, `refused-transport` */
export function kindOfAddress(address: string): 'https' | 'path' {
  if (address === '' || address.startsWith('-'))
    throw new InputError(
      'refused-address',
      `“${address}” is not an address: it may not be empty or begin with a hyphen.`,
    );
  if (/^https:\/\/[^\s/]+\/\S+$/.test(address)) return 'https';
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || /^[^/\s]+@[^/\s]+:/.test(address) || /^[^/\s]+::/.test(address)) {
    throw new InputError(
      'refused-transport',
      `“${address}” names a transport that is not allowed; give an https address, a path, or a .bundle file.`,
    );
  }
  return 'path';
}

/** The collection's name as the field uses it: without `-versions` and the file's ending. */
function nameOf(address: string): string {
  return slugOf(
    basename(address.replace(/\/+$/, ''))
      .replace(/\.(git|bundle)$/, '')
      .replace(/-versions$/, ''),
  );
}

async function isBundle(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const start = Buffer.alloc(16);
    await file.read(start, 0, 16, 0);
    return /^# v[23] git bundle/.test(start.toString('latin1'));
  } finally {
    await file.close();
  }
}
