import { lengthOf, sliceOf } from '#kernel';
import type { PartWords, Stretch } from './summary.ts';

/** Words by which somebody is told what they can do about it. */
const ways =
  /\b(?:you|customers?|users?|members?|subscribers?)\b[^.]{0,80}\b(?:may|can|have the right to|are entitled to|must|should)\b[^.]{0,80}\b(?:opt[- ]out|object|reject|cancel|withdraw|close your account|terminate your|delete your|stop using|discontinue|export|download your|appeal|unsubscribe|refuse|request (?:a|the|your)|turn (?:it )?off|disable|manage your|change your (?:settings|preferences))\b|\b(?:to|if you (?:do not|don't|don’t) (?:agree|accept|want)[^.]{0,60}) ?(?:opt[- ]out|you (?:must|may|can|should) (?:stop|cancel|close|not use|opt[- ]out|discontinue))\b/iu;

const refusals = /\b(?:do(?:es)? not|don't|don’t) (?:choose|wish|want|elect) to\b/iu;

/** Sentences of a wording that name a way: to refuse, leave, object, or ask. At most two. */
export function waysOut({ body }: PartWords): Stretch[] {
  if (!ways.test(body.exact)) return [];
  return sentencesIn(body)
    .filter(({ exact }) => ways.test(exact) && !refusals.test(exact) && lengthOf(exact) <= 300)
    .slice(0, 2);
}

function sentencesIn({ span, exact }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { index, 0: sign } of exact.matchAll(/[.!?;]["”’)]?(?=\s+[\p{Lu}“"(]|\s*$)/gu)) {
    found.push(cut(span[0], exact, from, index + sign.length));
    from = index + sign.length;
  }
  if (from < exact.length) found.push(cut(span[0], exact, from, exact.length));
  return found.filter((one) => one.exact !== '');
}

function cut(origin: number, text: string, from: number, to: number): Stretch {
  const blank = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = lengthOf(text.slice(0, from + blank));
  const exact = sliceOf(text, [start, lengthOf(text.slice(0, to))]).trimEnd();
  return { span: [origin + start, origin + start + lengthOf(exact)], exact };
}
