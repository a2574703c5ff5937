import { redlineBlocks } from '#changes';
import { counted, NotFoundError } from '#kernel';
import { provisionsByBlock } from './answer-version.ts';
import { documentRef, platformRef } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import { changesOf } from './change.store.ts';
import { choiceOf, findPlace, findVersions } from './find-version.ts';
import type { Materials } from './materials.ts';
import type { RedlinePage, VersionChoice } from './pages.ts';
import { openVersions } from './place-passage.ts';
import { versionRef } from './version-ref.ts';

export async function answerRedline(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  fromAt: string,
  toAt: string,
  variantName?: string,
): Promise<RedlinePage | VersionChoice> {
  const place = await findPlace(desk, platformSlug, documentSlug, variantName);
  const { catalogue, platform, document } = place;
  const [fromRows, toRows] = await Promise.all([findVersions(desk, place, fromAt), findVersions(desk, place, toAt)]);
  const unclear = [fromRows, toRows].find((rows) => rows.length > 1);
  if (unclear !== undefined) return choiceOf(place, unclear);
  const [from, to] = [fromRows[0]!, toRows[0]!];
  const opened = await openVersions(desk, [from, to]);
  const [before, after] = [opened.get(from.id), opened.get(to.id)];
  if (before === undefined || after === undefined) throw new NotFoundError('One of these versions has not been read.');
  const [changed, was, is] = await Promise.all([
    changesOf(desk.db, document.id, to.variant_id),
    provisionsByBlock(desk, catalogue, before),
    provisionsByBlock(desk, catalogue, after),
  ]);
  const pairs = redlineBlocks(
    { text: before.text.text, blocks: before.outline.blocks },
    { text: after.text.text, blocks: after.outline.blocks },
  );
  const blocks = pairs.map((pair) => {
    const [inAfter, inBefore] = [pair.after[0], pair.before[0]];
    const block = inAfter === undefined ? before.outline.blocks[inBefore ?? 0] : after.outline.blocks[inAfter];
    const provisions = inAfter === undefined ? was.get(inBefore ?? -1) : is.get(inAfter);
    return {
      op: pair.kind,
      kind: block?.kind ?? ('paragraph' as const),
      level: block?.level ?? 0,
      depth: block?.depth ?? 0,
      label: block?.label ?? null,
      runs: pair.runs,
      provisions: provisions ?? [],
    };
  });
  const count = (op: string): number => blocks.filter((block) => block.op === op).length;
  const counts = { added: count('added'), removed: count('removed'), changed: count('changed'), moved: count('moved') };
  const change = changed.changes.find((row) => row.from_version === from.id && row.to_version === to.id);
  const differs = counts.added + counts.removed + counts.changed > 0;
  return {
    platform: platformRef(platform),
    document: documentRef(platform, document),
    from: versionRef(catalogue, from),
    to: versionRef(catalogue, to),
    sentence: sentenceOf(counts),
    wordingChanged: differs,
    change: change === undefined ? null : changeRef(catalogue, change),
    blocks,
    counts,
  };
}

function sentenceOf(counts: RedlinePage['counts']): string {
  const said = (['changed', 'added', 'removed', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => (index === 0 ? `${counted(counts[kind], 'passage')} ${kind}` : `${counts[kind]} ${kind}`));
  return said.length === 0
    ? 'The words of these two versions are the same.'
    : `${said.join(', ').replace(/^./, (letter) => letter.toUpperCase())}.`;
}
