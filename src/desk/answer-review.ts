import { dayOf, lengthOf, sha256 } from '#kernel';
import { openDisputes, typesDecisions, unsurePassages, type DecidedWording } from '#review';
import type { Materials } from './materials.ts';
import type { DisputeView, ReviewedView, ReviewEntry, ReviewLabel, ReviewPage } from './review-page.ts';
import { provisionAddress, quoteRows } from './quote-standing.ts';
import { decidedLabels, standingWith } from './review.store.ts';
import { severityOf, typeRef } from './type-ref.ts';

const onPage = 20;
const decidedShown = 50;

/** Provisions that wait for a person: those that somebody disputes, then those whose types are far from sure; and what was decided. */
export async function answerReview(
  desk: Materials,
  options: { readonly page?: number | undefined } = {},
): Promise<ReviewPage> {
  const page = options.page ?? 1;
  const [catalogue, disputes, unsure, decided] = await Promise.all([
    desk.catalogue(),
    openDisputes(desk.db),
    unsurePassages(desk.db, { take: onPage + 1, skip: (page - 1) * onPage }),
    typesDecisions(desk.db),
  ]);
  const byPassage = Map.groupBy(disputes, ({ passage }) => passage);
  // The disputed stand before all others, on the first page.
  const disputed = page === 1 ? [...byPassage.keys()] : [];
  const asked = [...disputed, ...unsure.slice(0, onPage).filter((passage) => !byPassage.has(passage))];
  const rows = await standingWith(desk.db, [...asked, ...decided.slice(0, decidedShown).map(({ passage }) => passage)]);
  const quoted = await quoteRows(
    desk,
    catalogue,
    rows.filter((row) => asked.includes(Number(row.passage_id))),
  );
  const waiting = asked.flatMap((passage): ReviewEntry[] => {
    const found = quoted.find(({ row }) => Number(row.passage_id) === passage);
    if (found === undefined) return [];
    const said = byPassage.get(passage) ?? [];
    return [
      {
        provision: found.quoted,
        types: (found.row.types ?? []).flatMap(({ id, confidence }) => {
          const type = desk.typeOf(id);
          return type === null ? [] : [{ ...typeRef(type), confidence }];
        }),
        why: said.length > 0 ? 'disputed' : 'low confidence',
        disputes: said.map(({ reason, by, at }) => ({ reason, by, at })),
        provisions: found.row.provisions,
      },
    ];
  });
  return {
    waiting,
    page,
    more: unsure.length > onPage,
    decided: decided.slice(0, decidedShown).map((one) => {
      const row = rows.find(({ passage_id }) => Number(passage_id) === one.passage);
      const known = row !== undefined && catalogue.knows(row.document_id);
      return {
        ...viewOf(desk, one, one.provision),
        address: known
          ? provisionAddress(catalogue, row.document_id, row.variant_id, row.provision_id, row.slug)
          : null,
        title: row?.title ?? one.body.slice(0, 80),
      };
    }),
  };
}

function viewOf(
  desk: Materials,
  decision: DecidedWording,
  provision: string,
  passage = decision.passage,
): ReviewedView {
  const types = decision.types.flatMap((id) => desk.typeOf(id) ?? []).map(typeRef);
  const rule = decision.types.every((id) => !id.startsWith('none.'));
  const twin = passage !== decision.passage;
  return {
    id: decision.id,
    types,
    rule,
    severity: decision.severity,
    reason: decision.reason,
    by: decision.by,
    at: decision.at,
    twin,
    provision: provision === decision.provision ? provision : decision.provision,
    said: `Reviewed by a person on ${dayOf(decision.at)}${twin ? ', in near-identical words elsewhere' : ''}${rule ? '' : ': no rule'}`,
  };
}

/** The decision that speaks for a wording, by what its assessment names as the reason; and what is disputed of it. */
export async function reviewOf(
  desk: Materials,
  of: { readonly provision: string; readonly passage: number; readonly cues: readonly string[] },
): Promise<{ reviewed: ReviewedView | null; disputes: readonly DisputeView[] }> {
  const id = of.cues.find((cue) => cue.startsWith('review:'))?.slice('review:'.length);
  const [decided, disputes] = await Promise.all([
    id === undefined ? [] : typesDecisions(desk.db, id),
    openDisputes(desk.db, of.passage),
  ]);
  const [decision] = decided;
  return {
    reviewed: decision === undefined ? null : viewOf(desk, decision, of.provision, of.passage),
    disputes: disputes.map(({ reason, by, at }) => ({ reason, by, at })),
  };
}

/** What was decided, as labels for training: the words are found again, and digested, but not given. */
export async function answerReviewLabels(desk: Materials): Promise<readonly ReviewLabel[]> {
  const labels = [];
  for (const row of await decidedLabels(desk.db)) {
    const text = await desk.text(row.text_digest);
    const [start = 0, end = 0, ...leads] = row.spans;
    if (end > lengthOf(text.text)) continue;
    labels.push({
      of: row.id,
      collection: row.collection,
      commit: row.commit_id,
      path: row.path,
      body: row.body_digest,
      text: row.text_digest,
      reader: row.reader,
      start,
      end,
      leads: Array.from(
        { length: leads.length >> 1 },
        (_, at) => [leads[2 * at] ?? 0, leads[2 * at + 1] ?? 0] as const,
      ),
      sha256: sha256(text.slice([start, end])),
      types: row.types,
      severity: row.severity === null ? null : severityOf(row.severity),
      decided: row.at,
    });
  }
  return labels;
}
