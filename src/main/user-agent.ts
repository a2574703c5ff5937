import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export { version };

/** Says honestly what asks. */
export const userAgent = `Codicil/${version} (archives public terms; one request at a time)`;
