import { around, denies } from './around.ts';
import type { FactReader, FoundFact, Read } from './fact.ts';
import { kindList, kindsIn } from './kinds-named.ts';
import { recipients } from './recipients.data.ts';

const kinds = kindList(recipients);

const personal =
  /\b(?:information|data|cookies?|details|records?|personal|identifiers?|communications|location|history|reports?|pii?|(?:user|your|customer) content|recordings?|clicks)\b/;
const things = String.raw`(?:information|data|details|records?|pii?|identifiers?|cookies?|content|reports?|addresses|it|them|this|these)`;
/** Verbs that say of themselves that data passes on, and those that must name it: “share with” as against “provide services to”. */
const shares =
  '(?<!social )shar(?:e|es|ed|ing)|disclos\\w+|transfer\\w*|transmit\\w*|sells?|sold|selling|distribut\\w+';
const gives =
  'provid(?:e|ed|es|ing)|suppl(?:y|ied|ies)|send\\w*|sent|pass(?:ed|es)?(?: on)?|(?:made |make )?available|giv(?:e|en|ing)|release[ds]?|visible|access(?:ible)?|report(?:ed)?|communicat(?:e|ed)';
const passed =
  'provided|supplied|sent|passed(?: on)?|(?:made )?available|given|released|visible|accessible|reported|communicated';
/** No sentence's end lies between the words that a pattern spans. */
const on = String.raw`(?:[^.;]|\.(?=\S))`;
const link = String.raw`\b(?:to|with|among|between|within|through|by|including)\b`;
const given = new RegExp(
  String.raw`\b(?:${shares})\b${on}{0,260}?${link}${on}{0,300}$|\b(?:${gives})\b${on}{0,40}?\b${things}\b${on}{0,120}?${link}${on}{0,200}$|\b${things}\b${on}{0,120}?\b(?:${passed}) (?:\w+ ){0,2}?${link}${on}{0,200}$|\b(?:recipients?|(?:processed|accessed|received|conducted|collected|stored|handled|hosted) (?:by|through))\b${on}{0,200}$`,
);
/** Who is engaged for work on data handles them: “we use vendors to process your data”. */
const engaged =
  /\b(?:we|us|which we|and|may|to|also) (?:may |also |can |will |sometimes )*(?:use|engage|employ|hire|retain|work with|rely on|contract with|partner with|appoint)s? (?:\w+,? ){0,4}$|\bmay (?:rely on|engage|use) (?:\w+ ){0,2}$/;
const handles =
  /\b(?:collect|process|stor|host|access|analy[sz]|handl|receiv|transfer|track|gather|obtain|retain)\w*\b[^.;]{0,80}\b(?:information|data|details|records|cookies|pii?)\b|\b(?:information|data)\b[^.;]{0,80}\b(?:collected|processed|stored|hosted|accessed|analy[sz]ed|handled)\b/;
/** What a third party does with data: “partners who process personal data on our behalf”, “courts may be entitled to access it”. */
const does =
  /^(?:(?!\bwe\b)(?:[^.;:]|\.(?=\S))){0,120}?\b(?:who|that|which|may|can|will|to|automatically|also) (?:\w+ ){0,4}?(?:process|access|receive|collect|obtain|store|use|view|place|set)s?\b[^.;]{0,40}\b(?:information|data|cookies|details|records|ip address|pii?)\b/;
/** “We provide advertisers with reports.” */
const offers = /\b(?:provid|suppl|giv|send|furnish)\w* (?:our |the |these |such |certain )*$/;
const offered = /^ (?:with )?(?:\w+ ){0,4}(?:reports?|information|data|details|statistics)\b/;
const acts =
  /^(?:,? and [\w ]{3,24})? (?:process|collect|store|use|receive|access)\w*(?: and \w+)? (?:\w+ ){0,4}(?:information|data|cookies|details|records)\b/;
