import { classifierOf, factsOf, provisionTypes, readModality, segment, shippedModel, type Passage } from '#provisions';
import { plainSigns } from '#text';
import { collections, lastRecords } from './gold/collections.ts';

/** Word trigrams of two wordings overlap at least so much. */
const least = 0.9;

interface Read {
  readonly passage: Passage;
  readonly platform: string;
  readonly trigrams: readonly number[];
  /** Trigrams of all its leads. */
  readonly above: ReadonlySet<number>;
}

/**
 * `npm run eval -- consistency [COLLECTION …] [--list N]`: near-identical wordings (Jaccard of word trigrams ≥ 0.9 of bodies and of leads) of the last records of whole
 * collections that state the same facts and have the same modality: how many share type and severity. The rest are listed.
 */
export function run(args: readonly string[]): void {
  const shown = args.includes('--list') ? Number(args[args.indexOf('--list') + 1]) : 20;
  const named = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--list');
  for (const collection of named.length > 0 ? named : collections) report(collection, shown);
}

function report(collection: string, shown: number): void {
  const read = passagesOf(collection);
  const assess = classifierOf(provisionTypes, shippedModel());
  const said = new Map<Read, { verdict: string; states: string }>();
  const of = (one: Read): { verdict: string; states: string } => {
    const known = said.get(one) ?? sayOf(one.passage, assess);
    said.set(one, known);
    return known;
  };
  let [pairs, comparable, alike] = [0, 0, 0];
  const apart: string[] = [];
  for (const [a, b] of nearPairs(read)) {
    pairs += 1;
    const [one, other] = [of(a), of(b)];
    if (one.states !== other.states) continue;
    comparable += 1;
    if (one.verdict === other.verdict) alike += 1;
    else
      apart.push(
        `${one.verdict} / ${other.verdict}\n  [${a.platform}] ${words(a.passage)}\n  [${b.platform}] ${words(b.passage)}`,
      );
  }
  console.log(
    `${collection}: ${read.length} wordings, ${pairs} near-identical pairs, ${comparable} of them with equal facts and modality; ${alike} share type and severity (${((100 * alike) / Math.max(1, comparable)).toFixed(2)} %).`,
  );
  for (const line of apart.slice(0, shown)) console.log(line);
  if (apart.length > shown) console.log(`… and ${apart.length - shown} more`);
}

const words = ({ leads, body }: Passage): string => [...leads, body].join(' ⟩ ').slice(0, 300);

function sayOf(passage: Passage, assess: ReturnType<typeof classifierOf>): { verdict: string; states: string } {
  const { types, severity } = assess(passage);
  const facts = factsOf(passage)
    .all()
    .map(({ kind, role, value }) => `${kind} ${role ?? ''} ${value}`)
    .toSorted();
  const rule = readModality(passage);
  const modality = [
    ...rule.clauses.map(({ force, bearer }) => `${bearer} ${force}`),
    ...rule.manners.map(({ manner }) => manner),
    rule.facilitation === null ? '' : 'reaches others',
    String(rule.exceptions.length),
  ];
  return { verdict: `${types[0]?.id ?? 'no type'} ${severity}`, states: [...facts, ...modality].join('|') };
}

/** Every distinct wording of a collection's last records that is long enough to have trigrams that tell. */
function passagesOf(collection: string): Read[] {
  const ids = new Map<string, number>();
  const seen = new Set<string>();
  return lastRecords(collection).flatMap(({ reading, platform }) =>
    segment(reading).passages.flatMap((passage): Read[] => {
      if (seen.has(passage.key)) return [];
      seen.add(passage.key);
      const trigrams = trigramsOf(passage.body, ids);
      if (trigrams.size < 10) return [];
      return [{ passage, platform, trigrams: [...trigrams], above: trigramsOf(passage.leads.join(' '), ids) }];
    }),
  );
}

function trigramsOf(text: string, ids: Map<string, number>): Set<number> {
  const tokens = plainSigns(text, null).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const key = `${tokens[at]} ${tokens[at + 1]} ${tokens[at + 2]}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    found.add(id);
  }
  return found;
}

/** Each pair of near wordings once. Pairs that reach the threshold share one of their rarest trigrams, so that only these are indexed. */
function* nearPairs(read: readonly Read[]): Generator<readonly [Read, Read]> {
  const counts = new Map<number, number>();
  for (const { trigrams } of read) for (const id of trigrams) counts.set(id, (counts.get(id) ?? 0) + 1);
  const index = new Map<number, number[]>();
  const sets = read.map(({ trigrams }) => new Set(trigrams));
  for (const [at, one] of read.entries()) {
    const rare = one.trigrams.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b);
    const prefix = rare.slice(0, rare.length - Math.ceil(least * rare.length) + 1);
    const candidates = new Set(prefix.flatMap((id) => index.get(id) ?? []));
    for (const other of candidates)
      if (jaccard(sets[at]!, sets[other]!) >= least && jaccard(read[other]!.above, one.above) >= least)
        yield [read[other]!, one];
    for (const id of prefix) index.set(id, [...(index.get(id) ?? []), at]);
  }
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (Math.min(a.size, b.size) < least * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const id of a) if (b.has(id)) shared += 1;
  return shared / (a.size + b.size - shared);
}
