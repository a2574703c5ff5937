import type { FactReader } from './fact.ts';
import { placesIn, adjectivesIn } from './places.ts';
import type { FactKind, FoundFact } from './fact.ts';

/** What else names places: there they say something else. */
const elsewhere: readonly FactKind[] = ['governing-law', 'courts', 'arbitration', 'contact', 'named-law'];
const company =
  /^(?:['’]s)?,? ?(?:\p{Lu}[\p{L}&.]*,? ){0,3}(?:Inc|Ltd|Limited|LLC|L\.L\.C|Corp|Corporation|GmbH|S\.?A|S[Aa][Rr][Ll]|Branch|State Bar|B\.?V|Pty|PLC|plc|AG|Oy|AB|AS|Co|Company|SAS|SARL|Unlimited|Bank|University|Department|Secretary|Commission|Commissioner|Court|Chamber|Organi[sz]ation|Authority|Agency|Bureau|Post|Times|Supreme|Parliament|Council|Trade Commission)\b/u;
const organised =
  /^(?:,? )?(?:limited |public |private |general |benefit |stock )*(?:company|corporation|limited liability|partnership|entity|(?:member states?'? )?(?:federal |state |data |privacy |protection |consumer |export |sanctions |trade |copyright |securities |control )*laws?\b|courts?|addendum|ico\b|is the (?:\w+ ){0,4}forum|dollars?\b|currency\b|Standard Contractual Clauses|SCCs|DPF|Data Privacy Framework|-U\.S\.)/i;

export const regions: FactReader = {
  kind: 'region',
  hint: /[a-z]{4}|\b(?:us|uk|eu|eea)\b/,
  find: ({ text }, earlier): FoundFact[] => {
    const places = placesIn(text);
    if (places.length === 0 && !/\b(?:Swiss)\b/.test(text)) return [];
    const taken = elsewhere.flatMap((kind) => earlier(kind).map(({ range }) => range));
    const governing = [...earlier('governing-law'), ...earlier('courts')];
    const laws = earlier('named-law').map(({ range }) => range);
    const posts = earlier('contact').flatMap(({ role, range }) => (role === 'post' ? [range] : []));
    const swiss = adjectivesIn(text).filter(
      ({ code, range }) =>
        code === 'CH' &&
        /^ (?:personal data|data|residents?|users?|individuals?|customers?)\b/i.test(
          text.slice(range[1], range[1] + 16),
        ),
    );
    return [...places, ...swiss].flatMap(({ code, range }): FoundFact[] => {
      if (taken.some(([start, end]) => start < range[1] && end > range[0])) return [];
      // “other than the laws of California”, said again of what governs.
      if (
        governing.some(
          (one) =>
            one.value === code &&
            !/[.;\n]/.test(text.slice(Math.min(one.range[1], range[1]), Math.max(one.range[0], range[0]))),
        )
      )
        return [];
      // The country that closes a postal address.
      if (posts.some(([, end]) => range[0] >= end && range[0] - end < 30 && !/[.;\n]/.test(text.slice(end, range[0]))))
        return [];
      // “the U.S. Digital Millennium Copyright Act”.
      if (laws.some(([start]) => start > range[1] && /^ (?:the )?$/.test(text.slice(range[1], start)))) return [];
      const behind = text.slice(range[1], range[1] + 60);
      const before = text.slice(Math.max(0, range[0] - 40), range[0]);
      if (
        code === 'EU' &&
        behind.startsWith(' Member State') &&
        /\blaws?\b/.test(text.slice(Math.max(0, range[0] - 80), range[1] + 200))
      )
        return [];
      if (code === 'EU' && /^\) (?:no\.? ?)?\d/i.test(behind)) return [];
      // A law named again.
      if (/^(?: (?:\p{Lu}[\p{L}’'-]+|of|and|on|the)){1,6} (?:Act|Code|Directive|Regulation|Law)\b/u.test(behind))
        return [];
      if (company.test(behind) || organised.test(behind)) return [];
      if (
        /\b(?:University|Bank|Republic|Embassy|Government|Parliament|laws?|law|Bill|courts?|Ministry|ICO|Act|Society|President|Association|Institute|Chamber|Kingdom|Bar) (?:of|in|for) (?:the )?(?:State of )?$/i.test(
          before,
        )
      )
        return [];
      // Where somebody is registered, and where a court sits.
      if (
        /\b(?:registered|incorporated|organi[sz]ed|established|formed|existing) (?:in|under)(?: the)? $/i.test(
          before,
        ) ||
        /\b(?:courts?|jurisdiction|venue)\b[^.;\n]{0,60}\b(?:in|within|of|at)\b[^.;\n]{0,40}$/i.test(
          text.slice(Math.max(0, range[0] - 110), range[0]),
        )
      )
        return [];
      if (/[\w/]$/.test(before) && !/\bnon-$|[\p{Lu}]\/$/iu.test(before)) return [];
      return [{ value: code, range }];
    });
  },
};
