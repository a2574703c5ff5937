import type { FactReader, FoundFact } from './fact.ts';
import { adjectivesIn, placeAt, placesIn } from './places.ts';
import { residenceIn } from './residence.ts';
import { sentenceAt } from './sentence-at.ts';

const governs =
  /\bgovern(?:s|ed|ing)?\b|\bconstru(?:ed|ction)\b|\binterpret(?:ed|ation)\b|\bsubject to (?:the )?(?:\w+ ){0,2}laws?\b|\blaws?\b[^.;]{0,40}\b(?:shall |will |exclusively )?appl(?:y|ies)\b|\bshall be the law\b|\bin accordance with (?:the )?(?:\w+ ){0,3}laws?\b|\bchoice of law\b|\bmandatory (?:provisions|rules) of\b/;
/** What is governed is somebody else's text, or somebody is organised under a law. */
const another =
  /\b(?:organi[sz]ed|incorporated|registered|established|formed|existing|operating|company|corporation) (?:and existing )?(?:under|in)\b|\bprivacy polic(?:y|ies) of\b/;
const lawsOf = /\blaws?(?: and regulations)?(?: in force)? (?:of|in)(?: force in)? /g;
const law = /^(?:'s)? (?:federal |state |substantive |civil |domestic |national )*(?:laws?)\b/;

export const governingLaws: FactReader = {
  kind: 'governing-law',
  hint: /\blaws?\b/,
  find: ({ text, plain }) => {
    const found: FoundFact[] = [];
    const keep = (value: string, start: number, end: number): void => {
      // A union's law is complied with; no contract is governed by it.
      if (value === 'EU' || value === 'EEA') return;
      const [from, to] = sentenceAt(text, start);
      const sentence = plain.slice(from, to);
      const lead = plain.slice(Math.max(0, from - 60), from);
      if (!governs.test(sentence) && !/\bgoverning law|applicable law|choice of law/.test(lead)) return;
      if (another.test(plain.slice(Math.max(from, start - 60), start))) return;
      found.push({ value, range: [start, end] });
    };
    for (const { index, 0: said } of plain.matchAll(lawsOf)) {
      const at = index + said.length;
      const place = placeAt(text, at);
      if (place !== null) keep(place.code, at, place.range[1]);
    }
    for (const { code, range } of [...placesIn(text), ...adjectivesIn(text)])
      if (
        law.test(plain.slice(range[1], range[1] + 40)) &&
        !/ laws? (?:enforcement|firm)/.test(plain.slice(range[1], range[1] + 24))
      )
        keep(code, range[0], range[1] + (law.exec(plain.slice(range[1], range[1] + 40))?.[0].length ?? 0));
    for (const range of residenceIn(plain, 'law')) keep('residence', ...range);
    return found;
  },
};
