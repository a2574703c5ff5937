import { dayOf, listOf } from '#kernel';
import {
  canBeBroken,
  linkConsequences,
  type ConsequenceKind,
  type ConsequenceLink,
  type PlacedProvision,
  type Reach,
} from '#provisions';
import type { Catalogue } from './catalogue.ts';
import type { DocumentRow } from './catalogue.store.ts';
import type { StatingRow } from './consequence.store.ts';
import { statedFor } from './keep-stated.ts';
import type { Materials } from './materials.ts';
import type { ConsequenceView, VersionRef } from './parts.ts';
import { quoteRows } from './quote-standing.ts';
import { quoteAt } from './refind-quotation.ts';
import { shortTitle } from './short-title.ts';

const most = 3;

const kindsSaid: Record<ConsequenceKind, string> = {
  termination: 'termination',
  suspension: 'suspension or restriction',
  removal: 'removal of content',
  liability: 'liability',
  'legal-action': 'legal action',
  money: 'loss or withholding of money',
  measures: 'other measures',
};

const reachSaid: Record<Reach, string> = {
  itself: 'said in this provision itself',
  section: 'said of its section',
  numbered: 'said of its section by number',
  document: 'said of the whole document',
  named: 'said of this document by name',
  incorporated: 'said of the agreement that this document belongs to',
};

/** Where a provision stands whose consequences are asked for. */
export interface BrokenRule extends Omit<PlacedProvision, 'document'> {
  readonly document: DocumentRow;
  readonly variant: string;
  readonly version: VersionRef;
}

/** This document's own consequences, else those of documents that name it or that it belongs to, else that none was found and where was looked. */
export async function findConsequences(
  desk: Materials,
  catalogue: Catalogue,
  rule: BrokenRule,
): Promise<{ provisions: ConsequenceView[]; said: string }> {
  const platform = catalogue.platformById(rule.document.platform_id);
  const title = shortTitle(platform, rule.document);
  const broken: PlacedProvision = { ...rule, document: rule.document.id };
  if (!canBeBroken(broken, platform.name))
    return {
      provisions: [],
      said: 'Not looked for: by its wording this provision neither forbids those who use the service anything nor requires anything of them.',
    };
  const documents = catalogue
    .documentsOf(platform.id)
    .map(({ id, type, kind }) => ({ id, title: type, kind: kind as PlacedKind }));
  const {
    clauses: stated,
    rows,
    documents: read,
  } = await statedFor(desk, {
    platform: platform.id,
    name: platform.name,
    document: rule.document.id,
    variant: rule.variant,
  });
  const links = linkConsequences(broken, { platform: platform.name, documents, stated }).slice(0, most);
  const provisions = await viewsOf(desk, catalogue, rows, links);
  const searched = `${title} (version of ${dayOf(rule.version.capturedAt)})`;
  if (provisions.length === 0) {
    const others = [...read].filter((id) => id !== rule.document.id);
    const named = others.map((id) => {
      const other = catalogue.documentById(id);
      return `${shortTitle(platform, other)} (version of ${dayOf(catalogue.variant(other).last_at)})`;
    });
    return {
      provisions,
      said: `No provision was found that says what follows from breaking this one in ${searched}${named.length === 0 ? '' : `, nor one in ${listOf(named)} that reaches it`}.`,
    };
  }
  const own = links.every(({ document }) => document === rule.document.id);
  return {
    provisions,
    said: own
      ? `What ${platform.name}’s ${title} itself says follows from a breach.`
      : `None found in ${searched}. These stand in other documents of ${platform.name} that name this one, or to which it belongs.`,
  };
}

type PlacedKind = Parameters<typeof linkConsequences>[1]['documents'][number]['kind'];

async function viewsOf(
  desk: Materials,
  catalogue: Catalogue,
  rows: readonly StatingRow[],
  links: readonly ConsequenceLink[],
): Promise<ConsequenceView[]> {
  const chosen = links.flatMap(
    (link) => rows.find((row) => row.provision_id === link.provision && row.document_id === link.document) ?? [],
  );
  const quoted = await quoteRows(desk, catalogue, chosen);
  const views = links.map(async (link): Promise<ConsequenceView[]> => {
    const found = quoted.find(({ row }) => row.provision_id === link.provision);
    if (found === undefined) return [];
    const { start } = found.quoted.quotation.body;
    const text = await desk.text(found.quoted.quotation.textDigest);
    return [
      {
        ...found.quoted,
        kinds: link.kinds,
        kindsSaid: listOf(link.kinds.map((kind) => kindsSaid[kind])),
        clause: quoteAt(text, [start + link.span[0], start + link.span[1]]),
        reach: link.reach,
        reachSaid: reachSaid[link.reach],
      },
    ];
  });
  return (await Promise.all(views)).flat();
}
