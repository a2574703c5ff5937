import type { Assessment } from '../model.ts';
import { sentencesOf } from '../sentences.ts';
import { breachesIn } from './breaches.ts';
import { outcomesIn } from './outcomes.ts';
import { plain } from './plain.ts';

export interface StatedRule {
  readonly body: string;
  readonly leads: readonly string[];
  /** All its types, the main one first. */
  readonly types: readonly string[];
  readonly modality: Assessment['modality'];
}

/** Families whose rules ask something of those who use the service, and the single types of other families that do. */
const families = new Set(['use', 'content', 'account', 'developer', 'ai', 'payment', 'ip', 'business']);
const single = new Set(['agreement.eligibility', 'agreement.authority_to_bind']);
/** What the provider does or says, though it stands in those families. */
const notBinding = new Set([
  'use.enforcement',
  'account.suspension',
  'account.termination_by_provider',
  'account.termination_by_user',
  'account.effects_of_termination',
  'content.moderation_removal',
  'content.appeal_redress',
  'content.copyright_notices',
  'content.ownership_user',
  'content.feedback',
  'content.license_survives',
  'content.license_to_service',
  'content.moral_rights',
  'ai.output_reliability',
  'ai.output_rights',
  'ai.training_on_user_data',
  'business.beta',
  'business.service_levels',
  'business.ranking_transparency',
  'payment.auto_renewal',
  'payment.payouts',
  'payment.refund',
  'payment.virtual_goods',
]);

/** Whoever or whatever can be told what not to do. */
const told =
  '(?:you|users?|customers?|members?|clients?|subscribers?|developers?|sellers?|publishers?|advertisers?|licensees?|partners?|nobody|everyone|anyone|person|participants?|buyers?|creators?|contents?|ads?|apps?|videos?|posts?|listings?|messages?|reviews?|profiles?|usernames?|materials?|submissions?|applications?|it|they|we|who|which|that|parties)';
const forbids = new RegExp(
  `\\b(?:must|shall|agree|agrees) (?:not|never|only)\\b|\\b(?:may|should) (?:not|never|only) be [a-z]+(?:ed|en|ld|ade|ept)\\b|\\b${told}\\b[^.;]{0,80}\\b(?:(?:may|should|will|can|do|does) (?:not|never|only)|cannot|can't|don't|won't)\\b|^(?:please )?(?:(?:can|do|does) not|don't|never|cannot|can't)\\b|[:>] (?:please )?(?:do not|don't|never|cannot|can't)\\b`,
);
const forbidden =
  /\b(?:never\b|not (?:permitted|allowed|to\b|use\b|be used)|prohibit\w*|forbid\w*|forbidden|not (?:tolerate|allow|permit|accept)\w*|disallow\w*|unacceptable|zero[- ]tolerance|refrain|restricted (?:use|from)|banned|no (?:spam|hate|harass\w*|illegal|adult|nud\w+)|avoid\b)/;
const requires =
  /\b(?:you|users?|customers?|members?|clients?|subscribers?|developers?|sellers?|publishers?|advertisers?|licensees?|partners?|everyone|anyone|participants?|contents?|accounts?|ads?|apps?)\b[^.;:,]{0,60}\b(?:must|shall(?! remain\b| at all times remain\b| be (?:created|deemed|governed|provided|granted|considered|entitled|construed|interpreted|sent|notified|informed))|will (?:comply|ensure|keep|maintain|provide|pay|obtain|use|be (?:solely )?responsible)|are (?:required|obliged|obligated|responsible for (?:maintaining|keeping|ensuring|all|any|paying|your|complying))|is (?:required|responsible)|agrees? to (?!.{0,40}\bthat (?:we|the)))|^(?:please )?(?:keep|comply|respect|use|be|make sure|ensure|follow|obey|protect)\b/;

/** What has to be done to get something is no duty: “to be eligible, you must …”. */
const toGetIt =
  /\b(?:to|order to|make sure you are|eligible to|wish(?:es)? to|want(?:s)? to) (?:be (?:eligible|considered)|qualify|upgrade|redeem|claim|cancel|activate|unsubscribe|opt|request|receive|enter|earn|win|obtain)\b[^.;]{0,120}\b(?:must|required|needs? to|has to|have to|shall)\b/;

