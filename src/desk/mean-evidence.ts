import type { BundleFacts } from '#archive';
import { redlineBlocks } from '#changes';
import { InputError, NotFoundError } from '#kernel';
import { answerProvision } from './answer-provision.ts';
import { changeRef } from './change-ref.ts';
import { findChange } from './change.store.ts';
import { findProvision } from './find-provision.ts';
import { findPlace, findVersions } from './find-version.ts';
import type { Materials } from './materials.ts';
import { namesOf } from './name-evidence.ts';
import type { ProvisionPage } from './pages.ts';
import type { OpenedVersion } from './place-passage.ts';
import { versionRef } from './version-ref.ts';
import { versionsById, type VersionRow } from './version.store.ts';

/** What is to be proved: `id` is an id or an address of this installation, with or without its origin. */
export interface EvidenceAsked {
  readonly kind: 'version' | 'change' | 'provision' | null;
  readonly id: string;
}

/** What was meant, and what a bundle of it holds. */
export interface Meant {
  readonly kind: 'version' | 'change' | 'provision';
  readonly id: string;
  readonly rows: readonly VersionRow[];
  readonly title: string;
  readonly address: string;
  /** Only these provisions are quoted; all where null. */
  readonly quoted: ReadonlySet<string> | null;
  readonly change: (opened: readonly OpenedVersion[], titles: ReadonlyMap<string, string>) => BundleFacts['change'];
  readonly provision: BundleFacts['provision'];
}

/** An id, or an address as a page shows it. */
export async function findMeant(desk: Materials, { kind, id }: EvidenceAsked): Promise<Meant> {
  const path = id.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const variant = /[?&]variant=([^&#]+)/.exec(id)?.[1];
  const [, platform, document, rest = ''] = /^\/?platforms\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (platform !== undefined && document !== undefined) {
    const named = variant === undefined ? undefined : decodeURIComponent(variant);
    const provision = /^provisions\/([a-z2-7]{16})/.exec(rest)?.[1];
    if (provision !== undefined)
      return meantProvision(desk, await answerProvision(desk, platform, document, provision, { variant: named }));
    if (rest.startsWith('@') && !rest.includes('..')) {
      const found = await findVersions(desk, await findPlace(desk, platform, document, named), rest.slice(1));
      if (found.length !== 1)
        throw new InputError('bad-evidence', 'Several versions have that time; name one by its id.');
      return meantVersion(desk, found[0]!);
    }
  }
  const bare = /^(?:\/?changes\/)?([a-z2-7]{16})$/.exec(path)?.[1];
  if (bare === undefined)
    throw new InputError(
      'bad-evidence',
      `“${id.slice(0, 80)}” names no version, change or provision; give its id or the address of its page.`,
    );
  if (kind !== 'change' && kind !== 'provision' && !path.includes('changes/')) {
    const [row] = await versionsById(desk.db, [bare]);
    if (row !== undefined) return meantVersion(desk, row);
  }
  if (kind !== 'version' && kind !== 'provision') {
    const found = await meantChange(desk, bare);
    if (found !== null) return found;
  }
  if (kind !== 'version' && kind !== 'change' && !path.includes('changes/'))
    return meantProvision(desk, await findProvision(desk, bare));
  throw new NotFoundError(`There is no ${kind ?? 'change'} ${bare} on record.`);
}

async function meantVersion(desk: Materials, row: VersionRow): Promise<Meant> {
  const catalogue = await desk.catalogue();
  const { platform, document } = namesOf(catalogue, row);
  const { address, capturedAt } = versionRef(catalogue, row);
  const title = `${platform.name}, ${document.title}, as recorded for ${capturedAt}`;
  return {
    kind: 'version',
    id: row.id,
    rows: [row],
    title,
    address,
    quoted: null,
    change: () => null,
    provision: null,
  };
}

async function meantChange(desk: Materials, id: string): Promise<Meant | null> {
  const row = await findChange(desk.db, id);
  if (row === undefined) return null;
  const [catalogue, versions] = await Promise.all([
    desk.catalogue(),
    versionsById(desk.db, [row.from_version, row.to_version]),
  ]);
  const [from, to] = [row.from_version, row.to_version].map((version) => versions.find((one) => one.id === version));
  if (from === undefined || to === undefined)
    throw new NotFoundError(`The versions of change ${id} are not on record.`);
  const shown = changeRef(catalogue, row);
  const parts = row.provisions.filter((one) => one.rule);
  return {
    kind: 'change',
    id,
    rows: [from, to],
    title: `${shown.platform.name}, ${shown.document.title}: the change between ${row.detected_after} and ${row.detected_by}`,
    address: shown.address,
    quoted: new Set(parts.map((one) => one.id)),
    provision: null,
    change: ([before, after], titles) => ({
      id,
      from: from.id,
      to: to.id,
      detectedAfter: row.detected_after,
      detectedBy: row.detected_by,
      sentence: shown.sentence,
      provisions: parts.map((one) => ({ id: one.id, kind: one.kind, title: titles.get(one.id) ?? '' })),
      redline: redlineBlocks(
        { text: before!.text.text, blocks: before!.outline.blocks },
        { text: after!.text.text, blocks: after!.outline.blocks },
      ).map((pair) => ({
        op: pair.kind,
        before: [...pair.before],
        after: [...pair.after],
        runs: pair.runs.map((run) => ({ ...run })),
      })),
    }),
  };
}

async function meantProvision(desk: Materials, page: ProvisionPage): Promise<Meant> {
  const rows = await versionsById(desk.db, [page.version.id]);
  if (rows.length === 0) throw new NotFoundError(`The version that states provision ${page.id} is not recorded.`);
  return {
    kind: 'provision',
    id: page.id,
    rows,
    title: `${page.platform.name}, ${page.document.title}: ${page.title}`,
    address: page.address,
    quoted: new Set([page.id]),
    change: () => null,
    provision: {
      id: page.id,
      slug: page.slug,
      title: page.title,
      address: page.address,
      history: page.history.map(({ from, to, current }, index) => ({
        at: from.capturedAt,
        said: `wording ${index + 1}, from version ${from.ordinal} (${from.id}) ${current ? 'on' : `to version ${to.ordinal} (${to.id})`}`,
      })),
    },
  };
}
