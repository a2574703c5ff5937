import { resolve } from 'node:path';
import { InputError } from '#kernel';
import type { ModelSettings } from '#drafting';
import type { MailSettings } from '#monitoring';

/** Everything that can be set, from the environment and the command line, in one place. */
export interface Settings {
  /** The data directory, absolute. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** Where readers reach the site. */
  readonly origin: string | null;
  readonly name: string;
  /** A PostgreSQL server in place of the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly mail: MailSettings | null;
  readonly allowLoopback: boolean;
  /** The time-stamping authority, and the file of the certificates that are trusted. */
  readonly timeAuthority: { readonly url: string; readonly certificates: string } | null;
  /** The language model that redrafts summaries; null where none is set. */
  readonly languageModel: ModelSettings | null;
  /** What site owners can write to about our requests; stands in the user agent. */
  readonly contact: string | null;
}

export function settingsFrom(
  environment: NodeJS.ProcessEnv,
  flags: { data?: string | undefined; port?: string | undefined } = {},
): Settings {
  const port = Number(flags.port ?? environment['CODICIL_PORT'] ?? environment['PORT'] ?? 8460);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InputError('bad-port', 'The port must be a number from 0 to 65535.');
  return {
    data: resolve(flags.data ?? environment['CODICIL_DATA'] ?? './codicil-data'),
    host: environment['CODICIL_HOST'] ?? '127.0.0.1',
    port,
    origin: environment['CODICIL_ORIGIN']?.replace(/\/+$/, '') ?? null,
    name: environment['CODICIL_NAME'] ?? 'Codicil',
    databaseUrl: environment['DATABASE_URL'] || undefined,
    mail: mailFrom(environment),
    allowLoopback: environment['CODICIL_ALLOW_LOOPBACK'] === '1',
    timeAuthority: timeAuthorityFrom(environment),
    languageModel: modelFrom(environment),
    contact: contactFrom(environment['CODICIL_CONTACT']),
  };
}

function contactFrom(contact: string | undefined): string | null {
  if (contact === undefined || contact.trim() === '') return null;
  if (!/^[\x21-\x27\x2a-\x7e]{3,200}$/.test(contact.trim()))
    throw new InputError('bad-contact', 'CODICIL_CONTACT must be a mail or web address without spaces or brackets.');
  return contact.trim();
}

function timeAuthorityFrom(environment: NodeJS.ProcessEnv): Settings['timeAuthority'] {
  const url = environment['CODICIL_TSA_URL'];
  const certificates = environment['CODICIL_TSA_CA'];
  if ((url === undefined || url === '') && (certificates === undefined || certificates === '')) return null;
  if (url === undefined || url === '' || certificates === undefined || certificates === '')
    throw new InputError(
      'bad-authority',
      'CODICIL_TSA_URL and CODICIL_TSA_CA belong together: the address of the authority, and the file of its root certificate.',
    );
  return { url, certificates: resolve(certificates) };
}

function modelFrom(environment: NodeJS.ProcessEnv): ModelSettings | null {
  const url = environment['CODICIL_MODEL_URL']?.trim() ?? '';
  const model = environment['CODICIL_MODEL']?.trim() ?? '';
  if (url === '' && model === '') return null;
  if (url === '' || model === '' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new InputError(
      'bad-model',
      'CODICIL_MODEL_URL and CODICIL_MODEL belong together: an address such as http://localhost:11434/v1, and the name of a model there.',
    );
  return { url: url.replace(/\/+$/, ''), model, key: environment['CODICIL_MODEL_KEY'] || null };
}

function mailFrom(environment: NodeJS.ProcessEnv): MailSettings | null {
  const url = environment['CODICIL_SMTP_URL'];
  if (url === undefined || url === '') return null;
  const to = environment['CODICIL_MAIL_TO'];
  if (to === undefined || to === '')
    throw new InputError('no-recipient', 'CODICIL_SMTP_URL is set, but CODICIL_MAIL_TO does not say whom to write to.');
  return { url, to, from: environment['CODICIL_MAIL_FROM'] ?? to };
}
