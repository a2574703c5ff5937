import type { Audience } from '#provisions';
import type { ReadingContext } from './meaning.ts';

/** Groups that words name, with the words. The methodology page prints the names. */
const groups: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'minors',
    /\b(?:children|child users?|minors?|teens?|teenagers?|under (?:the age of )?1[3-8]|under-1[3-8]|parents?(?: or (?:legal )?guardians?)?|young people|underage|kids)\b/,
  ],
  ['developers', /\b(?:developers?|api (?:users?|clients?|keys?|terms|access)|sdks?|apis?)\b/],
  ['creators', /\b(?:creators?|streamers?|influencers?|artists|broadcasters|monetization partners?|youtubers)\b/],
  ['sellers', /\b(?:sellers?|merchants?|vendors who sell|shop owners|hosts|drivers|couriers|freelancers)\b/],
  ['advertisers', /\b(?:advertisers|advertising customers|your ads|ad accounts?|publishers)\b/],
  [
    'business customers',
    /\b(?:business (?:customers?|users?|accounts?|subscribers|plans?)|enterprise|on behalf of (?:a|an|your|the) (?:company|organi[sz]ation|entity|employer|business)|your (?:organi[sz]ation|company|employees|end users|business)|workspace (?:owners?|administrators?)|account administrators?|customer (?:personal )?data|controllers?|sub-?processors?)\b/,
  ],
  [
    'paying users',
    /\b(?:subscribers?|subscriptions?|paid (?:plans?|services?|accounts?|members?|features?|users?)|premium (?:members?|users?|accounts?|plans?|services?)|free trials?|auto(?:matic(?:ally)?)?[- ]?renew\w*|billing cycle|purchases? (?:of|made|through)|your purchases?|refunds?|payment (?:methods?|cards?))\b/,
  ],
];

const places: readonly (readonly [name: string, words: string])[] = [
  ['EU/EEA', 'european (?:union|economic area)|eea|eu|europe|member states?'],
  ['United Kingdom', 'united kingdom|uk|great britain|england'],
  ['Switzerland', 'switzerland|swiss'],
  ['California', 'california|ccpa|cpra'],
  [
    'other US states',
    'colorado|connecticut|virginia|utah|texas|oregon|montana|nevada|new jersey|new york|washington state|delaware|iowa|nebraska|new hampshire|tennessee|minnesota|maryland|kentucky|indiana|rhode island|illinois|florida|massachusetts|vermont|arkansas|(?:certain|other|some) (?:u\\.?s\\.? )?states',
  ],
  // Bare “us” in lower case is the platform speaking of itself.
  ['United States', 'united states|u\\.s\\.(?:a\\.)?|usa'],
  ...[
    'argentina',
    'australia',
    'austria',
    'belgium',
    'brazil',
    'canada',
    'chile',
    'china',
    'colombia',
    'denmark',
    'france',
    'germany',
    'hong kong',
    'india',
    'indonesia',
    'ireland',
    'israel',
    'italy',
    'japan',
    'korea',
    'malaysia',
    'mexico',
    'netherlands',
    'new zealand',
    'nigeria',
    'norway',
    'peru',
    'philippines',
    'poland',
    'portugal',
    'quebec',
    'russia',
    'saudi arabia',
    'singapore',
    'south africa',
    'south korea',
    'spain',
    'sweden',
    'taiwan',
    'thailand',
    'turkey',
    'ukraine',
    'vietnam',
  ].map((name): [string, string] => [name.replaceAll(/\b\w/g, (letter) => letter.toUpperCase()), name]),
];
const placeWords = places.map(([, words]) => words).join('|');
/** A place counts where people in it are spoken of, not where a law or an office is. */
const addressed = new RegExp(
  `\\b(?:(?:you|users?|customers?|consumers?|residents?|individuals?|persons?|people|those|members?|subscribers?|visitors|citizens)\\b[^.;]{0,40}?(?:\\b(?:are |is )?(?:a )?(?:residents?|citizens?|resid\\w+|liv\\w+|located|based|domiciled|situated|habitually \\w+|from|in|of|within|outside)\\b)[^.;]{0,30}?(?:\\bin\\b|\\bof\\b|\\bwithin\\b|\\bthe\\b)?[^.;]{0,60}?\\b(?:${placeWords})\\b(?:[^.;]{0,80}\\b(?:${placeWords})\\b)*)|\\b(?:${placeWords}) (?:residents?|users?|customers?|consumers?|citizens)\\b|\\b(?:for|in) (?:the )?(?:${placeWords})(?: (?:residents?|users?|only)|:|, (?:the following|you))`,
  'g',
);
const placePatterns = places.map(([name, words]) => [name, new RegExp(`\\b(?:${words})(?!\\w)`)] as const);
const anyPlace = new RegExp(`\\b(?:${placeWords})(?!\\w)`);

const audiences: Readonly<Record<Audience, string>> = {
  'all users': 'all users',
  consumers: 'all users',
  businesses: 'business customers',
  developers: 'developers',
  creators: 'creators',
  sellers: 'sellers',
  advertisers: 'advertisers',
  minors: 'minors',
  'paying users': 'paying users',
  visitors: 'all users',
  researchers: 'researchers',
};

/** Kinds of document that bind one group whatever their words say. */
const bound: Partial<Record<ReadingContext['documentKind'], string>> = {
  developer: 'developers',
  'data-processing': 'business customers',
};

/**
 * Who is affected, from the words that differ with their sentence and leads, the heading, the document's kind and the type's audience.
 * `all users` where none of them names anybody.
 *
 * @param words in lower case with plain signs
 */
export function nameAffected(
  words: string,
  heading: string,
  audience: readonly Audience[],
  documentKind: ReadingContext['documentKind'],
): string[] {
  const title = heading.toLowerCase();
  const text = `${title}. ${words}`;
  const found = groups.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const own = bound[documentKind];
  if (own !== undefined && !found.includes(own)) found.unshift(own);
  if (found.length === 0 && audience.length === 1) {
    const named = audiences[audience[0]!];
    if (named !== 'all users') found.push(named);
  }
  return [...(found.length === 0 ? ['all users'] : found), ...placesIn(text, title)];
}

function placesIn(text: string, title: string): string[] {
  if (!anyPlace.test(text)) return [];
  const spoken = [...(text.match(addressed) ?? []), anyPlace.test(title) ? title : ''].join(' ');
  if (spoken.trim() === '') return [];
  const named = placePatterns.filter(([, pattern]) => pattern.test(spoken)).map(([name]) => name);
  return named.includes('South Korea') ? named.filter((name) => name !== 'Korea') : named;
}

export const affectedGroups: readonly string[] = ['all users', ...groups.map(([name]) => name), 'researchers'];
export const affectedPlaces: readonly string[] = places.map(([name]) => name);
