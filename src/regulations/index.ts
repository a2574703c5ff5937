import { NotFoundError } from '#kernel';
import { findBearing } from './find-bearing.ts';
import { aboutTable, allInstruments, allJurisdictions, allKinds } from './read-table.ts';
import type { AboutTable, Article, Instrument, Jurisdiction, LawKind } from './type.ts';

export { standings, verificationLevels } from './type.ts';
export type {
  AboutTable,
  Article,
  ArticleVerification,
  Instrument,
  Jurisdiction,
  LawKind,
  Standing,
  VerificationLevel,
} from './type.ts';

const instrumentOf = new Map(allInstruments.map((one) => [one.slug, one]));
const articleOf = new Map(allInstruments.flatMap(({ articles }) => articles).map((one) => [one.address, one]));
const kindOf = new Map(allKinds.map((kind) => [kind.id, kind]));

/** The sentence that stands wherever an article is shown beside a provision. */
export const bearsOnSaid =
  'These articles bear on provisions of this kind. Codicil does not say that any clause breaches them.';

/** Title, date, disclaimer, what the levels of verification mean, and which sources were found wrong. */
export function about(): AboutTable {
  return aboutTable;
}

/** Every instrument with its articles, by jurisdiction, then by short name. */
export function instruments(): readonly Instrument[] {
  return allInstruments;
}

/** The instrument at `/regulations/<slug>`. @throws NotFoundError */
export function instrument(slug: string): Instrument {
  const found = instrumentOf.get(slug);
  if (found === undefined) throw new NotFoundError(`The law table holds no instrument “${slug}”.`);
  return found;
}

/** The article at `/regulations/<instrument slug>/<article slug>`. @throws NotFoundError */
export function article(slug: string, articleSlug: string): Article {
  const { address, shortName } = instrument(slug);
  const found = articleOf.get(`${address}/${articleSlug}`);
  if (found === undefined) throw new NotFoundError(`The law table holds no “${articleSlug}” of ${shortName}.`);
  return found;
}

/**
 * The articles that bear on any of the given law kinds, those first whose own subject it is (a kind named earlier in
 * `kinds` before one named later), then better checked before less checked, and in force before contested, coming and repealed.
 * Asking for `US` includes its states; asking for `US-CA` does not include federal law. No `jurisdictions` means all.
 * @throws InputError `unknown-law-kind`, `unknown-jurisdiction`
 */
export function articlesBearingOn(
  kinds: readonly string[],
  options: { readonly jurisdictions?: readonly string[] | undefined } = {},
): readonly Article[] {
  return findBearing(kinds, options.jurisdictions);
}

/** The subjects that terms and law share, in the order of the table. */
export function lawKinds(): readonly LawKind[] {
  return allKinds;
}

/** The law kinds that an article bears on. */
export function kindsOf(one: Article): readonly LawKind[] {
  return one.kinds.flatMap((id) => kindOf.get(id) ?? []);
}

/** The jurisdictions of the table, in the order in which they are listed. */
export function jurisdictions(): readonly Jurisdiction[] {
  return allJurisdictions;
}

/** The instruments whose law is moving: check them before relying on them. `watch` says what moves, `note` more of it. */
export function movingLaw(): readonly (Instrument & { readonly watch: string })[] {
  return allInstruments.flatMap((one) => (one.watch === undefined ? [] : [{ ...one, watch: one.watch }]));
}
