import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ImportError } from '#kernel';
import { fetchInto, kindOfAddress } from '../open-collection.ts';
import { runGit } from '../run-git.ts';
import { declarationFolders, nameOf, readDeclarations, type Declarations } from './read-declarations.ts';

/**
 * Opens declarations: a folder of them (a clone, or several collections side by side), a bare repository, a bundle, or a git
 * address over https. What is not a folder is fetched and laid out under `directory`, links as plain files.
 *
 * @throws InputError `refused-address`; ImportError `not-a-repository`, `git-failed`, `no-declarations`
 */
export async function openDeclarations(
  address: string,
  directory: string,
  collection: string | null,
): Promise<Declarations[]> {
  const found = await stat(resolve(address)).catch(() => null);
  let folders = found?.isDirectory() === true ? await declarationFolders(resolve(address)) : [];
  if (folders.length === 0 && (found === null || found.isFile() || (await isBare(resolve(address)))))
    folders = await layOut(address, directory);
  if (folders.length === 0)
    throw new ImportError(
      'no-declarations',
      `${address} holds no declarations: no folder “declarations” with a JSON file for each service.`,
    );
  if (collection !== null && folders.length > 1)
    throw new ImportError(
      'many-collections',
      `${address} holds ${folders.length} collections; each keeps its own name.`,
    );
  return Promise.all(
    folders.map((one) => readDeclarations(collection === null ? one.collection : nameOf(collection), one.folder)),
  );
}

async function isBare(path: string): Promise<boolean> {
  const answer = await runGit(['-C', path, 'rev-parse', '--is-bare-repository']).catch(() => '');
  return answer.trim() === 'true';
}

/** In a repository of ours, whose settings are ours: laying out may run what a repository's own settings say. */
async function layOut(address: string, directory: string): Promise<{ collection: string; folder: string }[]> {
  const name = nameOf(basename(address.replace(/\/+$/, '')));
  const root = join(directory, 'declarations');
  const repository = join(root, `${name}.git`);
  const head = await fetchInto(repository, kindOfAddress(address) === 'https' ? address : resolve(address));
  const tree = join(root, name);
  await rm(tree, { recursive: true, force: true });
  await mkdir(tree, { recursive: true });
  const git = ['-c', 'core.symlinks=false', '--git-dir', repository, '--work-tree', tree];
  const index = { GIT_INDEX_FILE: join(root, `${name}.index`) };
  await runGit([...git, 'read-tree', head], index);
  await runGit([...git, 'checkout-index', '--all', '--force'], index);
  return (await declarationFolders(tree)).map(({ folder }) => ({ collection: name, folder }));
}
