import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export { version };

/** Says honestly what asks, and whom to write to about it: an address of mail or web, where one is set. */
export function userAgentOf({ contact }: { readonly contact: string | null }): string {
  const reach = contact === null ? '' : `+${contact}; `;
  return `Codicil/${version} (${reach}archives public terms; one request at a time)`;
}

/** What this release calls itself in what it writes. */
export const software = `Codicil ${version}`;