const receives =
  /^(?:,? \w+){0,3} (?:to|with) (?:whom|which) (?:we|it|your|personal|information|data|this|the)\b[^.;]{0,60}\b(?:shar|disclos|transfer|provid|sold|sell|sen[dt])|^[^.;]{0,60}\bwe(?:'ve| have) (?:shared|disclosed)\b/;
/** A lead or a table's head that is about recipients. */
const leadsToRecipients =
  /\b(?:recipients?|shar\w+|disclos\w+|third part\w+|transfer\w* (?:\w+ ){0,4}to|provid\w+ to)\b[^.]*[:\n\t●]/;
/** “With regulators:” heads what is said of sharing with them. */
const heads = /(?:^|\n)(?:with|to) (?:\w+,? (?:or |and )?){0,8}$/;
const giving = /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|sells?|sold|selling|provid(?:e|ed|es|ing)|send|sent)\b/;
const denied =
  /\b(?:not(?! limited| only)|never|no longer|nor|without)\b[^,.;:]{0,90}$|\b(?:not|never) (?:\w+ )?(?:us(?:e|ed)|shar(?:e|ed)|s[eo]ld|sell|disclos(?:e|ed)|rent(?:ed)?|provid(?:e|ed)|transfer(?:red)?|process(?:ed)?|train(?:ed)?)\b[^.;:]{0,200}$|(?:^|\n)not to\b[^.]{0,200}$/;
/** Whose rights, claims or deeds they are is no sharing. */
const spoken =
  /\b(?:protect|misuse|unauthori[sz]ed|rights of|rights and property|property|safety of|claims? (?:of|by|against)|becom\w+|rules of|sublicen[sc]e\w*|infring\w+|copyright\w*|on behalf of|behalf of|complain\w*|lodg\w+)\b[^.;]{0,60}$/;
const source =
  /\bsources\b[^.\n]{0,80}:\n[^\n]*$|\b(?:from|obtained by|collected from|received from)\b(?![^.;]{0,80}\b(?:to|with|among|between)\b)(?:[^.;]|\.(?=\S)){0,80}$/;
const belongs =
  /\b(?:from|of|by) (?:the |our |any |a |other |your |its |such |certain |independent |third[- ]party )*$/;
const many =
  /\b(?:both|one|some|either|any|each|members|list|categories|types) of (?:the |our |these |third[- ]party )*$|\b(?:processed|accessed|received|conducted|collected|stored|handled|hosted|used|requested|required) by (?:the |our |any |a |other |its |such |certain |independent |third[- ]party )*$/;
const users =
  /\b(?:you|customer|user|publisher|advertiser|subscriber|developer|member)s? (?:may|must|shall|will|agree to|should|can|choose to|only)(?: not)? (?:\w+ ){0,2}?(?:provide|share|disclose|send|transfer|give|post|submit)\b|\byou (?:\w+ )?(?:provide|share|disclose|give|submit)\b[^.;]{0,40}\bto (?:any |the |a |such |those |other )*$|\bif you (?:\w+ )?(?:provide|share|disclose|send|transfer|give)\b/;

export const recipientsNamed: FactReader = {
  kind: 'recipient',
  hint: /\b(?:information|data|personal|records|details|pii?|cookies?|identifiers|content|communications|reports?)\b/,
  find: (read) =>
    named(read).filter(
      // “With third parties, as follows:” names them below.
      ({ value, range }, _, all) =>
        value !== 'third-parties' ||
        !all.some((one) => one.value !== value && read.text.slice(range[1], one.range[0]).includes('\n')),
    ),
};

function named(read: Read): FoundFact[] {
  return kindsIn(read.plain, kinds).flatMap(({ name, range }): FoundFact[] => {
    const { before, whole } = around(read, range[0]);
    if (/\bconfidential information\b/.test(whole) && !/\bpersonal\b/.test(whole)) return [];
    if (!personal.test(whole) && !(heads.test(before) && personal.test(read.plain))) return [];
    const after = read.plain.slice(range[1], range[1] + 200);
    // Who asks for data gets them: “to respond to a request of law enforcement”.
    const asked =
      name === 'authorities' &&
      /\b(?:respond\w*|compl(?:y|iance)|requests?|requested|requirements?)\b/.test(whole) &&
      /\b(?:disclos|shar|provid|respond|preserv|retain|compl)/.test(whole);
    if (denied.test(before) || denies(before) || spoken.test(before) || users.test(before)) return [];
    if (asked || receives.test(after)) return [{ value: name, range }];
    if (source.test(before) || (belongs.test(before) && !many.test(before))) return [];
    const to =
      given.test(before) ||
      leadsToRecipients.test(before) ||
      (engaged.test(before) && handles.test(whole)) ||
      does.test(after) ||
      acts.test(after) ||
      (offers.test(before) && offered.test(after)) ||
      (heads.test(before) && giving.test(read.plain)) ||
      /process\w* (?:the data|\w+ data) on (?:our )?behalf/.test(whole);
    return to ? [{ value: name, range }] : [];
  });
}
