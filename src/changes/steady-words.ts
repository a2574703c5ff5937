/**
 * Words as they are compared where something else than the document may have set them apart: “updated 3 days ago” and “updated 5 days
 * ago”, view counts, session ids, clock times, notes for screen readers, signs of emphasis and punctuation. Equal steady words are no
 * change of wording. Amounts, deadlines and dates that a rule states stay as they are.
 */
export function steady(text: string): string {
  return americanSpelling(text)
    .replaceAll('ï¿½', '\ufffd')
    .replaceAll(query, '$1')
    .replaceAll(scheme, '')
    .replaceAll(locale, '')
    .replaceAll(picture, '')
    .replaceAll(grouped, '')
    .replaceAll(asides, ' ')
    .replaceAll(relative, '⟨ago⟩')
    .replaceAll(counted, '⟨n⟩ $1')
    .replaceAll(token, '⟨id⟩')
    .replaceAll(clock, '⟨time⟩')
    .replace(enumerator, '')
    .replaceAll(address, (mail) => mail.replaceAll(/[._+-]/g, (sign) => signsOfMail[sign] ?? sign))
    .replaceAll(punctuation, '')
    .replaceAll(/\s+/g, '')
    .toLowerCase();
}

/** Whether two wordings say the same. Where one hides its e-mail addresses from robots, any address is taken for them. */
export function saysTheSame(before: string, after: string): boolean {
  if (before === after) return true;
  const concealed = hidden.test(before) || hidden.test(after);
  // Where one writes out where its links lead and the other does not, only how the page was read differs.
  const led = written.test(before) !== written.test(after);
  const [was, is] = [before, after].map((text) => {
    const shown = led ? text.replaceAll(writtenOut, '') : text;
    return steady(concealed ? shown.replaceAll(hideable, '⟨mail⟩') : shown);
  });
  return was === is || repeatsItself(was ?? '', is ?? '');
}

/** Whether one only says a stretch of the other twice: no platform means it twice, its page holds it twice. */
function repeatsItself(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const more = longer.length - shorter.length;
  if (more < longStretch) return false;
  let from = 0;
  while (from < shorter.length && shorter[from] === longer[from]) from += 1;
  // A number at the beginning is the list's, and not among the steady words.
  const twice = longer.slice(from, from + more).replace(/^\d+/, '');
  return longer.endsWith(shorter.slice(from)) && shorter.includes(twice);
}

/** So many letters in a row stand twice by no chance. */
const longStretch = 60;

