import { lengthOf, type Span } from '#kernel';
import { sentencesOf } from '../sentences.ts';
import { breachesIn, type Breach } from './breaches.ts';
import { outcomesIn, type ConsequenceKind } from './outcomes.ts';
import { plain } from './plain.ts';

/** A sentence that says what follows from a breach: of what, what, and where in the passage's body it stands (code points). */
export interface ConsequenceClause {
  readonly kinds: readonly ConsequenceKind[];
  readonly breaches: readonly Breach[];
  readonly span: Span;
  /** How plainly it says so; the plainer of two is shown first. */
  readonly plainness: number;
  /** It speaks of content that breaks a rule, not of whoever does. */
  readonly ofContent: boolean;
  /** It speaks of one case of a breach, or of breaches in one place: it reaches what stands around it, at most. */
  readonly ofOneCase: boolean;
}

export interface StatedWords {
  readonly body: string;
  /** Outermost first. */
  readonly leads: readonly string[];
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
}

/** A heading under which everything says what follows from breaches. */
const ofBreaches =
  /\b(?:what happens (?:if|when)\b.*\b(?:violat|breach|break|don't follow|do not follow|doesn't follow)|consequences? (?:of|for)\b.*\b(?:violat|breach|non|fail|misuse|default)|penalties for|breach of (?:contract|agreement|terms)|^(?:[\d.() ]*)(?:violations?|breach(?:es)?|enforcement)\b.{0,30}$)/;

/** Whether a heading says that what follows from breaches stands under it. */
export function headsConsequences(heading: string): boolean {
  return ofBreaches.test(plain(heading));
}

