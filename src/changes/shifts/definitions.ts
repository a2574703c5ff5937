import { overlaps } from './gained-phrases.ts';
import { sentenceAt } from './read-clause.ts';
import type { Compared, ComparedSide, Range } from './shift.ts';

export interface DefinedTerm {
  /** In lower case, without quotation marks. */
  readonly term: string;
  /** The words that say what it means. */
  readonly meaning: Range;
}

const quoted =
  /"(?<term>[^"\n]{2,60}?)[,.]?"(?:,? (?:and|or) "(?:[^"\n]{2,60}?)[,.]?")*(?:\*{0,2}) ?(?:[-:] ?)?(?:\([^)]{0,80}\) )?(?:shall |will |also |collectively |as used (?:herein|in [^"]{0,40}) )*(?:means?\b|refers? to\b|includes?\b|is (?:defined as|any|a|an|the)\b|are (?:defined as|any|the)\b|has the meaning\b|have the meaning\b|- )/g;
const bare =
  /(?:^|[\n.;:] ?|\*\* ?)(?<term>[A-Z][\p{L}-]*(?: (?:[A-Z][\p{L}-]*|of|and|or)){0,4}) (?:shall mean|means\b|refers to|is defined as)/gu;

/** Terms that a text defines: a quoted or capitalised term, then “means”, “refers to”, “shall mean”. */
export function definedTerms(side: ComparedSide): DefinedTerm[] {
  if (!/\bmeans?\b|\brefers? to\b|\bdefined as\b|"/.test(side.plain)) return [];
  const found = [...side.plain.matchAll(quoted), ...side.text.matchAll(bare)];
  return found.flatMap((match): DefinedTerm[] => {
    const { index, 0: whole, groups = {} } = match;
    const end = index + whole.length;
    const term = (groups['term'] ?? '').toLowerCase().trim();
    const [, close] = sentenceAt(side, Math.min(end, Math.max(0, side.text.length - 1)));
    return term === '' || /^(?:this|that|it|which|these|we|you)$/.test(term)
      ? []
      : [{ term, meaning: [end, Math.max(end, close)] }];
  });
}

/** The words of a range, addresses left out: one may change while what it names stays. */
function bareOf({ plain }: ComparedSide, [start, end]: Range): string {
  if (end <= start) return '';
  const from = plain.lastIndexOf(' ', start) + 1;
  const to = plain.indexOf(' ', end - 1);
  const whole = plain.slice(from, to < 0 ? plain.length : to);
  return whole.replaceAll(/\S*\w[./]\w\S*/g, '');
}

/** Definitions of one term whose meaning differs between the two wordings. */
export function definitionsChanged(pair: Compared): { term: string; before: Range; after: Range }[] {
  const was = definedTerms(pair.before);
  if (was.length === 0) return [];
  const told = new Set<string>();
  return definedTerms(pair.after).flatMap(({ term, meaning }) => {
    const before = was.find((one) => one.term === term);
    if (before === undefined || told.has(term)) return [];
    const hunk = pair.replaced.find(
      (one) =>
        (overlaps(one.after, meaning) || overlaps(one.before, before.meaning)) &&
        /\w/.test(bareOf(pair.after, one.after) + bareOf(pair.before, one.before)),
    );
    if (hunk === undefined) return [];
    told.add(term);
    return [{ term, before: hunk.before, after: hunk.after }];
  });
}
