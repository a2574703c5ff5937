import type { Audience } from '#provisions';
import type { ReadingContext } from './meaning.ts';

/** Who a document speaks to as a role that not every user has, by the nouns for it and by what only they have. */
const roles: readonly (readonly [name: string, nouns: string, own: RegExp | null])[] = [
  [
    'developers',
    'developers?|api users?|api clients?|integrators?',
    /\b(?:api (?:keys?|terms|access|credentials)|(?:use|access|using|accessing|call(?:s|ing)?) (?:of |to )?(?:the |our |any )?(?:apis?|sdks?)|your (?:api clients?|bots?|plug-?ins?|mini ?apps?))\b/,
  ],
  ['creators', 'creators?|streamers?|influencers?|broadcasters?|monetization partners?|youtubers?', null],
  [
    'sellers',
    'sellers?|merchants?|vendors who sell|shop owners?|hosts?|drivers?|couriers?|freelancers?',
    /\byour (?:shop|store|listings)\b/,
  ],
  [
    'advertisers',
    'advertisers?|advertising customers?|publishers?',
    /\b(?:your ads?|your ad(?:vertising)? campaigns?|ad accounts?|(?:buy|purchase|place|run) (?:\w+ )?(?:ads|advertis\w+)|if you advertise)\b/,
  ],
];

/** A noun names those affected where they are spoken to or bound, not where they are others, who get data or make offers. */
const spokenTo = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:you are|you're|you act as|acting as|as|if you(?:'re| are)?) (?:an? |the |our )?(?:[\\w-]+ )?(?:${nouns})\\b(?! of| or data)|\\bdear (?:${nouns})\\b`,
  );
const binds = (nouns: string): RegExp =>
  new RegExp(
    `(?<!(?:third[- ]party|by|with|from|other|to|our|between) )\\b(?:${nouns})(?:'s?)? (?:must|may|can|cannot|shall|will|should|agrees?|ha(?:s|ve)|needs?|are|is|who|warrants?|represents?|acknowledges?|grants?|retains?|pays?|receives?|earns?|accounts?|obligations|responsibilit\\w+)\\b|\\bfor (?:all |our )?(?:${nouns})\\b`,
  );
const rolePatterns = roles.map(([name, nouns, own]) => ({
  name,
  spokenTo: spokenTo(nouns),
  binds: binds(nouns),
  noun: new RegExp(`\\b(?:${nouns})\\b`),
  own,
}));

