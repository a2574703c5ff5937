import { instantOf, secondsOf, sha256, type Instant } from '#kernel';

/** What decides when a document is looked at again: our own watching of it alone. */
export interface CheckFacts {
  readonly documentId: string;
  /** The first attempt within the last year, and the latest; null before there was one. */
  readonly since: Instant | null;
  readonly last: Instant | null;
  /** Changes of wording that were found since `since`. */
  readonly changes: number;
  /** Attempts in a row up to the latest that brought no document: failed, or set aside. */
  readonly failures: number;
}

export interface PlannedCheck {
  readonly nextAt: Instant;
  /** Seconds between two looks while all goes well. */
  readonly pace: number;
  /** A sentence for readers. */
  readonly why: string;
}

const hour = 3600;
const day = 24 * hour;

/** The paces there are, in hours. Few, so that a document keeps its hours while its pace stays. */
const paces = [3, 4, 6, 8, 12, 16, 24, 36, 48, 72] as const;

/** Before anything is known, a document is taken to change once in so many seconds. */
const assumed = 30 * day;
/** A document is looked at so many times in the mean time between two of its changes. */
const looksPerChange = 60;
const longestWait = 72 * hour;
/** Nothing is looked at again sooner than this, also where a host asked us to wait and was not tried. */
const shortestWait = hour / 4;

/**
 * When a document is looked at next. The mean time between changes is the time watched and thirty days assumed before it,
 * divided by the changes found and one assumed; the pace is a sixtieth of it, from 3 to 72 hours: 12 hours at first.
 * After failures it is tried again an hour later, then twice as long each time. Within its pace each document has hours of its
 * own, given by its id, so that not all are looked at together.
 */
export function planCheck(facts: CheckFacts, now: Instant): PlannedCheck {
  const { since, last, changes, failures, documentId } = facts;
  const watched = since === null ? 0 : Math.max(0, secondsOf(last ?? now) - secondsOf(since));
  const mean = (watched + assumed) / (changes + 1);
  const pace = paceFor(mean / looksPerChange) * hour;
  if (last === null) return { nextAt: now, pace, why: 'It has not been looked at yet.' };
  const at = secondsOf(last);
  const soonest = secondsOf(now) + shortestWait;
  if (failures > 0) {
    const wait = Math.min(longestWait, hour * 2 ** Math.min(failures - 1, 10));
    return {
      nextAt: instantOf(Math.max(soonest, at + wait + phaseOf(documentId, Math.floor(wait / 4)))),
      pace,
      why: `${failures === 1 ? 'The latest look' : `The latest ${failures} looks`} brought no document, so it is tried again after ${inHours(wait)}; the wait doubles each time, up to ${inHours(longestWait)}.`,
    };
  }
  return {
    nextAt: instantOf(Math.max(soonest, onGrid(documentId, at, pace))),
    pace,
    why: whyPace(changes, watched, pace),
  };
}

function paceFor(seconds: number): (typeof paces)[number] {
  return paces.findLast((pace) => pace * hour <= seconds) ?? paces[0];
}

/** The first of the document's own hours that lies at least half a pace ahead. */
function onGrid(documentId: string, last: number, pace: number): number {
  const phase = phaseOf(documentId, pace);
  const next = Math.floor((last - phase) / pace) * pace + phase + pace;
  return next - last < pace / 2 ? next + pace : next;
}

/** A number below `span` that is the same for the same document, and spread evenly over documents. */
function phaseOf(documentId: string, span: number): number {
  return span <= 0 ? 0 : Number.parseInt(sha256(documentId).slice(7, 19), 16) % span;
}

function whyPace(changes: number, watched: number, pace: number): string {
  const days = Math.floor(watched / day);
  const over = days === 0 ? 'in less than a day' : days === 1 ? 'in one day' : `in ${days} days`;
  const found = changes === 0 ? 'no change' : changes === 1 ? 'one change' : `${changes} changes`;
  return `Every ${inHours(pace)}, since ${found} of wording ${changes === 1 || changes === 0 ? 'was' : 'were'} found ${over} of watching.`;
}

function inHours(seconds: number): string {
  const hours = Math.round(seconds / hour);
  return hours === 1 ? 'one hour' : `${hours} hours`;
}
