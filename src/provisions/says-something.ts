import { legalDensity } from '#text';
import { isResidue } from './residue.ts';

/**
 * Whether a passage is part of what a document says, so that a change of it can be a change of terms. A page's machinery is not: data
 * in JSON, program code, style sheets, menus run together, copyright lines. A row of a table is, however short its cells are: lists of
 * cookies and of subprocessors are rows.
 *
 * @param led it depends on a lead-in, which makes a few words a rule
 */
export function saysSomething(marked: string, mainType: string | null, led: boolean): boolean {
  const body = marked.replace(unread, '');
  if (machinery.test(body) || isLinkList(body) || isRunTogether(body) || isCopyright(body) || isControl(body))
    return false;
  if (isBar(body) || isPastVersion(body) || isFile(body)) return false;
  if (isRow(body) || isIdentifier(body) || isWhereToWrite(body)) return true;
  if (isTongues(body)) return false;
  // Scripts without spaces: what is counted in words elsewhere says nothing of them.
  if ((body.match(dense)?.length ?? 0) >= 12) return true;
  if (!led && (mainType === null || isRuleless(mainType)) && (isScrap(body) || isQuestion(body) || isTalk(body)))
    return false;
  return !isResidue(mainType) && (led || !(isName(body) || isRun(body)));
}

/** What marks a heading in Markdown, where it was written so that no reader of it takes it for one: “###2.2. Our role”. */
const unread = /^\s*#{1,6}(?=\p{L}|\d+\.)(?:[\d.]+\s)?/u;

const dense = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** The name of a cookie or a setting: `__cf_bm`. */
function isIdentifier(body: string): boolean {
  return /^[\w.*-]*[A-Za-z\d]_[\w.*-]*$|^_+[A-Za-z][\w.*-]*$/.test(body.trim());
}

/** Where a company or its officer is written to by post: names and numbers, and yet what a notice depends on. */
function isWhereToWrite(body: string): boolean {
  return body.length <= 400 && street.test(body) && firm.test(body);
}

const street =
  /\b\d{1,5}[A-Z]?,? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.'’]*,? ){1,4}(?:St|Street|Ave|Avenue|Road|Rd|Drive|Dr|Blvd|Boulevard|Way|Lane|Place|Square|Court|Parkway|Quay|Suite)\b|\p{L}(?:straße|strasse|str\.|gasse|platz|allee|damm|ufer|ring) \d|\p{L}-(?:Straße|Strasse|Allee|Platz|Ring|Weg|Damm|Ufer) \d|\b(?:rue|avenue|boulevard|via|viale|calle|ul\.) (?:d[eu] )?\p{Lu}|\b[A-Z]{2},? \d{5}\b|\bP\.? ?O\.? Box \d/u;
const firm =
  /\b(?:Attn|Attention|c\/o|Inc|LLC|Ltd|Limited|GmbH|AG|B\.V|S\.A|SAS|Corp|Corporation|Legal Department|Data Protection|Privacy Officer|DPO)\b|\w@\w/;

