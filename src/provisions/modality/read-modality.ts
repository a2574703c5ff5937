import { openRead, placeOf } from '../facts/open-read.ts';
import { sentenceAt } from '../facts/sentence-at.ts';
import type { Range, Read } from '../facts/fact.ts';
import type { Passage } from '../model.ts';
import type { Clause, Force, Manner, ModalityReading, Place } from './clause.ts';
import { bearerOf, partyIn } from './bearer.ts';

/** Modal phrases by force, the first that matches at a place wins: “may not” before “may”. */
const forces: readonly (readonly [Force, string])[] = [
  [
    'need-not',
    String.raw`need not|needn't|(?:is|are|am|be) (?:not|under no|never) (?:\w+ )?(?:required|obliged|obligated|bound|obligation)(?: to)?|(?:has|have|having|assumes?|accepts?) no (?:obligation|duty|liability|responsibility)(?: to)?|(?:do|does|did|will|shall) not (?:have to|assume any|accept any|guarantee|warrant|undertake to|make any (?:\w+ )?(?:warrant\w+|representations?|guarantees?))|don't (?:have to|guarantee)|no obligation to|(?:not|in no event|never|nor|under no circumstances|neither)\b[^.;]{0,120}?\bbe (?:held )?(?:liable|responsible)|(?:is|are) not (?:liable|responsible)|disclaims?|excludes? (?:all|any)`,
  ],
  [
    'must-not',
    String.raw`(?:may|must|shall|will|can|should|would)(?: also| at no time)? not|cannot|can't|won't|mustn't|may (?:never|neither)|(?:do|does) not|don't|doesn't|never|(?:agrees?|undertakes?|promises?|covenants?) (?:that you (?:will|shall) )?not(?: to)?|(?:is|are) (?:\w+ )?(?:prohibited|forbidden|barred|banned|disallowed)(?: from)?|(?:is|are) not (?:\w+ )?(?:permitted|allowed|authori[sz]ed|entitled)(?: to)?|prohibits?|(?:strictly )?prohibited(?= from| to|[.:;]|$)|refrain from|not to`,
  ],
  [
    'entitled',
    String.raw`(?:has|have|having|retains?|keeps?|enjoys?) (?:the |a |an |all |full |certain |also )*(?:legal |exclusive |sole )?(?:right|rights|option|choice|ownership)(?: to| of| in)?|(?:is|are) (?:also |fully )?entitled to|(?:your|their|his or her) rights? (?:to|of)|right to (?:access|object|delet\w+|eras\w+|rectif\w+|correct\w*|port\w*|data portability|withdraw|restrict\w*|restriction|opt|appeal|complain|lodge|know|be informed|cancel|terminate|a refund|non-discrimination|limit|request|human)`,
  ],
  [
    'may',
    String.raw`reserves? (?:the |its |our |all |a )*(?:right|rights)(?: to)?|(?:may|can|could|might)(?! (?:not|never)\b)|(?:is|are) (?:also |hereby )?(?:permitted|allowed|authori[sz]ed|free|able) to|grants? (?:us|to us|the company|provider|[a-z]+ and its affiliates)?`,
  ],
  [
    'must',
    String.raw`(?:must|shall|will)(?! not\b)|we'll|you'll|(?:agrees?|undertakes?|promises?|covenants?|commits?) (?:to|that|and)|(?:is|are|be) (?:also |solely |fully |entirely )?(?:required|obliged|obligated|responsible|liable)(?: to| for)?|(?:has|have) to|needs? to|(?:represents?|warrants?)(?: and warrants?)?|(?:hereby )?(?:indemnif(?:y|ies)|waives?|acknowledges?)`,
  ],
];
const between = String.raw`(?:,? ?\b(?:also|only|not|hereby|then|still|always|either|both|instead|generally|at any time|from time to time|in (?:our|its|their) (?:sole |absolute |own )?discretion|at (?:our|its) (?:sole |absolute |own )?discretion|[a-z]+ly)\b,?)*`;
const modal = new RegExp(
  String.raw`\b(?:${forces.map(([, words], at) => `(?<f${at}>${words})`).join('|')})(?![\w'])(?<between>${between})(?: (?<be>be|have|been) )? ?(?<verb>[a-z]+)?`,
  'g',
);
/** Words behind a modal that are no verb of the clause. */
const noVerb =
  /^(?:a|an|the|any|all|be|and|or|to|for|that|of|in|by|you|your|our|us|we|with|from|this|these|those|not|it|its|only)$/;