/** Where a link leads, in brackets behind its words. */
const written = /(?<=[\p{L}\d”"’)]) ?\((?:https?:\/\/|www\.)[^\s()]+\)/u;
const writtenOut = new RegExp(written, 'gu');

/** British spelling as American: a copy of a text for readers elsewhere is no change of it. */
function americanSpelling(text: string): string {
  return text
    .replaceAll(/\b(\p{L}{3,}?)(is|iz)(e|ed|es|er|ers|ing|ation|ations)\b/giu, '$1iz$3')
    .replaceAll(/\b(analy|paraly|cataly)[sz](e|ed|es|er|ers|ing)\b/gi, '$1z$2')
    .replaceAll(/\b(\p{L}*?(?:behavi|col|fav|hon|lab|neighb|harb|hum|endeav))our/giu, '$1or')
    .replaceAll(/\b(licen|defen|offen|preten)ce/gi, '$1se')
    .replaceAll(/\bpractis/gi, 'practic')
    .replaceAll(/\b(cent|met|lit|theat)res?\b/gi, '$1er')
    .replaceAll(/\bprogrammes?\b/gi, 'program')
    .replaceAll(/\bcatalogue/gi, 'catalog')
    .replaceAll(/\b(cancel|travel|label|model|signal|total|fulfil|enrol)l(?=(?:ed|ing|ation|er|ers|ment)\b)/gi, '$1')
    .replaceAll(/\bjudgement/gi, 'judgment');
}

const hidden = /\[email\s?protected\]/i;
/** A hidden address may keep its end. */
const hideable = /\[email\s?protected\][\w.\-[\]]*|[\w.+-]+@[\w.\-[\]]*[\w\]]/gi;
const address = /\[email\s?protected\]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
/** Signs of a mail address, where they are not punctuation, as letters of nobody's. */
const signsOfMail: Readonly<Record<string, string>> = { '.': '\ue000', _: '\ue001', '+': '\ue002', '-': '\ue003' };
const asides =
  /\(?(?:\b|(?<=\p{Ll})(?=\p{Lu}))(?:(?:link )?opens in (?:a )?new (?:window|tab)|(?<=\()new (?:window|tab)(?=\))|(?:external|this) link opens[^().]{0,30}|öffnet in (?:einem )?neuen? (?:fenster|tab)|s'ouvre dans une nouvelle fenêtre|se abre en una (?:ventana|pestaña) nueva|(?:back|return) to top|voir la version imprimable|afficher les versions précédentes)\b\)?|opens e-?mail client\b/giu;
const relative =
  /\b(?:(?:about |over |almost )?(?:\d+|an?|one|a few|yesterday|today) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)? ago|yesterday|il y a (?:\d+|une?) \p{L}+|vor (?:\d+|einem|einer) \p{L}+|hace (?:\d+|una?) \p{L}+)(?![\p{L}])/giu;
const counted =
  /\b\d[\d.,]* ?[KM]? (views?|likes?|comments?|replies|followers?|members online|partners|people found this helpful|votes?|shares?|out of \d[\d.,]* found this helpful)\b/gi;
/** What an address carries after its path: sessions, campaigns, languages. */
const query = /(\bhttps?:\/\/[^\s?#)\]]+)[?#][^\s)\]]*/gi;
/** How an address is written, not where it leads. */
const scheme = /https?:\/\/(?:www\.)?|www\.|mailto:/gi;
/** The language or country of whoever reads, in the path of an address. */
const locale = /(?<=[a-z\d]\.[a-z]{2,12}(?:\/[^\s?#)\]]*)?)\/[a-z]{2}(?:[-_][a-z]{2})?(?=[/\s).,;\]]|$)/gi;
const picture = /[\p{Extended_Pictographic}\ufe0f]/gu;
/** The comma, apostrophe or narrow space between thousands; a full stop may be a decimal one. */
const grouped = /(?<=\d)[,’'\u00a0\u202f](?=\d{3}(?!\d))/g;
/** Long runs of hexadecimal or mixed letters and digits, as in session ids and nonces. */
const token = /(?<![\p{L}\d])(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[A-Za-z\d_-]{20,}(?![\p{L}\d])|\b[0-9a-f]{16,}\b/giu;
const clock = /\b\d{1,2}:\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: (?:UTC|GMT|[A-Z]{2,4}T))?\b/gi;
/** A number or letter before the words, which a list may draw by itself. “3.5 per cent” is none. */
const enumerator =
  /^[\s*_#>(]*(?:(?=[a-z.]*\d)(?:\d{1,3}|[a-z])(?:\.(?:\d{1,3}|[a-z]|[ivx]{1,5}))+[.)]|\d{1,3}(?:\.\d{1,3})+(?:[.)]|(?![\d.]|\s*(?:%|per ?cent|million|billion|[kmg]b\b|times\b|(?:minute|hour|day|week|month|year)s?\b)))|(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)](?!\d))\s*/i;
/** Signs between words, and the one that stands for what could not be decoded. Inside a number, and in an address, a sign is part of it. */
const punctuation =
  /(?<![\d])[\ufffd\p{Po}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}*_#|>](?![\d])|(?<=\d)[.,;:)\]](?!\d)|(?<![\p{L}\d])[*_#|>]+/gu;
