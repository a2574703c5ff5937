import { sql } from 'kysely';
import { sliceOf } from '#kernel';
import { openArchive } from '#archive';
import { redline } from '#changes';
import { openStore, lockDirectory } from '#store';

/**
 * `npm run eval -- sample <provisions | changes | counterparts> [count] [--seed N] --data DIR`: prints records drawn at
 * random from an imported data directory, for a person to read. The same seed draws the same records.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [what = 'provisions', count = '50'] = args.filter(
    (arg, index) => !arg.startsWith('--') && !(args[index - 1] ?? '').startsWith('--'),
  );
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const directory = value('--data');
  if (directory === undefined) throw new Error('Say which data directory: --data DIR.');
  const seed = value('--seed') ?? '1';
  const lock = await lockDirectory(directory);
  const store = await openStore({ directory: `${directory}/database` });
  const archive = await openArchive({ directory, db: store.db, writer: 'eval', now: () => '2026-01-01T00:00:00Z' });
  const passage = async (id: number | null): Promise<string> => {
    if (id === null) return '';
    const { rows } = await sql<{
      body: string;
      leads: string[];
    }>`select body, leads from passages where id = ${id}`.execute(store.db);
    return [...(rows[0]?.leads ?? []), rows[0]?.body ?? ''].join(' ⟩ ');
  };
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  if (what === 'provisions') {
    const { rows } = await sql<{
      platform: string;
      document: string;
      title: string;
      main_type: string | null;
      severity: number;
      section: string[];
      passage_id: number;
      text_digest: string;
      body_span: number[];
      lead_spans: number[];
    }>`
      select p.name as platform, d.type as document, s.title, s.main_type, s.severity, s.section, s.passage_id, r.text_digest, s.body_span, s.lead_spans
      from standing s join platforms p on p.id = s.platform_id join documents d on d.id = s.document_id join readings r on r.id = s.reading_id
      where s.counted order by md5(s.provision_id || ${seed}) limit ${Number(count)}`.execute(store.db);
    for (const [index, row] of rows.entries()) {
      const text = Buffer.from(await archive.read(row.text_digest)).toString('utf8');
      const leads = Array.from({ length: row.lead_spans.length / 2 }, (_, place) =>
        sliceOf(text, [row.lead_spans[2 * place] ?? 0, row.lead_spans[2 * place + 1] ?? 0]),
      );
      const body = sliceOf(text, [row.body_span[0] ?? 0, row.body_span[1] ?? 0]);
      say(
        `${index + 1}. ${row.platform} / ${row.document} [${row.main_type ?? 'no type'}, ${['low', 'medium', 'high'][row.severity] ?? ''}] “${row.title}”\n   § ${row.section.join(' › ')}\n   ${[...leads.map((lead) => `⟨${lead}⟩`), body].join(' ')}\n`,
      );
    }
  } else if (what === 'changes') {
    const { rows } = await sql<{
      id: string;
      platform: string;
      document: string;
      detected_by: string;
      provisions: { id: string; kind: string; before: number | null; after: number | null }[];
    }>`
      select c.id, p.name as platform, d.type as document, c.detected_by, c.provisions from changes c join platforms p on p.id = c.platform_id join documents d on d.id = c.document_id
      where c.withheld is null order by md5(c.id || ${seed}) limit ${Number(count)}`.execute(store.db);
    for (const [index, row] of rows.entries()) {
      say(
        `${index + 1}. ${row.platform} / ${row.document}, ${row.detected_by}: ${row.provisions.length} provisions (${row.id})`,
      );
      for (const change of row.provisions.slice(0, 4)) {
        const runs = redline(await passage(change.before), await passage(change.after)).map((run) =>
          run.op === 'same' ? shortened(run.text) : run.op === 'added' ? `{+${run.text}+}` : `[-${run.text}-]`,
        );
        say(`   ${change.kind}: ${runs.join('').slice(0, 900)}`);
      }
      say('');
    }
  } else if (what === 'counterparts') {
    const { rows } = await sql<{
      id: string;
      main_type: string;
      passage_id: number;
      platform: string;
      nearest: { id: string; nearness: number }[];
    }>`
      select s.provision_id as id, s.main_type, s.passage_id, p.name as platform, c.nearest from counterparts c join standing s on s.provision_id = c.provision_id and s.counted join platforms p on p.id = s.platform_id
      where jsonb_array_length(c.nearest) > 0 order by md5(s.provision_id || ${seed}) limit ${Number(count)}`.execute(
      store.db,
    );
    for (const [index, row] of rows.entries()) {
      say(`${index + 1}. [${row.main_type}] ${row.platform}: ${(await passage(row.passage_id)).slice(0, 500)}`);
      for (const near of row.nearest.slice(0, 2)) {
        const { rows: other } = await sql<{
          passage_id: number;
          name: string;
        }>`select s.passage_id, p.name from standing s join platforms p on p.id = s.platform_id where s.provision_id = ${near.id} limit 1`.execute(
          store.db,
        );
        say(
          `   ${near.nearness} ${other[0]?.name ?? '?'}: ${(await passage(other[0]?.passage_id ?? null)).slice(0, 500)}`,
        );
      }
      say('');
    }
  } else throw new Error('Draw provisions, changes or counterparts.');
  await archive.close();
  await store.close();
  await lock.release();
}

function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 70)} … ${text.slice(-70)}`;
}
