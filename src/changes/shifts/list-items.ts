import { turned, turnedBack } from './gained-phrases.ts';
import { neutral, reversed, sentenceAt, widened } from './read-clause.ts';
import type { Compared, Found, Range } from './shift.ts';
import { inNewSentence } from './whole-sentences.ts';

const longest = 25;
/** Words that join and hedge name nothing that a list did not name. */
const empty =
  /^(?:(?:and|or|and\/or|also|including|for example|e\.g\.?|such as|as applicable|if applicable|where applicable|etc\.?|more|other|others|though|however|then|instead|too|as well|certain|any|the|a|an|of|to|in|for|our|your|their|its|us|we|you)[\s,.;/]*)+$/;

/** Finds things put into a list that stayed: “share, sell” → “share, transfer, sell”; what they widen says the clause around them. */
export function itemsCome(pair: Compared): Found[] {
  return pair.replaced.flatMap(({ before, after }): Found[] => {
    const was = pair.before.plain.slice(...before).trim();
    const is = pair.after.plain.slice(...after);
    if (/\w/.test(was) || !joins(pair, after)) return [];
    const words = is.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (
      words.length === 0 ||
      words.length > longest ||
      /[.;\n]|\b(?:if|unless|except|where|when|not)\b/.test(is.trim().replace(/[.;]$/, ''))
    )
      return [];
    if (empty.test(is.replace(/^[\s,]+/, ''))) return [];
    const found = { before, after, effect: widened(pair.after, after[0]) };
    return found.effect === neutral || inNewSentence(pair, found) ? [] : [found];
  });
}

/** The same for what went out of a list. */
export const itemsGo = (pair: Compared): Found[] =>
  turnedBack(itemsCome(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) }));

/** Whether what came is one of several: a comma, “and” or “or” sets it apart from what stands beside it, and commas stand in its sentence. */
function joins({ after: side }: Compared, [start, end]: Range): boolean {
  const own = side.plain.slice(start, end).trim();
  const behind = side.plain.slice(end, end + 5);
  const [from, to] = sentenceAt(side, start);
  const around = side.plain.slice(from, start) + side.plain.slice(end, to);
  if (!/,|\b(?:and|or)\b/.test(around)) return false;
  const opens = /^(?:,|(?:and|or)\b)/.test(own) || /,$|\b(?:and|or)$/.test(side.plain.slice(from, start).trimEnd());
  const closes = /(?:,|\b(?:and|or))$/.test(own) || /^\s?(?:,|(?:and|or)\b|$)/.test(behind) || end >= to;
  return opens && closes;
}
