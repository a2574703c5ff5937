import { around, denies } from './around.ts';
import type { FactReader, FoundFact } from './fact.ts';
import { kindList, kindsIn } from './kinds-named.ts';
import { purposes } from './purposes.data.ts';

const kinds = kindList(purposes);
const listed = kindList(
  purposes.filter(({ listed: words }) => words !== undefined).map((one) => ({ ...one, words: one.listed ?? '' })),
);
/** A lead that only purposes follow, or the row of a table of them. */
const listsPurposes = /\bpurposes?\b[^.\n]{0,80}[:\n][^\n]*$|\b(?:use|process)\w*\b[^.\n]{0,120}\b(?:to|for):\s[^\n]*$/;

const personal =
  /\b(?:information|data|cookies?|details|records|personal|content|inputs?|identifiers?|location|history|materials|ads?|purposes?|prompts?|conversations?|identity|services? (?:is|are) used|people from|pii?|ai tools|trackers?|communications|legal bas[ie]s)\b/;
const using =
  /\b(?:us(?:e|es|ed|ing)\b|process\w*|collect\w*|analy[sz]\w*|shar(?:e|ed|ing)\b|purposes?\b|in order to|combin\w*|help(?:s|ing)?\b|allows? us|retain\w*|stor(?:e|ed|ing)\b|disclos\w+|preserve|match|to understand|receive|keep|kept|opt(?:ing)?[- ]out|requir(?:e|es|ing)\b|ask(?:ed|ing)?\b|legitimate interest|review\b|access\b|sales?\b|record)/;
const denied =
  /\b(?:not(?! limited| only)|never|no longer|nor|without|cannot|unable to)\b[^,.;:]{0,90}$|\b(?:not|never|cannot) (?:\w+ )?(?:us(?:e|ed)|shar(?:e|ed)|s[eo]ld|sell|disclos(?:e|ed)|rent(?:ed)?|provid(?:e|ed)|transfer(?:red)?|process(?:ed)?|train(?:ed)?)\b[^.;:]{0,200}$|(?:^|\n)not to\b[^.]{0,200}$|\bconsistent with\b[^.;]{0,80}$|\brights? (?:not|in relation|related|regarding|concerning)\b|\bexclud(?:es?|ing) (?:\w+ ){0,2}$/;
const duties =
  /\b(?:you|users?|customers?|members?|publishers?|advertisers?|developers?|subscribers?) (?:may|must|shall|agree|will|should|can)(?: not)? (?:\w+ )?(?:use|comply|promote|provide|verify|collect|process|not)\b|\b(?:you|customer|user|publisher|advertiser|subscriber)s? (?:is|are) (?:solely |fully )?responsible\b|\bare responsible for\b|\byour responsibility\b|\bprohibit|\bnot allowed\b|\b(?:do not|don't|never) (?:use|post)\b|\bchange (?:these|the|our|this) (?:\w+ ){0,3}(?:terms|agreement|policy)\b/;
/** “Click on Customer Service”: a way to reach somebody. */
const reached =
  /\b(?:click(?:ing)?(?: on)?|contact(?:ing)?|call(?:ing)?|reach(?:ing)?(?: out to)?|through|via|visit(?:ing)?|by|from|exchange[sd]? with|chats? with) (?:our |the )?$/;

export const purposesNamed: FactReader = {
  kind: 'purpose',
  hint: using,
  find: (read) =>
    [
      ...kindsIn(read.plain, kinds),
      ...kindsIn(read.plain, listed).filter(({ range }) => listsPurposes.test(around(read, range[0]).before)),
    ].flatMap(({ name, range }): FoundFact[] => {
      const { before, whole } = around(read, range[0]);
      if (
        !personal.test(read.plain) ||
        !using.test(whole) ||
        denied.test(before) ||
        denies(before) ||
        duties.test(whole)
      )
        return [];
      // “the Analytics section above” is a heading.
      if (/^(?: and \w+)? section\b/.test(read.plain.slice(range[1], range[1] + 40))) return [];
      // What one has a right to be told of is not yet done.
      if (
        /^(?:profiling|automated)/.test(name) &&
        /\brights? (?:to|of) (?:access|know|information|obtain|be informed)/.test(`${before} ${whole}`)
      )
        return [];
      if (name === 'support' && reached.test(before)) return [];
      return [{ value: name, range }];
    }),
};
