import { pointOf, type Span } from '#kernel';
import { plainSigns } from '#text';

/** What a platform promises of the time between saying that its terms change and the change's taking effect. */
export interface NoticePromise {
  /** The sentence that promises it, in code points of the text. */
  readonly span: Span;
  readonly days: number;
  /** How it is to be told; `unsaid` where the sentence leaves it open. */
  readonly channel: 'posting' | 'message' | 'unsaid';
  /** Which changes it covers: all, those that the platform holds to be material, or prices. */
  readonly covers: 'all' | 'material' | 'prices';
  /** The sentence, or the one after it, makes exceptions. */
  readonly exceptions: boolean;
}

const words: Readonly<Record<string, number>> = {
  seven: 7,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-one': 21,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
};
const units: Readonly<Record<string, number>> = { day: 1, tage: 1, week: 7, month: 30 };

const period = `(?<period>(?:(?:${Object.keys(words).join('|')})\\b ?)?\\(?(?<figure>\\d{1,3})?\\)?(?: ?(?:calendar|full|consecutive))?[ -]?(?<unit>day|week|month)s?\\b(?:'|'s)?)`;
const least =
  '(?:at least|no less than|not less than|a minimum of|minimum of|no fewer than|no sooner than|no earlier than|not earlier than|a|with|by giving|upon|provide|give) ?(?:you )?(?:with )?(?:at least )?(?:a )?';
const notice =
  '(?:(?:prior|advance|written|advanced|electronic|further)[ ,]*(?:or |and )?){0,3}(?:notice|notification)';

// “effective no sooner than fourteen days after they are posted”
const afterTold = new RegExp(
  `(?:effective|take effect|come into (?:effect|force)|enter into force|apply|binding|in effect)[^.;]{0,60}?${period} ?(?:after|from|following|of) (?:the )?(?:date (?:of|on which|that|when) )?(?:(?:we|they|it|such|those|these|our|its|the|any|of|are|is|were|have|been|first|provide|give|send|such) ?){0,4}(?:post|publi|notif|notice|inform|announc|sen[dt]|email)`,
  'g',
);

const forms = [
  // “at least 30 days before the changes take effect”, “30 days in advance”
  new RegExp(`(?:${least})?${period} ?(?:in advance|before|prior to|ahead of|beforehand)`, 'g'),
  // “at least 30 days’ notice”, “30 days advance written notice”
  new RegExp(`(?:${least})?${period} ?${notice}`, 'g'),
  afterTold,
];

const changes = /\b(?:chang\w*|modif\w*|amend\w*|updat\w*|revis\w*|new version)\b/;
const ofTerms =
  /\b(?:terms?|agreement|policy|policies|conditions|contract|notice|statement|guidelines|rules|provisions|document|changes?|modifications?|amendments?|updates?|revisions?)\b/;
const apart =
  /\b(?:terminat\w*|cancel\w*|renew\w*|refund\w*|sub-?processors?|suspend\w*|discontinu\w*|deprecat\w*|breach\w*|dispute|arbitrat\w*|opt[- ]out|reject\w*|subscription period|deliver\w*|address of|account information|control of|ownership|request\w*|service levels?|subscription plans?|availability or functionality|this section)\b/;
const byOthers =
  /\b(?:you|customer|user|member|publisher|licensee|partner|seller|either party|the other party)(?: \w+)? ?(?:must|shall|will|agrees?(?: to)?|may|should|can|are required to)? (?:\w+ )?(?:give|giv\w+|provide|notify|inform|send|tell)\b(?! you)/;
const exempting =
  /\b(?:except|unless|however|exception|immediately|sooner|earlier|does not apply|not apply|legal reasons|required by law|efforts|feasible|practicable|endeavou?r|seek to|try to|new (?:features?|functions?|services?))\b/;
const material =
  /\b(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?|important|substantive|major|adverse(?:ly)?|fundamental|minor|non-material|detriment\w*)\b/;
