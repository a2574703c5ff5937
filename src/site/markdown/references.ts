import { dayOf } from '#kernel';
import type { ReferencesView, ReferenceView } from '#desk';
import { bySaid, stateSaid } from '../parts/say-references.ts';
import { link, list, page, plain } from './writing.ts';

export function referencesMarkdown({ refers, referredBy, imported }: ReferencesView): string | false {
  if (refers.length + referredBy.length === 0) return false;
  const of = (force: ReferenceView['force']): string | false => {
    const some = refers.filter((one) => one.force === force);
    const title = force === 'incorporated' ? 'It incorporates' : 'It names';
    return some.length > 0 && `**${title}**\n\n${list(some.map(line))}`;
  };
  return page(
    '## Other documents',
    of('incorporated'),
    of('referred'),
    referredBy.length > 0 &&
      `**Named by**\n\n${list(referredBy.map(({ document, force }) => `${link(document.title, document.address)}${force === 'incorporated' ? ', which incorporates it' : ''}`))}`,
    imported.length > 0 &&
      `**Changes that came with them**\n\n${list(imported.map(({ change, said }) => `${dayOf(change.detectedBy)}: ${link(said, change.address)}`))}`,
  ).trimEnd();
}

function line(one: ReferenceView): string {
  const name = one.document === null ? plain(one.name) : link(one.name, one.document.address);
  return [
    `${name} (${[stateSaid(one), bySaid(one)].filter((part) => part !== null).join(', ')})`,
    link('in its text', one.address),
  ].join(' ');
}
