import type { FactReader, FoundFact } from './fact.ts';
import { placeAt } from './places.ts';
import { sentenceAt } from './sentence-at.ts';

/** Bodies under whose rules arbitrations run. The first name is the usual one. */
const bodies: readonly (readonly [name: string, words: string])[] = [
  ['AAA', String.raw`american arbitration association|aaa(?=(?:'s)?(?: |,|\.|\)|"|$))`],
  ['JAMS', 'judicial arbitration (?:and|&) mediation services?|jams'],
  ['ICC', 'international chamber of commerce|icc'],
  ['ICDR', 'international cent(?:re|er) for dispute resolution|icdr'],
  ['LCIA', 'london court of international arbitration|lcia'],
  ['SIAC', 'singapore international arbitration cent(?:re|er)|siac'],
  ['HKIAC', 'hong kong international arbitration cent(?:re|er)|hkiac'],
  ['CIETAC', 'china international economic and trade arbitration commission|cietac'],
  ['SCC', 'stockholm chamber of commerce|scc arbitration institute'],
  ['DIS', 'german arbitration institute|deutsche institution fur schiedsgerichtsbarkeit'],
  ['NAM', 'national arbitration (?:and|&) mediation|nam'],
  ['NAF', 'national arbitration forum'],
  ['ADR Services', 'adr services,? inc'],
  ['New Era ADR', 'new era adr'],
  ['FairClaims', 'fairclaims'],
  ['FedArb', 'fedarb|federal arbitration,? inc'],
  ['WIPO', 'wipo arbitration (?:and|&) mediation cent(?:re|er)'],
  ['JCAA', 'japan commercial arbitration association'],
  ['KCAB', 'korean commercial arbitration board'],
  ['DIAC', 'dubai international arbitration cent(?:re|er)'],
  ['PCA', 'permanent court of arbitration'],
];
const known = new RegExp(
  String.raw`(?<!\w)(?:${bodies.map(([, words], at) => `(?<b${at}>${words})`).join('|')})(?!\w)`,
  'g',
);
const proper =
  /\b(?:\p{Lu}[\p{L}’'&-]+ (?:(?:of|and|for|the|in) )*){0,5}(?:Arbitration|Mediation|Dispute Resolution) (?:Institute|Association|Cent(?:re|er)|Commission|Court|Board|Chamber|Council)(?: of(?: the)? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?/gu;
const seats =
  /\b(?:seat|place|venue|location)(?: or (?:seat|place|venue))?(?: of (?:the )?(?:arbitration|arbitral tribunal|hearing|proceedings?))?(?: \w+){0,3} (?:be|is|in|at)(?: in)? |\b(?:arbitrat\w+|hearings?|proceedings?)\b[^.;]{0,80}?\b(?:take place|held|conducted|occur|located|sit|commenced|seated|initiated|arbitrators?)\b[^.;]{0,60}? (?:in|at) (?:the \w+ (?:headquarters|offices?) in )?|\barbitrat(?:ed|ion|ors?) (?:located |seated |held )?in /g;

export const arbitrations: FactReader = {
  kind: 'arbitration',
  hint: /\barbitra/,
  find: ({ text, plain }) => {
    const found: FoundFact[] = [];
    for (const { index, 0: said, groups = {} } of plain.matchAll(known)) {
      const at = bodies.findIndex((_, place) => groups[`b${place}`] !== undefined);
      // Short names are read as such only in capitals.
      if (said.length <= 6 && text.slice(index, index + said.length) !== said.toUpperCase()) continue;
      found.push({ role: 'body', value: bodies[at]?.[0] ?? said, range: [index, index + said.length] });
    }
    for (const { index, 0: said } of text.matchAll(proper)) {
      const name = said
        .replace(/^.*\bRules (?:and Procedures )?of (?:the )?/, '')
        .replace(/^(?:The|Under|In|If|By|Any|This|Such|An?) /, '')
        .trim();
      const start = index + said.indexOf(name);
      if (
        /^(?:Arbitration|Mediation|Dispute Resolution) (?:Cent|Court|Board|Institute|Association|Commission|Chamber|Council)\S*$/.test(
          name,
        )
      )
        continue;
      if (!found.some(({ range }) => range[0] < start + name.length && range[1] > start))
        found.push({ role: 'body', value: name, range: [start, start + name.length] });
    }
    for (const { index, 0: said } of plain.matchAll(seats)) {
      const at = index + said.length;
      const place = placeAt(text, at);
      const [from, to] = sentenceAt(text, index);
      // A hearing “in English” has a language, not a seat; a court has a place of its own.
      if (
        place === null ||
        !/arbitra|hearing/.test(plain.slice(from, to)) ||
        /\bcourts?\b[^.;]{0,30}$/.test(plain.slice(from, at))
      )
        continue;
      found.push({ role: 'seat', value: place.code, range: [at, place.range[1]] });
    }
    return found;
  },
};
