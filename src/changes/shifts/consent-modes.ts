import { gained, replacedBy, turned } from './gained-phrases.ts';
import type { Compared, Effect, Found } from './shift.ts';

/** Words by which consent comes about, by mode. */
export const consentModes = {
  optIn:
    /\bopt(?:ed|ing|s)?[- ]in\b|\bonly (?:if|when|where|with) (?:you|your) (?:(?:have )?(?:consent|agree|permission|opt)\w*|(?:prior |express |explicit )*(?:consent|permission))/g,
  optOut:
    /\bopt(?:ed|ing|s)?[- ]out\b|\bunless you (?:object|tell us|opt|say|disable|turn|change|decline|notify us)\b|\b(?:you (?:may|can)|right to) object\b/g,
  express:
    /\b(?:express(?:ed|ly)?|explicit(?:ly)?|affirmative(?:ly)?|written|verifiable|separate|specific) (?:(?:and|or|,)? ?\w+ )?(?:consent|permission|agree\w*|authori[sz]ation|opt)\w*|\bexpressly (?:consent|agree)\w*/g,
  deemed:
    /\b(?:deemed|implied|implicit|presumed|tacit|inferred)(?:ly)? (?:to (?:have )?)?(?:(?:be|give|given) )?(?:your )?(?:consent|accept|agree)\w*|\bby (?:continuing|using|accessing|visiting|browsing|submitting|providing)[^.;]{0,80}\byou (?:hereby )?(?:consent|agree|accept)\b|\b(?:continued )?use [^.;]{0,60}\b(?:constitutes?|means?|signif\w+)[^.;]{0,30}\b(?:consent|accept\w*|agree\w*)/g,
  asked:
    /\b(?:with|without|on|upon|subject to|obtain(?:ed|ing)?|ask(?:ing)? for|seek(?:ing)?|based on|given|give|unless (?:we have|you give(?: us)?)|if you give(?: us)?) (?:the |your |you |our |their |us your )?(?:(?:prior|express|explicit|written|affirmative|informed|specific|opt-in|verifiable|parental)[, ]?(?:and )?)*(?:consent|permission|authori[sz]ation)\b|\b(?:if|when|where|unless) you (?:have )?(?:consent(?:ed)?|agreed?(?: to (?:it|this|that))?)\b/g,
} as const;

export type ConsentMode = keyof typeof consentModes;

/** Finds places where one mode of consent came while another went. */
export function modeTurned(from: ConsentMode, to: ConsentMode, effect: Effect): (pair: Compared) => Found[] {
  return (pair) => {
    const [after] = gained(pair, consentModes[to]);
    if (after === undefined) return [];
    const lost = gained(turned(pair), consentModes[from]);
    // Both in one stretch, or nothing else can be meant because each stands alone.
    const [before] = lost;
    if (before === undefined) return [];
    const replaced = replacedBy(pair, after);
    return [{ before: lost.find(([start]) => start >= replaced[0] && start < replaced[1]) ?? before, after, effect }];
  };
}
