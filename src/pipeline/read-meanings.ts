import { setImmediate } from 'node:timers/promises';
import {
  documentsToRead,
  passagesToRead,
  provisionsToRead,
  publishedWithout,
  rubricOfChanges,
  saveMeanings,
  type ChangeMeaning,
} from '#changes';
import type { Database } from '#store';
import { meaningsHere, type MeaningReader, type StoredProvision } from './meaning-reader.ts';
import type { Progress } from './outcome.ts';

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
  reader: MeaningReader = meaningsHere(),
): Promise<number> {
  const documents = documentId === null ? await documentsToRead(db, rubricOfChanges) : [documentId];
  let read = 0;
  for (const [index, document] of documents.entries()) {
    read += await readDocument(db, document, reader);
    if (documentId === null) progress({ said: 'Reading what changes mean', done: index + 1, total: documents.length });
  }
  return read;
}

async function readDocument(db: Database, document: string, reader: MeaningReader): Promise<number> {
  const changes = await publishedWithout(db, document, rubricOfChanges);
  for (let start = 0; start < changes.length; start += changesAtOnce) {
    const some = changes
      .slice(start, start + changesAtOnce)
      .map((change) => ({ ...change, provisions: provisionsToRead(change.provisions) }));
    const ids = some.flatMap(({ provisions }) => passagesOf(provisions));
    const passages = await passagesToRead(db, [...new Set(ids)]);
    const reading: Promise<ChangeMeaning>[] = [];
    for (const [at, { type, platform, provisions }] of some.entries()) {
      // Whatever else this thread has to do goes on between two changes.
      await setImmediate();
      const own = new Map(passagesOf(provisions).map((id) => [id, passages.get(id) ?? null]));
      const meaning = reader.read({ document, first: start + at === 0, type, platform, provisions, passages: own });
      // A failure is met where all are awaited.
      meaning.catch(() => undefined);
      reading.push(meaning);
    }
    const meanings = await Promise.all(reading);
    await saveMeanings(
      db,
      some.map(({ id }, at) => ({ change: id, meaning: meanings[at]! })),
    );
  }
  return changes.length;
}

function passagesOf(provisions: readonly StoredProvision[]): number[] {
  return provisions.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
}
