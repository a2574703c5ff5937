import { lengthOf, sliceOf } from '#kernel';
import { shiftRules } from '../shifts/rules/index.ts';
import { quoteShift, type Quoted } from './quote-words.ts';
import { fact, type CitedWords, type ProvisionPart, type Rests } from './summary.ts';

const rules = new Map(shiftRules.map((rule) => [rule.id as string, rule]));

export type PartShift = NonNullable<ProvisionPart['meaning']>['shifts'][number];

/** A clause that says what shifted: “a notice period shrank from “30 days” to “10 days””. */
export interface Clause {
  readonly text: string;
  readonly rests: readonly Rests[];
}

/** Null where the words that the clause would quote are not there. */
export function sayShift(shift: PartShift, part: ProvisionPart): Clause | null {
  const provision = part.id;
  const rule = rules.get(shift.rule);
  if (rule === undefined) return null;
  const sides = { before: shift.before, after: shift.after };
  const rests: Rests[] = [];
  const missing = (['before', 'after'] as const).some(
    (side) => rule.said.includes(`{${side}}`) && sides[side] === null,
  );
  if (missing) return titled(rule.title, shift, provision);
  const text = rule.said.replaceAll(/\{(before|after)\}/g, (_, side: 'before' | 'after') => {
    const words = sides[side];
    if (words === null) return '';
    const { said, cited } = quoteShift(words, side, provision);
    rests.push(cited);
    return said;
  });
  const [only, other] = rests;
  const within = only?.kind === 'words' && other === undefined ? contextOf(only, part) : null;
  return within === null ? { text, rests } : { text: `${text} (${within.said})`, rests: [...rests, within.cited] };
}

/** Where one side has no words for it, the name of the shift and the words that there are. */
function titled(title: string, { before, after }: PartShift, provision: string): Clause | null {
  const [side, words] = after === null ? (['before', before] as const) : (['after', after] as const);
  if (words === null) return null;
  const { said, cited } = quoteShift(words, side, provision);
  return {
    text: `${title.slice(0, 1).toLowerCase()}${title.slice(1)}: ${said}`,
    rests: [cited, fact('kind', title, provision)],
  };
}

const short = 24;
const longest = 110;

/** Few words that stand alone in a clause of a summary, such as “unless”, are quoted once more with what they lead into, to the end of their clause. */
function contextOf(words: CitedWords, part: ProvisionPart): Quoted | null {
  const side = part[words.side];
  if (side === null || lengthOf(words.exact) > short) return null;
  const within = [...side.leads, side.body].find(({ span }) => span[0] <= words.span[0] && words.span[1] <= span[1]);
  if (within === undefined) return null;
  const at = words.span[1] - within.span[0];
  const rest = sliceOf(within.exact, [at, at + longest]);
  const [clause = ''] = /^[^.;:,!?()\n]*/u.exec(rest) ?? [];
  const whole = clause.length < rest.length || lengthOf(rest) < longest;
  const more = whole ? clause : clause.slice(0, clause.lastIndexOf(' '));
  const exact = `${words.exact}${more}`.trimEnd();
  if (exact.length <= words.exact.length) return null;
  const span = [words.span[0], words.span[0] + lengthOf(exact)] as const;
  return { said: `“${exact}${whole ? '' : ' …'}”`, cited: { ...words, span, exact } };
}

/** The weight of a shift's rule, 1 to 3. */
export function weightOf({ rule }: PartShift): number {
  return rules.get(rule)?.weight ?? 1;
}