/** Many words and hardly one that joins them: a menu, a list of shops or agents, a trail of crumbs. */
function isRun(body: string): boolean {
  if (/\s>\.?\s[^>]*\s>\.?\s/.test(body)) return true;
  const words = body.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length < 12 || /[.!?;:]["”)]?$/.test(body.trim())) return false;
  return words.filter((word) => joining.has(word)).length < words.length * 0.07;
}

const joining = new Set(
  'the and of to you your we our is are or that this with for not may will any by from as be which have if in on a an it at can all der die das und wir sie nicht oder mit von für werden le la les des et vous nous est pas ou dans pour el los las de y su que para con por un una il di e che per non o não uma com het een van wij je voor w i na do się nie och att det som för en på är'.split(
    ' ',
  ),
);

const machinery =
  /\{\s*"[\w$-]+"\s*:|"[\w$-]+"\s*:\s*(?:"|\{|\[|\d|true|false|null)[^]*?[,}]|\bfunction\s*\w*\([\w\s,]*\)\s*\{|\bwindow\.\w+\s*=|\bself\.__next_f|^\s*(?:var|let|const) \w+\s*=|@(?:media|import|font-face)\b[^]*\{|[.#][\w-]+\s*\{[^{}]*:[^{}]*\}/;

/** “ModelsFlux 2Kling 3.0Veo 3.1Explore More”: entries of a menu without the space that the page draws between them. */
function isRunTogether(body: string): boolean {
  if (/[.;:!?]["”)]?$/.test(body.trim()) || body.length > 600) return false;
  const joints = body.match(/\p{Ll}\p{Lu}\p{Ll}|\d\p{Lu}\p{Ll}/gu)?.length ?? 0;
  return joints >= 3 && joints >= body.split(/\s+/).length / 8;
}

/** So few words without a type and a lead-in say no rule: a language, a product, an entry of a menu, a subject in a forum. */
function isScrap(body: string): boolean {
  const words = body.trim().split(/\s+/).length;
  // “Data location: EEA.” is short, and yet a statement.
  if (/^\p{Lu}[\p{L}-]+ [\p{L} -]{2,30}: [^:]{2,40}\.$/u.test(body.trim())) return false;
  return words <= (/[.;:!。；：！]["”)]?$/.test(body.trim()) ? 4 : 8);
}

/**
 * What a shop says to its customers, or a visitor to others, beside a document: “Watch it at home on a big screen!”, “My old posts
 * are gone.” Nothing of law stands in it.
 */
function isTalk(body: string): boolean {
  if (body.length > 250 || legalDensity(body, 100) > 0) return false;
  if (/\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|mine)\b/.test(body) && !/\b(?:you|your|we|our|us)\b/i.test(body))
    return true;
  return offer.test(body.trim()) || form.test(body.trim());
}

/** What a form or the window of a chat says: “Enter a valid postcode.”, “Need help? Call us.” */
const form =
  /^(?:Oops|Please enter|Enter a valid|Invalid \w+)\b|\b(?:Need (?:some )?help\?|Chat now|Live chat|need immediate assistance, (?:please )?call)/i;

const offer =
  /^(?:Post|Take|View all|Sign up (?:to|for|now)|Subscribe (?:to|for|now)|Start (?:creating|building|your)|To start creating|Get|Enjoy|Explore|Discover|Try|Shop|Save|Watch|Buy|Browse|Book|Meet|Introducing|Announcing|Find (?:your|an?))\s|\bis (?:now |finally )?(?:live|here|out)\b|\d ?% off\b|![\s\p{Extended_Pictographic}\ufe0f]*$/u;

/** Leads to another version of the document, and says no more. */
function isPastVersion(body: string): boolean {
  if (
    /^(?:previous|current|former|earlier|archived|older) [^.!?;]{0,60}\b(?:19|20)\d\d\b[^.!?;]{0,60}$/i.test(
      body.trim(),
    )
  )
    return titled.test(body);
  return (
    body.split(/\s+/).length <= 30 &&
    leading.test(body) &&
    past.test(body) &&
    !/\b(?:appl(?:y|ies)|until)\b/i.test(body)
  );
}

const titled = /\b(?:polic(?:y|ies)|terms|notice|statement|agreement|guidelines|versions?)\b/i;
const leading = /\b(?:here|click|view|see|find|read|access|cliquez|consulter|ici|hier|aquí|qui|tutaj)\b/i;
const past =
  /\b(?:previous|prior|earlier|archived|past|older|last) versions?\b|\bversions? (?:précédentes?|antérieures?|anteriores|precedenti)|\ben vigueur du [\d./]+ au [\d./]+|\b(?:frühere|vorherige)[rn]? (?:version|fassung)/i;

/** The name of a file, as in a list of copies in other languages. What it says stands in the file. */
function isFile(body: string): boolean {
  return body.length <= 160 && /^[^.!?;:]*\.(?:pdf|docx?)\W*$/i.test(body.trim());
}

/** Words of three and more scripts without a sentence: a list of languages, each named in itself. */
function isTongues(body: string): boolean {
  if (body.length > 600 || /[.;。！]/.test(body)) return false;
  return scripts.filter((script) => script.test(body)).length >= 3;
}

const scripts = [
  /\p{sc=Latin}/u,
  /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u,
  /\p{sc=Hangul}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Thai}/u,
  /\p{sc=Devanagari}/u,
];

/** A question by itself heads an answer; what a document says stands in the answer. */
function isQuestion(body: string): boolean {
  return /[?？]$/.test(body.trim()) && body.split(/\s+/).length <= 14;
}

/** Entries of a menu or a footer in one line: “Sitemap | Careers | Press | Contact”. */
function isBar(body: string): boolean {
  if (/[.;!]["”)]?$/.test(body.trim()) || body.includes('\t')) return false;
  if (/^(?:[\w-]*(?:facebook|twitter|linkedin|youtube|instagram|tiktok)[\w-]*[\s|·•]*){2,}$/i.test(body)) return true;
  const dotted = body.split(/ [•·—-] /);
  const pages = dotted.filter((entry) =>
    /\b(?:terms|privacy|polic(?:y|ies)|cookies|accessibility|statement|contact)\b/i.test(entry),
  );
  return body.split(' | ').length >= 4 || (dotted.length >= 4 && pages.length >= 2);
}

function isRuleless(type: string): boolean {
  return type.startsWith('none.');
}

/**
 * Links in Markdown that no reader of it could take apart, an entry of a menu or a card: two and more of them, or one whose beginning
 * stands elsewhere, or a picture.
 */
function isLinkList(body: string): boolean {
  if (body.startsWith('![') || /^[^[\]]*\]\(\s*(?:https?:|\/)/.test(body)) return true;
  return (body.match(/\]\(\s*(?:https?:|\/)/g)?.length ?? 0) >= 2;
}

function isCopyright(body: string): boolean {
  return (
    body.length <= 250 &&
    /^\W*(?:©|\(c\)|copyright\b.{0,20}\d{4})|©\s*\d{4}|\d{4}.{0,40}all rights reserved/i.test(body)
  );
}

/** What a page offers to do with it, not what it says: “Was this page helpful?”, “See previous versions”, “Log in Sign up”. */
function isControl(body: string): boolean {
  if (!/[\p{L}\d]/u.test(body)) return true;
  if (body.length <= 160 && /[▼▾▲▴▸►▶⌄☰✖]|\bskip to (?:main )?content/i.test(body)) return true;
  if (body.length <= 400 && widgets.test(body)) return true;
  return body.split(/\s+/).length <= 16 && controls.test(body);
}

/** Longer offers of a page: to keep it, to be told of it, to read the conditions of one of many promotions. */
const widgets =
  /^\W*(?:Notifications )?(?:Save this page\b|Stay organized with collections\b)|^\W*View .{0,120}\bterms (?:and|&) conditions(?: here)?\W*$|^\W*Thank(?:s| you) for (?:signing up|subscribing|contacting us)\b|^By (?:signing up|subscribing|joining|registering), (?:you|I) agree to our [^.]{0,80}\breceive\b[^.]{0,60}\b(?:e-?mails?|newsletters?|updates)\b[^.]{0,30}|^(?:Yes, |We['’]ll |I want to )[^.]{0,80}\bupdates\b.{0,12}\bunsubscribe (?:at )?any ?time\b|^\W*Number of vendors seeking consent\b|^\W*An unexpected error has occurred\b/i;

const controls =
  /\b(?:was this (?:page|article|information|helpful)|did (?:this|you find)[^?]{0,30}(?:help|useful)|(?:found|find) this (?:page |article )?(?:helpful|useful)|care to tell us|give (?:us )?feedback|(?:see|view|show) (?:all )?(?:previous|printable|archived|older) versions?|printable version|download (?:the |as |a )?(?:pdf|app)|print this page|(?:log|sign) ?in (?:or )?(?:sign ?up|register|join)|track your progress|stay organized with collections|save and categorize|skip to (?:main )?content|back to top|table of contents|on this page|read time|min(?:utes)? read|share (?:this|on)|copy link|subscribe (?:to|for) (?:our )?newsletter|all rights reserved|change (?:language|region)|select (?:your )?(?:language|country|county|region|preferred cookies)|translate this page|(?:other|in other) languages?|not marked for translation|view (?:our|the) (?:current|previous|latest) (?:version|privacy|terms)|previous (?:privacy policy|terms)[^.]{0,30}version|discover all available pages|most recently discussed|cookie (?:settings|preferences)|manage cookies|accept all|reject all|loading|responses are generated using ai)\b|^\W*(?:yes|no|yes ?no)\W*$|^\W*(?:next|previous)\s?:|^\W*(?:next|previous|prev|related|see also|share|menu|close|search|english)(?:\s[^\s.;!]+){0,6}$/i;

/** A few words that all begin with a capital: the name of a page, a product, a feast day. No sentence. */
function isName(body: string): boolean {
  const words = body.trim().split(/\s+/);
  if (words.length > 9 || /[.;:!?]["”)]?$/.test(body.trim())) return false;
  return words.every(
    (word) =>
      /^[\p{P}\p{S}]*(?:[\p{Lu}\d]|(?:of|the|and|for|in|on|to|a|an|by|with|or|at|from|any|your|our)$)/u.test(word) ||
      !/\p{L}/u.test(word),
  );
}

/** A row of a table, or what was one: “Tallowick • Inference provider EEA”. */
function isRow(body: string): boolean {
  if (body.split('\t').filter((cell) => cell.trim() !== '').length >= 3) return true;
  return /\S \u2022 \S/.test(body) && body.split(/\s+/).length >= 4 && !isName(body);
}
