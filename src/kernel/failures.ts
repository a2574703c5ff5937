import {
  ArchiveError,
  CodicilError,
  FetchError,
  ImportError,
  InputError,
  NotFoundError,
  ReadError,
  StoreError,
} from './errors.ts';

/** An error as plain data, for another thread or process. */
export interface Failure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly transient: boolean;
}

const families = { ArchiveError, FetchError, ImportError, InputError, ReadError, StoreError } as const;

export function failureOf(error: unknown): Failure {
  const { name, message } = error as Error;
  return {
    name,
    message,
    code: error instanceof CodicilError ? error.code : 'fault',
    transient: error instanceof CodicilError && error.transient,
  };
}

/** The error that the data stands for, of the same family. */
export function errorOf(failure: Failure): Error {
  if (failure.name === 'NotFoundError') return new NotFoundError(failure.message, failure.code);
  const family = families[failure.name as keyof typeof families];
  return family === undefined
    ? new Error(failure.message)
    : new family(failure.code, failure.message, { transient: failure.transient });
}