/** Sentences that look like a consequence and are none: disclaimers, redress, disclosure of data, reports by users. */
const beside =
  /(?:\b|^)(?:appeals?|in error|by mistake|mistaken(?:ly)?|believe (?:that )?(?:your|we|this)|reinstat\w+|counter-?notice|no obligation to (?:monitor|review|screen)|not obligated|(?:not|won't) (?:be )?(?:responsible|liable)|no (?:obligations?|liability|right)|sue|(?:removed|suspended|disabled|banned|blocked)\b[^.;]{0,30}\b(?:for|because of|due to) violat\w+|(?:was|were|been|is|are|has) (?:removed|suspended|disabled|banned|blocked|restricted|limited)\b[^.;]{0,40}\b(?:for|because of|due to|following|after) (?:an? |your |any )?(?:violat|breach)\w*|notwithstanding (?:any |the )?non-?payment|this user's|after you (?:provide|notify|report)|request that (?:you|customer|the customer)|(?:right to )?bring (?:a|any) claim|give(?:s)? rise to|include (?:[a-z]+ ){0,2}(?:features|measures|tools|filters)|when determining|for convenience|for any reason upon|claimed to be infring\w+|^identification of|on your behalf|(?:your|as an?) (?:[a-z-]+ )?agent|use by third parties|tak(?:e|es|ing) no action|not (?:explicitly |expressly |specifically )?covered|(?:sole|exclusive) remed\w+|in no event|(?:remed(?:y|ies)|actions?|measures|rights) against (?:any |the |all )?(?:other|third) (?:persons?|part(?:y|ies)|users?|people|customers?)|^after (?:we|[a-z]+) terminates?\b[^,]*, (?:if|in the event|should)|(?:suspend|suspends|suspended)\b[^.;]{0,80}\bmore than (?:once|twice|three)|attention is [^.;]{0,20}drawn|in (?:other|a limited number of|limited|rare) (?:cases|situations|circumstances|instances)|(?:actions?|measures|steps) (?:that )?we (?:may )?take\b[^.;]{0,60}\b(?:depends?|var(?:y|ies))|(?:loss|damage)\b[^.;]{0,20}\byou (?:may )?(?:suffer|incur)|no responsibility|unrelated to|if the minor (?:breach|violat)\w*|other than (?:in relation to |for |because of |due to )?(?:an? |any |your )?(?:breach|violation)|good cause (?:is|shall|means|exists)|neither\b[^.;]{0,160}\bliable|both (?:you|parties|customer)\b[^.;]{0,60}\bliable|indirect, (?:[a-z]+, )*(?:punitive|incidental|special)|seriously|forward a copy|misrepresent\w* that|indemnification by (?:us|the company|(?!you\b|customer\b|the customer|user|client|subscriber|publisher)[a-z]+)\b|(?!(?:you|users?|customers?|subscribers?|clients?|members?|publishers?|sellers?|licensees?)\b)[a-z]+ (?:shall|will|agrees to) (?:[a-z]+,? (?:and )?){0,3}(?:indemnify|defend)(?: and [a-z]+)?(?: harmless)? (?:the )?(?:customer|you|subscriber|user|client|licensee)\b|aggregate liability|examples? of|force majeure|neither party|surviv\w+|share details|induc\w+|your actions|waivers?|waive|waiving|disputes?|arbitrat\w+|jurisdiction|governing law|statute of limitation|(?:disclose|share|preserve|access|process|collect|use) (?:[a-z]+,? (?:and |or )?){0,3}(?:personal|your (?:personal )?(?:information|data)|information about)|limitation of liability|limitations? (?:of|on) liability|(?:do|does|shall|will) not (?:apply|limit|exclude|affect|relieve|prejudice|exercise)|excludes?|risk of non-?payment|(?:do|does) not (?:allow|permit|tolerate)|except (?:where|as|when)[^,]{0,40}\bterminat\w+|^except for|^(?:please )?(?:don't|do not|never|avoid)|you (?:agree|will|must|may|shall|should)(?: [a-z]+)? (?:not|never)|nothing in (?:this|these)|failure (?:by us |of us )?to enforce|for example, if|you (?:shall|must|will) (?:suspend|block|disable|revoke|ban|restrict)|you (?:shall|must|will) terminate (?:an?|any|such|that|their)|you (?:may|can|should|must) (?:report|notify|contact|flag)|please (?:report|contact|notify|let us know|flag))\b/;

/** Addresses of pages say “suspended-accounts”, and nothing of anybody. */
const addresses = /\bhttps?:\/\/[^\s)]+/g;

/** The sentences of a passage that say what follows from a breach by those who use the service. */
export function clausesOf({ body, leads, section }: StatedWords): ConsequenceClause[] {
  const lead = plain(leads.join(' ').slice(-1500));
  const leadBreaches = lead === '' ? [] : breachesIn(lead);
  const leadOutcomes = lead === '' ? [] : outcomesIn(lead);
  const heading = section
    .slice(-2)
    .map(plain)
    .find((title) => ofBreaches.test(title));
  let reached = 0;
  let points = 0;
  return sentencesOf(body).flatMap(([from, to], index): ConsequenceClause[] => {
    const words = plain(body.slice(from, to)).replaceAll(addresses, '');
    points += lengthOf(body.slice(reached, from));
    reached = from;
    // An item reads on from its lead; a later sentence of the item stands by itself.
    const led = index === 0 && lead !== '';
    if (beside.test(words) || (led && beside.test(lead))) return [];
    const own = breachesIn(words);
    const outcomes = outcomesIn(words);
    const kinds = outcomes.length > 0 ? outcomes : led && own.length > 0 && leadsToOutcome(lead) ? leadOutcomes : [];
    const breaches = own.length > 0 ? own : elsewhere(words, outcomes, led);
    if (kinds.length === 0 || breaches.length === 0) return [];
    if (lead !== '' && leadBreaches.length === 0 && forbidding.test(lead) && (led || !condition.test(words))) return [];
    const whole = led ? `${lead.slice(-300)} ${words}` : words;
    const plainly = plainness(whole, plain(section.at(-1) ?? ''));
    if (plainly < leastPlain) return [];
    if (!condition.test(whole) && !ground.test(whole) && !result.test(whole) && heading === undefined) return [];
    return [
      {
        kinds,
        breaches,
        span: [points, points + lengthOf(body.slice(from, to))],
        plainness: plainly,
        ofContent: contentThat.test(words),
        ofOneCase: oneCase.test(words),
      },
    ];
  });

  /** The breaches that a sentence with none of its own goes on from: those of its lead, or of the heading above it. */
  function elsewhere(words: string, outcomes: readonly ConsequenceKind[], led: boolean): readonly Breach[] {
    if (conditionOfItsOwn.test(words)) return [];
    if (led && outcomes.length > 0 && leadBreaches.length > 0 && !forbids.test(lead)) return leadBreaches;
    const ofLeadAlone = lead !== '' && !ofMeasures.test(lead) && leadOutcomes.length === 0;
    return onlyForSome.test(words) || ofLeadAlone ? [] : under(heading, outcomes);
  }
}

/** Items under it are what is forbidden. */
const forbids = /\bprohibited\b|\bnot allowed\b|\b(?:don't|do not|must not|may not)\b/;

/** An item under it is a rule, not what follows from one. */
const forbidding =
  /\b(?:represent|warrant|covenant|not|never|prohibited|forbidden|cannot|don't|must|shall)\b[^.]{0,120}$/;

/** “We may suspend your account if:”: the items under it are what leads to it. */
function leadsToOutcome(lead: string): boolean {
  return (
    /\b(?:if|when|where|in the event|following(?: (?:cases|reasons|circumstances|events|occurs?|happens?|grounds|conditions|situations|applies))?|because|who|that|due to|upon)\W*(?:you|you have|the customer|the user|any of the following(?: [a-z]+)*)?\W*$/.test(
      lead,
    ) ||
    /\b(?:if|in the event(?: that)?|(?:following|these) (?:reasons|cases|circumstances|events|conditions))\b[^.]{0,60}:\s*$/.test(
      lead,
    )
  );
}

/** Under a heading about breaches, a sentence with a condition that is none says what follows from that: “when we detect odd traffic”. */
const conditionOfItsOwn =
  /^(?:[a-z]+: )?(?:if|when|where|once|after)\b(?![^,]{0,120}\b(?:violat|breach|break|broke|repeat|again|infring|comply|strike|offen[cs]e|against (?:our|these|the)))|^the remaining\b/;

/** Under a heading about breaches, what befalls those of whom it says which, or stands under a lead about one case, is for that case. */
const onlyForSome =
  /\b(?:also|this content|before you can|at first|the first time)\b|\b(?:accounts?|users?|members?|anyone|those|persons?|sellers?)(?: [a-z]+)? (?:that|who|which|whose)\b/;
const ofMeasures =
  /\b(?:we (?:may|can|will|reserve)|actions?|measures|options|consequences?|penalt(?:y|ies)|sanctions?|enforce\w*|violat\w+|breach\w*|steps|strikes?)\b/;

function under(heading: string | undefined, outcomes: readonly ConsequenceKind[]): readonly Breach[] {
  if (heading === undefined || outcomes.length === 0) return [];
  return breachesIn(heading).length > 0 ? breachesIn(heading) : [{ of: 'section', names: [] }];
}

/** “In live rooms, if somebody breaks the rules, …”, “your advertising breaks these rules”, “this kind of payment”, “by posting … again”. */
const oneCase =
  /\b(?:any )?such (?:misuse|illegality)\b|\bvalidity of\b|\binfring\w* (?:[a-z]+ )?by using\b|\buse (?:of )?(?!(?:the|our|this|these|any|all|your)?(?: [a-z]+)? ?(?:services?|sites?|websites?|platform|apis?|apps?|software|products?|account)\b)(?:[a-z]+ ){1,4}in (?:breach|violation)\b|^(?:in|on|during|while|for|with respect to|when (?:using|you use)) (?!(?:the )?event\b|cases?\b|addition\b|(?:certain|some|all|any|such|these|those|most|severe|serious|extreme|particular|appropriate|other|egregious|exceptional)\b|our\b|general\b|this\b|accordance\b|response\b|order\b|furtherance\b|connection\b|consequence\b|light\b|breach\b|violation\b|example\b|instance\b|purposes\b|the (?:avoidance|case|following|purposes?)\b)[^,.]{3,60}, (?:if|when|we|you)\b|\b(?:this|such|these) (?:types?|kinds?|sorts?) of\b|\b(?:violat|breach)\w* (?:this|these|our|the) (?:[a-z]+ ){1,4}by (?!you\b|us\b|the\b|any\b|a\b|an\b)[a-z]+ing\b|\bif\b[^,]{0,60}\bbecause\b|\bon behalf of (?:an?|any|another|that) (?:[a-z]+ )?(?:entity|person|organi[sz]ation|company|business|employer)|\byour (?!content\b|account\b|use\b|user\b|conduct\b|activit|behaviou?r\b|access\b|submi|post|materials?\b)(?:[a-z]+ ){1,2}(?:violates|breaches|does not comply|fails to comply)\b|\baccounts? (?:sold|bought|purchased|obtained|provided|managed) (?:via|through|by|from)\b|\b(?:terminate|suspend|limit|disable|end) (?:the |your )?use of (?:an?|any|such) |\buse (?:[a-z]+ ){1,3}to (?:violate|breach|break)\b|\bif (?:you|customer|the user) (?:are|is) an? |\b(?:transactions?|bookings?|orders?) (?:that|which)\b[^.;]{0,80}\bviolat|\b(?:members|owners|admins?|moderators) of (?:servers?|groups?|channels?)\b|\b(?:misrepresent|impersonat)\w*[^.;]{0,80}\bin a manner that violates|^(?:the )?remaining\b/;

/** “A review that does not comply”, “usernames that violate”. */
const contentThat =
  /\b(?:usernames?|contents?|posts?|materials?)\b[^.;]{0,80}\bviolative\b|\b(?:reviews?|posts?|messages?|listings?|videos?|comments?|usernames?|photos?|images?|ads|contents?|materials?|submissions?|inputs?)(?: (?:that|which)| (?:is|are) (?:reasonably )?likely[^.;]{0,60} to| (?:is|are) in| (?:are |is )?(?:prohibited|forbidden)|[^.;]{0,80}\bit)(?: [a-z]+){0,3} (?:by\b|violat|breach|not comply|contraven|infring)|\b(?:reviews?|posts?|listings?|usernames?|comments?) (?:that|which) (?:does|do) not\b/;
const condition = /\b(?:if|where|when|whenever|should|in (?:the )?(?:event|case)|upon|once|following|unless)\b/;
const ground =
  /\b(?:for|because|due to|as a result of|in response to|based on|(?:arising|resulting)(?: [a-z]+){0,4} (?:from|of|to|with)|who|that|which|found to|in (?=violation|breach|contravention))\b/;
const result =
  /\b(?:results? in|lead(?:s|ing)? to|subject|grounds?|cause for|entitle\w*|right to|be met|face|(?:may|will|can|could|shall) (?:also |then )?(?:be|cause|have|mean|incur))\b/;
const usual = /\b(?:accounts?|access|services?|agreement|terms|licen[cs]e|rights?|you|users?)\b/;
const aboutIt =
  /\b(?:terminat\w+|suspen\w+|enforce\w*|breach\w*|violat\w+|indemni\w+|remed(?:y|ies)|sanctions?|consequences?|moderation|removal|liabilit\w+|ending|ban\w*)\b/;

const leastPlain = 3;

/**
 * How plainly a sentence says it, 0 to 5: that the breach is a condition, a ground or begins a result; that the usual things are
 * lost; that the heading is about it; that it is short.
 */
function plainness(words: string, heading: string): number {
  return (
    Number(condition.test(words)) +
    Number(ground.test(words) || result.test(words)) +
    Number(usual.test(words)) +
    Number(aboutIt.test(heading)) +
    Number(words.length <= 400)
  );
}
