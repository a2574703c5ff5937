import { slugOf } from '#kernel';
import type { ScreeningFacts } from './facts.ts';

export interface OtherAudience {
  /** The variant, named for what tells it apart: `de`, `vietnam`. */
  readonly name: string;
  readonly said: string;
}

/** Whether a capture says plainly that it is for another audience than the variant's: its language, or the country it names. */
export function otherAudience(own: ScreeningFacts, next: ScreeningFacts): OtherAudience | null {
  const [ours, theirs] = [own.markers.country, next.markers.country];
  if (own.language !== null && next.language !== null && own.language !== next.language)
    return {
      name: next.language,
      said: `It is written in ${languageName(next.language)}, this variant in ${languageName(own.language)}.`,
    };
  if (ours !== null && theirs !== null && ours.toLowerCase() !== theirs.toLowerCase())
    return { name: slugOf(theirs), said: `It says that it is for “${theirs}”, this variant for “${ours}”.` };
  return null;
}

/** What tells two texts apart that take turns, as the name of the second's variant; null where nothing plain does. */
export function toldApart(own: ScreeningFacts, next: ScreeningFacts): OtherAudience | null {
  const plain = otherAudience(own, next);
  if (plain !== null) return plain;
  for (const [mark, said] of [
    ['entity', 'It names the company'],
    ['currency', 'Its amounts are in'],
  ] as const) {
    const [ours, theirs] = [own.markers[mark], next.markers[mark]];
    if (ours !== null && theirs !== null && ours !== theirs)
      return { name: slugOf(theirs), said: `${said} “${theirs}”, where this variant has “${ours}”.` };
  }
  if (own.title !== null && next.title !== null && own.title.toLowerCase() !== next.title.toLowerCase())
    return {
      name: slugOf(next.title).slice(0, 40),
      said: `It is headed “${next.title}”, this variant “${own.title}”.`,
    };
  return null;
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

function languageName(code: string): string {
  return names.of(code) ?? code;
}
