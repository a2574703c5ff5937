import { InputError } from '#kernel';
import { allArticles, allJurisdictions, allKinds } from './read-table.ts';
import { standings, verificationLevels, type Article } from './type.ts';

const kindIds = new Set(allKinds.map(({ id }) => id));
const codes = new Set(allJurisdictions.map(({ code }) => code));

const lies = (jurisdiction: string, within: string) => jurisdiction === within || jurisdiction.startsWith(`${within}-`);

/** Better checked first, then what binds now, then the article that names fewer kinds. Ties keep the table's order. */
export function compareArticles(a: Article, b: Article): number {
  return (
    verificationLevels.indexOf(a.verification.level) - verificationLevels.indexOf(b.verification.level) ||
    standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
    a.kinds.length - b.kinds.length
  );
}

/** @throws InputError `unknown-law-kind`, `unknown-jurisdiction` */
export function findBearing(
  lawKinds: readonly string[],
  jurisdictions: readonly string[] | undefined,
): readonly Article[] {
  for (const kind of lawKinds) {
    if (!kindIds.has(kind)) throw new InputError('unknown-law-kind', `“${kind}” is not a kind of the law table.`);
  }
  for (const code of jurisdictions ?? []) {
    if (!codes.has(code)) {
      throw new InputError(
        'unknown-jurisdiction',
        `The law table holds no “${code}”; it holds ${[...codes].join(', ')}.`,
      );
    }
  }
  return allArticles
    .filter(({ kinds }) => kinds.some((kind) => lawKinds.includes(kind)))
    .filter(({ jurisdiction }) => jurisdictions?.some((code) => lies(jurisdiction, code)) ?? true)
    .toSorted(compareArticles);
}
