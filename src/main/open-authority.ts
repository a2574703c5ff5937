import { readFile } from 'node:fs/promises';
import { certificatesIn, type TimeAuthority } from '#archive';
import { InputError } from '#kernel';
import type { Settings } from './settings.ts';

/** The time-stamping authority that is set, with its trusted certificates; null where none is. @throws InputError `bad-authority` */
export async function openAuthority({ timeAuthority }: Settings): Promise<TimeAuthority | null> {
  if (timeAuthority === null) return null;
  try {
    const trusted = await readFile(timeAuthority.certificates, 'utf8');
    certificatesIn(trusted);
    return { url: timeAuthority.url, trusted };
  } catch (error) {
    throw new InputError(
      'bad-authority',
      `CODICIL_TSA_CA is no file of certificates in PEM: ${timeAuthority.certificates}`,
      { cause: error },
    );
  }
}
