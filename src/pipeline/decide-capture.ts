import { InputError, NotFoundError, ReadError, type Digest, type Instant } from '#kernel';
import { leafOfDecision, leafOfReading, rememberPlaces } from '#archive';
import {
  decide,
  outcomeOf,
  letIn,
  quarantinedCaptures,
  saveDecision,
  type QuarantinedCapture,
  type Verdict,
} from '#review';
import { variantNamed, type Place } from '#sources';
import { makeReadings, type MadeReadings } from './keep-readings.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Extraction } from './read-body.ts';
import { saveReadings } from './readings.store.ts';

export interface DecisionRequest {
  readonly capture: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  /** For `assign`: the name of the variant that it belongs to. */
  readonly variant?: string | null;
}

/**
 * Stores a person's decision on a quarantined capture. One that is accepted is read, if it was not, and is from then on a
 * record of its document, or of the variant that it is assigned to: the caller carries that on. Deciding the same once more changes nothing.
 *
 * @throws NotFoundError, InputError `not-quarantined`, `is-a-version`; ReadError `empty`: nothing was stored
 */
export async function decideCapture(request: DecisionRequest, pipeline: Pipeline): Promise<Place> {
  const { room, log } = pipeline;
  const at = pipeline.now();
  const decision = decide(request.capture, request.verdict, request.reason, request.by, at, request.variant ?? null);
  const capture = await heldCapture(request.capture, pipeline);
  const place = {
    platformId: capture.platform_id,
    documentId: capture.document_id,
    variantId: capture.variant_id,
    sourceId: capture.source_id,
  };
  if (capture.version !== null && decision.verdict !== 'accept') {
    throw new InputError(
      'is-a-version',
      `Capture ${capture.id} was accepted and is version ${capture.version} of its document: it can no longer be ${decision.verdict}ed. codicil retract takes a version back.`,
    );
  }
  const known = capture.decision;
  if (known?.verdict === decision.verdict && known.reason === decision.reason && known.variant === decision.variant)
    return place;
  const readings = decision.verdict !== 'reject' ? await readHeld(capture, at, pipeline) : nothingRead;
  const kept = await room.archive.keep(readings.texts);
  const goesTo = { ...place };
  try {
    await room.db.transaction().execute(async (trx) => {
      await rememberPlaces(trx, kept.places);
      const fresh = await saveReadings(trx, readings.rows);
      await saveDecision(trx, decision);
      if (decision.variant !== null) goesTo.variantId = await variantNamed(trx, place.documentId, decision.variant);
      if (decision.verdict !== 'reject') await letIn(trx, capture.id, goesTo.variantId);
      await log.append(trx, [...fresh.map(leafOfReading), leafOfDecision(decision)], at);
    });
  } catch (error) {
    await log.reload();
    throw error;
  }
  return goesTo;
}

const nothingRead: MadeReadings = { rows: [], texts: [], faults: new Map() };

async function heldCapture(id: string, { room: { db } }: Pipeline): Promise<QuarantinedCapture> {
  const [capture] = await quarantinedCaptures(db, { id });
  if (capture !== undefined) return capture;
  const outcome = await outcomeOf(db, id);
  if (outcome === null)
    throw new NotFoundError(`There is no capture “${id}” here; codicil review lists those that wait for a decision.`);
  throw new InputError('not-quarantined', `Capture ${id} is ${outcome}; only one that was set aside is decided on.`);
}

async function readHeld(capture: QuarantinedCapture, at: Instant, { room }: Pipeline): Promise<MadeReadings> {
  const digest = capture.body_digest as Digest | null;
  if (digest === null) throw new ReadError('empty', `Capture ${capture.id} has no body that could be read.`);
  const body = {
    digest,
    bytes: await room.archive.read(digest),
    contentType: capture.media_type,
    target: capture.address ?? '',
    date: at,
  };
  const made = await makeReadings(room, [body], capture.extraction as Extraction | null);
  const fault = made.faults.get(digest);
  if (fault !== undefined) throw fault;
  if (made.texts.every((text) => text.payload.length === 0))
    throw new ReadError('empty', `Capture ${capture.id} has no words: there is nothing in it to accept.`);
  return made;
}
