import { isChoice, type Desk } from '#desk';
import { InputError, lengthOf, NotFoundError, sliceOf } from '#kernel';
import { citeChanged, citeProvision, citeQuotation, citeVersion } from './cite.ts';

/** What the tools are made of. */
export interface Reading {
  readonly desk: Desk;
  readonly origin: string;
}

/** So much of a text is given at a time, in code points. */
const textAtOnce = 20_000;
const changesAtOnce = 10;

export async function searchProvisions({ desk, origin }: Reading, asked: { query: string; page: number }) {
  const found = await desk.search(asked.query, { page: asked.page });
  return {
    total: found.total,
    page: found.page,
    pages: found.pages,
    provisions: found.provisions.map((one) => citeProvision(one, origin)),
    documents: found.documents.map((one) => ({
      platform: one.platform.slug,
      document: one.slug,
      title: one.title,
      address: `${origin}${one.address}`,
    })),
    types: found.types.map(({ id, title }) => ({ id, title })),
  };
}

export async function readDocument(
  { desk, origin }: Reading,
  asked: { platform: string; document: string; at?: string | undefined; from: number },
) {
  const { platform, document } = asked;
  const version = await versionAt(desk, platform, document, asked.at);
  const [text, record] = await Promise.all([
    desk.text(platform, document, { at: version.id }),
    desk.record(platform, document, { at: version.id }),
  ]);
  const length = lengthOf(text);
  const [start, end] = [Math.min(asked.from, length), Math.min(asked.from + textAtOnce, length)];
  return {
    platform: record.platform,
    document: record.document,
    version: citeVersion(version, origin),
    text: { exact: sliceOf(text, [start, end]), start, end, length, next: end < length ? end : null },
    provisions: record.provisions
      .filter(({ current, quotation: { body } }) => current && body.start >= start && body.start < end)
      .map((one) => ({
        id: one.id,
        title: one.title,
        section: one.section,
        types: one.types.map(({ id }) => id),
        severity: one.severity,
        inForceSince: one.inForceSince,
        address: `${origin}${one.address}`,
        leads: one.quotation.leads.map((lead) => [lead.start, lead.end]),
        body: [one.quotation.body.start, one.quotation.body.end],
      })),
  };
}

async function versionAt(desk: Desk, platform: string, document: string, at: string | undefined) {
  if (at === undefined) return (await desk.document(platform, document)).latest;
  const page = await desk.version(platform, document, at);
  if (!isChoice(page)) return page.version;
  throw new InputError(
    'two-versions',
    `Several versions fit that time; ask for one of them by its id: ${page.choices.map(({ id }) => id).join(', ')}.`,
  );
}

export async function readProvision({ desk, origin }: Reading, asked: { provision: string }) {
  const page = await provisionNamed(desk, asked.provision.trim(), origin);
  return {
    id: page.id,
    title: page.title,
    platform: page.platform.name,
    document: page.document.title,
    section: page.section,
    number: page.number,
    types: page.types.map(({ id, title, confidence }) => ({ id, title, confidence })),
    severity: page.badges.severity,
    basis: page.badges.basis,
    prevalence: page.badges.prevalence?.said ?? null,
    current: page.current,
    address: `${origin}${page.address}`,
    quotation: citeQuotation(page.quotation, origin),
    version: citeVersion(page.version, origin),
    what: page.what,
    why: page.why,
    means: page.means,
    stability: page.stability.said,
    consequences: {
      said: page.consequences.said,
      provisions: page.consequences.provisions.map((one) => ({
        ...citeProvision(one, origin),
        kinds: one.kinds,
        reach: one.reach,
        clause: { exact: one.clause.exact, start: one.clause.start, end: one.clause.end },
      })),
    },
    counterparts: page.counterparts.map((one) => ({
      ...citeProvision(one, origin),
      sameWords: one.sameWords,
      alsoAt: one.alsoAt.map(({ platform }) => platform.name),
    })),
    law: page.law.map(({ cite, heading, requirement, jurisdiction, officialUrl }) => ({
      cite,
      heading,
      requirement,
      jurisdiction,
      officialUrl,
    })),
    lawSaid: page.lawSaid,
    verify: page.verify,
    note: page.note,
  };
}

/** An id, an address here, or the whole of one. */
async function provisionNamed(desk: Desk, named: string, origin: string) {
  const path = named.startsWith(`${origin}/`) ? named.slice(origin.length) : named;
  const parts = /^\/platforms\/([^/]+)\/([^/]+)\/provisions\/([a-z2-7]{16})(?:-[^/?#]*)?(?:\?variant=([^&#]+))?$/.exec(
    path,
  );
  if (parts !== null) {
    const [platform = '', document = '', id = '', variant] = parts
      .slice(1)
      .map((part) => (part === undefined ? part : decoded(part)));
    return desk.provision(platform, document, id, variant === undefined ? {} : { variant });
  }
  if (/^[a-z2-7]{16}$/.test(path)) return desk.provisionById(path);
  throw new InputError(
    'bad-provision',
    'A provision is named by its id of sixteen letters and digits, or by its address here: /platforms/<platform>/<document>/provisions/<id>.',
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new NotFoundError(`“${part.slice(0, 60)}” is no part of an address.`);
  }
}

export async function compareType({ desk, origin }: Reading, asked: { type: string; page: number }) {
  const page = await desk.type(asked.type, { page: asked.page });
  return {
    type: {
      id: page.type.id,
      title: page.type.title,
      family: page.type.family,
      definition: page.definition,
      is: page.is,
      isNot: page.isNot,
      address: `${origin}${page.type.address}`,
    },
    prevalence: page.prevalence.said,
    severities: page.severities,
    total: page.total,
    page: page.page,
    pages: page.pages,
    platforms: page.platforms.map(({ platform, provisions }) => ({
      platform: platform.name,
      provisions: provisions.map((one) => citeProvision(one, origin)),
    })),
    without: page.without.map(({ platform, searched }) => ({ platform: platform.name, searched })),
  };
}

export async function recentChanges({ desk, origin }: Reading, asked: { platform?: string | undefined; page: number }) {
  const list = await desk.changes({
    page: asked.page,
    take: changesAtOnce,
    ...(asked.platform === undefined ? {} : { platform: asked.platform }),
  });
  const changes = [];
  for (const change of list.changes) {
    const page = await desk.change(change.id);
    const textOf = (version: { id: string }) =>
      desk.text(change.platform.slug, change.document.slug, { at: version.id });
    const [before, after] = await Promise.all([textOf(page.from), textOf(page.to)]);
    changes.push({
      id: change.id,
      platform: change.platform.name,
      document: change.document.title,
      detectedAfter: change.detectedAfter,
      detectedBy: change.detectedBy,
      statedUpdated: page.statedUpdated,
      statedEffective: page.statedEffective,
      said: change.sentence,
      address: `${origin}${change.address}`,
      redline: `${origin}${page.redline}`,
      from: citeVersion(page.from, origin),
      to: citeVersion(page.to, origin),
      provisions: page.provisions.map((view) => citeChanged(view, page, { before, after }, origin)),
    });
  }
  return { total: list.total, page: list.page, pages: list.pages, changes };
}
