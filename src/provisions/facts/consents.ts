import type { FactReader, FoundFact } from './fact.ts';
import { shouts } from './places.ts';
import { sentenceAt } from './sentence-at.ts';

const given = '(?:consent|permission|authori[sz]ation|approval|agreement)';
const modes: readonly (readonly [mode: string, words: RegExp])[] = [
  ['opt-in', /\bopt(?:ed|ing|s)?[- ]in\b/g],
  [
    'opt-out',
    /\bopt(?:ed|ing|s)?[- ]out\b|\bunless you (?:object|tell us|opt|say|disable|turn|decline|notify us otherwise)\b|\b(?:you (?:may|can|have the right to)|right to|to) object(?: at any time)?(?:,[^,.;]{0,80},)? (?:to|on|at)\b|\bobject to (?:the |our |such |your |certain |any )*(?:\w+ )?(?:processing|use|uses|marketing)\b|\bunsubscribe\b(?! your account)/g,
  ],
  [
    'express',
    new RegExp(
      String.raw`\b(?:express(?:ed|ly)?|explicit(?:ly)?|affirmative(?:ly)?) (?:(?:and|or|,)? ?\w+ |[\w-]+ (?:and|or) )?(?:parental )?${given}\b|\b(?:verifiable|separate|specific|clear) (?:(?:and|or|,)? ?\w+ )?(?:parental )?(?:consent|permission)\b|\b(?:expressly|explicitly) (?:consent|authori[sz])\w*`,
      'g',
    ),
  ],
  [
    'deemed',
    /\b(?:deemed|implied|implicit|presumed|tacit|inferred|automatic)(?:ly)? (?:to (?:have )?)?(?:(?:be|give|given|provide) )?(?:your )?(?:consent|accept|agree)\w*|\bby (?!(?:sending|contacting|emailing|writing|notifying|calling|following)\b)[a-z]{2,}ing\b[^.;]{0,160}?\b(?:you|customer|user|publisher|advertiser|developer|seller|creator|member|participant)s? (?:hereby |further |also |automatically |expressly |acknowledge(?:,|s|\w*)? |affirm[^.;]{0,120}?|represent[^.;\n]{0,120}?|confirm[^.;]{0,60}?|understand,? |are |and |that |will |shall )*(?:consent(?:ing)?|agree(?:ing|s)?|accept(?:ing|s)?|bound)\b|\b(?:you|users?|customers?|members?) (?:hereby |also )?(?:agree|accept|consent)s?\b[^.;]{0,60} (?:when|whenever|each time|every time) you (?:\w+ )?(?:register|use|access|download|install|sign|create|visit|order|submit)\w*|\b(?:if|where) you (?:continue|keep|carry on) (?:to )?(?:us|access|visit)\w*[^.;]{0,100}(?:\byou (?:will be |are |shall be )?(?:deemed|accept|agree|consent)\w*|\b(?:terms|changes?|agreement|polic(?:y|ies)) (?:will|shall) (?:then )?apply)|\b(?:continued )?(?:use|access|participation) [^.;]{0,80}\b(?:constitutes?|means?|signif\w+|indicates?|confirms?|will be (?:deemed|considered))[^.;]{0,60}\b(?:consent|accept\w*|agree\w*)/g,
  ],
  [
    'consent',
    new RegExp(
      String.raw`\b(?:with|without|on|upon|subject to|obtain(?:ed|ing)?|ask(?:ing)? for|request(?:ing|s)?|seek(?:ing)?|based on|rely(?:ing)? on|given|give|gave|provided?|get|require[sd]?|need|where required,? with|revo(?:ke|cation of)|withdraw(?:al of|ing)?|withdrew) (?:the |your |you |their |us your |an? |such |this |that |any )*(?:(?:prior|informed|opt-in|parental|written|unambiguous|freely given)[, ]?(?:and )?)*(?:consent|permission)\b|\b(?:if|when|where|unless|once|after) you (?:have )?(?:consent(?:ed)?|agreed?(?: to (?:it|this|that))?(?! to| that)|given? (?:us )?(?:your )?(?:consent|permission))\b|\byou (?:\w+,? (?:and )?){0,2}consent to (?!(?:the |such |this )?(?:\w+ ){0,3}(?:jurisdiction|venue|service|forum))|\b(?:parents?|guardians?)(?: or (?:legal )?guardians?)? (?:consents?|must (?:consent|approve))\b|\byour (?:prior |written |informed )*(?:consent|permission)\b|\b(?:legal basis|basis)\b[^.;]{0,40}\bconsent\b|\bconsent (?:of|from) (?:your|a|the|their) (?:parents?|legal|guardian|data subjects?|users?|end users?|individuals?)|\bparental consent\b|\buser consent (?:for|to)\b|\bcustomer's (?:prior )?(?:written )?consent\b`,
      'g',
    ),
  ],
];

