import { plain } from './plain.ts';

/** The headings outside of which what a sentence says of a breach is not said. */
export interface Confines {
  /** Whatever it says is broken. */
  readonly always: readonly string[];
  /** Where it says no more than “our rules”: under “Comments”, those are the rules for comments. */
  readonly ofRules: readonly string[];
}

/** A heading that gives an agreement or a policy a name of its own: “Additional terms for gift cards”, “Refund policy”. */
const titles =
  /\b(?:terms|term of (?:use|service)|agreements?|polic(?:y|ies)|guidelines|addendum|eula|code of conduct|standards|charter)\b/;
/** Headings about an agreement's own course, or its whole. */
const ofItself =
  /\b(?:this|these|our|your|terminat\w+|suspen\w+|ending|breach\w*|violat\w+|enforce\w*|changes?|duration|term and|about|indemni\w+|remed\w+|liabilit\w+|compl(?:y|iance))\b/;
const plainTitle =
  /^(?:[\divx.§():-]+ |section \d+\W*|article \d+\W*)*(?:(?:general|website|site|user|master|service|services|online|platform|customer|standard|terms|conditions|agreement|policy|policies|guidelines|and|of|use|service|sale|acceptable|community|legal|full|main|&|\W)+ ?)+$/;
/** For some of the users, or for one programme or thing. */
const ofOnePart =
  /\b(?:moderators?|rewards?|promotions?|affiliates?|beta|badges?|partner program|usernames?|contests?|sweepstakes|referrals?|gift cards?|giveaways?|creators?|livestreams?|repairs?)\b/;

/** A heading over terms of which each is for one service alone. */
const ofSingleOnes =
  /\b(?:specific|additional|supplement\w*|special|individual|particular)\b.{0,40}\bterms\b|\bterms\b.{0,30}\b(?:specific|individual|certain|particular)\b/;

/** Words of headings that tell no part of a service from another. */
const common = new Set(
  `a about abide abuse abusive accept acceptable acceptance access account accounts act action actions activities activity additional against age agree agreement
  all also an and any applicable apply are article as at availability ban be being block breach breaches by can cancel cancellation cannot cases change changes
  charter claims clause code comply compliance conditions conduct confidentiality consequences content contents contract cooperation damages data date default
  disclaimer disclaimers discontinuation do does don't duration duties effect effective effects eligibility end ending enforce enforcement enforcing exclusion
  expectations fails failure fair final follow for force from general good grant grounds guarantees guidelines happens hold harmless how if illegal important
  improper in indemnification indemnify indemnity information infringement intellectual introduction investigation investigations is it its law lawful laws legal
  liabilities liability licence licences license licenses licensing limitation limitations limits materials may measures misc miscellaneous misuse moderation
  modification monitoring must my no non not notice notices obligations of on or other our overview ownership part party permitted platform please policies
  policy posted posting prevention privacy procedure process prohibited prohibition prohibitions property proprietary provisions purpose reasons refusal
  registration relationship release remedies removal removing report reporting representations requirements responsibilities responsibility restricted
  restricting restriction restrictions right rights rule rules safety sanctions scope security section service services severability site sites specific standards
  strike strikes submission suspend suspended suspending suspension take taking term terminate terminated terminating termination terms that the their these
  third this to unacceptable unauthorized unlawful updated usage use user users user's using validity version violate violation violations violating waiver
  warranties warranty we website what when where which who will with withdrawal you your yours`.split(/\s+/),
);

/** What a heading names beside such words; the provider's own name does not count. */
function ownWords(heading: string, platform: string): string[] {
  const provider = new Set(plain(platform).match(/[\p{L}\p{N}']+/gu));
  return (plain(heading).match(/[\p{L}][\p{L}']{2,}/gu) ?? []).filter(
    (word) => !common.has(word) && !provider.has(word),
  );
}

/** Headings that begin an agreement or a policy inside a document of several. */
export function titledParts(section: readonly string[]): string[] {
  return section.filter((heading) => {
    const words = plain(heading);
    return titles.test(words) && words.length <= 120 && !ofItself.test(words) && !plainTitle.test(words);
  });
}

/** @param sentence plain words of what is said under the headings `section` */
export function confinesOf(sentence: string, section: readonly string[], platform: string): Confines {
  const titled = titledParts(section);
  const below = section.map((heading) => ({ heading, words: ownWords(heading, platform) }));
  // What repeats its heading speaks of that thing: “we may end your use of the radio”, under “Radio”.
  const repeated = below.filter(({ words }) =>
    words.some((word) => sentence.includes(word.length > 5 ? word.slice(0, Math.max(5, word.length - 2)) : word)),
  );
  return {
    always: [
      ...titled,
      // “Terms for single services”, and below it one of those services.
      ...section.filter((_, level) => ofSingleOnes.test(plain(section[level - 1] ?? ''))),
      ...section.filter((heading) => ofOnePart.test(plain(heading))),
      ...repeated.map(({ heading }) => heading),
    ],
    ofRules: below.filter(({ words }) => words.length > 0).map(({ heading }) => heading),
  };
}
