import { typesNamed } from './policy-names.data.ts';
import type { FoundReference, KnownDocument, ResolvedReference } from './reference.ts';

/**
 * Which documents of one platform the references of another of its documents mean: by the link’s address where that is a document’s own; by its
 * title; or by the type that the name means and no more, where the platform has one document of it. What means the document itself is left
 * out, and so are names in capitals that neither lead anywhere nor mean a policy that we know of.
 *
 * @param platform its name, which may stand before any title
 */
export function resolveReferences(
  found: readonly FoundReference[],
  own: string,
  documents: readonly KnownDocument[],
  platform: string,
): ResolvedReference[] {
  const house = houseWords(platform, documents, found);
  const named = (name: string): string => withoutHouse(plain(name), house);
  const byAddress = new Map(
    documents.flatMap(({ id, addresses }) => addresses.map((one) => [pageOf(one), id] as const)),
  );
  const byTitle = new Map(documents.map(({ id, title }) => [named(title), id] as const));
  const byType = new Map(
    [...Map.groupBy(documents, ({ type }) => typeOf(type))].flatMap(([type, [first, ...others]]) =>
      first !== undefined && others.length === 0 ? [[type, first.id] as const] : [],
    ),
  );
  const resolve = (one: FoundReference): ResolvedReference => {
    const leads = one.target !== null && one.target !== 'broken';
    const address = leads ? byAddress.get(pageOf(one.target)) : undefined;
    if (address !== undefined) return { ...one, document: address, by: 'address' };
    const names = [named(one.name), ...(leads ? [named(lastOf(one.target))] : [])];
    const title = names.flatMap((name) => byTitle.get(name) ?? [])[0];
    if (title !== undefined) return { ...one, document: title, by: 'title' };
    const type = typesNamed(names[0] ?? '').flatMap((name) => byType.get(name) ?? [])[0];
    return type === undefined ? { ...one, document: null, by: null } : { ...one, document: type, by: 'type' };
  };
  const told = new Map<string, ResolvedReference>();
  for (const one of found.map(resolve)) {
    if (one.document === own || !isPolicy(one, named(one.name))) continue;
    const key = one.document ?? (one.target === null ? named(one.name) : one.target);
    const known = told.get(key);
    if (known === undefined || (known.force === 'referred' && one.force === 'incorporated')) told.set(key, one);
  }
  return [...told.values()];
}

/** Whether a name that means no watched document is a policy all the same. */
function isPolicy({ document, name, target, force }: ResolvedReference, bare: string): boolean {
  if (document !== null || typesNamed(bare).length > 0) return true;
  if (target === null) return force === 'incorporated' && /(?:policy|policies|guidelines|conduct)$/i.test(name);
  return force === 'incorporated' || /^\p{Lu}/u.test(name);
}

/** Words that stand before titles of a platform and tell none apart: its name, its hosts’, and the first word of several titles. */
function houseWords(
  platform: string,
  documents: readonly KnownDocument[],
  found: readonly FoundReference[],
): ReadonlySet<string> {
  const firsts = documents.map(({ title }) => plain(title).split(' ')[0] ?? '');
  const hosts = found.flatMap(({ target }) =>
    target === null || target === 'broken' ? [] : [new URL(target).hostname.split('.').at(-2) ?? ''],
  );
  return new Set([
    ...plain(platform).split(' '),
    ...hosts,
    ...firsts.filter((word, at) => firsts.indexOf(word) !== at && !/^(?:privacy|terms|cookies?|data|user)$/.test(word)),
  ]);
}

function withoutHouse(name: string, house: ReadonlySet<string>): string {
  const words = name.split(' ');
  while (words.length > 2 && house.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** Without what tells two documents of one type apart in a collection. */
const typeOf = (type: string): string => type.replace(/\s*#.*$/, '');

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const lastOf = (address: string): string =>
  new URL(address).pathname
    .replace(/\/$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? '';

/** One page, however it is written: scheme, `www.`, language, query, last slash and index page set aside. */
function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  const path = pathname
    .toLowerCase()
    .replace(/\/(?:index\.\w+)?$/, '')
    .replace(/\.html?$/, '');
  return `${hostname.replace(/^www\./, '')}${path.replace(/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|intl\/[\w-]+)(?=\/)/, '')}`;
}
