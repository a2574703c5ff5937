import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError, instantOf, type Instant } from '#kernel';
import { inTime, largestBody, largestHistory, type History, type HistoryRecord } from './history-record.ts';

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  md: 'text/markdown',
  markdown: 'text/markdown',
};

/**
 * The files of a folder whose names hold a date: `2021-08-17.html`, `20210817T104617Z-terms.md`. A date without a time is
 * taken for the beginning of its day, UTC; the character set is for the page to say.
 *
 * @throws ImportError `no-dated-files`, `too-large`
 */
export async function readDatedFolder(folder: string): Promise<History> {
  const records: HistoryRecord[] = [];
  const passed: string[] = [];
  let bytes = 0;
  for (const name of (await readdir(folder)).toSorted()) {
    const at = dateIn(name);
    const contentType = kinds[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
    const path = join(folder, name);
    const found = await lstat(path);
    if (!found.isFile()) passed.push(`${name}: it is not a plain file`);
    else if (at === null) passed.push(`${name}: its name holds no date`);
    else if (contentType === undefined) passed.push(`${name}: it is neither HTML nor Markdown by its ending`);
    else if (found.size > largestBody) passed.push(`${name}: it is larger than any document`);
    else {
      bytes += found.size;
      if (bytes > largestHistory)
        throw new ImportError('too-large', `${folder} holds more than can be read at once; divide it.`);
      records.push({ at, name, contentType, status: null, body: await readFile(path) });
    }
  }
  if (records.length === 0)
    throw new ImportError(
      'no-dated-files',
      `${folder} holds no HTML or Markdown file whose name holds a date, such as 2021-08-17.html.`,
    );
  return { records: inTime(records), passed };
}

/** The first date in a name, with its time where it has one; null where there is none that exists. */
export function dateIn(name: string): Instant | null {
  const found = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?:[T_ -]?(\d{2})[:.-]?(\d{2})(?:[:.-]?(\d{2}))?Z?)?(?!\d)/.exec(name);
  if (found === null) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = found;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time)) return null;
  const at = instantOf(Math.floor(time / 1000));
  return at.startsWith(`${year}-${month}-${day}`) ? at : null;
}
