import { createHash } from 'node:crypto';
import { sliceOf } from '#kernel';
import {
  kindOfDocument,
  linkConsequences,
  statedConsequences,
  type ConsequenceLink,
  type PlacedProvision,
} from '#provisions';
import { sql, type Database } from '#store';

/** As many links of a rule as its page shows. */
const shown = 3;

/** A provision of a variant that stands for its document, or stands for it with others. */
export interface StandingProvision extends PlacedProvision {
  readonly variant: string;
}

export interface DrawnLink {
  readonly platform: string;
  /** The types of the two documents. */
  readonly from: string;
  readonly to: string;
  readonly rule: PlacedProvision;
  readonly said: PlacedProvision;
  readonly link: ConsequenceLink;
  /** The sentence that is shown. */
  readonly words: string;
}

export interface Platform {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly type: string }[];
  readonly provisions: readonly StandingProvision[];
}

/** Platforms one after the other, by name. */
export async function* platformsOf(db: Database, wanted: (name: string) => boolean): AsyncGenerator<Platform> {
  const { rows: platforms } = await sql<{
    id: string;
    name: string;
  }>`select id, name from platforms order by name`.execute(db);
  for (const { id, name } of platforms.filter((one) => wanted(one.name))) {
    const { rows: documents } = await sql<{
      id: string;
      type: string;
    }>`select id, type from documents where platform_id = ${id}`.execute(db);
    const { rows: provisions } = await sql<StandingProvision>`
      select s.provision_id as id, s.document_id as document, s.variant_id as variant, s.position, s.number, s.section, m.body, m.leads, a.modality,
        array(select jsonb_array_elements(a.types)->>'id') as types
      from standing s join passages m on m.id = s.passage_id
      join lateral (select types, modality from assessments where passage_id = s.passage_id order by release desc limit 1) a on true
      where s.platform_id = ${id} and s.counted order by s.document_id, s.variant_id, s.position`.execute(db);
    yield { name, documents, provisions };
  }
}

/** What the pages of a platform's provisions show: a rule is read with its own variant, and with the other documents. */
export function linksOf({ name, documents: rows, provisions }: Platform): DrawnLink[] {
  const documents = rows.map(({ id, type }) => ({ id, title: type, kind: kindOfDocument(type) }));
  const titleOf = (wanted: string): string => documents.find(({ id }) => id === wanted)?.title ?? '';
  const variants = [...Map.groupBy(provisions, ({ variant }) => variant).values()].map((some) => ({
    document: some[0]?.document,
    some,
    stated: statedConsequences(some, name),
  }));
  return variants.flatMap(({ document, some, stated: own }) => {
    const others = variants.filter((other) => other.document !== document).map(({ stated }) => stated);
    const stated = {
      clauses: [own, ...others].flatMap(({ clauses }) => clauses),
      joining: [own, ...others].flatMap(({ joining }) => joining),
    };
    const byId = new Map(stated.clauses.map(({ of }) => [`${of.document} ${of.id}`, of]));
    return some.flatMap((rule) =>
      linkConsequences(rule, { platform: name, documents, stated })
        .slice(0, shown)
        .flatMap((link): DrawnLink[] => {
          const said = byId.get(`${link.document} ${link.provision}`);
          if (said === undefined) return [];
          const [from, to] = [titleOf(rule.document), titleOf(link.document)];
          return [{ platform: name, from, to, rule, said, link, words: sliceOf(said.body, link.span) }];
        }),
    );
  });
}

/**
 * Some of the links at random, the same for the same seed.
 * @param mostOfOne of one platform, and so of one document, at most: what a few platforms say a hundred times would outweigh all others
 */
export function drawn(links: readonly DrawnLink[], seed: string, count: number, mostOfOne: number): DrawnLink[] {
  const rank = ({ rule, link }: DrawnLink): string =>
    createHash('sha256').update(`${seed}\0${rule.id}\0${link.provision}`).digest('hex');
  const of = new Map<string, number>();
  return links
    .map((link) => ({ link, rank: rank(link) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ link }) => link)
    .filter(({ platform }) => {
      const already = of.get(platform) ?? 0;
      of.set(platform, already + 1);
      return already < mostOfOne;
    })
    .slice(0, count);
}
