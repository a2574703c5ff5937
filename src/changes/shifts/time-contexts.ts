import { matchesIn, overlaps } from './gained-phrases.ts';
import { better, clauseAt, neutral, reversed, sentenceAt, sentenceText, worse } from './read-clause.ts';
import type { ComparedSide, Effect, Range } from './shift.ts';
import { actorBefore } from './verb-phrases.ts';

/** What is near a place: 90 signs to either side within its sentence. */
export function near(side: ComparedSide, [from, to]: Range, reach = 90): string {
  const [start, end] = sentenceAt(side, from);
  return side.plain.slice(Math.max(start, from - reach), Math.min(end, to + reach));
}

/** A duration before which somebody is told: “30 days' notice”, “notify you 30 days before”. */
export function isNotice(side: ComparedSide, range: Range): boolean {
  const words = near(side, range, 70);
  return (
    /\b(?:prior|advance|written|days?'?) notice\b|\bnotice (?:of|period)\b|\bin advance\b|\bbefore (?:the|any|such|they|it|these)\b/.test(
      words,
    ) &&
    /\bnotice|\bnotif|\binform|\bannounc|\btell\b|\bemail|\bpost/.test(words) &&
    !/^ (?:after|from) (?:the |such |receiving |receipt of |our )?notice\b(?! period)/.test(
      side.plain.slice(range[1], range[1] + 40),
    )
  );
}

/** What more time means: the user's own time is the user's gain, ours to keep data is not, ours to act is time to wait. */
export function longer(side: ComparedSide, range: Range): Effect {
  const words = near(side, range);
  if (/\b(?:retain|store|keep|kept|retention|hold|saved?|archiv)/.test(words)) return worse;
  if (
    /\b(?:refund|cancel|withdraw|return|trial|object|dispute|claim|opt[- ]out|reject|appeal|respond|cure|download)\b/.test(
      words,
    )
  ) {
    const actor = actorBefore(side, range[0]);
    return actor === 'we' ? worse : better;
  }
  if (/\b(?:suspend|ban|block|lock|wait|commit|renew|term of|initial term|delay)/.test(words)) return worse;
  // What is left unused for so long is taken back.
  if (/\b(?:reclaim|inactiv\w*|dormant|unused|do(?:es)? not come online)\b/.test(sentenceText(side, range[0])))
    return better;
  const kind = clauseAt(side, range[0]);
  if (actorBefore(side, range[0]) === 'we' && kind === 'right') return worse;
  if (/\bwithin\b|\bno later than\b/.test(words) && kind === 'duty') return better;
  return neutral;
}

/** What a longer notice means: of ours to the user it is a gain, of the user's to us a burden. */
export function longerNotice(side: ComparedSide, range: Range): Effect {
  const [start] = sentenceAt(side, range[0]);
  const words = side.plain.slice(start, range[1] + 80);
  const yours =
    /\b(?:you|customer|user|seller|licensee)s? (?:must|shall|will|may|can|agree|need|(?:are )?required)\b[^.]{0,120}\bnotice|\bnotify us\b|\bnotice to us\b|\byour notice\b/.test(
      words,
    );
  const ours =
    /\b(?:we|provider)\b[^.]{0,160}\b(?:notice|notify|inform|announce|email|post)|\bnotice to you\b|\bnotify you\b|\byou (?:are|have been|will be|must be) (?:given|notified|informed|told)\b/.test(
      words,
    );
  if (ours) return better;
  return yours ? worse : neutral;
}

export const shorter = (side: ComparedSide, range: Range): Effect => reversed(longer(side, range));

const vague =
  /\b(?:promptly|without (?:undue|unreasonable) delay|(?:within )?(?:a )?reasonable (?:time|period)(?: (?:frame|of time))?|as soon as (?:reasonably )?(?:possible|practicable)|in due course|timely(?: manner| basis| fashion)?|as quickly as possible|from time to time|as long as (?:is )?(?:necessary|needed|required))\b/g;

/** Words that put a time without a number, in what the side alone has. */
export function vagueTimes(side: ComparedSide): Range[] {
  return matchesIn(side, vague).filter((range) => side.changed.some((one) => overlaps(one, range)));
}
