import { durationsIn, type Duration } from './durations.ts';
import type { FactReader, Read } from './fact.ts';
import { feeCapsIn } from './fee-caps.ts';
import { sentenceAt } from './sentence-at.ts';

type Role = 'notice' | 'retention' | 'opt-out' | 'claim' | 'refund' | 'other';

/** Words that say what a time is for. Of those in its sentence the nearest decides; `apart` counts further off than it stands. */
const cues: readonly { readonly role: Role; readonly words: RegExp; readonly apart?: number }[] = [
  {
    role: 'opt-out',
    words:
      /\bopt(?:ed|ing)?[- ]out\b|\bnot be bound\b|\bobject(?:s|ed|ion|ions|ing)?\b|\breject(?:ing)?\b(?! notice)|\bdecline\b/g,
    apart: -60,
  },
  {
    role: 'claim',
    words:
      /\b(?:claims?|actions?|proceedings?|suits?|lawsuits?|demands?) (?:\w+ ){0,9}(?:must|shall|may|will|be|is|are) (?:\w+ ){0,3}(?:filed|brought|commenced|initiated|instituted|raised|barred)\b|\b(?:file|bring|commence|initiate|institute|start)\w* (?:\w+ ){0,3}(?:claims?|actions?|proceedings?|suits?|lawsuits?)\b|\bcauses? of action (?:\w+ ){0,2}(?:arose|accrue[sd]?|arises)\b|\bassert(?:ing)? (?:\w+ ){0,2}claims?\b|\b(?:must|shall) be (?:filed|brought|commenced|instituted)\b|\bpermanently barred\b|\bstatute of limitations\b|\blimitation period\b/g,
    apart: -40,
  },
  {
    role: 'refund',
    words:
      /\brefund\w*\b(?!@)|\bcancellation period\b|\bright of (?:withdrawal|cancellation)\b|\breimburse\w*\b|\bwithdraw(?:al)?(?! (?:your |their |the |his |her )?(?:consent|funds|earnings))\b|\bcool(?:ing)?[- ]off\b|\bmoney[- ]back\b|\breturn (?:the|a|your) (?:item|product|goods|purchase)|\bchange your mind\b|\bcancel(?:lation)? (?:\w+ ){0,5}(?:subscription|purchase|order|terms|contract)\b/g,
  },
  {
    role: 'notice',
    words:
      /\b(?:prior |advance |written |days'? ?|months'? ?|weeks'? ?|hours'? ?)(?:written |prior |advance )?(?:notice|notification)\b|(?<=-(?:day|week|month|hour)s? )(?:prior |advance |written )*notice\b|\bnotice period\b|\bnotice of (?:at least |not less than |no less than |a minimum of |minimum )*(?=\d|[a-z]+ ?\()|\bin advance\b|\b(?:before|prior to) (?:the|any|such|they|it|these|its|their|changes|new|initiating|filing|starting|commencing|terminat\w+|making|doing)\b|\bnotify\b|\bannounce\b|\binform\b|\b(?:effective|take effect|into effect|in effect)\b/g,
  },
  {
    role: 'retention',
    words:
      /\bretain\w*\b|\bretention\b|\bkeep (?:your|this|the|it|them|such|all|any|personal|data|information|records|a)\b|\bkept\b|\b(?:stored?|stores|storage|storing)\b|\bdelet(?:e|ed|es|ion|ing)\b|\beras(?:e|ed|ure|ing)\b|\bdestroy(?:ed)?\b|\bpurged?\b|\bback-?ups?\b|\blife-?(?:span|time)\b|\bduration\b|(?<!period (?:has |have |had )?)\bexpir(?:e|es|ed|y|ation)\b|\bstorage (?:period|duration)\b|\banonymi[sz]ed\b|\bpreserved?\b/g,
  },
];

const told =
  /\bnotice|\bnotif|\binform|\bannounc|\btell\b|\be-?mail|\bpost(?:ed|ing)?\b|\bpublish|\bsubmit|\bcancel|\brequest|\bin advance\b/;

/** What the time `duration` is for, by the words around it. */
function roleOf(read: Read, { range }: Duration): Role {
  const [start, end] = sentenceAt(read.text, range[0]);
  // An item leans on its leads.
  const from = start > 0 && /[\n;:]/.test(read.text[start - 1] ?? '') ? Math.max(0, start - 250) : start;
  const words = read.plain.slice(from, end);
  const at = range[0] - from;
  const to = range[1] - from;
  return nearestCue(read, words, at, to) ?? aboveCue(read, from, range[0]) ?? cellCue(read, range[0]) ?? 'other';
}

function nearestCue(read: Read, words: string, at: number, to: number): Role | null {
  let best: { role: Role; far: number } | null = null;
  for (const { role, words: cue, apart = 0 } of cues) {
    for (const { index, 0: said } of words.matchAll(cue)) {
      const far = (index >= to ? index - to : index + said.length <= at ? at - index - said.length : 0) + apart;
      if ((best === null || far < best.far) && far < 220 && counts(role, said, words, index, at, to, read.plain))
        best = { role, far };
    }
  }
  return best?.role ?? null;
}

/** “The notice must be sent within thirty days”: what for is said in the sentence before. */
function aboveCue(read: Read, start: number, at: number): Role | null {
  if (!/\b(?:within|no later than|not later than|during) (?:the )?$/.test(read.plain.slice(Math.max(0, at - 24), at)))
    return null;
  const above = read.plain.slice(Math.max(0, start - 320), start);
  const own = read.plain.slice(start, at);
  if (!/\b(?:notice|election|it|this|that|deletion|the refund|claim)\b[^.;]{0,60}$/.test(own)) return null;
  return cues.find(({ role, words }) => role !== 'notice' && above.search(words) >= 0)?.role ?? null;
}

/** A cell with nothing but a time, in a row about data: how long they are kept. */
function cellCue({ text, plain }: Read, at: number): Role | null {
  const row = plain.slice(Math.max(0, text.lastIndexOf('\n', at) + 1, at - 1200), at);
  return /\t(?:\* )?(?:up to |for |until |maximum |max\.? |at most )?$/.test(row) &&
    /\b(?:data|information|cookies?)\b/.test(row)
    ? 'retention'
    : null;
}

const keptThings =
  /\b(?:data|information|account|content|records?|messages?|logs?|conversations?|inputs?|recordings?|cop(?:y|ies)|files?|cookies?|identifiers?|details|materials?|backups?|it|them|this|ads?|responses|positions?|assets|domain|third party|following|reports?|profiles?|pictures|footage)\b/;

/** Whether a cue, where it stands, speaks of the time at all. */
function counts(
  role: Role,
  said: string,
  words: string,
  index: number,
  at: number,
  to: number,
  whole: string,
): boolean {
  const behind = words.slice(to, to + 60);
  if (role === 'notice') {
    // A time to put things right is none to be told in.
    if (/\b(?:cure[ds]?|remed(?:y|ied)|rectif\w+)\b[^.;]{0,40}$/.test(words.slice(0, at))) return false;
    if (!told.test(words)) return false;
    // “within 30 days of receiving notice” runs after it; “before” must follow its time.
    if (
      !/effect/.test(said) &&
      /^['’]? (?:after|of|from|following) (?:the |such |written |prior |receiving |receipt of |our |that |being )*(?:notice|notification|informed)\b(?! period)/.test(
        behind,
      )
    )
      return false;
    if (/^(?:before|prior to)/.test(said)) return index >= to && index - to < 25;
    if (/^(?:effective|take effect|into effect|in effect)/.test(said))
      return /^['’]? (?:after|from|following)\b.{0,60}\b(?:post|publish|notice|notif|announce|updat|change)/.test(
        behind,
      );
    if (/^(?:notify|announce|inform)$/.test(said))
      return (
        /^['’]? (?:before|prior|in advance)/.test(behind) ||
        /\bat least .{0,8}$/.test(words.slice(Math.max(0, at - 20), at))
      );
    return Math.abs(index - to) < 45 || Math.abs(at - index - said.length) < 45;
  }
  if (role === 'retention' && /^(?:keep|kept)/.test(said) && /\bconfidential\b/.test(words)) return false;
  if (role === 'retention')
    return (
      /^(?:retention|storage)/.test(said) ||
      keptThings.test(words) ||
      (/^(?:delet|eras)/.test(said) && /\b(?:data|information|content)\b/.test(whole))
    );
  const lead = words.slice(Math.max(0, at - 40), at);
  if (role === 'opt-out')
    return (
      !/^object(?:ive|s? of)/.test(said) && !/\bunless (?:you|they|customer)[^.;]{0,20}$/.test(words.slice(0, index))
    );
  if (role === 'claim')
    return (
      // How many claims come within a time, and how long one tries to settle first, bar none.
      !/\bclaimants\b|\b\d+ or more\b/.test(words) &&
      !/\b(?:resolv|reach|settl|dismiss|discharg|stay)\w*\b[^.;]{0,90}$/.test(lead) &&
      /\b(?:within|no later than|not later than|more than|until|after|before|exceed\w*|least|later than|commence\w*|filed|barred)\b[^.;]{0,24}$/.test(
        lead,
      )
    );
  return true;
}

/** “In the preceding twelve months” looks back on what was done. */
const lookedBack = /\b(?:past|last|preceding|previous) $/;

export const periods: FactReader = {
  kind: 'period',
  hint: /\b(?:minute|hour|day|week|month|year)s?\b/,
  find: (read) => {
    const caps = feeCapsIn(read).map(({ range }) => range);
    const found = durationsIn(read.plain)
      .filter(({ range }) => !lookedBack.test(read.plain.slice(Math.max(0, range[0] - 12), range[0])))
      .filter(({ range }) => !caps.some(([start, end]) => start < range[1] && end > range[0]))
      .map((duration) => ({ role: roleOf(read, duration), value: duration.iso, range: duration.range }));
    // “Kept for 30 days. The 30-day period starts …” speaks of one time.
    return found.filter(
      ({ role, value }) => role !== 'other' || !found.some((one) => one.role !== 'other' && one.value === value),
    );
  },
};
