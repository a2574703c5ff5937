import { capitalised, counted, lengthOf, listOf, type Span } from '#kernel';
import { redline } from '../redline.ts';
import { quotePart, quoteShift } from './quote-words.ts';
import { sayShift, weightOf, type Clause } from './say-shift.ts';
import { fact, type PartWords, type ProvisionPart, type Rests, type Stretch, type SummarySentence } from './summary.ts';

const mostShifts = 3;

/** One sentence on what happened to one provision, with the words. Null where there are none to quote. */
export function sayPart(part: ProvisionPart): SummarySentence | null {
  if (part.before !== null && part.after !== null && part.kind !== 'added' && part.kind !== 'removed')
    return sayReworded(part, part.before, part.after);
  const quoted = quotePart(part);
  return quoted === null ? null : withDirection(quoted.said, [quoted.cited], part);
}

function sayReworded(part: ProvisionPart, before: PartWords, after: PartWords): SummarySentence | null {
  const shifts = (part.meaning?.shifts ?? []).toSorted((a, b) => weightOf(b) - weightOf(a));
  const told = new Map<string, Clause>();
  for (const shift of shifts) {
    const clause = told.size < mostShifts ? sayShift(shift, part) : null;
    if (clause !== null && !told.has(clause.text)) told.set(clause.text, clause);
  }
  const clauses = [...told.values()];
  if (clauses.length === 0) return sayPlaces(part, before, after);
  const more = shifts.length - clauses.length;
  const said = clauses.map(({ text }) => text);
  return withDirection(
    capitalised(listOf(more > 0 ? [...said, `${counted(more, 'more shift')} in the same provision`] : said)),
    [...clauses.flatMap(({ rests }) => rests), ...(more > 0 ? [fact('shifts', more, part.id)] : [])],
    part,
  );
}

/** Where no rule found a shift: the first words that gave way, and how many places more. */
function sayPlaces(part: ProvisionPart, before: PartWords, after: PartWords): SummarySentence | null {
  const places = placesBetween(textOf(before), textOf(after));
  const [first] = places.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (first === undefined) return saySigns(part);
  const was = stretchAt(before, first.before);
  const is = stretchAt(after, first.after);
  const quotes = [
    was === null ? null : quoteShift(was, 'before', part.id),
    is === null ? null : quoteShift(is, 'after', part.id),
  ] as const;
  const [from, to] = quotes;
  if (from === null && to === null) return saySigns(part);
  const more = places.length - 1;
  const said =
    from !== null && to !== null
      ? `${from.said} became ${to.said}`
      : from === null
        ? `${to?.said ?? 'Nothing'} came in`
        : `${from.said} went out`;
  return withDirection(
    more > 0 ? `${said}, and ${counted(more, 'more place')} ${more === 1 ? 'differs' : 'differ'}` : said,
    [...quotes.flatMap((quote) => quote?.cited ?? []), ...(more > 0 ? [fact('places', more, part.id)] : [])],
    part,
  );
}

/** Where nothing but signs differs, the words that stayed. */
function saySigns(part: ProvisionPart): SummarySentence | null {
  const quoted = quotePart(part);
  return quoted === null ? null : withDirection(`Only signs differ: ${quoted.said}`, [quoted.cited], part);
}

const sizeOf = ({ before, after }: { before: Span; after: Span }): number =>
  before[1] - before[0] + (after[1] - after[0]);

const textOf = ({ leads, body }: PartWords): string => [...leads, body].map(({ exact }) => exact).join('\n');

/** Where two texts differ, in UTF-16 units of each, between stretches that stayed. */
function placesBetween(was: string, is: string): { before: Span; after: Span }[] {
  const places: { before: Span; after: Span }[] = [];
  let [i, j, from, to] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > from || j > to) places.push({ before: [from, i], after: [to, j] });
  };
  for (const run of redline(was, is)) {
    if (run.op === 'removed') i += run.text.length;
    else if (run.op === 'added') j += run.text.length;
    else {
      close();
      i += (run.was ?? run.text).length;
      j += run.text.length;
      [from, to] = [i, j];
    }
  }
  close();
  return places;
}

/** The stretch of the text under a range of leads and body joined by line feeds; null where it holds no word. */
function stretchAt({ leads, body }: PartWords, [start, end]: Span): Stretch | null {
  let from = 0;
  for (const part of [...leads, body]) {
    const to = from + part.exact.length;
    if (start < to || part === body) {
      const exact = part.exact.slice(Math.max(0, start - from), Math.min(part.exact.length, end - from));
      if (!/[\p{L}\p{N}]/u.test(exact)) return null;
      const first = part.span[0] + lengthOf(part.exact.slice(0, Math.max(0, start - from)));
      return { span: [first, first + lengthOf(exact)], exact };
    }
    from = to + 1;
  }
  return null;
}

const effects = {
  better: 'Better for users.',
  worse: 'Worse for users.',
  mixed: 'Better and worse for users.',
} as const;

function withDirection(text: string, rests: readonly Rests[], { id, meaning }: ProvisionPart): SummarySentence {
  const closed = /[.!?…]”?$/u.test(text) ? text : `${text}.`;
  if (meaning === null || meaning.direction === 'neutral') return { text: closed, rests };
  return {
    text: `${closed} ${effects[meaning.direction]}`,
    rests: [...rests, fact('direction', meaning.direction, id)],
  };
}
