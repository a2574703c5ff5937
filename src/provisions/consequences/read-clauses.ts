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
  /(?:\b|^)(?:appeals?|in error|by mistake|mistaken(?:ly)?|believe (?:that )?(?:your|we|this)|reinstat\w+|counter-?notice|no obligation to (?:monitor|review|screen)|not obligated|(?:not|won't) (?:be )?(?:responsible|liable)|no (?:obligations?|liability|right)|sue|(?:removed|suspended|disabled|banned) for violating|examples? of|force majeure|neither party|surviv\w+|share details|induc\w+|your actions|waivers?|waive|waiving|disputes?|arbitrat\w+|jurisdiction|governing law|statute of limitation|(?:disclose|share|preserve|access|process|collect|use) (?:[a-z]+,? (?:and |or )?){0,3}(?:personal|your (?:personal )?(?:information|data)|information about)|limitation of liability|limitations? (?:of|on) liability|(?:do|does|shall|will) not (?:apply|limit|exclude|affect|relieve|prejudice|exercise)|excludes?|risk of non-?payment|(?:do|does) not (?:allow|permit|tolerate)|except (?:where|as|when)[^,]{0,40}\bterminat\w+|^(?:please )?(?:don't|do not|never|avoid)|you (?:agree|will|must|may|shall|should)(?: [a-z]+)? (?:not|never)|nothing in (?:this|these)|failure (?:by us |of us )?to enforce|for example, if|you (?:may|can|should|must) (?:report|notify|contact|flag)|please (?:report|contact|notify|let us know|flag))\b/;

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
    const words = plain(body.slice(from, to));
    points += lengthOf(body.slice(reached, from));
    reached = from;
    if (beside.test(words)) return [];
    const own = breachesIn(words);
    // An item reads on from its lead; a later sentence of the item stands by itself.
    const led = index === 0 && lead !== '';
    const outcomes = outcomesIn(words);
    const kinds = outcomes.length > 0 ? outcomes : led && own.length > 0 && leadsToOutcome(lead) ? leadOutcomes : [];
    const breaches =
      own.length > 0
        ? own
        : led &&
            outcomes.length > 0 &&
            leadBreaches.length > 0 &&
            !beside.test(lead) &&
            !/\bprohibited\b|\bnot allowed\b|\b(?:don't|do not|must not|may not)\b/.test(lead)
          ? leadBreaches
          : under(heading, outcomes);
    if (kinds.length === 0 || breaches.length === 0) return [];
    if (lead !== '' && leadBreaches.length === 0 && forbidding.test(lead) && (led || !condition.test(words))) return [];
    if (plainness(led ? `${lead.slice(-300)} ${words}` : words, plain(section.at(-1) ?? '')) < leastPlain) return [];
    const whole = led ? `${lead.slice(-300)} ${words}` : words;
    if (!condition.test(whole) && !ground.test(whole) && !result.test(whole) && heading === undefined) return [];
    return [
      {
        kinds,
        breaches,
        span: [points, points + lengthOf(body.slice(from, to))],
        plainness: plainness(whole, plain(section.at(-1) ?? '')),
        ofContent: contentThat.test(words),
      },
    ];
  });
}

/** An item under it is a rule, not what follows from one. */
const forbidding = /\b(?:not|never|prohibited|forbidden|cannot|don't|must|shall)\b[^.]{0,120}$/;

/** “We may suspend your account if:”: the items under it are what leads to it. */
function leadsToOutcome(lead: string): boolean {
  return (
    /\b(?:if|when|where|in the event|following(?: [a-z]+)?(?: cases| reasons| circumstances| events)?|because|who|that|due to|upon)\W*(?:you|you have|the customer|the user|any of the following(?: [a-z]+)*)?\W*$/.test(
      lead,
    ) ||
    /\b(?:if|in the event(?: that)?|(?:following|these) (?:reasons|cases|circumstances|events|conditions))\b[^.]{0,60}:\s*$/.test(
      lead,
    )
  );
}

function under(heading: string | undefined, outcomes: readonly ConsequenceKind[]): readonly Breach[] {
  if (heading === undefined || outcomes.length === 0) return [];
  return breachesIn(heading).length > 0 ? breachesIn(heading) : [{ of: 'section', names: [] }];
}

/** “A review that does not comply”, “usernames that violate”. */
const contentThat =
  /\b(?:reviews?|posts?|messages?|listings?|videos?|comments?|usernames?|photos?|images?|ads|contents?|materials?) (?:that|which)(?: [a-z]+){0,3} (?:violat|breach|not comply|contraven|infring)|\b(?:reviews?|posts?|listings?|usernames?|comments?) (?:that|which) (?:does|do) not\b/;
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
