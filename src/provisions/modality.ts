import type { Assessment } from './model.ts';

const provider = /\b(we|us|our company|the company|the provider)\b/;
const user = /\b(you|users?|customers?|members?|subscribers?|developers?|sellers?)\b/;

/** What kind of sentence a rule is, read off its verbs. The lead decides where the body is only the rest of its sentence. */
export function modalityOf(body: string, lead: string): Assessment['modality'] {
  const text = `${lead} ${body}`;
  if (
    /\b(may|must|shall|will|can|should|do|agree) not\b|\bcannot\b|\bmay(?:n't| never)\b|\bprohibit(?:s|ed)?\b|\bnot (?:permitted|allowed)\b|\bagree (?:that you will )?not to\b|\bdon't\b|\bnever\b/.test(
      text,
    ) &&
    !/\b(?:we|us)(?: \w+){0,2} (?:may|must|shall|will|can|do) not\b|\bwe (?:cannot|don't|never)\b/.test(text)
  )
    return 'prohibition';
  if (
    /\b(?:we|us|\w+ )(?:may|reserve[sd]? the right|can)\b/.test(text) &&
    provider.test(text) &&
    /\b(?:we|us)(?: \w+){0,3} (?:may|can)\b|\breserves? the right\b/.test(text)
  )
    return 'reservation';
  if (
    /\byou (?:have|retain|keep) (?:the |a |all )?(?:right|ownership)|\byour rights?\b|\byou(?: \w+)? (?:are|is) entitled\b|\byou can (?:opt|object|withdraw|request|delete|access|cancel)/.test(
      text,
    )
  )
    return 'right';
  if (
    /\byou (?:must|shall|will|agree|are responsible|are required)\b|\b(?:users?|customers?|developers?) (?:must|shall|will)\b/.test(
      text,
    )
  )
    return 'duty';
  if (user.test(text) && /\byou (?:may|can)\b/.test(text)) return 'permission';
  return 'statement';
}
