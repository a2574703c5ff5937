import { InputError } from '#kernel';
import { allArticles, allJurisdictions, allKinds } from './read-table.ts';
import { standings, verificationLevels, type Article } from './type.ts';

const kindIds = new Set(allKinds.map(({ id }) => id));
const codes = new Set(allJurisdictions.map(({ code }) => code));

const lies = (jurisdiction: string, within: string) => jurisdiction === within || jurisdiction.startsWith(`${within}-`);

/**
 * How far an article is about what is asked: the table names an article's own subject first and what it also touches after,
 * and who asks names what matters most first.
 */
function remoteness({ kinds }: Article, asked: readonly string[]): number {
  const [first = asked.length] = kinds.map((kind) => asked.indexOf(kind)).filter((place) => place >= 0);
  const place = kinds.findIndex((kind) => asked.includes(kind));
  return place * asked.length + first;
}

/**
 * The order of articles for one question: those whose subject it is before those that touch it, then the better checked,
 * then what binds now. Ties keep the table's order.
 */
export function inOrderFor(asked: readonly string[]): (a: Article, b: Article) => number {
  return (a, b) =>
    remoteness(a, asked) - remoteness(b, asked) ||
    verificationLevels.indexOf(a.verification.level) - verificationLevels.indexOf(b.verification.level) ||
    standings.indexOf(a.standing) - standings.indexOf(b.standing);
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
    .toSorted(inOrderFor(lawKinds));
}
