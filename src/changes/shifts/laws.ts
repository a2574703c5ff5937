import type { ComparedSide, Range } from './shift.ts';

export interface NamedPlace {
  readonly name: string;
  readonly range: Range;
}

const name =
  "(?:the )?(?:(?:state|province|commonwealth|republic|kingdom|courts?|district|city|county|people's republic) of )?(?:the )?(?<place>[A-Z][\\p{L}.]*(?:(?: (?:and|of|the))* [A-Z][\\p{L}.]*){0,4})";
const governing = [
  new RegExp(`\\b[Ll]aws? (?:of|in(?: force in)?) ${name}`, 'gu'),
  new RegExp(
    `\\b(?:[Gg]overned by|[Cc]onstrued (?:in accordance with|under)|[Ss]ubject to|[Uu]nder) (?:and construed in accordance with )?(?:the )?${name} law\\b`,
    'gu',
  ),
];
const venue = [
  new RegExp(`\\b[Cc]ourts?(?: \\w+){0,3} (?:located |sitting |situated )?(?:in|of|at) (?:and for )?${name}`, 'gu'),
  new RegExp(
    `\\b(?:[Jj]urisdiction|[Vv]enue|[Aa]rbitration|[Hh]earing|[Ss]eat)(?: \\w+){0,6} (?:in|of|be) ${name}`,
    'gu',
  ),
  new RegExp(`\\b(?<place>[A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?) [Cc]ourts\\b`, 'gu'),
];

/** Places whose law governs, or whose courts or tribunals decide, as the text names them. */
export function placesOf(side: ComparedSide, what: 'law' | 'venue'): NamedPlace[] {
  if (!/\bcourt|\blaws?\b|\bjurisdiction|\bvenue|\barbitrat/.test(side.plain)) return [];
  return (what === 'law' ? governing : venue).flatMap((pattern) =>
    Array.from(side.text.matchAll(pattern), ({ index, 0: whole, groups = {} }): NamedPlace => {
      const place = groups['place'] ?? '';
      const start = index + whole.lastIndexOf(place);
      return {
        name: place
          .toLowerCase()
          .replaceAll(/[.,]|\b(?:the|state of)\b/g, '')
          .trim(),
        range: [start, start + place.length],
      };
    }).filter(
      ({ name: said }) =>
        said !== '' &&
        !/^(?:federal|state|district|superior|supreme|high|competent|small claims|service|terms|agreement|party|section|dispute|this|your|any|all|such|no|court|applicable|personal|data|website|user|arbitrator|arbitration|law|laws|jurisdiction|claim|claims)\b/.test(
          said,
        ),
    ),
  );
}

/** The bodies under whose rules an arbitration runs. */
export const tribunals =
  /\b(?:american arbitration association|aaa|jams|national arbitration (?:and mediation|forum)|nam|international chamber of commerce|icc|lcia|london court of international arbitration|singapore international arbitration cent(?:re|er)|siac|hong kong international arbitration cent(?:re|er)|hkiac|fairclaims|adr services|cietac|new era adr|federal arbitration)\b/g;
