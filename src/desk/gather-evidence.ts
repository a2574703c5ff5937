import { gatherMembers, gatherProofs, treeOf, type BundledVersion, type BundleFacts } from '#archive';
import { idOf, NotFoundError } from '#kernel';
import { evidenceRows } from './evidence.store.ts';
import type { Materials } from './materials.ts';
import { findMeant, type EvidenceAsked } from './mean-evidence.ts';
import { namesOf } from './name-evidence.ts';
import { openVersions } from './place-passage.ts';
import { quoteVersion } from './quote-version.ts';
import { versionRef } from './version-ref.ts';

export interface EvidenceBundle {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes the evidence bundle of a version, a change or a provision. @throws NotFoundError, InputError; ArchiveError `no-proof` */
export async function gatherEvidence(desk: Materials, asked: EvidenceAsked): Promise<EvidenceBundle> {
  const { proofs } = desk;
  if (proofs === undefined) throw new NotFoundError('This installation gives out no evidence.');
  const meant = await findMeant(desk, asked);
  const catalogue = await desk.catalogue();
  const [opened, rows] = await Promise.all([
    openVersions(desk, meant.rows),
    evidenceRows(
      desk.db,
      meant.rows.map(({ id }) => id),
    ),
  ]);
  const known = new Map(rows.map((row) => [row.version_id, row]));
  const texts = new Map<string, string>();
  const members = new Map<string, Uint8Array>();
  const versions: BundledVersion[] = [];
  const subjects: string[] = meant.kind === 'change' ? [meant.id] : [];
  const names = namesOf(catalogue, meant.rows[0]!);
  const ids: BundleFacts['ids'] = [...names.ids];
  for (const row of meant.rows) {
    const [version, more] = [opened.get(row.id), known.get(row.id)];
    if (version === undefined || more === undefined) throw new NotFoundError('This version has not been read.');
    const held = await gatherMembers(desk.db, proofs.archive, {
      capture: row.capture_id,
      body: row.body_digest,
      text: row.text_digest,
    });
    for (const [place, member] of held.members) members.set(place, member);
    texts.set(row.text_digest, version.text.text);
    const subject = idOf('reading', row.body_digest, more.extraction_key, more.release);
    subjects.push(row.capture_id, row.id, subject);
    const shown = versionRef(catalogue, row);
    ids.push(
      ...names.captureIds(row, more),
      { id: row.id, of: 'version', parts: ['version', row.capture_id] },
      { id: subject, of: 'reading', parts: ['reading', row.body_digest, more.extraction_key, more.release] },
    );
    versions.push({
      id: row.id,
      ordinal: row.ordinal,
      kind: row.kind,
      variant: shown.variant,
      address: shown.address,
      claimed: row.captured_at,
      provenance: { ...shown.provenance },
      statedUpdated: row.stated_updated,
      statedEffective: row.stated_effective,
      losses: [...row.losses],
      retracted: null,
      capture: {
        id: row.capture_id,
        address: row.capture_address,
        mediaType: more.media_type,
        body: row.body_digest,
        records: [...held.ids],
      },
      reading: {
        release: more.release,
        extraction: more.extraction,
        extractionKey: more.extraction_key,
        text: row.text_digest,
        subject,
      },
      outline: version.outline.blocks.map(({ kind, level, depth, label, header, start, end }) => ({
        kind,
        level,
        depth,
        label,
        header,
        start,
        end,
      })),
      quotations: await quoteVersion(desk, catalogue, version, meant.quoted),
    });
  }
  const titles = new Map(
    versions.flatMap(({ quotations }) => quotations.map((one) => [one.provision.id, one.provision.title])),
  );
  const change = meant.change(
    meant.rows.flatMap(({ id }) => opened.get(id) ?? []),
    titles,
  );
  if (change !== null) ids.push({ id: change.id, of: 'change', parts: ['change', change.from, change.to] });
  const { leaves, checkpoint } = await gatherProofs(desk.db, treeOf(desk.db), subjects);
  const facts: BundleFacts = {
    format: 'codicil-evidence/1',
    software: proofs.software,
    subject: { kind: meant.kind, id: meant.id, title: meant.title, address: meant.address },
    platform: names.platform,
    document: names.document,
    installation: { name: desk.installation.name, origin: desk.installation.origin },
    versions,
    change,
    provision: meant.provision,
    log: {
      key: proofs.key,
      size: checkpoint.size,
      made: checkpoint.made_at,
      leaves: leaves.map(({ position, kind, subject }) => ({ position, kind, subject })),
      witnesses: [],
      tokens: [],
    },
    // An id that two versions share is said once.
    ids: [...new Map(ids.filter(({ id, parts }) => idOf(...parts) === id).map((one) => [one.id, one])).values()],
  };
  const bytes = await proofs.write({
    facts,
    members: [...members.values()],
    texts,
    leaves,
    checkpoint: checkpoint.note,
    tokens: new Map(),
  });
  return { name: `codicil-${meant.kind}-${meant.id}.wacz`, bytes };
}
