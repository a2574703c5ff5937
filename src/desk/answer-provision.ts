import { draftProvision } from '#drafting';
import { NotFoundError } from '#kernel';
import { factsOf, readModality, weigherOf, type Reader } from '#provisions';
import { namesPattern } from '#text';
import { lawOn } from './bear-law.ts';
import { documentRef, platformRef } from './catalogue.ts';
import { citeVersion } from './cite-version.ts';
import { prevalenceOf } from './count-prevalence.ts';
import { findConsequences } from './find-consequences.ts';
import { findPlace } from './find-version.ts';
import { followTenures } from './follow-tenures.ts';
import { courseOf } from './keep-course.ts';
import { datesOf, measureStability } from './measure-stability.ts';
import type { Materials } from './materials.ts';
import type { ProvisionPage } from './pages.ts';
import { nameElsewhere } from './name-elsewhere.ts';
import { openVersions, placePassage } from './place-passage.ts';
import { provisionAddress, quoteRows, standingRef } from './quote-standing.ts';
import { reviewOf } from './answer-review.ts';
import { sayAge } from './say-age.ts';
import { sayConfidence, standingNote, verifySteps } from './say-evidence.ts';
import { sayTyping } from './say-typing.ts';
import { headingsWithin, shortTitle } from './short-title.ts';
import { standingAround } from './standing.store.ts';
import { timelineOfProvision } from './timeline-of-provision.ts';
import { traceHistory } from './trace-history.ts';
import { traceLost } from './trace-lost.ts';
import { isRule, ruleRef, typeRef } from './type-ref.ts';
import { versionRef } from './version-ref.ts';
import { versionsAt } from './version.store.ts';
import { viewFacts, viewRule } from './view-facts.ts';
import { watchOn } from './watch.store.ts';
import { linesOf, weighProvision } from './weigh-provision.ts';
import { wordingsOf } from './wording.store.ts';

const mostCounterparts = 6;

