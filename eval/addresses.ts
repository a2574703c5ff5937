import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#text';
import { openStore, sql } from '#store';
import { outlinesFrom } from '../src/desk/outlines.ts';
import { traceLost } from '../src/desk/trace-lost.ts';
import { wordingsOf } from '../src/desk/wording.store.ts';

/** An address that was given out, with what its provision said then. */
interface Recorded {
  readonly provision_id: string;
  readonly slug: string;
  readonly platform: string;
  readonly document: string;
  readonly key: string;
  readonly body: string;
}

/**
 * `npm run eval -- addresses --data DIR --addresses FILE`: asks a data directory for provisions by addresses that were recorded from another
 * one, such as that of an earlier release, and prints how many still answer with the same clause: the recorded wording is among
 * the wordings of the provision that answers. Where none does, what the address says instead is asked for, as a page does. Addresses of
 * documents that the directory does not have are left out.
 */
export async function run(args: readonly string[]): Promise<void> {
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [data, file] = [value('--data'), value('--addresses')];
  if (data === undefined || file === undefined) {
    process.stderr.write('Usage: npm run eval -- addresses --data DIR --addresses FILE\n');
    process.exitCode = 2;
    return;
  }
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded[];
  const store = await openStore({ directory: join(data, 'database') });
  const counts = { same: 0, moved: 0, aside: 0, other: 0, none: 0 };
  const wrong: string[] = [];
  try {
    const { rows } = await sql<{ name: string; id: string }>`
      select p.slug || '/' || d.slug as name, d.id from documents d join platforms p on p.id = d.platform_id`.execute(
      store.db,
    );
    const here = new Map(rows.map(({ name, id }) => [name, id]));
    const desk = { db: store.db, outlines: outlinesFrom(store.db) };
    for (const one of recorded) {
      const document = here.get(`${one.platform}/${one.document}`);
      if (document === undefined) continue;
      let wordings = await wordingsOf(store.db, one.provision_id);
      const lost = wordings.length > 0 ? null : await traceLost(desk, document, one.provision_id);
      if (lost !== null && 'heir' in lost) wordings = await wordingsOf(store.db, lost.heir);
      const same = wordings.some((row) => row.document_id === document && fold(row.body) === fold(one.body));
      const kind =
        wordings.length === 0
          ? lost === null
            ? 'none'
            : 'aside'
          : !same
            ? 'other'
            : wordings[0]!.provision_id === one.provision_id
              ? 'same'
              : 'moved';
      counts[kind] += 1;
      if (kind === 'none' || kind === 'other')
        wrong.push(
          `${kind} /platforms/${one.platform}/${one.document}/provisions/${one.provision_id}-${one.slug}: ${one.body.slice(0, 140)}`,
        );
    }
  } finally {
    await store.close();
  }
  const asked = counts.same + counts.moved + counts.aside + counts.other + counts.none;
  wrong.forEach((line) => process.stdout.write(`${line}\n`));
  process.stdout.write(
    `${asked} of ${recorded.length} addresses asked: ${counts.same} answer with the same clause under the same id, ${counts.moved} lead to it under another, ${counts.aside} say that its record was set aside, ${counts.other} answer with another clause, ${counts.none} do not answer\n`,
  );
  if (counts.other + counts.none > 0) process.exitCode = 1;
}
