import { overlaps } from './gained-phrases.ts';
import { sentenceAt } from './read-clause.ts';
import type { Compared, ComparedSide, Range } from './shift.ts';

export type QuantityKind = 'money' | 'duration' | 'percentage' | 'age' | 'count';

export interface Quantity {
  readonly kind: QuantityKind;
  /** In the unit's own measure: days for durations, the currency's unit for money. */
  readonly amount: number;
  /** Currency, `business` days or none, the counted noun. */
  readonly unit: string;
  readonly range: Range;
}

const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:[- ]one)?|thirty|forty[- ]five|forty|fifty|sixty|ninety|(?:one )?hundred(?: and (?:eighty|twenty))?';
const values: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty one': 21,
  thirty: 30,
  'forty five': 45,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
  'one hundred': 100,
  'one hundred and eighty': 180,
  'one hundred and twenty': 120,
};
// “thirty (30) days” is one quantity: the figure in brackets says it again.
const amount = `(?:\\b(?:${words}) ?\\(? ?(?<again>\\d[\\d,.]*)\\)|(?<word>\\b(?:${words}))|(?<![\\w.,/®™-])(?<figure>\\d[\\d,]*(?:\\.\\d+)?))`;
const currency = 'us\\$|\\$|€|£|¥|₹|usd|eur|gbp|cad|aud|chf|dollars?|euros?|pounds?(?: sterling)?|u\\.s\\. dollars?';
const money = new RegExp(
  `(?:(?<sign>us\\$|ca?\\$|a\\$|\\$|€|£|¥|₹|\\b(?:usd|eur|gbp|cad|aud|chf)) ?(?<sum>\\d[\\d,]*(?:\\.\\d+)?)(?: (?<scale>thousand|million|billion))?)|(?:\\b(?<value>\\d[\\d,]*(?:\\.\\d+)?)(?: (?<scale2>thousand|million|billion))? ?(?<name>${currency})(?!\\w))`,
  'g',
);
const duration = new RegExp(
  `${amount}(?:[ -](?<kind>business|working|calendar|consecutive|full|natural))?[ -](?<unit>minute|hour|day|week|month|year)s?\\b(?! of age| old| ago)`,
  'g',
);
const percentage = /(?<![\w.,])(?<figure>\d+(?:[.,]\d+)?) ?(?:%|percent\b|per cent\b)/g;
const age =
  /\b(?:(?:age of|under|over|at least|below|aged?|younger than|older than|turned?|minimum age (?:is|of)|not yet) (?:the age of )?)(?<figure>1[0-9]|2[0-5])(?: (?:years?(?: old| of age)?|\(or)\b|(?= ?(?:[.,;)(]|$| (?:may|to|or|years|who|are|in|on|and|you|is|without|from|with|if|can|must|will|use|do|by|\())))|\b(?<older>1[0-9]|2[0-5]) (?:years? (?:old|of age)|or (?:older|over))/g;
const count = new RegExp(
  `${amount} (?:(?:different|separate|active|unique|free|additional|individual|registered|concurrent|simultaneous) )?(?<noun>devices?|users?|accounts?|copies|times|attempts|requests|calls|messages|e?-?mails|members|installments?|instalments?|persons?|people|seats|licen[cs]es|profiles?|screens?|streams?|computers?|claimants|claims|arbitrators?|strikes?|violations?|points?|gb|mb|tb|kb|characters|words|files|items|transactions|orders|listings|posts|photos|videos|subscribers|followers|views|employees|participants|guests|installations)\\b`,
  'g',
);

const dayLengths: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const currencies: Readonly<Record<string, string>> = {
  us$: 'usd',
  $: 'usd',
  dollar: 'usd',
  'u.s. dollar': 'usd',
  '€': 'eur',
  euro: 'eur',
  '£': 'gbp',
  pound: 'gbp',
  'pound sterling': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  c$: 'cad',
  ca$: 'cad',
  a$: 'aud',
};

const remembered = new WeakMap<ComparedSide, Map<QuantityKind, readonly Quantity[]>>();

/** Sums, durations, shares, ages and counted things in a text. Section numbers, years, dates, telephone numbers and versions are none. */
export function quantitiesIn(side: ComparedSide, kind: QuantityKind): readonly Quantity[] {
  const known = remembered.get(side) ?? new Map<QuantityKind, readonly Quantity[]>();
  remembered.set(side, known);
  const found = known.get(kind) ?? readQuantities(side, kind);
  known.set(kind, found);
  return found;
}

function readQuantities(side: ComparedSide, kind: QuantityKind): Quantity[] {
  const pattern = { money, duration, percentage, age, count }[kind];
  return Array.from(side.plain.matchAll(pattern), ({ index, 0: whole, groups = {} }): Quantity | null => {
    const range: Range = [index, index + whole.length];
    if (kind === 'money') {
      const figure = Number((groups['sum'] ?? groups['value'] ?? '').replaceAll(',', ''));
      const unit = (groups['sign'] ?? groups['name'] ?? '').replace(/s$/, '');
      return {
        kind,
        amount: figure * (scales[groups['scale'] ?? groups['scale2'] ?? ''] ?? 1),
        unit: currencies[unit] ?? unit,
        range,
      };
    }
    const said = groups['again'] ?? groups['figure'] ?? groups['older'];
    const value =
      said === undefined ? values[(groups['word'] ?? '').replaceAll('-', ' ')] : Number(said.replaceAll(',', ''));
    if (value === undefined || Number.isNaN(value)) return null;
    if (kind === 'duration') {
      const business = /business|working/.test(groups['kind'] ?? '') ? 'business ' : '';
      return { kind, amount: value * (dayLengths[groups['unit'] ?? ''] ?? 1), unit: `${business}time`, range };
    }
    if (kind === 'count') return { kind, amount: value, unit: (groups['noun'] ?? '').replace(/s$/, ''), range };
    return { kind, amount: value, unit: kind, range };
  }).filter((one) => one !== null);
}

export interface QuantityChange {
  readonly before: Quantity;
  readonly after: Quantity;
}

/** What went and what came of a kind, after what both sides have has been set against each other. */
export function quantitiesChanged(pair: Compared, kind: QuantityKind): { gone: Quantity[]; come: Quantity[] } {
  const [was, is] = [quantitiesIn(pair.before, kind), quantitiesIn(pair.after, kind)];
  const rest = (own: readonly Quantity[], other: readonly Quantity[], side: ComparedSide): Quantity[] => {
    const left = other.map(keyOf);
    return own.filter((one) => {
      const place = left.indexOf(keyOf(one));
      if (place >= 0) left.splice(place, 1);
      return place < 0 && side.changed.some((changed) => overlaps(changed, one.range));
    });
  };
  return { gone: rest(was, is, pair.before), come: rest(is, was, pair.after) };
}

const keyOf = ({ amount: value, unit }: Quantity): string => `${value} ${unit}`;

/** Quantities of a kind that gave way to another at the same place. */
export function quantityPairs(pair: Compared, kind: QuantityKind): QuantityChange[] {
  const { gone, come } = quantitiesChanged(pair, kind);
  const left = [...come];
  return gone.flatMap((before): QuantityChange[] => {
    const place = left.findIndex((after) => sameplace(pair, before, after));
    if (place < 0) return [];
    const [after] = left.splice(place, 1);
    return after === undefined ? [] : [{ before, after }];
  });
}

/** Whether one took the place of the other: in one stretch of replaced words, with like words around. */
function sameplace(pair: Compared, before: Quantity, after: Quantity): boolean {
  if (before.kind === 'count' && before.unit !== after.unit) return false;
  const hunk = pair.replaced.find((one) => overlaps(one.before, before.range));
  if (hunk === undefined || !overlaps(hunk.after, after.range)) return false;
  // In a long stretch two numbers may have nothing to do with each other: then their sentences must share words.
  return hunk.before[1] - hunk.before[0] + hunk.after[1] - hunk.after[0] < 80 || alikeAround(pair, before, after);
}

function alikeAround(pair: Compared, before: Quantity, after: Quantity): boolean {
  const around = (side: ComparedSide, at: number): Set<string> => {
    const [start, end] = sentenceAt(side, at);
    return new Set(side.plain.slice(Math.max(start, at - 60), Math.min(end, at + 60)).match(/[a-z]{4,}/g));
  };
  const [was, is] = [around(pair.before, before.range[0]), around(pair.after, after.range[0])];
  return [...was].filter((word) => is.has(word)).length >= 3;
}
