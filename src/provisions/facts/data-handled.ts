import { dataKinds } from './data-kinds.data.ts';
import type { FactReader, FoundFact, Read } from './fact.ts';
import { kindList, kindsIn } from './kinds-named.ts';
import { sentenceAt } from './sentence-at.ts';

const kinds = kindList(dataKinds);

const personal =
  /\b(?:information|data|details|records?|identifiers?|cookies?|personal|profile|history|(?:geo)?location|coordinates|inputs|addresses|lists?)\b/;
const handling =
  /\b(?:collect|gather|receiv|obtain|process|stor(?:e|ed|ing)|retain|kept|keep|log(?:s|ged)?\b|record(?:s|ed|ing)?\b|shar(?:e|ed|ing)|disclos|transfer|access|ask(?:ed)?\b|us(?:e|es|ed|ing)\b|analy[sz]|categor|provided?\b|submit|link|combine|delet|match|types? of (?:personal )?(?:data|information)|what information)\w*/;
/** What users must not do with it, and what a notice must state, is no handling of data. */
const another =
  /\b(?:you|users?|customers?|members?) (?:may|must|shall|agree|will|should|can)(?: \w+)? not\b|\b(?:do not|don't|never|not allowed to:?) (?:ask|post|share|upload|submit|publish|collect|harvest|use)\b|\bprohibit|\bnot allowed\b|\bcontent that\b|\bplaylist\b|\bposting\b|\bcounter-?(?: )?notif|\bnotice (?:must|should|shall|to)\b|\btakedown\b|\bnotification must\b|\brequests? must\b|\binclude the following information\b|\bcontact person\b|\bleaked\b|\bdoxx?/;

/** What of a passage a named thing is read with: its sentence; of an item, with the leads. UTF-16 units. */
export function around({ text, plain }: Read, at: number, reach = 400): { before: string; whole: string } {
  const [start, end] = sentenceAt(text, at);
  const item = start > 0 && /[\n;:]/.test(text[start - 1] ?? '');
  const from = item ? Math.max(0, start - reach) : start;
  return { before: plain.slice(from, at), whole: plain.slice(from, end) };
}

export const dataHandled: FactReader = {
  kind: 'data',
  hint: handling,
  find: (read) =>
    kindsIn(read.plain, kinds).flatMap(({ name, range }): FoundFact[] => {
      const { before, whole } = around(read, range[0]);
      if (!handling.test(whole) || !personal.test(whole) || another.test(whole)) return [];
      if (/\b(?:not|never|without|no longer)\b[^,.;]{0,80}$/.test(before) && !/\bnot (?:limited|only)\b/.test(before))
        return [];
      return [{ value: name, range }];
    }),
};
