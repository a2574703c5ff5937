import type { FactReader, FoundFact } from './fact.ts';
import { numberWords, numberOf } from './numbers.ts';

const figure = String.raw`(?:(?:${numberWords}) ?\(? ?(?<again>\d\d)\)|(?<figure>1[0-9]|2[0-5])(?:th)?|(?<word>${numberWords}))`;
const before = new RegExp(
  String.raw`\b(?:ages?(?: of| is| limit(?: is| of)?)?|under|over|at least|below|aged?|younger than|older than|less than|turned?|minimum age(?: of| is)?|reached|attained|not yet|between|from) (?:the age of |ages? )?${figure}(?: ?(?:years?(?: old| of age|-old)?|\+|or (?:older|over|above|under)|and (?:older|over|above))\b|(?= ?(?:[.,;:)(/]|$|\n| (?:may|to|or|years|who|are|in|on|and|you|is|without|from|with|if|can|must|will|use|do|by|for|at|as|should|unless|cannot|has|have|has|that|when))))`,
  'g',
);
const behind = new RegExp(
  String.raw`(?<![\w$.,-])${figure}[ -](?:years?[ -](?:old|of[ -]age)|years?'? (?:or|and) (?:older|over|above)|or (?:older|over|above)|and (?:older|over|above))\b|(?<![\w$.,-])(?<plus>1[3-9]|2[01])\+(?= |\)|,|\.|$)`,
  'g',
);
/** “(ii) sixteen (16) for users in …”: one of several in a sentence about age. */
const listed = new RegExp(
  String.raw`\b(?:${numberWords}) \((?<again>1[0-9]|2[01])\)(?! (?:days?|months?|years?(?! of| old)|hours?|weeks?|business|calendar|working|percent|dollars|cases))`,
  'g',
);

const aboutAge =
  /\b(?:age[ds]?|years? old|years? of age|child(?:ren)?|minors?|birthday|parent(?:s|al)?|guardians?|teens?|old enough|individuals?|anyone|users?|persons?|people|adults?|or older)\b/;

export const ages: FactReader = {
  kind: 'age',
  hint: /\bage|\byears?[- ]old\b|\bminor|\bchild|\bunder\b|\bor (?:older|over)\b|\badult|\b1[3-9]\+|\bat least (?:1[0-9]|eighteen|thirteen|sixteen)\b/,
  find: ({ plain }) => {
    const found = [before, behind, ...(/\bage\b/.test(plain) ? [listed] : [])].flatMap((pattern) =>
      Array.from(plain.matchAll(pattern), ({ index, 0: whole, groups = {} }): FoundFact | null => {
        const written = groups['again'] ?? groups['figure'] ?? groups['plus'];
        const years = written === undefined ? numberOf(groups['word'] ?? '') : Number(written);
        if (!(years >= 10 && years <= 25)) return null;
        const around = plain.slice(Math.max(0, index - 160), index + whole.length + 80);
        // “under 18 U.S.C.”, “under 15 minutes”, “at least 10 items”.
        if (
          !aboutAge.test(around) ||
          /^ ?(?:u\.?s\.?c|cfr|%|percent|per cent|days?|hours?|minutes?|months?|weeks?|characters|images|business|\$|€|usd|mb|gb)/.test(
            plain.slice(index + whole.length, index + whole.length + 12),
          )
        )
          return null;
        if (
          /^(?:under|over|at least|below|between|from|less than|reached)/.test(whole) &&
          !/years?\b/.test(whole) &&
          !/\b(?:age[ds]?|years? (?:old|of age)|child(?:ren)?|minors?|persons?|people|users?|anyone|individuals?|kids|teens?|parents?|adults?)\b/.test(
            around,
          )
        )
          return null;
        const digits = whole.search(
          /\d|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)/,
        );
        return { value: String(years), range: [index + Math.max(0, digits), index + whole.length] };
      }).filter((one) => one !== null),
    );
    return found;
  },
};
