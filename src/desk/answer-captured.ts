import { NotFoundError } from '#kernel';
import { decode } from '#text';
import { documentRef, platformRef } from './catalogue.ts';
import { evidenceRows } from './evidence.store.ts';
import type { Materials } from './materials.ts';
import type { CapturedPage } from './pages.ts';
import { versionRef } from './version-ref.ts';
import { versionsById } from './version.store.ts';

/** So much of an archived page is shown; no policy is longer. */
const mostCharacters = 8 * 1024 * 1024;

/** A version's page as it was captured, to be shown only where nothing of it can run, load or send. @throws NotFoundError */
export async function answerCaptured(desk: Materials, versionId: string): Promise<CapturedPage> {
  const [row] = await versionsById(desk.db, [versionId]);
  const [more] = row === undefined ? [] : await evidenceRows(desk.db, [row.id]);
  if (row === undefined || more === undefined || desk.proofs === undefined)
    throw new NotFoundError(`There is no version ${versionId.slice(0, 40)} here.`);
  const catalogue = await desk.catalogue();
  const document = catalogue.documentById(row.document_id);
  const platform = catalogue.platformById(document.platform_id);
  const type = more.media_type?.split(';')[0]?.trim().toLowerCase() ?? 'text/html';
  const form =
    type === 'text/html' || type === 'application/xhtml+xml' ? 'html' : type.startsWith('text/') ? 'text' : 'other';
  const content = form === 'other' ? '' : decode(await desk.proofs.archive.read(row.body_digest), more.media_type).text;
  return {
    platform: platformRef(platform),
    document: documentRef(platform, document),
    version: versionRef(catalogue, row),
    bodyDigest: row.body_digest,
    mediaType: type,
    form,
    content: content.slice(0, mostCharacters),
    picture: more.screenshot_digest === null ? null : `/captured/${row.id}/picture`,
  };
}

/** The picture that a browser made of a version's page (JPEG). @throws NotFoundError */
export async function answerPicture(desk: Materials, versionId: string): Promise<Uint8Array> {
  const [row] = await evidenceRows(desk.db, [versionId]);
  if (row?.screenshot_digest == null || desk.proofs === undefined)
    throw new NotFoundError('There is no picture of this page: only those that a browser drew have one.');
  return desk.proofs.archive.read(row.screenshot_digest);
}
