import { around } from './data-handled.ts';
import type { FactReader, FoundFact } from './fact.ts';
import { kindList, kindsIn } from './kinds-named.ts';
import { purposes } from './purposes.data.ts';

const kinds = kindList(purposes);

const personal =
  /\b(?:information|data|cookies?|details|records|personal|content|inputs?|identifiers?|location|history|materials|ads?|purposes?|prompts?|conversations?|identity|services? (?:is|are) used|people from)\b/;
const using =
  /\b(?:us(?:e|es|ed|ing)\b|process\w*|collect\w*|analy[sz]\w*|shar(?:e|ed|ing)\b|purposes?\b|in order to|combin\w*|help(?:s|ing)?\b|allows? us|retain\w*|stor(?:e|ed|ing)\b|disclos\w+|preserve|match|to understand|receive)/;
const denied =
  /\b(?:not|never|no longer|nor|without)\b[^,.;:]{0,90}$|\b(?:not|never) (?:\w+ )?(?:use|share|sell|disclose|rent|provide|transfer|process|train)\b[^.;:]{0,200}$|(?:^|\n)not to\b[^.]{0,200}$/;
const duties =
  /\b(?:you|users?|customers?|members?|publishers?|advertisers?|developers?) (?:may|must|shall|agree|will|should|can)(?: not)? (?:\w+ )?(?:use|comply|promote|provide|verify|collect|process|not)\b|\b(?:you|customer|user|publisher|advertiser)s? (?:is|are) (?:solely |fully )?responsible\b|\bprohibit|\bnot allowed\b|\bdo not (?:use|post)\b|\bchange (?:these|the|our|this) (?:\w+ ){0,3}(?:terms|agreement|policy)\b/;

export const purposesNamed: FactReader = {
  kind: 'purpose',
  hint: using,
  find: (read) =>
    kindsIn(read.plain, kinds).flatMap(({ name, range }): FoundFact[] => {
      const { before, whole } = around(read, range[0]);
      if (!personal.test(read.plain) || !using.test(whole) || denied.test(before) || duties.test(whole)) return [];
      return [{ value: name, range }];
    }),
};
