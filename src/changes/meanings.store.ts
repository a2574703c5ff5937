import {
  insertMany,
  settleLater,
  sql,
  type ChangedProvision,
  type Database,
  type StoredProvisionMeaning,
} from '#store';
import type { ChangeMeaning, PassageFacts, ProvisionMeaning } from './meaning/meaning.ts';

/** Documents with a published change that this release of the rubric has not read. */
export async function documentsToRead(db: Database, release: string): Promise<string[]> {
  const { rows } = await sql<{ document_id: string }>`
    select distinct c.document_id from changes c left join change_meanings m on m.change_id = c.id and m.release = ${release}
    where c.withheld is null and m.change_id is null`.execute(db);
  return rows.map((row) => row.document_id);
}

/** Published changes of a document that this release has not read, with what it needs to know of the document. */
export async function publishedWithout(
  db: Database,
  documentId: string,
  release: string,
): Promise<{ id: string; type: string; platform: string; provisions: readonly ChangedProvision[] }[]> {
  const { rows } = await sql<{ id: string; type: string; platform: string; provisions: readonly ChangedProvision[] }>`
    select c.id, d.type, p.name as platform, c.provisions from changes c join documents d on d.id = c.document_id join platforms p on p.id = d.platform_id
    left join change_meanings m on m.change_id = c.id and m.release = ${release}
    where c.document_id = ${documentId} and c.withheld is null and m.change_id is null order by c.detected_by`.execute(
    db,
  );
  return rows;
}

export async function passagesToRead(db: Database, ids: readonly number[]): Promise<Map<number, PassageFacts>> {
  const found = new Map<number, PassageFacts>();
  for (let start = 0; start < ids.length; start += 500) {
    const { rows } = await sql<{
      id: number;
      body: string;
      leads: readonly string[];
      heading: string;
      main_type: string | null;
      severity: number | null;
      modality: string | null;
    }>`
      select p.id, p.body, p.leads, p.heading, a.main_type, a.severity, a.modality from passages p
      left join lateral (select main_type, severity, modality from assessments where passage_id = p.id order by release desc limit 1) a on true
      where p.id = any(${ids.slice(start, start + 500)}::bigint[])`.execute(db);
    for (const row of rows)
      found.set(Number(row.id), {
        body: row.body,
        leads: row.leads,
        heading: row.heading,
        mainType: row.main_type,
        severity: row.severity ?? 0,
        modality: row.modality ?? 'statement',
      });
  }
  return found;
}

const levels = ['low', 'medium', 'high'] as const;

export async function saveMeanings(
  db: Database,
  meanings: readonly { readonly change: string; readonly meaning: ChangeMeaning }[],
): Promise<void> {
  const rows = meanings.map(({ change, meaning }) => ({
    change_id: change,
    release: meaning.release,
    direction: meaning.direction.user,
    business_direction: meaning.direction.business,
    severity: levels.indexOf(meaning.severity),
    kinds: meaning.kinds,
    affected: meaning.affected,
    provisions: meaning.provisions.filter(saysSomething).map(stored),
  }));
  await db.transaction().execute(async (trx) => {
    await settleLater(trx);
    await insertMany(
      trx,
      'change_meanings',
      ['change_id', 'release', 'direction', 'business_direction', 'severity', 'kinds', 'affected', 'provisions'],
      rows,
      sql`(change_id, release) do update set direction = excluded.direction, business_direction = excluded.business_direction, severity = excluded.severity,
        kinds = excluded.kinds, affected = excluded.affected, provisions = excluded.provisions`,
    );
  });
}

/** A provision that is left out is neutral, of low severity, and a clarification. */
function saysSomething({ direction, shifts, kind, affected }: ProvisionMeaning): boolean {
  return (
    direction.user !== 'neutral' ||
    direction.business !== 'neutral' ||
    shifts.length > 0 ||
    kind === 'editorial' ||
    affected.length !== 1 ||
    affected[0] !== 'all users'
  );
}

function stored({ id, direction, severity, kind, affected, shifts }: ProvisionMeaning): StoredProvisionMeaning {
  return {
    id,
    direction: direction.user,
    business: direction.business,
    severity: levels.indexOf(severity),
    kind,
    affected,
    rules: [...new Set(shifts.map(({ rule }) => rule))],
  };
}
