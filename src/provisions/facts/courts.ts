import type { FactReader, FoundFact } from './fact.ts';
import { adjectivesIn, placeAt } from './places.ts';
import { residenceIn } from './residence.ts';
import { sentenceAt } from './sentence-at.ts';

const before =
  /\bcourts?(?: of (?:competent )?(?:jurisdiction|general jurisdiction|law|justice))?(?: (?:\w+ ){0,2}(?:located|sitting|situated|seated|based))? (?:in|of|at|for|within)(?:,? respectively,)? (?:and for )?|\b(?:jurisdiction|venue)(?: \w+){0,4} (?:in|of|be|is|lies in) (?:the courts (?:of|in) )?/g;
const decides =
  /\bjurisdiction\b|\bvenue\b|\b(?:disputes?|claims?|actions?|proceedings?|controvers|suits?)\b|\bforum\b|\bresolved\b|\bbrought\b/;
/** A court that is only an example, or a judgment that is only entered in one. */
const another =
  /\bcourt order|\borders of\b|\bsubpoena|\bforeign courts?\b|\bservice of process from\b|\bcounter-?(?: )?noti/;

export const courts: FactReader = {
  kind: 'courts',
  hint: /\bcourts?\b|\bvenue\b|\bjurisdiction\b/,
  find: ({ text, plain }) => {
    const found: FoundFact[] = [];
    const keep = (value: string, start: number, end: number): void => {
      const [from, to] = sentenceAt(text, start);
      const sentence = plain.slice(from, to);
      if (decides.test(sentence) && !another.test(sentence)) found.push({ value, range: [start, end] });
    };
    for (const { index, 0: said } of plain.matchAll(before)) {
      const at = index + said.length;
      const place = placeAt(text, at);
      if (
        place !== null &&
        !adjectivesIn(place.code).some(({ range }) => range[0] === 0) &&
        /\bcourts?\b/.test(plain.slice(...sentenceAt(text, index)))
      )
        keep(place.code, at, place.range[1]);
    }
    for (const { code, range } of adjectivesIn(text))
      if (/^ (?:\w+ ){0,2}courts?\b/.test(plain.slice(range[1], range[1] + 30))) keep(code, range[0], range[1] + 7);
    for (const { 0: said, index } of text.matchAll(/\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?=[Cc]ourts\b)/gu)) {
      const place = placeAt(said.trim(), 0);
      if (place !== null && /^(?:[A-Z]{2}(?:-[A-Z]+)?|EEA)$/.test(place.code))
        keep(place.code, index, index + said.length);
    }
    for (const range of residenceIn(plain, 'court')) keep('residence', ...range);
    for (const { index, 0: said } of plain.matchAll(
      /\bcompetent courts? (?:of|in|at) (?:the )?(?:place|country|state) of your residence\b/g,
    ))
      keep('residence', index, index + said.length);
    return found;
  },
};
