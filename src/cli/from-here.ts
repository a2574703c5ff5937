import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A path is meant from where the person stands, not from where the server was started. */
export function fromHere(address: string): string {
  return !address.startsWith('-') && existsSync(address) ? resolve(address) : address;
}
