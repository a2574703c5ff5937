import type { Range } from './fact.ts';

const place =
  '(?:the |your |their |that |such |its )?(?:local )?(?:country|state|place|jurisdiction|province|district|city|member state|territory|home)(?: (?:or|and) (?:country|state|place|jurisdiction|province|district|city|territory))?';
const lives =
  "(?: of (?:your |the user's |their |the consumer's |habitual |main |permanent |usual |primary )*(?:residence|domicile|habitual residence)| (?:in which|where) (?:you|the user|the consumer|your address|the customer) (?:\\w+ ){0,2}(?:live|reside|resident|domiciled|located|lives|resides|is))";
const patterns = {
  law: new RegExp(
    String.raw`\blaws? (?:of|in|applicable in) (?:${place}${lives}|that country|that state|that jurisdiction)`,
    'g',
  ),
  court: new RegExp(
    String.raw`\bcourts? (?:\w+ ){0,4}(?:of|in|at|for) ${place}${lives}|\b(?:district )?courts? (?:in|for) which your address is located|\bcourts? (?:of|at|in) (?:your |the consumer's )(?:place of )?(?:residence|domicile)`,
    'g',
  ),
} as const;

/** Words by which the law or the courts of the place where the user lives are named. */
export function residenceIn(plain: string, what: keyof typeof patterns): Range[] {
  return Array.from(plain.matchAll(patterns[what]), ({ index, 0: said }) => [index, index + said.length] as const);
}
