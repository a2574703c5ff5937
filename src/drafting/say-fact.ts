import { dayOf } from '#kernel';
import { dataKinds, purposes, recipients, type Clause, type Fact, type Force, type Party } from '#provisions';

const titles = new Map([...dataKinds, ...purposes, ...recipients].map(({ id, title }) => [id, title]));
const units = { M: 'month', D: 'day', BD: 'business day', W: 'week', Y: 'year' } as const;
const hours = { H: 'hour', M: 'minute' } as const;

/** “P30D” as “30 days”. */
export function sayDuration(iso: string): string {
  const [, time = '', count = '', unit = 'D'] = /^P(T?)([\d.]+)([A-Z]+)$/.exec(iso) ?? [];
  const name = time === 'T' ? hours[unit as keyof typeof hours] : units[unit as keyof typeof units];
  return `${count} ${name}${count === '1' ? '' : 's'}`;
}

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
/** Names of places that have no code of ISO 3166-1; states and provinces are named by the words themselves. */
const unions: Readonly<Record<string, string>> = { EU: 'the European Union', EEA: 'the European Economic Area' };

/** A place as it stands in a sentence; of a state or province, the words of the text. */
export function sayPlace(code: string, exact: string): string {
  if (code in unions) return unions[code] ?? code;
  if (code === 'residence') return 'the place where the user lives';
  return /^[A-Z]{2}$/.test(code) ? (english.of(code) ?? code) : exact;
}

const inWords = (exact: string): string => exact.replaceAll(/\s+/g, ' ');
const consents: Readonly<Record<string, string>> = {
  'opt-in': 'only for those who opt in',
  'opt-out': 'with a way to opt out or object',
  express: 'with express consent',
  deemed: 'taken as agreed by use',
  consent: 'with consent',
};
const roles: Readonly<Record<string, string>> = {
  notice: 'notice',
  retention: 'time that something is kept',
  'opt-out': 'time to opt out or object',
  claim: 'time to bring a claim',
  refund: 'time to withdraw or be paid back',
  other: 'time limit',
  cap: 'ceiling on liability',
  sum: 'sum',
  share: 'share',
  body: 'arbitration body',
  seat: 'seat of arbitration',
  effective: 'effective',
  updated: 'last updated',
};

/** A fact in words, alike wherever it is shown. */
export function sayFact({ kind, role, value, exact }: Fact): string {
  const what = role === null ? '' : `, ${roles[role] ?? role}`;
  switch (kind) {
    case 'period':
      return `${sayDuration(value)}${what}`;
    case 'amount':
      if (value === 'fees') return `what was paid${what}`;
      return value.startsWith('fees ') ? `what was paid in ${sayDuration(value.slice(5))}${what}` : `${value}${what}`;
    case 'age':
      return `${value} years`;
    case 'date':
      return `${/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayOf(`${value}T00:00:00Z`) : value}${what}`;
    case 'arbitration':
      return `${role === 'seat' ? inWords(exact) : value}${what}`;
    case 'courts':
      return value === 'residence' ? sayPlace(value, exact) : inWords(exact);
    case 'governing-law':
    case 'region':
      return sayPlace(value, exact);
    case 'consent':
      return consents[value] ?? value;
    case 'data':
    case 'purpose':
    case 'recipient':
      return titles.get(value) ?? value;
    case 'contact':
    case 'named-law':
      return role === 'post' ? exact.replaceAll(/\s+/g, ' ') : value;
  }
}

const forces: Readonly<Record<Force, string>> = {
  must: 'must',
  'must-not': 'must not',
  may: 'may',
  'need-not': 'need not, or does not answer for it',
  entitled: 'has a right',
};

export function sayParty(party: Party, platform: string): string {
  return { user: 'the user', provider: platform, both: 'each side', other: 'somebody else' }[party];
}

/** “The user must not: use”. */
export function sayClause({ bearer, force, verb, place }: Clause, platform: string): string {
  const who = sayParty(bearer, platform);
  const passive = / be(?: \w+)* \w+$/i.test(place.exact) ? 'be ' : '';
  return `${who.slice(0, 1).toUpperCase()}${who.slice(1)} ${forces[force]}${verb === '' ? '' : `: ${passive}${verb}`}`;
}
