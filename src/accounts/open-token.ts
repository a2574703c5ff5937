import { randomBytes } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the token of an open installation: whoever can read the data directory owns it. It is new at every start, and its
 * file is for its owner's eyes alone, whatever an earlier file of that name allowed.
 */
export async function openToken(directory: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const fresh = join(directory, `token.${process.pid}-${randomBytes(4).toString('hex')}`);
  await writeFile(fresh, `${token}\n`, { mode: 0o600, flag: 'wx' });
  await rename(fresh, join(directory, 'token'));
  return token;
}
