/**
 * Errors are a class per family, each with a `code` that callers switch on. Message text is for people and is never
 * compared. `transient` says whether the same act may succeed later without anybody changing anything.
 */
export abstract class CodicilError extends Error {
  readonly code: string;
  readonly transient: boolean;

  constructor(code: string, message: string, options: { cause?: unknown; transient?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.transient = options.transient ?? false;
  }
}

/** Somebody asked for something that cannot be meant: exit code 2, HTTP 400. */
export class InputError extends CodicilError {}

/** What was asked for is not here: exit code 1, HTTP 404. */
export class NotFoundError extends CodicilError {
  /** Where that which was asked for is told of. */
  readonly instead: { readonly title: string; readonly address: string } | null;

  constructor(what: string, code = 'not-found', instead: NotFoundError['instead'] = null) {
    super(code, what);
    this.instead = instead;
  }
}

/** A page could not be fetched (`dns`, `tls`, `timeout`, `refused-address`, `gone`, `blocked`, `too-big`, …). */
export class FetchError extends CodicilError {}

/** Bytes could not be read as a document (`empty`, `not-a-document`, `too-deep`, …). */
export class ReadError extends CodicilError {}

/** The archive failed (`disk-full`, `corrupt-record`, …). The process stops: evidence comes first. */
export class ArchiveError extends CodicilError {}

/** A collection of others could not be imported (`not-a-repository`, `refused-transport`, …). */
export class ImportError extends CodicilError {}

/** The database refused or is held by another process. */
export class StoreError extends CodicilError {}