/** Groups that words name however they do. */
const minors =
  /\b(?:children|child users?|minors|(?:an?|the|any|each|this|your) minor|minor's|teens?|teenagers?|(?:under|below|younger than|less than|not yet) (?:the age of )?(?:1[3-8]|thirteen|sixteen|eighteen)|under-1[3-8]|parents?(?: or (?:legal )?guardians?)?|young people|underage|kids)\b/;
const business =
  /\b(?:business (?:customers?|users?|accounts?|subscribers|plans?)|enterprise (?:customers?|users?|accounts?|plans?|agreements?)|on behalf of (?:a|an|your|the|another) (?:company|organi[sz]ation|entity|employer|business|legal entity)|your (?:organi[sz]ation|company|employees|end users|business)|workspace (?:owners?|administrators?)|account administrators?)\b/;
/** In a policy for everybody, who bought something is spoken of as one whose data that leaves. */
const payingAlone =
  /\b(?:subscribers?|paid (?:plans?|services?|accounts?|members?|users?|versions?)|paying (?:users?|customers?|members?)|premium (?:members?|users?|accounts?))\b/;
/** The words of agreements between a business and who processes data for it; in a policy for everybody they explain the law. */
const processing = /\b(?:customer (?:personal )?data|controllers?|sub-?processors?)\b/;
const paying =
  /\b(?:subscribers?|(?:your|a|an|the|any|each|paid|premium|annual|monthly) subscriptions?|subscription (?:fees?|plans?|terms?|periods?|services?)|paid (?:plans?|services?|accounts?|members?|features?|users?|versions?)|premium (?:members?|users?|accounts?|plans?|services?)|free trials?|auto(?:matic(?:ally)?)?[- ]?renew\w*|billing cycle|purchases? (?:of|made|through)|your purchases?|refunds?)\b/;

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
  [
    'United States',
    'united states|u\\.s\\.(?:a\\.)?|usa|us(?= (?:users?|residents?|citizens?|consumers?|customers?)\\b)',
  ],
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
const company = '(?! (?:limited|ltd|inc|llc|unlimited|corp|gmbh|b\\.v|s\\.a|pty|international))';
const named = `\\b(?:${placeWords})(?!\\w)${company}`;
const addressed = new RegExp(
  [
    `\\b(?:you|individuals?|persons?|people|those|users?|customers?|consumers?|members?|visitors)\\b[^.;]{0,40}?\\b(?:(?:a )?(?:residents?|citizens?)|resid\\w+|liv(?:e|es|ing)|located|based|domiciled|situated|habitually \\w+|(?:are|is) (?:in|from)|outside)\\b[^.;]{0,90}?${named}(?:[^.;]{0,80}${named})*`,
    `\\b(?:users?|customers?|consumers?|residents?|citizens|members?|subscribers?|visitors|individuals?|persons?|people)(?: \\w+)? (?:in|of|from|within|outside)\\b[^.;]{0,50}?${named}(?:[^.;]{0,80}${named})*`,
    `\\b(?:${placeWords}) (?:residents?|users?|customers?|consumers?|citizens)\\b`,
    `\\b(?:for|in) (?:the )?(?:${placeWords})(?: (?:residents?|users?|only)|:|, (?:the following|you))`,
  ].join('|'),
  'g',
);
const placePatterns = places.map(([name, words]) => [name, new RegExp(`\\b(?:${words})(?!\\w)${company}`)] as const);
const anyPlace = new RegExp(named);

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

/** Documents that bind one group whatever their words say, by terms type. */
const bound: ReadonlyMap<string, string> = new Map([
  ['Developer Terms', 'developers'],
  ['Review Guidelines', 'developers'],
  ['Single Sign-On Policy', 'developers'],
  ['Vulnerability Disclosure Policy', 'researchers'],
  ['Data Processor Agreement', 'business customers'],
  ['Data Controller Agreement', 'business customers'],
  ['Subprocessor List', 'business customers'],
  ['Business Privacy Policy', 'business customers'],
  ['Business Mediation Policy', 'business customers'],
  ['Platform to Business Notice', 'business customers'],
  ['Service Level Agreement', 'business customers'],
  ['Premium Partner Conditions', 'business customers'],
  ['Affiliate Agreement', 'business customers'],
  ['Marketplace Sellers Conditions', 'sellers'],
  ['Content Monetisation Policy', 'creators'],
  ['Advertising Content Policy', 'advertisers'],
  ['Ad Publishing Policy', 'advertisers'],
]);

const boundBy = (documentType: string): string | undefined => bound.get(documentType.replace(/\s*#.*$/, ''));

/** Whom a document is for, where its words name nobody. */
export function usualAffected({ documentType }: Pick<ReadingContext, 'documentType'>): string[] {
  return [boundBy(documentType) ?? 'all users'];
}

/**
 * Who is affected, from the words that differ with their sentence and leads, the heading, the document and the type's audience.
 * `all users` where none of them names anybody.
 *
 * @param words in lower case with plain signs
 */
export function nameAffected(
  words: string,
  heading: string,
  audience: readonly Audience[],
  { documentKind, documentType }: Pick<ReadingContext, 'documentKind' | 'documentType'>,
): string[] {
  // What is no heading by its length names whomever it likes.
  const title = heading.split(/\s+/).length <= longestTitle ? heading.toLowerCase() : '';
  const text = `${title}. ${words}`;
  const found = rolePatterns
    .filter(({ spokenTo: told, binds: bind, noun, own }) => {
      if (told.test(text) || noun.test(title)) return true;
      return documentKind !== 'privacy' && (bind.test(text) || (own?.test(text) ?? false));
    })
    .map(({ name }) => name);
  if (minors.test(text)) found.unshift('minors');
  if (business.test(text) || (documentKind !== 'privacy' && processing.test(text))) found.push('business customers');
  if (documentKind === 'privacy' ? payingAlone.test(text) : documentKind !== 'data-processing' && paying.test(text))
    found.push('paying users');
  // Whose employer is spoken of is still one of all.
  if (documentKind === 'privacy' && found.length === 1 && found[0] === 'business customers') found.unshift('all users');
  const own = boundBy(documentType);
  if (own !== undefined && !found.includes(own)) found.unshift(own);
  if (found.length === 0 && audience.length === 1) {
    const named = audiences[audience[0]!];
    if (named !== 'all users') found.push(named);
  }
  return [...(found.length === 0 ? ['all users'] : found), ...placesIn(text, title)];
}

const longestTitle = 16;

function placesIn(text: string, title: string): string[] {
  if (!anyPlace.test(text)) return [];
  const spoken = [...(text.match(addressed) ?? []), anyPlace.test(title) ? title : ''].join(' ');
  if (spoken.trim() === '') return [];
  const named = placePatterns.filter(([, pattern]) => pattern.test(spoken)).map(([name]) => name);
  return named.includes('South Korea') ? named.filter((name) => name !== 'Korea') : named;
}

export const affectedGroups: readonly string[] = [
  'all users',
  'minors',
  ...roles.map(([name]) => name),
  'business customers',
  'paying users',
  'researchers',
];
export const affectedPlaces: readonly string[] = places.map(([name]) => name);
