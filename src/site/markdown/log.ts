import type { LogPage } from '#desk';
import { aboutLog as said } from '../prose/about-log.ts';
import type { Here } from '../serving/house.ts';
import { list, page as pageOf, plain } from './writing.ts';

export function logMarkdown(page: LogPage, here: Here): string {
  const { checkpoint, keys } = page;
  return pageOf(
    '# Transparency log',
    said.what,
    said.time,
    '## Last checkpoint',
    checkpoint === null ? 'Nothing was captured yet, so nothing is signed.' : fenced(checkpoint.note.trimEnd()),
    keys !== null && `## Keys\n\n${fenced(`${keys.logKey}\n${keys.witnessKey}`)}`,
    `## How to check it\n\n${list(said.check.map(plain))}`,
    '## Witnesses',
    page.witnesses.length === 0
      ? 'No other installation cosigns this log yet.'
      : list(
          page.witnesses.map(
            ({ origin, met, corroborated, different, onlyHere, onlyThere }) =>
              `${plain(origin)}: ${met === null ? 'not met yet' : `${met.at}, ${plain(met.said)} ${corroborated} documents corroborated, ${different.length} different, ${onlyHere} only here, ${onlyThere} only there`}`,
          ),
        ),
    page.witnessed.length > 0 &&
      `${plain(here.name)} has cosigned for:\n\n${list(page.witnessed.map(({ origin, size, at }) => `${plain(origin)}, ${size} leaves, ${at}`))}`,
    '## Time from somebody else',
    page.tokens.length === 0
      ? 'No time-stamping authority is set: the times in the log are those of this machine alone.'
      : list(
          page.tokens.map(
            ({ size, stampedAt, at, authority, said: why }) =>
              `${size} leaves: ${stampedAt === null ? `not stamped, ${at}. ${plain(why)}` : `stamped ${stampedAt} by ${plain(authority)}`}`,
          ),
        ),
  );
}

function fenced(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}