const prices = /\b(?:prices?|pricing|fees?|charges?|rates?)\b/;
const posted = /\b(?:post\w*|publish\w*|publication|on (?:this|our|the) (?:page|web ?site|site)|display\w*)\b/;
const sent =
  /\b(?:e-?mail\w*|in writing|written notice|send you|sent to you|message|in-app|in-product|notification through|direct\w*|mail(?:ed|ing)?)\b/;

/**
 * Sentences in which the platform promises to say a number of days before that its terms change. English alone is read. Left out are
 * periods of others' duties, of termination, renewal, disputes and sub-processors.
 */
export function findNoticePromises(text: string, names: RegExp | null): NoticePromise[] {
  const plain = plainSigns(text, names);
  const found = new Map<number, NoticePromise>();
  for (const form of forms) {
    for (const match of plain.matchAll(form)) {
      const days = daysIn(match.groups ?? {});
      if (days === null || days < 3 || days > 190) continue;
      const [start, end] = sentenceAround(plain, text, match.index, match.index + match[0].length);
      const sentence = plain.slice(start, end);
      if (found.has(start) || end - start > 900) continue;
      if (!changes.test(sentence) || !ofTerms.test(sentence) || apart.test(sentence) || byOthers.test(sentence))
        continue;
      if (form !== afterTold && !/\b(?:we|us|our|will|shall)\b/.test(sentence)) continue;
      const [nextStart, nextEnd] = sentenceAround(plain, text, end + 3, end + 3);
      const next = nextStart >= end ? plain.slice(nextStart, Math.min(nextEnd, nextStart + 400)) : '';
      found.set(start, {
        span: [pointOf(text, start), pointOf(text, end)],
        days,
        channel: channelIn(sentence),
        covers: prices.test(sentence) ? 'prices' : material.test(sentence) ? 'material' : 'all',
        exceptions:
          exempting.test(sentence) ||
          /^\W*(?:however|but|except|notwithstanding|changes (?:addressing|required|made)|this (?:does|will) not|we may|in (?:urgent|exceptional|some))/.test(
            next,
          ),
      });
    }
  }
  return [...found.values()].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Posting or else a message: either will do, and neither can be held against the platform alone. */
function channelIn(sentence: string): NoticePromise['channel'] {
  if (!posted.test(sentence)) return sent.test(sentence) ? 'message' : 'unsaid';
  if (
    /\bor (?:otherwise |by |to |after )?(?:\w+ )?(?:notif\w+|notice|provid\w+|send\w*|inform\w*|e-?mail\w*)\b/.test(
      sentence,
    )
  )
    return 'unsaid';
  return sent.test(sentence) ? 'message' : 'posting';
}

function daysIn(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { figure, unit = 'day', period: said = '' } = groups;
  const word = /^[a-z]+(?:-[a-z]+)?/.exec(said)?.[0] ?? '';
  const amount = figure === undefined ? (words[word] ?? null) : Number(figure);
  return amount === null ? null : amount * (units[unit] ?? 1);
}

/** The sentence around a place, within its block: `[start, end)` in UTF-16 units. */
function sentenceAround(plain: string, text: string, from: number, to: number): [number, number] {
  const block = text.lastIndexOf('\n', from - 1) + 1;
  const blockEnd = text.indexOf('\n', to);
  const stop = blockEnd < 0 ? text.length : blockEnd;
  let start = block;
  for (const { index } of plain.slice(block, from).matchAll(/[.!?]["')\]]? (?=[a-z("[])/g)) {
    const before = plain.slice(Math.max(block, block + index - 4), block + index);
    if (!/\b(?:e\.g|i\.e|inc|ltd|no|u\.s)$/.test(before)) start = block + index + 2;
  }
  while (start < from && /[\s"')\]]/.test(text[start] ?? '')) start += 1;
  const ends = /[.!?](?=["')\]]? |["')\]]?$)/.exec(plain.slice(to, stop));
  return [start, ends === null ? stop : to + ends.index + 1];
}
