import { rubricOfChanges, shiftRules } from '#changes';
import type { ChangePage, CitedFactView, Run } from '#desk';
import { dayOf } from '#kernel';
import { provisionTypes } from '#provisions';
import { sql, type ChangedProvision, type Database, type StoredProvisionMeaning } from '#store';

/** Why a fact does not hold, or null. */
export type Recounting = (fact: CitedFactView) => string | null;

interface Row {
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  readonly moved: number;
  readonly others: number;
  readonly provisions: readonly ChangedProvision[];
  readonly direction: string | null;
  readonly meanings: readonly StoredProvisionMeaning[] | null;
}

const kinds = { added: ['added'], removed: ['removed'], reworded: ['reworded', 'split', 'merged'] } as const;
const titles = new Map(provisionTypes.map(({ id, title }) => [id as string, title]));
const advice = new Map(provisionTypes.map(({ id, prose }) => [id as string, prose.actions]));
const shiftTitles = new Set(shiftRules.map(({ title }) => title));

/** Counts the facts of one change anew, from the tables and the text of the later version. */
export async function recount(db: Database, page: ChangePage, laterText: string): Promise<Recounting> {
  const { rows } = await sql<Row>`
    select c.added, c.removed, c.reworded, c.moved, c.others, c.provisions, m.direction, m.provisions as meanings from changes c
    left join change_meanings m on m.change_id = c.id and m.release = ${rubricOfChanges} where c.id = ${page.change.id}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return () => 'no such change';
  const passages = row.provisions.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const typed = await typesOf(db, passages);
  const summary = page.summary;
  return (fact) => {
    const { name, of, value } = fact;
    const is = (expected: unknown): string | null => (expected === value ? null : `it is ${String(expected)}`);
    switch (name) {
      case 'added':
      case 'removed':
      case 'reworded':
      case 'moved': {
        const counted = row.provisions.filter(
          ({ kind, rule }) =>
            rule && (name === 'moved' ? kind === 'moved' : (kinds[name] as readonly string[]).includes(kind)),
        ).length;
        return counted === value && row[name] === value ? null : `it is ${counted}`;
      }
      case 'others':
        return is(row.provisions.filter(({ rule }) => !rule).length);
      case 'unlisted': {
        const kind = of as keyof typeof kinds;
        return is(row[kind] - (summary?.[kind].length ?? 0));
      }
      case 'direction':
        return is(of === null ? row.direction : row.meanings?.find(({ id }) => id === of)?.direction);
      case 'affected':
        return value === affecting(row, of ?? '') ? null : `it is ${affecting(row, of ?? '')}`;
      case 'type': {
        const one = row.provisions.find(({ id }) => id === of);
        return [one?.after, one?.before].some((id) => id != null && titles.get(typed.get(id) ?? '') === value)
          ? null
          : 'of another type';
      }
      case 'kind':
        return shiftTitles.has(String(value)) || row.meanings?.find(({ id }) => id === of)?.kind === value
          ? null
          : 'of another kind';
      case 'advice':
        return advice.get(of ?? '')?.includes(String(value)) === true ? null : 'no advice of that type';
      case 'captured':
        return is(dayOf(page.change.detectedBy));
      case 'shift': {
        const [rule, id = null] = (of ?? '').split('@');
        const shifts = partOf(page, id)?.meaning?.shifts ?? [];
        return shifts.some((one) => one.rule === rule && one.direction === value) ? null : 'no such shift';
      }
      case 'notice':
        return page.dates?.notice.some(({ outcome }) => outcome === value) === true ? null : 'no such outcome';
      case 'shifts': {
        const shifts = partOf(page, of)?.meaning?.shifts.length ?? 0;
        return Number(value) > 0 && Number(value) < shifts ? null : `there are ${shifts} in all`;
      }
      case 'places':
        return is(hunksOf(partOf(page, of)?.runs ?? []) - 1);
      case 'touched':
        return Number(value) > 0 && laterText.split(of ?? '\n').length - 1 >= Number(value)
          ? null
          : 'the later text does not use the term so often';
    }
  };
}

function partOf({ provisions, others }: ChangePage, id: string | null): ChangePage['provisions'][number] | undefined {
  return [...provisions, ...others].find(({ provision }) => provision.id === id);
}

/** Stretches that differ, between stretches that stayed. */
function hunksOf(runs: readonly Run[]): number {
  return runs.filter(({ op }, index) => op !== 'same' && (runs[index - 1]?.op ?? 'same') === 'same').length;
}

function affecting({ provisions, meanings }: Row, group: string): number {
  const read = provisions.toSorted((a, b) => Number(b.rule) - Number(a.rule)).slice(0, 60);
  return read.filter(({ id }) => (meanings?.find((one) => one.id === id)?.affected ?? ['all users']).includes(group))
    .length;
}

async function typesOf(db: Database, passages: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (passages.length === 0) return new Map();
  const { rows } = await sql<{ passage_id: number; main_type: string | null }>`
    select distinct on (passage_id) passage_id, main_type from assessments where passage_id = any(${[...new Set(passages)]}::bigint[]) order by passage_id, release desc`.execute(
    db,
  );
  return new Map(
    rows.flatMap(({ passage_id, main_type }) => (main_type === null ? [] : [[Number(passage_id), main_type]])),
  );
}