/** What is denied or limited is not forbidden to anybody: “we are not responsible”, “this does not apply”, “if you do not agree”. */
const aside =
  /\b(?:not (?:be )?(?:responsible|liable|obligat\w+|required|guarantee\w*|apply|limited|a party|available)|(?:(?:does|do|is|are|will|shall|may) not|don't|doesn't|isn't) (?:guarantee|apply|wish|agree|want|need|have (?:to|any obligation)|prohibit|warrant|endorse|control|constitute|mean|include|represent|affect|imply|create|give you|grant|transfer|limit)|no (?:obligation|liability|warrant\w+|duty)|nothing in|(?:where|unless|if|as|extent|when) (?:[a-z]+ )?(?:prohibited|not permitted|forbidden) (?:by|under)|prohibited under|audits? (?:must|shall|will|may) not|violators? will|(?:will|may) be prohibited from|\bwe (?:is|are) prohibited|(?:shall|will|does|do) not bear|be misled|\b(?:we|the company|neither party) will not (?:use your|acquire)\b|neither party will acquire|withholding tax\w*[^.;]{0,40}\bauthorit|may not be warranted|may not (?:support|work|function|include|reflect|always|receive|see|meet)|may not be (?:able|available|accurate|suitable|appropriate|possible|when|as|the)|remains? (?:responsible|liable)|\b(?:may|can|could) report\b|^if you (?:agree|accept|choose)|if you (?:do not|don't|are not|cannot|can't) (?!comply|follow))/;

/** A rule for the provider: “we will not”, “the company shall”. */
const ofProvider =
  /^(?:however,? |in addition,? |[a-z ]{0,20}, )?(?:we|our|the company|us)\b|^[a-z]+ (?:reserves?|may (?:suspend|terminate|remove|change|modify))\b/;
const weForbid =
  /\b(?:we|us)(?: [a-z]+)? (?:do not|don't|will not|won't|cannot|can't|never|strictly|also) ?(?:allow|permit|tolerate|accept|prohibit|forbid|support)|\bwe (?!(?:may|might|can|could|reserve) )(?:[a-z]+ )?(?:prohibit|forbid|ban|remove|require|ask|expect)|\bwe (?:have a )?zero/;
const acknowledges =
  /\byou (?:(?:hereby|also|further|expressly) )*(?:acknowledge|understand|agree)(?: and (?:acknowledge|understand|agree|accept))? that\b(?! you (?:will|shall|must|may|are|have) )/;

const direct =
  /\b(?:you|users?|customers?|members?)(?: [a-z]+)? (?:(?:may|must|shall|will|can|agree|do|agree to) not|cannot|must|agree)\b|^(?:do not|don't|never)\b/;

/** Whether those who use the service can break it: it forbids them something or asks something of them. */
export function canBeBroken({ body, leads, types, modality }: StatedRule, platform: string): boolean {
  const [main] = types;
  if (main === undefined || main.startsWith('none.') || notBinding.has(main)) return false;
  if (!families.has(main.slice(0, main.indexOf('.'))) && !single.has(main)) return false;
  if (modality === 'reservation' || modality === 'right') return false;
  // Capitals alone are a heading.
  if (body.length < 80 && !/\p{Ll}/u.test(body)) return false;
  const lead = plain(leads.join(' ').slice(-1200));
  const sentences = sentencesOf(body.slice(0, 3000)).map(([from, to]) => plain(body.slice(from, to)));
  // An item is the rest of its lead's sentence.
  if (lead !== '') sentences[0] = `${lead} ${sentences[0] ?? ''}`;
  const provider = /^[\p{L}\d-]+/u.exec(plain(platform))?.[0] ?? '';
  const ofMoney = main.startsWith('payment.');
  if (ofMoney && owedToOthers.test(body)) return false;
  return sentences.some((sentence) =>
    asksOfUsers(
      provider.length > 2
        ? sentence.replaceAll(
            new RegExp(
              `(?<![\\w-])${provider}\\b(?= (?:may|will|shall|can|reserves?|does|has|is|agrees|must|and its)\\b)`,
              'g',
            ),
            'we',
          )
        : sentence,
      ofMoney,
      modality,
    ),
  );
}

/** Fees of carriers, banks and other providers are not owed to this one. */
const owedToOthers =
  /\b(?:charged|imposed|levied) by (?:your|the|any|third)\b(?! (?:company|service)\b)|\b(?:carriers?|gas fees?|network fees?|data (?:plans?|rates|charges)|(?:network|internet|mobile|phone) (?:provider|operator|fees|charges)|internet access|telephone|card issuer|third[- ]part(?:y|ies) (?:fees|charges|providers?))\b/i;

/** What is owed must be said of whoever owes it: “fees cannot be refunded” asks nothing of them. */
const owing =
  /\b(?:you|users?|customers?|members?|clients?|subscribers?|sellers?|developers?|publishers?|advertisers?)\b[^.;]{0,60}\b(?:pay|paying|reimburse|responsible for|owe|provide|keep|maintain|must not|may not|shall not|agree not)\b/;

/** To make good what a breach did is what follows from it. */
const answers = /\b(?:compensat|indemnif|reimburs|make good|hold [^.;]{0,60}harmless|liable)/;
/** “By using it you agree to the terms for maps” accepts them: what they ask stands there. */
const accepts =
  /\b(?:agrees? to|accepts?) (?:be bound by )?(?:the|our|these|this)(?: [a-z&'-]+){0,6} (?:terms|polic(?:y|ies)|agreement|conditions|guidelines)\b/;

function asksOfUsers(sentence: string, ofMoney: boolean, modality: Assessment['modality']): boolean {
  if (ofProvider.test(sentence) && !weForbid.test(sentence)) return false;
  if (sentence.endsWith('?') || acknowledges.test(sentence) || aside.test(sentence) || toGetIt.test(sentence))
    return false;
  // What follows from a breach is no rule itself, unless it forbids first: “you must not …, or we may …”.
  if (breachesIn(sentence).length > 0 && outcomesIn(sentence).length > 0 && !direct.test(sentence)) return false;
  if (answers.test(sentence) && breachesIn(sentence).length > 0 && outcomesIn(sentence).includes('liability'))
    return false;
  if (accepts.test(sentence) && !direct.test(sentence.replace(accepts, '')) && !forbids.test(sentence)) return false;
  // What states a fact asks for nothing, unless it plainly does.
  if (modality === 'statement' && !direct.test(sentence) && !weForbid.test(sentence) && !forbidden.test(sentence))
    return false;
  if (modality === 'permission' && !forbids.test(sentence) && !forbidden.test(sentence)) return false;
  if (ofMoney) return requires.test(sentence) && owing.test(sentence);
  return forbids.test(sentence) || forbidden.test(sentence) || requires.test(sentence);
}
