import type { FactReader, FoundFact } from './fact.ts';
import { lawNames } from './named-laws.data.ts';
import { shouts } from './places.ts';

const known = new RegExp(
  String.raw`(?<![\w-])(?:${lawNames.map(([, words], at) => `(?<l${at}>${words})`).join('|')})(?![\w-])`,
  'g',
);
/** Short names are read as such only in capitals. */
const short =
  /^(?:gdpr|dsgvo|rgpd|rodo|ccpa|cpra|coppa|dmca|hipaa|ferpa|glba|fcra|tcpa|fadp|lgpd|pipeda|pipl|vcdpa|ctdpa|ucpa|bipa|cisg)$/;
const usc = /(?<![\w.])(?<title>\d{1,2}) u\.? ?s\.? ?c\b\.?/g;
const word = String.raw`\p{Lu}[\p{L}’'.-]+`;
const joint = String.raw`(?:(?:of|and|the|on|for|in|to|against|or|&|de|la|du|des) ){0,3}`;
const proper = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word},? ${joint}){1,9}(?:Act|Directive|Ordinance|Statute|Regulations?|Code)(?: of (?:19|20)\d\d| \(?(?:19|20)\d\d\)?| \d{4})?(?![\p{L}])`,
  'gu',
);
const opening =
  /^(?:(?:The|Under|In|If|By|Any|This|Such|An?|For|As|With|To|See|Our|Your|Section|Article|Articles|Chapter|Part|Title|And|Or|Of|Pursuant|Any|These|Applicable|Rule|Regulation|Sections|That|All|When|Where) (?:(?:the|of|to|and|in|an?) )*)+/;
/** Capitalised words that end as laws do and are none. */
const none =
  /\bCode of (?:Conduct|Ethics|Practice)\b|\b(?:Promo(?:tional)?|Source|Object|Zip|Postal|Discount|Coupon|QR|Gift|Access|Security|Conduct|Verification|Activation|Voucher|Referral|Country|Dress|Product|Machine|Sort|Building|Error|Status|Short|Tracking|Conversion|Open|Custom|Ethics|Sample|Bar|Redemption|Invite|Backup|Cheat|Model|Client|Embed|Claude|Unique|Offer) Code$|\bData Protection Regulations?$|^(?:[\p{L}]+ )?(?:Privacy|Export|Applicable|Local|Data|Trade|Sanctions|Government|Federal|State|EU|Regional|AI|Security|Export Control|Relevant) (?:Regulations?|Directive|Code|Act)$|\bPrivacy Laws\b/u;

export const namedLaws: FactReader = {
  kind: 'named-law',
  hint: /\bact\b|\bdirective\b|\bregulations?\b|\bcode\b|\bordinance\b|\bstatute\b|\bgdpr|\bccpa|\bcpra|\bdmca|\bcoppa|\bhipaa|\bu\.? ?s\.? ?c\b|\bdsgvo|\brgpd|\brodo|\blgpd|\bpip|\bcisg|\bconvention\b|\bfadp|\bferpa|\bglba|\bfcra|\btcpa|\bcan-spam|\bbipa|\bshine\b|\bc[ot]|\bpersonal information protection law/,
  find: ({ text, plain }) => {
    const found: FoundFact[] = [];
    for (const { index, 0: said, groups = {} } of plain.matchAll(known)) {
      const at = lawNames.findIndex((_, place) => groups[`l${place}`] !== undefined);
      const written = text.slice(index, index + said.length);
      if (
        short.test(said)
          ? written !== said.toUpperCase()
          : !/^[\p{Lu}(\d]/u.test(written) && !/^e-?Privacy/u.test(written)
      )
        continue;
      found.push({ value: lawNames[at]?.[0] ?? said, range: [index, index + said.length] });
    }
    for (const { index, 0: said, groups = {} } of plain.matchAll(usc))
      found.push({ value: `${groups['title'] ?? ''} USC`, range: [index, index + said.length] });
    for (const { index, 0: said } of text.matchAll(proper)) {
      const name = said.replace(opening, '').trim();
      const start = index + said.length - name.length;
      if (!/ /.test(name) || none.test(name) || shouts(text.slice(Math.max(0, start - 60), start + name.length + 60)))
        continue;
      // “Regulations” and “Code” are oftener somebody's own; a year or a place makes them a law.
      if (
        /\bRegulations?$/.test(name) &&
        !/\b(?:Federal|Consumer|Export|Trading|Arms|Electronic|Privacy and)\b/.test(name)
      )
        continue;
      if (
        /\bCode$/.test(name) &&
        !/\b(?:Civil|Criminal|Penal|Commercial|Consumer|Property|Labou?r|Tax|Revenue|Business|Professions|States|Government|Procedure|Insurance|Family|Education|Evidence|Monetary|Health|Telecommunications?)\b/.test(
          name,
        )
      )
        continue;
      if (found.some(({ range }) => range[0] < start + name.length && range[1] > start)) continue;
      found.push({
        value: name.replace(/ (?:of )?\(?((?:19|20)\d\d)\)?$/, ' $1'),
        range: [start, start + name.length],
      });
    }
    return found;
  },
};