const facilitating =
  /\b(?:encourag|facilitat|allow|permit|enabl|assist|help|caus|authori[sz]|induc|aid|abet|instruct|solicit|promot|let|direct)(?:e|es|ing|s)?(?:,? (?:or|and|nor|and\/or) [a-z]+(?:ing)?)*,? (?:any |other |your |to )*(?:others?|other (?:persons?|users?|people|parties)|third part(?:y|ies)|anyone(?: else)?|any other person|any (?:person|third party|other party|user)|someone(?: else)?|anybody|persons?|users?|end users?|individuals?)\b/g;
const conditional =
  /\b(?:if|when|where(?= (?:you|we|required|the|this|applicable|permitted|necessary|there|a|an|your))|provided(?= that|,| however)|subject to|upon|only (?:if|when|with|where|after)|as long as|so long as|in the event(?: that| of)?|on (?:the )?condition that|to the extent(?: that)?)\b/g;
const excepting =
  /\b(?:except(?:ing)?(?!ional)|unless|other than|save (?:where|as|for|that|to the extent)|with the exception of|excluding|notwithstanding|without prejudice to)\b/g;
const mannered: readonly (readonly [Manner, RegExp])[] = [
  [
    'without-notice',
    /\bwith(?:out| or without| no) (?:any )?(?:(?:prior|advance|further|additional|written|previous|giving)[, ]*(?:or |and )?)*(?:notice|notification|notifying|informing|warning)\b/g,
  ],
  [
    'with-notice',
    /\b(?:(?<!without |or without |no )(?:prior|advance|reasonable|written|at least [\w() -]{1,20}(?:days?|months?|weeks?)'?)(?: \w+)? (?:notice|notification)\b(?! to (?:us|the provider)))|\b(?:we|us|provider)\b[^.;]{0,60}\b(?:notify|inform|tell|alert|email) (?:you|users|customers|members)\b|\byou will be (?:notified|informed|told)\b|\b(?:give|provide) you (?:with )?[^.;]{0,40}\bnotice\b/g,
  ],
  [
    'discretion',
    /\b(?:sole|absolute|own|unfettered|exclusive)(?:,? and (?:absolute|exclusive|sole|unfettered))? discretion\b|\b(?:at|in) (?:our|its|their|the company's|[a-z]+'s) (?:\w+ )?discretion\b|\bdiscretionary\b/g,
  ],
  ['any-time', /\bat any (?:given )?time\b|\bfrom time to time\b/g],
  [
    'any-reason',
    /\bfor any (?:or no )?(?:other )?(?:reason|purpose|cause)\b(?! (?:that|which|other))|\bfor no reason\b|\bwith or without (?:cause|reason)\b|\bwithout (?:cause|reason)\b|\bwithout (?:giving|stating) (?:a |any )?reasons?\b/g,
  ],
  [
    'immediate',
    /\bimmediately\b|\bwith immediate effect\b|\bupon (?:posting|publication)\b|\bas soon as (?:it is|they are|we) post/g,
  ],
  [
    'mutual',
    /\b(?:neither|either|each|both) (?:party|parties|of us)\b|\bthe parties (?:agree|shall|will|may)\b|\byou and (?:we|us|[a-z.]+) (?:each |both )?agree\b/g,
  ],
  ['reasonable', /\breasonabl[ey]\b|\bgood faith\b/g],
  ['perpetual', /\b(?:perpetual|irrevocable|in perpetuity|indefinitely|forever)\b/g],
  [
    'by-law',
    /\bto the (?:maximum|fullest|greatest)? ?extent (?:permitted|allowed|required)\b|\b(?:as|where|unless|if|when|except as) (?:otherwise )?(?:required|permitted|prohibited|allowed) by (?:applicable )?law\b/g,
  ],
];

/**
 * Reads who may, must, must not, need not and is entitled to do what, and how. Pure; English. `names` is a pattern of the platform's own names
 * (`namesPattern`); without it a capitalised name before a verb counts as the provider.
 */
export function readModality(passage: Pick<Passage, 'body' | 'leads'>, names: RegExp | null = null): ModalityReading {
  return readModalityOf(passage, openRead(passage, names));
}

/** The same of a passage that was made ready before. */
export function readModalityOf(passage: Pick<Passage, 'body' | 'leads'>, read: Read): ModalityReading {
  const place = (range: Range): Place => {
    const { part, span, exact } = placeOf(passage, read, range);
    return { part, span, exact };
  };
  const reach = facilitationIn(read);
  return {
    clauses: clausesIn(read, place),
    facilitation: reach === null ? null : place(reach),
    conditions: phrases(read, conditional, place),
    exceptions: phrases(read, excepting, place),
    manners: mannered.flatMap(([manner]) => {
      const range = mannerIn(read, manner);
      return range === null ? [] : [{ manner, place: place(range) }];
    }),
  };
}

const mannerWords = new Map(mannered);

/** The first words by which something is to be done in a manner. */
export function mannerIn(read: Read, manner: Manner): Range | null {
  const words = mannerWords.get(manner);
  if (words === undefined) return null;
  words.lastIndex = 0;
  const found = words.exec(read.plain);
  return found === null ? null : [found.index, found.index + found[0].length];
}

function clausesIn(read: Read, place: (range: Range) => Place): Clause[] {
  return Array.from(read.plain.matchAll(modal), ({ index, 0: whole, groups = {} }): Clause | null => {
    const at = forces.findIndex((_, one) => groups[`f${one}`] !== undefined);
    const force = forces[at]?.[0] ?? 'must';
    const said = groups[`f${at}`] ?? '';
    // “may” the month, and “will” the paper.
    if (said === 'may' && /^ (?:\d|of \d)/.test(read.plain.slice(index + 3, index + 8))) return null;
    const bearer = bearerOf(read, index, participle(groups), force, said);
    if (bearer === null) return null;
    const verb = groups['verb'] ?? '';
    const end = index + whole.trimEnd().length;
    const [, close] = sentenceAt(read.text, index);
    return {
      force,
      bearer: bearer.party,
      bearerPlace: bearer.range === null ? null : place(bearer.range),
      place: place([index, end]),
      verb: noVerb.test(verb) ? '' : verb,
      toward: partyIn(read.plain.slice(end, Math.min(close, end + 90)), bearer.party),
    };
  }).filter((one) => one !== null);
}

/** “be suspended”, but not “be at least 18”. */
function participle({ be, verb = '' }: Readonly<Record<string, string | undefined>>): boolean {
  return (
    be !== undefined &&
    be !== 'have' &&
    /(?:ed|given|shown|sent|sold|held|told|paid|made|kept|lost|taken|put|seen|sought|brought|found|met|set)$/.test(verb)
  );
}

/** Words by which a rule reaches those who let, help or make others do it. */
export function facilitationIn(read: Read): Range | null {
  if (!/\b(?:others?|third part|any|someone|persons?|users?|individuals?)/.test(read.plain)) return null;
  for (const { index, 0: said } of read.plain.matchAll(facilitating)) {
    const [start] = sentenceAt(read.text, index);
    const before = read.plain.slice(Math.max(0, start - 200), index);
    // What the platform lets others do is another thing.
    if (
      /\b(?:we|our services?|the services?|features?|this|these)\b[^.;]{0,40}$/.test(before) &&
      !/\b(?:you|not|or|use)\b[^.;]{0,40}$/.test(before)
    )
      continue;
    return [index, index + said.length];
  }
  return null;
}

const mostPhrases = 4;

/** A condition or an exception with the words that it consists of: to the next comma or the end of its sentence. */
function phrases(read: Read, opening: RegExp, place: (range: Range) => Place): Place[] {
  const found: Range[] = [];
  for (const { index, 0: said } of read.plain.matchAll(opening)) {
    if (found.length >= mostPhrases) break;
    if (found.some(([start, end]) => index >= start && index < end)) continue;
    const [, close] = sentenceAt(read.text, index);
    const comma = read.plain.slice(index + said.length, close).search(/[,()](?: |$)/);
    const end = Math.min(comma < 0 ? close : index + said.length + comma, index + 160);
    if (end - index > 6) found.push([index, end]);
  }
  return found.map(place);
}
