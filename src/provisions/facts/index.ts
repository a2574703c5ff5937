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
import { openRead, placeOf } from './open-read.ts';
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

/** The facts of one passage, each kind read when it is first asked for. */
export interface Facts {
  of(kind: FactKind): readonly Fact[];
  all(): Fact[];
}

/** Reads the facts that a passage's words state. Spans count code points of body or lead. Pure; English, but for dates, addresses, sums and laws. */
export function factsOf(passage: Pick<Passage, 'body' | 'leads'>): Facts {
  return factsOfRead(passage, openRead(passage, null));
}

/** The same of a passage that was made ready before. */
export function factsOfRead(passage: Pick<Passage, 'body' | 'leads'>, read: Read): Facts {
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
    const known = placed.get(kind) ?? find(kind).flatMap((fact) => place(passage, read, kind, fact));
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
function place(passage: Pick<Passage, 'body' | 'leads'>, read: Read, kind: FactKind, fact: FoundFact): Fact[] {
  const { cut, ...placed } = placeOf(passage, read, fact.range);
  return cut && kind !== 'consent' ? [] : [{ kind, role: fact.role ?? null, value: fact.value, ...placed }];
}
