import { lengthOf, pointOf } from '#kernel';
import { plainSigns } from '#text';
import type { Passage } from '../model.ts';
import { ages } from './ages.ts';
import { amounts } from './amounts.ts';
import { arbitrations } from './arbitrations.ts';
import { consents } from './consents.ts';
import { contacts } from './contacts.ts';
import { courts } from './courts.ts';
import { dataHandled } from './data-handled.ts';
import { dates } from './dates.ts';
import { factKinds, type Fact, type FactKind, type FactReader, type FoundFact, type Read } from './fact.ts';
import { governingLaws } from './governing-laws.ts';
import { namedLaws } from './named-laws.ts';
import { periods } from './periods.ts';
import { purposesNamed } from './purposes-named.ts';
import { recipientsNamed } from './recipients-named.ts';
import { regions } from './regions.ts';

const readers: Readonly<Record<FactKind, FactReader>> = {
  period: periods,
  amount: amounts,
  age: ages,
  arbitration: arbitrations,
  'governing-law': governingLaws,
  courts,
  contact: contacts,
  date: dates,
  consent: consents,
  data: dataHandled,
  recipient: recipientsNamed,
  purpose: purposesNamed,
  'named-law': namedLaws,
  region: regions,
};

/** More of a passage than this is not looked into: no rule is longer, and what is longer is no rule. UTF-16 units. */
const longest = 12_000;

/** The facts of one passage, each kind read when it is first asked for. */
export interface Facts {
  of(kind: FactKind): readonly Fact[];
  all(): Fact[];
}

/** Reads the facts that a passage's words state. Spans count code points of body or lead. Pure; English, but for dates, addresses, sums and laws. */
export function factsOf(passage: Pick<Passage, 'body' | 'leads'>): Facts {
  const text = [...passage.leads, passage.body].join('\n').slice(0, longest);
  const read: Read = { text, plain: plainSigns(text, null) };
  const found = new Map<FactKind, readonly FoundFact[]>();
  const placed = new Map<FactKind, readonly Fact[]>();
  const find = (kind: FactKind): readonly FoundFact[] => {
    const known = found.get(kind);
    if (known !== undefined) return known;
    const reader = readers[kind];
    const own = reader.hint.test(read.plain) ? once(reader.find(read, find)) : [];
    found.set(kind, own);
    return own;
  };
  const of = (kind: FactKind): readonly Fact[] => {
    const known = placed.get(kind) ?? find(kind).flatMap((fact) => place(passage, text, kind, fact));
    placed.set(kind, known);
    return known;
  };
  return { of, all: () => (Object.keys(factKinds) as FactKind[]).flatMap((kind) => of(kind)) };
}

/** A value counts once however often it is said; its first words stand for it. */
function once(facts: readonly FoundFact[]): FoundFact[] {
  const seen = new Set<string>();
  return facts
    .toSorted((a, b) => a.range[0] - b.range[0])
    .filter(({ role, value }) => {
      const key = `${role ?? ''} ${value}`;
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

/** A fact in the part that it stands in. One that runs over into the next part is none, but for a consent that begins in a lead: “By posting, you:”. */
function place(passage: Pick<Passage, 'body' | 'leads'>, text: string, kind: FactKind, fact: FoundFact): Fact[] {
  const [start, end] = fact.range;
  let from = 0;
  let part: Fact['part'] = 'body';
  for (const [index, lead] of passage.leads.entries()) {
    if (start < from + lead.length + 1) {
      part = index;
      break;
    }
    from += lead.length + 1;
  }
  const words = part === 'body' ? passage.body : (passage.leads[part] ?? '');
  const close = Math.min(end, from + words.length);
  if (close < end && kind !== 'consent') return [];
  const exact = text.slice(start, close);
  const at = pointOf(words, start - from);
  return [{ kind, role: fact.role ?? null, value: fact.value, part, span: [at, at + lengthOf(exact)], exact }];
}
