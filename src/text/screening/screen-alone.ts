import type { Reading } from '../document.ts';
import { sketchOf } from './sketch.ts';

/** What is known of an exchange beside its text. */
export interface ExchangeFacts {
  /** The media type the server gave, without parameters; null when it gave none. */
  readonly mediaType: string | null;
  /** The HTTP status. */
  readonly status: number;
  /** Bytes of the body. */
  readonly length: number;
}

export interface Reason {
  readonly code:
    | 'empty'
    | 'too-short'
    | 'http-status'
    | 'error-page'
    | 'access-denied'
    | 'needs-script'
    | 'robot-check'
    | 'login-wall'
    | 'consent-wall'
    | 'script-in-text'
    | 'binary'
    | 'cover-page'
    | 'returned'
    | 'awaiting-confirmation'
    | 'other-audience';
  /** One clear sentence. */
  readonly said: string;
}

export interface Screening {
  readonly verdict: 'accepted' | 'quarantined';
  readonly reasons: readonly Reason[];
}

const shortest = 40;
/** A page of more words than this is a document even if it speaks of errors, robots or signing in. */
const short = 300;

const phrases: readonly (readonly [Reason['code'], RegExp, string])[] = [
  [
    'error-page',
    /\b(?:404|410|500|502|503)\b.{0,40}\b(?:error|not found|gone|unavailable)\b|\b(?:error|fehler|erreur)\s*(?:404|410|500|502|503)\b|page (?:you.{0,40} )?(?:was |is |could |can )?(?:not|n.t) (?:be )?found|page (?:does ?n.t|no longer) exist|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|something went wrong|service (?:temporarily )?unavailable|bad gateway/i,
    'The short page says that the page was not found or that the server failed.',
  ],
  [
    'access-denied',
    /access (?:to this (?:page|site|resource) )?(?:is |has been )?denied|(?:you (?:have been|are|.re)|request (?:was|has been)) blocked|not available in your (?:country|region|location)|403 forbidden|unusual traffic/i,
    'The short page says that access was denied.',
  ],
  [
    'needs-script',
    /(?<!\bwithout (?:\w+ ){0,3})(?:enable|activate|turn on|requires?|need) (?:\w+ ){0,3}javascript|(?<!\bwithout )javascript (?:is |must be )?(?:disabled|required|enabled)|unsupported browser|browser is (?:not supported|out of date)/i,
    'The short page asks for JavaScript or for another browser.',
  ],
  [
    'robot-check',
    /captcha|verify (?:that )?you(?: are|.re) (?:a )?human|are you a robot|checking (?:if the site connection is secure|your browser)|just a moment|cloudflare ray id|security check/i,
    'The short page is a check for robots.',
  ],
  [
    'login-wall',
    /(?:log|sign) ?in (?:to (?:continue|view|access)|or (?:sign|create))|please (?:log|sign) ?in|forgot (?:your )?password|you must be logged in/i,
    'The short page asks to sign in.',
  ],
  [
    'consent-wall',
    // What a policy on cookies says is no wall: only a button to press, or the wall's heading, by itself in a line. Both cases of a letter
    // are written out: in one run of the tests of many, `(?i:all)` did not match “All”, and no other case failed.
    /^\W*(?:(?:Accept|Allow|Reject|Refuse|Decline|Only allow|Agree to)(?: (?:and|&) \w+)?(?: (?:[Aa]ll|ALL|[Oo]nly|[Tt]he|[Uu]se|of|[Nn]ecessary|[Ee]ssential|[Oo]ptional|[Nn]on-[Ee]ssential|[Rr]equired|[Ss]elected|[Cc]ookies?|COOKIES)){1,6}\b[^.;:\n]{0,60}|(?:Alle (?:Cookies )?(?:akzeptieren|ablehnen)|Tout (?:accepter|refuser)|Aceptar tod[ao]s|Accetta tutti)[^.;:\n]{0,60}|Before you continue[^.;:\n]{0,40}|We value your privacy)\W*$/mu,
    'The short page asks for consent to cookies and holds nothing else.',
  ],
];

const script =
  /\bfunction\s*\w*\([\w\s,]*\)\s*\{|^\s*(?:var|let|const) \w+\s*=|\{"[\w$-]+":|<\/?(?:div|span|script|style|p|td)\b[^>]*>|\bwindow\.\w+\s*=|\bself\.__next_f/;

/** One of these stands in all that the pattern finds, and in few documents. */
const scriptSigns = /[{<=]|self\.__next_f/;

/** What speaks against a text by itself, with the words or numbers that do. `size` is its number of words. */
export function reasonsAlone(reading: Reading, size = sketchOf(reading.text).words): Reason[] {
  if (size === 0) return [{ code: 'empty', said: 'The page has no words.' }];
  const reasons: Reason[] = [];
  const unreadable = reading.text.match(/\ufffd/g)?.length ?? 0;
  if (unreadable > reading.text.length / 100)
    reasons.push({ code: 'binary', said: 'More than one character in a hundred cannot be read as text.' });
  if (size < shortest)
    reasons.push({ code: 'too-short', said: `The text has ${size} words; a document has at least ${shortest}.` });
  if (size < short) {
    for (const [code, pattern, said] of phrases) {
      const found = pattern.exec(reading.text);
      if (found !== null)
        reasons.push({ code, said: `${said.slice(0, -1)}: “${quoted(reading.text, found.index, found[0].length)}”.` });
    }
  }
  let scripted = 0;
  let example = '';
  for (const block of scriptSigns.test(reading.text) ? reading.text.split('\n') : []) {
    if (!scriptSigns.test(block) || !script.test(block)) continue;
    scripted += block.length;
    if (example === '') example = block.slice(0, 60);
  }
  if (scripted > 0 && (scripted > reading.text.length / 50 || scripted > 2000))
    reasons.push({
      code: 'script-in-text',
      said: `Program code or markup stands in the text where words should be (${Math.round((100 * scripted) / reading.text.length)} %): “${example}…”.`,
    });
  return reasons;
}

/** Whether a capture may be recorded as a version, from its reading and the facts of the exchange. All reasons are given. */
export function screen(reading: Reading, facts: ExchangeFacts): Screening {
  const reasons: Reason[] = [];
  if (facts.status >= 400 || facts.status === 204)
    reasons.push({ code: 'http-status', said: `The server answered with status ${facts.status}.` });
  if (facts.mediaType !== null && /^(?:image|audio|video|font)\/|octet-stream|zip/i.test(facts.mediaType))
    reasons.push({
      code: 'binary',
      said: `The server says that the body is ${facts.mediaType}, which holds no document to read.`,
    });
  reasons.push(...(facts.length === 0 ? reasonsAlone({ ...reading, text: '' }) : reasonsAlone(reading)));
  return { verdict: reasons.length === 0 ? 'accepted' : 'quarantined', reasons };
}

/** The found words with a little around them. */
function quoted(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 15);
  const to = Math.min(text.length, at + Math.min(length, 60) + 15);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}