/** Somebody other than a user or a person is to consent: “without our prior written consent”. */
const others =
  /\b(?:our|its|the company's|the provider's|either party's|the other party's|each other's|the parties'|provider's|licensor's)\b/;
const forbidden =
  /\byou (?:may|must|shall|agree|will|should|can)(?: \w+){0,2} not\b|\byou cannot\b|\bdo not\b|\bdon't\b|\bnot permitted\b|\bprohibited\b|\bmay not\b|\bneither party\b|\bshall not\b/;

export const consents: FactReader = {
  kind: 'consent',
  hint: /\bconsent|\bopt|\bobject\b|\bpermission\b|\bagree|\baccept|\bunsubscribe|\bapproval\b|\b(?:continue|keep) (?:to )?(?:us|access|visit)/,
  find: ({ text, plain }) => {
    const found: FoundFact[] = [];
    for (const [value, words] of modes) {
      for (const { index, 0: said } of plain.matchAll(words)) {
        // What somebody allows a third person to do for them.
        if (/\bagent\b/.test(plain.slice(...sentenceAt(text, index)))) continue;
        if (value !== 'deemed' && isOthers(text, plain, index, said, value)) continue;
        if (
          value === 'consent' &&
          found.some((one) => one.value === 'express' && one.range[0] < index + said.length && one.range[1] > index)
        )
          continue;
        // “By using it, you consent to …” is told already.
        if (value === 'consent' && /^you\b/.test(said)) {
          const [from, to] = sentenceAt(text, index);
          if (found.some((one) => one.value === 'deemed' && one.range[0] >= from && one.range[0] < to)) continue;
        }
        found.push({ value, range: [index, index + said.length] });
        break;
      }
    }
    return found;
  },
};

function isOthers(text: string, plain: string, index: number, said: string, value: string): boolean {
  const [start, end] = sentenceAt(text, index);
  const before = plain.slice(start, index);
  const words = `${before.slice(-40)}${said}`;
  // “the Opt-In Rewards Program” is a name.
  if (
    /^[ -]\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:Program|Agreement|Feature|Service)/u.test(
      text.slice(index + said.length, index + said.length + 40),
    )
  )
    return true;
  if (value === 'opt-in' || value === 'opt-out')
    return /\b(?:no|not|cannot|unable)\b[^,.;]{0,40}$/.test(before.slice(-60)) && value === 'opt-out';
  if (others.test(words) && !/\byour\b/.test(said)) return true;
  // “We do not need your consent.”
  if (/(?:\bnot|n't|\bnever) (?:\w+ )?(?:need|requir|ask|seek|rely)\w*\b[^.;]{0,40}$/.test(words)) return true;
  // “permission from Harbourly”: whoever has a name is no user.
  if (
    /^(?:[ ,]\w+){0,2} (?:of|from|by) (?:the )?(?!You\b|User|End User|Data Subject|Customer|Parent|Individual|Guardian|Consumer|Member)(?:\p{Lu}\p{L}+|us\b)/u.test(
      text.slice(index + said.length, index + said.length + 50),
    ) &&
    !shouts(text.slice(index, index + 60))
  )
    return true;
  // What may be done without consent needs none.
  if (/^without\b/.test(said) && !/\b(?:not|never|no|nor|n't|cannot)\b|n't\b/.test(before)) return true;
  // Whose consent is not said: “shared without consent”.
  if (
    /^without (?:an? |any |such |prior |express )*(?:consent|permission)$/.test(said) &&
    !/\b(?:you|your|customer)\b/.test(before)
  )
    return true;
  // What the user may not do without somebody's consent is for that one to allow.
  const lead = start > 0 ? plain.slice(Math.max(0, start - 200), start) : '';
  return (
    !/\byour\b|\bparent|\bcustomer's\b|\bdata subject|\byou (?:have )?(?:consent|agree|give)/.test(
      plain.slice(index - 20, Math.min(end, index + said.length + 40)),
    ) && forbidden.test(`${lead} ${before}`)
  );
}
