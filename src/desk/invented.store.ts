import { idOf, sha256, sliceOf, slugOf } from '#kernel';
import { assessmentRelease, encodeOutline, type ProvisionType } from '#provisions';
import { titleOf } from '#drafting';
import { insertMany, sql, type Database } from '#store';
import { fold } from '#text';
import { readLines, tenuresOf, type Unit, type InventedPassage, type InventedVersion } from './invented-text.ts';

/** Writes a platform's document with its versions and gives back the ids of its provisions by their keys. */
export async function inventDocument(
  db: Database,
  archive: Map<string, Uint8Array>,
  names: { platform: string; type: string; kind: string; variant?: string; collection?: string },
  versions: readonly InventedVersion[],
  passages: Readonly<Record<string, InventedPassage>>,
  types: ReadonlyMap<string, ProvisionType>,
): Promise<{ document: string; variant: string; provisions: Record<string, string>; versions: string[] }> {
  const platform = idOf('platform', names.platform);
  const document = idOf('document', platform, names.type);
  const variantName = names.variant ?? 'contrib';
  const variant = idOf('variant', document, variantName);
  const source = idOf('source', variant);
  const collection = idOf('collection', names.collection ?? 'contrib');
  const nothing = sql`do nothing`;
  await insertMany(
    db,
    'platforms',
    ['id', 'slug', 'name', 'invented'],
    [{ id: platform, slug: slugOf(names.platform), name: names.platform, invented: false }],
    nothing,
  );
  await insertMany(
    db,
    'documents',
    ['id', 'platform_id', 'slug', 'type', 'kind', 'title'],
    [
      {
        id: document,
        platform_id: platform,
        slug: slugOf(names.type),
        type: names.type,
        kind: names.kind,
        title: names.type,
      },
    ],
    nothing,
  );
  await insertMany(
    db,
    'variants',
    ['id', 'document_id', 'name', 'current'],
    [{ id: variant, document_id: document, name: variantName, current: true }],
  );
  await insertMany(
    db,
    'collections',
    ['id', 'name', 'address'],
    [{ id: collection, name: names.collection ?? 'contrib', address: 'https://git.example/contrib' }],
    nothing,
  );
  await insertMany(
    db,
    'sources',
    ['id', 'variant_id', 'kind', 'address', 'collection_id', 'valid_from'],
    [
      {
        id: source,
        variant_id: variant,
        kind: 'collection',
        address: `${names.platform}/${names.type}.md`,
        collection_id: collection,
        valid_from: versions[0]?.at,
      },
    ],
  );

  const read = versions.map((version) => readLines(version.lines));
  const ids = Object.fromEntries(
    [...new Set(read.flatMap(({ units }) => units.map((unit) => unit.provision)))].map((key) => [
      key,
      idOf(document, key),
    ]),
  );
  const units = read.flatMap((one) => one.units);
  await insertMany(
    db,
    'passages',
    ['key', 'body', 'leads', 'heading'],
    [
      ...new Map(
        units.map((unit) => [unit.key, { key: unit.key, body: unit.body, leads: unit.leads, heading: '' }]),
      ).values(),
    ],
    sql`(key) do nothing`,
  );
  const stored = await db
    .selectFrom('passages')
    .select(['id', 'key'])
    .where(
      'key',
      'in',
      units.map((unit) => unit.key),
    )
    .execute();
  const passageIds = new Map(stored.map((row) => [row.key, Number(row.id)]));
  const saidOf = (unit: Unit): Required<InventedPassage> => ({
    severity: 1,
    modality: 'statement',
    type: null,
    ...passages[unit.provision],
  });
  await insertMany(
    db,
    'assessments',
    ['passage_id', 'release', 'types', 'main_type', 'severity', 'basis', 'modality'],
    [...new Map(units.map((unit) => [unit.key, unit])).values()].map((unit) => {
      const said = saidOf(unit);
      return {
        passage_id: passageIds.get(unit.key),
        release: assessmentRelease('invented'),
        types: said.type === null ? [] : [{ id: said.type, confidence: 0.95, cues: ['invented'] }],
        main_type: said.type,
        severity: said.severity,
        basis: 'explicit',
        modality: said.modality,
      };
    }),
    sql`(passage_id, release) do nothing`,
  );
  const slugs = new Map(
    units
      .toReversed()
      .map((unit) => [unit.provision, slugOf(titleOf(unit, types.get(saidOf(unit).type ?? '') ?? null))]),
  );
  await insertMany(
    db,
    'provisions',
    ['id', 'document_id', 'slug', 'alias_of'],
    Object.entries(ids).map(([key, id]) => ({ id, document_id: document, slug: slugs.get(key), alias_of: null })),
    nothing,
  );

  const versionIds: string[] = [];
  for (const [index, version] of versions.entries()) {
    const { text, blocks, units: own } = read[index]!;
    const bytes = new TextEncoder().encode(text);
    archive.set(sha256(bytes), bytes);
    const capture = idOf('capture', variant, index);
    const body = sha256(`body of ${variant} ${index}`);
    const outline = encodeOutline({
      blocks,
      placements: own.map((unit) => ({ ...unit.placement, passage: passageIds.get(unit.key) ?? 0 })),
      headings: [],
    });
    await insertMany(
      db,
      'captures',
      [
        'id',
        'variant_id',
        'source_id',
        'captured_at',
        'position',
        'logged_at',
        'outcome',
        'reasons',
        'body_digest',
        'commit_id',
      ],
      [
        {
          id: capture,
          variant_id: variant,
          source_id: source,
          captured_at: version.at,
          position: index,
          logged_at: '2026-08-21T00:00:00Z',
          outcome: 'accepted',
          reasons: [],
          body_digest: body,
          commit_id: `${index}a545a15c0ffee`,
        },
      ],
    );
    const reading = await db
      .insertInto('readings')
      .values({
        body_digest: body,
        extraction: '',
        release: '1',
        text_digest: sha256(bytes),
        marks_digest: sha256(''),
        words_digest: sha256(fold(text)),
        title: names.type,
        stated_updated: version.stated ?? null,
        stated_effective: null,
        losses: JSON.stringify([]),
        outline,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const id = idOf('version', variant, index);
    const changed = index > 0 && fold(text) !== fold(read[index - 1]!.text);
    await insertMany(
      db,
      'versions',
      [
        'id',
        'document_id',
        'variant_id',
        'ordinal',
        'capture_id',
        'reading_id',
        'captured_at',
        'kind',
        'recorded_kind',
        'status',
        'wording_changed',
      ],
      [
        {
          id,
          document_id: document,
          variant_id: variant,
          ordinal: index + 1,
          capture_id: capture,
          reading_id: reading.id,
          captured_at: version.at,
          kind: version.kind ?? (index === 0 ? 'first' : 'change'),
          recorded_kind: index === 0 ? 'first' : 'change',
          status: 'accepted',
          wording_changed: changed,
        },
      ],
    );
    if (changed) {
      const keyed = (list: readonly Unit[]) =>
        new Map(list.map((unit) => [unit.provision, passageIds.get(unit.key) ?? null]));
      const [was, is] = [keyed(read[index - 1]!.units), keyed(own)];
      const parts = [...new Set([...was.keys(), ...is.keys()])]
        .map((key) => ({
          id: ids[key],
          before: was.get(key) ?? null,
          after: is.get(key) ?? null,
          rule: passages[key]?.type !== null && passages[key] !== undefined,
        }))
        .filter((part) => part.before !== part.after)
        .map((part) => ({
          ...part,
          kind: part.before === null ? 'added' : part.after === null ? 'removed' : 'reworded',
        }));
      const count = (kind: string): number => parts.filter((part) => part.rule && part.kind === kind).length;
      await insertMany(
        db,
        'changes',
        [
          'id',
          'platform_id',
          'document_id',
          'variant_id',
          'from_version',
          'to_version',
          'detected_after',
          'detected_by',
          'withheld',
          'severity',
          'added',
          'removed',
          'reworded',
          'moved',
          'others',
          'provisions',
        ],
        [
          {
            id: idOf('change', id),
            platform_id: platform,
            document_id: document,
            variant_id: variant,
            from_version: versionIds.at(-1),
            to_version: id,
            detected_after: versions[index - 1]!.at,
            detected_by: version.at,
            withheld: null,
            severity: 2,
            added: count('added'),
            removed: count('removed'),
            reworded: count('reworded'),
            moved: 0,
            others: parts.filter((part) => !part.rule).length,
            provisions: parts,
          },
        ],
      );
    }
    versionIds.push(id);
    if (index !== versions.length - 1) continue;
    const rows = own.map((unit, position) => {
      const said = saidOf(unit);
      return {
        provision_id: ids[unit.provision],
        variant_id: variant,
        document_id: document,
        platform_id: platform,
        version_id: id,
        reading_id: reading.id,
        passage_id: passageIds.get(unit.key),
        kind: names.kind,
        main_type: said.type,
        severity: said.severity,
        position,
        title: titleOf(unit, types.get(said.type ?? '') ?? null),
        number: null,
        section: unit.placement.section.map((block) => sliceOf(text, [blocks[block]!.start, blocks[block]!.end])),
        body_span: unit.placement.body,
        lead_spans: unit.placement.leads.flat(),
        counted: true,
        search: '',
      };
    });
    await insertMany(
      db,
      'standing',
      [
        'provision_id',
        'variant_id',
        'document_id',
        'platform_id',
        'version_id',
        'reading_id',
        'passage_id',
        'kind',
        'main_type',
        'severity',
        'position',
        'title',
        'number',
        'section',
        'body_span',
        'lead_spans',
        'counted',
        'search',
      ],
      rows,
    );
    await sql`update standing s set search = to_tsvector('english', s.title || ' ' || p.body || ' ' || p.leads::text) from passages p where p.id = s.passage_id and s.variant_id = ${variant}`.execute(
      db,
    );
  }
  await insertMany(
    db,
    'wordings',
    ['provision_id', 'variant_id', 'passage_id', 'from_ordinal', 'to_ordinal', 'technical'],
    tenuresOf(read.map((one) => one.units)).map(({ provision, key, from, to }) => ({
      provision_id: ids[provision],
      variant_id: variant,
      passage_id: passageIds.get(key),
      from_ordinal: from,
      to_ordinal: to,
      technical: false,
    })),
  );
  return { document, variant, provisions: ids, versions: versionIds };
}
