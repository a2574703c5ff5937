import { open, readFile, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '#kernel';

export interface Lock {
  release(): Promise<void>;
}

/**
 * One process owns a data directory: two on one embedded database lose rows silently. The lock is a file that names its
 * process; one left by a process that is gone is taken over.
 *
 * @throws StoreError `held` when another process has it.
 */
export async function lockDirectory(directory: string): Promise<Lock> {
  const path = join(directory, 'lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(`${process.pid} ${startOf(process.pid)}\n`);
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = await lockHolder(directory);
      if (holder !== null) {
        throw new StoreError(
          'held',
          `The data directory ${directory} is in use by process ${holder}; stop it, or name another directory with --data.`,
        );
      }
      await rm(path, { force: true });
    }
  }
  throw new StoreError('held', `The data directory ${directory} is being opened by another process; try again.`, {
    transient: true,
  });
}

/** The process that has the directory; null when none has, whatever a process that died left. */
export async function lockHolder(directory: string): Promise<number | null> {
  const [pid = '0', start = ''] = (await readFile(join(directory, 'lock'), 'utf8').catch(() => '')).trim().split(' ');
  return isAlive(Number(pid)) && startOf(Number(pid)) === start ? Number(pid) : null;
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, where the system tells, so that a number used again is not mistaken for the old process. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
  } catch {
    return '-';
  }
}
