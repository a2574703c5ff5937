import about from './about.data.json' with { type: 'json' };
import jurisdictions from './jurisdictions.data.json' with { type: 'json' };
import kinds from './law-kinds.data.json' with { type: 'json' };
import { files } from './table/index.ts';
import type { AboutTable, Article, Instrument, InstrumentFile, Jurisdiction, LawKind } from './type.ts';

/** The shape of every file is held by `table.test.ts`; it is not checked again at run time. */
const written = files as readonly InstrumentFile[];

const addressOf = (...slugs: readonly string[]) => ['/regulations', ...slugs].join('/');

const instrumentOf = (file: InstrumentFile): Instrument => ({
  ...file,
  address: addressOf(file.slug),
  articles: file.articles.map((entry): Article => ({
    ...entry,
    address: addressOf(file.slug, entry.slug),
    instrument: file.slug,
    cite: `${file.shortName}, ${entry.number}`,
    jurisdiction: file.jurisdiction,
  })),
});

export const aboutTable: AboutTable = about;
export const allJurisdictions: readonly Jurisdiction[] = jurisdictions;
export const allKinds: readonly LawKind[] = kinds;

const placeOf = new Map(allJurisdictions.map(({ code }, place) => [code, place]));
const byName = new Intl.Collator('en').compare;

/** By jurisdiction, in the order of `jurisdictions.data.json`, then by short name. */
export const allInstruments: readonly Instrument[] = written
  .map(instrumentOf)
  .toSorted(
    (a, b) =>
      (placeOf.get(a.jurisdiction) ?? placeOf.size) - (placeOf.get(b.jurisdiction) ?? placeOf.size) ||
      byName(a.shortName, b.shortName),
  );

export const allArticles: readonly Article[] = allInstruments.flatMap(({ articles }) => articles);
