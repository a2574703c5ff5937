import { setImmediate } from 'node:timers/promises';
import {
  documentsToRead,
  namesPattern,
  passagesToRead,
  provisionsToRead,
  publishedWithout,
  readMeaning,
  rubricOfChanges,
  saveMeanings,
  type ProvisionMeaning,
} from '#changes';
import { kindOfDocument, provisionTypes } from '#provisions';
import type { Database } from '#store';
import type { Progress } from './outcome.ts';

const types = new Map(provisionTypes.map((type) => [type.id, type]));
/** So many changes are fetched and written at once: a page that asks in between waits for no more. */
const changesAtOnce = 20;

/**
 * Reads what published changes mean wherever this release of the rubric has not: of one document, or of all. It finds out for itself
 * what there is to do, so that a new release scores old changes anew, and repeating it does nothing.
 */
export async function readMeanings(
  db: Database,
  documentId: string | null,
  progress: (step: Progress) => void = () => {},
): Promise<number> {
  const documents = documentId === null ? await documentsToRead(db, rubricOfChanges) : [documentId];
  let read = 0;
  for (const [index, document] of documents.entries()) {
    read += await readDocument(db, document);
    if (documentId === null) progress({ said: 'Reading what changes mean', done: index + 1, total: documents.length });
  }
  return read;
}

async function readDocument(db: Database, document: string): Promise<number> {
  const changes = await publishedWithout(db, document, rubricOfChanges);
  const known = new Map<string, ProvisionMeaning>();
  for (let start = 0; start < changes.length; start += changesAtOnce) {
    const some = changes
      .slice(start, start + changesAtOnce)
      .map((change) => ({ ...change, provisions: provisionsToRead(change.provisions) }));
    const ids = some.flatMap(({ provisions }) =>
      provisions.flatMap((one) => [one.before ?? [], one.after ?? []].flat()),
    );
    const passages = await passagesToRead(db, [...new Set(ids)]);
    const meanings = [];
    for (const { id, type, platform, provisions } of some) {
      // Whatever else this thread has to do goes on between two changes.
      await setImmediate();
      const meaning = readMeaning(
        provisions.map((one) => ({
          ...one,
          before: one.before === null ? null : (passages.get(one.before) ?? null),
          after: one.after === null ? null : (passages.get(one.after) ?? null),
        })),
        { documentKind: kindOfDocument(type), documentType: type, names: namesPattern([platform]), types },
        known,
      );
      meanings.push({ change: id, meaning });
    }
    await saveMeanings(db, meanings);
  }
  return changes.length;
}