/** A provision's page, in two rounds of questions: its tenures, then all that depends on them together. */
export async function answerProvision(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  id: string,
  options: { readonly variant?: string | undefined; readonly reader?: Reader | undefined } = {},
): Promise<ProvisionPage> {
  const { variant: variantName, reader = 'consumer' } = options;
  const [place, tenures] = await Promise.all([
    findPlace(desk, platformSlug, documentSlug, variantName),
    wordingsOf(desk.db, id),
  ]);
  const { catalogue, platform, document } = place;
  const here = tenures.filter((row) => row.document_id === document.id);
  // The records are ahead of the catalogue: versions came since it was read.
  const lastOf = new Map(catalogue.variantsOf(document.id).map((one) => [one.id, one.last_ordinal]));
  if (
    here.some((row) => (row.to_ordinal ?? row.from_ordinal) > (lastOf.get(row.variant_id) ?? 0)) &&
    desk.renewCatalogue()
  )
    return answerProvision(desk, platformSlug, documentSlug, id, options);
  const order = variantName === undefined ? catalogue.variantsOf(document.id) : [place.variant];
  const holding = order.filter((one) => here.some((row) => row.variant_id === one.id));
  const variant =
    holding.find((one) => here.some((row) => row.variant_id === one.id && row.to_ordinal === null)) ?? holding[0];
  if (variant === undefined) {
    // An address that was given out once, from records that are taken otherwise now, still says what became of it.
    const lost = here.length > 0 ? null : await traceLost(desk, document.id, id);
    if (lost !== null && 'heir' in lost) return answerProvision(desk, platformSlug, documentSlug, lost.heir, options);
    if (lost !== null) throw new NotFoundError(lost.aside, 'set-aside', documentRef(platform, document));
    throw new NotFoundError(`${platform.name}’s ${document.title} has no provision ${id}.`);
  }

  const followed = followTenures(here.filter((row) => row.variant_id === variant.id));
  const tenure = followed.stretches.at(-1)!.last;
  const type = desk.typeOf(tenure.main_type);
  const modality = (tenure.modality ?? 'statement') as Parameters<typeof draftProvision>[0]['modality'];
  const ordinals = followed.stretches.flatMap((stretch) => [
    stretch.from,
    stretch.to ?? variant.last_ordinal,
    stretch.before ?? stretch.from,
  ]);
  const [versions, around, course, watched, review] = await Promise.all([
    versionsAt(desk.db, variant.id, ordinals),
    standingAround(desk.db, {
      provision: tenure.provision_id,
      variant: variant.id,
      counterparts: mostCounterparts,
    }),
    courseOf(desk, { document: document.id, variant: variant.id, last: variant.last_ordinal }),
    watchOn(desk.db, 'provision', tenure.provision_id),
    reviewOf(desk, {
      provision: tenure.provision_id,
      passage: Number(tenure.passage_id),
      cues: (tenure.types ?? []).flatMap(({ cues }) => cues),
    }),
  ]);
  const byOrdinal = new Map(versions.map((row) => [row.ordinal, row]));
  const quotedAround = await quoteRows(desk, catalogue, around);
  const stands = quotedAround.find(({ row }) => row.role === 'beside' && row.provision_id === tenure.provision_id);
  const shown = byOrdinal.get(followed.to ?? variant.last_ordinal);
  if (shown === undefined) throw new NotFoundError(`The version that states provision ${id} is not recorded.`);
  const placed =
    stands === undefined
      ? placePassage(catalogue, (await openVersions(desk, [shown])).get(shown.id)!, tenure.provision_id, tenure)
      : null;
  const quotation = stands?.quoted.quotation ?? placed?.quotation;
  if (quotation === undefined)
    throw new NotFoundError(
      'The words of this provision cannot be found again in the archived text, so they are not shown.',
      'quotation-lost',
    );

  const version = versionRef(catalogue, shown);
  const [platformHere, documentHere] = [platformRef(platform), documentRef(platform, document)];
  const address = provisionAddress(catalogue, document.id, variant.id, tenure.provision_id, tenure.slug);
  const section = stands?.quoted.section ?? placed?.section ?? [];
  const number = stands?.quoted.number ?? placed?.number ?? null;
  const at = (ordinal: number): string => byOrdinal.get(ordinal)?.captured_at ?? shown.captured_at;
  const dates = datesOf(followed, at, variant.seen_at);
  const prevalence = isRule(type) && catalogue.typeCount(type.id) !== undefined ? prevalenceOf(catalogue, type) : null;
  const decided = review.reviewed?.severity != null;
  const passage = { body: quotation.body.exact, leads: quotation.leads.map(({ exact }) => exact) };
  const weigher = weigherOf(passage);
  const { severity, weighing } = weighProvision(type, quotation, weigher, { ...tenure, decided }, reader, address);
  const facts = factsOf(passage).all();
  const rule = readModality(passage, namesPattern([platform.name]));
  const draft = draftProvision({
    type,
    modality,
    severity,
    basis: tenure.basis ?? 'explicit',
    platform: platform.name,
    document: shortTitle(platform, document),
    section: headingsWithin(platform, document, section),
    number,
    quotation: passage,
    read: { facts, rule, ...linesOf(type, weigher) },
    record: { ...dates, current: followed.current, wordings: followed.wordings, prevalence },
  });
  const history = await traceHistory(desk, catalogue, followed, {
    versionAt: (ordinal) => byOrdinal.get(ordinal),
    lastOrdinal: variant.last_ordinal,
    present: followed.current ? quotation : null,
    changes: course.changes,
  });
  const typing = sayTyping(quotation, section);
  const findings = (tenure.types ?? []).flatMap((finding) => {
    const found = desk.typeOf(finding.id);
    return isRule(found)
      ? [
          {
            ...typeRef(found),
            confidence: finding.confidence,
            cues: finding.cues.filter((cue) => !cue.startsWith('review:')),
            because: typing.because(found.id),
            definition: found.definition,
          },
        ]
      : [];
  });
  const confidence = findings[0]?.confidence ?? null;
  const presentFrom = byOrdinal.get(followed.stretches.at(-1)?.from ?? 0) ?? shown;
  const consequences = await findConsequences(desk, catalogue, {
    id: tenure.provision_id,
    document,
    variant: variant.id,
    version,
    // A provision that no longer stands has no place among those that do.
    position: stands?.row.position ?? -1,
    number,
    section,
    body: tenure.body,
    leads: tenure.leads,
    types: (tenure.types ?? []).map(({ id: own }) => own),
    modality,
  });
  const neighbours = around.filter((row) => row.role === 'beside');
  const own = neighbours.find((row) => row.provision_id === tenure.provision_id)?.position ?? -1;
  const [previous, next] = [
    neighbours.find((row) => row.position === own - 1),
    neighbours.find((row) => row.position === own + 1),
  ];
  return {
    platform: platformHere,
    document: documentHere,
    originalUrl: version.provenance.originalUrl,
    id: tenure.provision_id,
    slug: tenure.slug,
    address,
    title: stands?.quoted.title ?? draft.title,
    section,
    number,
    current: followed.current,
    badges: {
      severity,
      confidence,
      confidenceSaid:
        review.reviewed !== null
          ? 'reviewed by a person'
          : typing.language !== null && confidence === null
            ? 'not assessed'
            : sayConfidence(confidence),
      basis: tenure.basis ?? 'explicit',
      prevalence,
    },
    types: findings,
    ...review,
    languageSaid: typing.language,
    modality,
    severityReasons: weighing.lines.map(({ reason }) => reason),
    weighing,
    facts: viewFacts(facts, quotation),
    rule: viewRule(rule, quotation, platform.name),
    quotation,
    version,
    what: draft.what,
    why: draft.why,
    means: draft.means,
    consequences,
    actions: draft.actions,
    stability: measureStability(catalogue, followed, dates, { present: presentFrom, ...course }),
    counterparts: quotedAround
      .filter(({ row }) => row.role === 'counterpart')
      .map(({ row, quoted }) => ({
        ...quoted,
        nearness: row.nearness,
        sameWords: row.same,
        alsoAt: nameElsewhere(catalogue, row.also),
      })),
    fullComparison: ruleRef(type),
    ...lawOn(isRule(type) ? type : null),
    history,
    timeline: timelineOfProvision(history, course.captures, variant.seen_at, catalogue.isImported(variant.id)),
    citation: citeVersion(desk.installation, {
      platform: platformHere,
      document: documentHere,
      version,
      effective: shown.stated_effective ?? shown.stated_updated,
      place: number ?? section.at(-1) ?? null,
      address: quotation.address,
    }),
    verify: {
      steps: verifySteps(`${platform.slug}/${document.slug}`, version, quotation),
      bodyDigest: shown.body_digest,
      textDigest: shown.text_digest,
      log: shown.log_position === null ? null : `Leaf ${shown.log_position} of this installation’s transparency log`,
    },
    questions: draft.questions,
    note: standingNote(platform.name),
    age: sayAge(variant, desk.clock(), catalogue.isElsewhere(variant.id)),
    watched,
    previous: previous === undefined ? null : standingRef(desk, catalogue, previous),
    next: next === undefined ? null : standingRef(desk, catalogue, next),
  };
}
