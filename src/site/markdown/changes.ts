import type { ChangePage, ChangesPage, ShiftView } from '#desk';
import { dayOf } from '#kernel';
import { sayDirection } from '../parts/say-direction.ts';
import type { Here } from '../serving/house.ts';
import { datesMarkdown } from './dates.ts';
import { summaryMarkdown } from './summary.ts';
import { changeLine, footing, link, list, page as pageOf, plain, redlined } from './writing.ts';

export function changesMarkdown(page: ChangesPage, here: Here): string {
  return pageOf(
    '# Changes',
    `${page.total} changes of wording, page ${page.page} of ${page.pages}.`,
    list(page.changes.map(changeLine)),
    footing(
      page.changes.map(({ platform }) => platform),
      here,
    ),
  );
}

export function changeMarkdown(page: ChangePage, here: Here): string {
  const { change } = page;
  return pageOf(
    [link(change.platform.name, change.platform.address), link(change.document.title, change.document.address)].join(
      ' › ',
    ),
    `# ${plain(change.headline ?? change.sentence)}`,
    change.headline !== null && plain(change.sentence),
    page.withheld !== null && `**${plain(page.withheld)}**`,
    summaryMarkdown(page.summary),
    `It appeared between ${dayOf(change.detectedAfter)} and ${dayOf(change.detectedBy)}.`,
    datesMarkdown(page),
    list([
      link('Redline of the whole document', page.redline),
      link('The text before', page.from.address),
      link('The text after', page.to.address),
    ]),
    meaningOf(page),
    ...page.provisions.map(({ kind, provision, runs, meaning }) =>
      pageOf(
        `## ${kind}: ${link(provision.title, provision.address)}`,
        `> ${redlined(runs)}`,
        meaning !== null && `${sayDirection(meaning)}. ${meaning.kind.title}. Affects ${meaning.affected.join(', ')}.`,
        meaning !== null && meaning.shifts.length > 0 && list(meaning.shifts.map(shiftLine)),
      ).trimEnd(),
    ),
    footing([change.platform], here),
  );
}

function meaningOf({ change: { meaning }, earlierMeanings }: ChangePage): string | false {
  if (meaning === null) return false;
  const earlier = earlierMeanings.map(
    (one) => ` Scored anew: ${one.release} said ${sayDirection(one).toLowerCase()}. The change is the same.`,
  );
  return `**${sayDirection(meaning)}**, ${meaning.severity} severity. ${meaning.kinds.map(({ title }) => title).join(', ')}. Affects ${meaning.affected.join(', ')}. By ${link(`rubric ${meaning.release}`, '/methodology#meaning')}.${earlier.join('')}`;
}

function shiftLine({ title, rule, before, after }: ShiftView): string {
  const side = (quote: ShiftView['before']): string => (quote === null ? 'no words' : `“${plain(quote.exact)}”`);
  return `${title} (\`${rule}\`): ${side(before)} → ${side(after)}`;
}
