import { around, denies } from './around.ts';
import { dataKinds } from './data-kinds.data.ts';
import type { FactReader, FoundFact } from './fact.ts';
import { kindList, kindsIn } from './kinds-named.ts';

const kinds = kindList(dataKinds);

const personal =
  /\b(?:information|data|details|records?|identifiers?|cookies?|personal|profile|history|(?:geo)?location|coordinates|inputs?|outputs?|prompts?|addresses|lists?)\b/;
const handling =
  /\b(?:collect|gather|receiv|obtain|process|stor(?:e|ed|ing)|retain|kept|keep|log(?:s|ged)?\b|record(?:s|ed|ing)?\b|shar(?:e|ed|ing)|disclos|transfer|access|ask(?:ed)?\b|us(?:e|es|ed|ing)\b|analy[sz]|categor|provided?\b|submit|link|combine|delet|match|types? of (?:personal )?(?:data|information)|what information|deriv|infer(?:s|red)?\b|determin|based on|review(?:s|ed|ing)?\b|upload|convey|connect)\w*/;
/** What users must not do with it, and what a notice must state, is no handling of data. */
const another =
  /\b(?:you|users?|customers?|members?) (?:may|must|shall|agree|will|should|can)(?: \w+)? not\b|\b(?:do not|don't|never|not allowed to:?) (?:ask|post|share|upload|submit|publish|collect|harvest|use)\b|\bprohibit|\bnot allowed\b|\bcontent that\b(?! you)|\bplaylist\b|\blook and feel\b|\b(?:apps?|developers?|publishers?|advertisers?|sellers?|merchants?)\b[^;\n]{0,300}\bmust\b|\bprotected by (?:\w+ ){0,3}copyright|\b(?:copyrights?|trademarks), |\bposting\b|\bcounter-?(?: )?notif|\bnotice (?:must|should|shall|to)\b|\btakedown\b|\bnotification must\b|\brequests? must\b|\binclude the following information\b|\bcontact person\b|\bleaked\b|\b(?:you|customer|user|subscriber)s? (?:is|are|shall be|will be|remain) (?:\w+ )?responsible\b|\bsettings (?:on|of|in)\b|\bwithout (?:their|his|her|its|the (?:owner|person)'s) (?:\w+ )?(?:authori[sz]ation|consent|permission)\b|\bdoxx?/;

/** What stands before words that name another thing there: messages that one is sent, a place that decides on a right. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  messages: /\b(?:send|sent|sends|deliver|receive)\w* (?:you )?(?:[\w-]+,? ){0,6}$/,
  'email-address': /\b(?:at|via|by|use) (?:this |our |the following )$|\bfollowing $/,
  phone: /\b(?:by|via|over the|per|using an?|on (?:your|a|the)) (?:e-?mail,? |letter,? )?(?:or )?$/,
  media: /\b(?:deliver|display|show|play)\w* (?:\w+ )?$/,
  device: /\b(?:through|in|via|using|change|adjust|turn off|disable) (?:your|the) (?:\w+ )?$/,
  inferences:
    /\b(?:in accordance with|subject to|according to|depending on|respect|honou?r|set|manage) (?:your|their|the) (?:\w+ )?$/,
  location: /\bdepending (?:up)?on (?:\w+ ){0,3}$/,
};
/** “Sensitive data” means: what a word means is not yet done. */
const defined = /^[^a-z0-9"]*"[^"]{2,80}" (?:means?|includes?|refers?|shall|has)\b/;
/** “You will keep your name and email up to date.” */
const upkeep =
  /\b(?:you|users?|customers?|members?) (?:will|must|shall|agree to|should|are required to|are responsible for) (?:\w+ )?(?:keep|maintain|ensure|protect|safeguard|secur|updat)\w*\b|\bkeeping (?:your|the|this) [^.;]{0,40}$/;

export const dataHandled: FactReader = {
  kind: 'data',
  hint: handling,
  find: (read) =>
    kindsIn(read.plain, kinds).flatMap(({ name, range }): FoundFact[] => {
      const { before, whole } = around(read, range[0]);
      if (
        !handling.test(whole) ||
        !(
          personal.test(whole) ||
          /^contents? of/.test(read.plain.slice(...range)) ||
          (/\bwe\b/.test(whole) && /\byour (?:\w+ )?$/.test(before))
        ) ||
        another.test(whole) ||
        defined.test(whole) ||
        upkeep.test(before)
      )
        return [];
      // “Norland Pictures” is a company.
      if (
        name === 'media' &&
        /\p{Lu}\p{L}+ $/u.test(read.text.slice(Math.max(0, range[0] - 20), range[0])) &&
        /^\p{Lu}/u.test(read.text.slice(...range))
      )
        return [];
      if (denies(before) || elsewhere[name]?.test(before) === true) return [];
      if (/\b(?:not|never|without|no longer)\b[^,.;]{0,80}$/.test(before) && !/\bnot (?:limited|only)\b/.test(before))
        return [];
      return [{ value: name, range }];
    }),
};
