import { adjectives, aliases, ambiguous, countryCodes, subdivisions } from './places.data.ts';
import type { Range } from './fact.ts';

/** A place that is named, with its ISO 3166 code; `EU` and `EEA` stand for themselves. */
export interface Place {
  readonly code: string;
  readonly range: Range;
}

const english = new Intl.DisplayNames(['en'], { type: 'region' });
const byName = new Map<string, string>([
  ...countryCodes.split(' ').map((code): [string, string] => [(english.of(code) ?? code).toLowerCase(), code]),
  ...Object.entries(subdivisions).map(([code, name]): [string, string] => [name.toLowerCase(), code]),
  ...Object.entries(aliases),
]);
for (const name of ambiguous) byName.delete(name);
const byAdjective = new Map(Object.entries(adjectives));

const longestFirst = (names: Iterable<string>): string =>
  [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
const named = new RegExp(
  String.raw`(?<![\p{L}\d@.]|(?<!non)-)(?:${longestFirst(byName.keys())})(?![\p{L}\d@$]|-\p{L}|\.\p{L})`,
  'giu',
);
const adjective = new RegExp(String.raw`(?<![\p{L}\d])(?:${longestFirst(byAdjective.keys())})(?![\p{L}\d])`, 'giu');
const hint = /\p{Lu}/u;
/** Abbreviations that are other words, or other letters, in small letters: “contact us”. */
const capitalsOnly = /^(?:us|uk|eu|eea|usa|u\.s\.|u\.k\.|e\.u\.|u\.s\.a\.)$/i;

/** Whether words are set in capitals throughout, so that capitals say nothing. */
export function shouts(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 8 && capitals > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

/** Countries, states of the US, provinces of Canada and unions that a text names, in order. */
export function placesIn(text: string): Place[] {
  if (!hint.test(text)) return [];
  return Array.from(text.matchAll(named), ({ index, 0: name }): Place | null => {
    const code = byName.get(name.toLowerCase());
    if (code === undefined || !/^\p{Lu}/u.test(name)) return null;
    // “example.com/UK” is an address; “EU/EEA” are two places.
    if (/\p{Ll}\/$/u.test(text.slice(Math.max(0, index - 2), index))) return null;
    if (capitalsOnly.test(name)) {
      if (name !== name.toUpperCase()) return null;
      // “CONTACT US”: in capitals, the pronoun looks like the country.
      if (
        name === 'US' &&
        !/^ (?:STATES?|RESIDENTS?|CONSUMERS?|CITIZENS?|CUSTOMERS?|USERS?)\b/.test(text.slice(index + 2, index + 14)) &&
        shouts(text.slice(Math.max(0, index - 40), index + 40))
      )
        return null;
    }
    return { code, range: [index, index + name.length] };
  }).filter((one) => one !== null);
}

/** “French law”, “Swedish courts”: places named by their adjective. */
export function adjectivesIn(text: string): Place[] {
  return Array.from(text.matchAll(adjective), ({ index, 0: name }): Place => ({
    code: byAdjective.get(name.toLowerCase()) ?? '',
    range: [index, index + name.length],
  }));
}

const phrase =
  /^(?:the )?(?:(?:city|county|state|province|commonwealth|republic|kingdom|district|canton)(?: and (?:county|state))? of )?(?:the )?\p{Lu}[\p{L}.'’-]*(?:(?: (?:and|of|the|de|du|la)){0,2} \p{Lu}[\p{L}.'’-]*){0,4}(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}){0,2}(?: \([A-Z]{2}\))?/u;
const postal =
  /(?:, |\()(A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/;

/**
 * The place that words name at `at`, such as what follows “courts in”: the most particular place known among them, else their own name where
 * it is a proper one.
 */
export function placeAt(text: string, at: number): Place | null {
  const rest = text.slice(at, at + 120);
  const found = phrase
    .exec(rest)?.[0]
    .replace(/\p{Ll}\. .*$/u, (end) => end.slice(0, 1))
    .replace(/[,. ]+$/, '');
  if (found === undefined) return null;
  const known = placesIn(found);
  const state = postal.exec(found)?.[1];
  const best =
    known.find(({ code }) => code.includes('-')) ??
    (state === undefined || shouts(rest) ? null : { code: `US-${state}`, range: [0, found.length] as const }) ??
    known.at(-1);
  if (best != null)
    return { code: best.code, range: [at, at + Math.max(best.range[1], shouts(rest) ? 0 : found.length)] };
  if (shouts(rest)) return null;
  // “Ash County or Elm County, Nevada” are both in Nevada.
  const county = found.endsWith(' County')
    ? placesIn(
        /^(?: (?:or|and) (?:\p{Lu}[\p{L}’'-]+ ){1,3}County, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(
          rest.slice(found.length),
        )?.[0] ?? '',
      )[0]
    : undefined;
  if (county !== undefined) return { code: county.code, range: [at, at + found.length] };
  const name = found.replace(/^the /i, '').replace(/^(?:city|county|state|district) of /i, '');
  return notPlaces.test(name) || /['’]s?$/.test(name) ? null : { code: name, range: [at, at + found.length] };
}

const notPlaces =
  /^(?:Federal|State|District|Superior|Supreme|High|Competent|Small Claims|Service|Services|Terms|Agreement|Party|Section|Dispute|This|Your|Any|All|Such|No|Court|Courts|Applicable|Personal|Data|Website|User|Arbitrat|Law|Laws|Jurisdiction|Claim|Claims|Appeal|Justice|First|Competence|Customer|Member States?|Company|Clause|Article|Contract|Parties|SCCs?|Standard|Court of|Individual|Notice|Rules|Policy|We|You|Our|I{1,3}|IV|Annex|Part|Paragraph|English|Administration|Delivery|Use|If|In|The|A|An|Order|Directive|Regulation|English)\b/u;
