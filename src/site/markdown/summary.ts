import type { SaidSentence, SummaryItemView, SummaryView } from '#desk';
import { link, list, page, plain } from './writing.ts';

/** The change in short, with a link to the words of each sentence. */
export function summaryMarkdown(summary: SummaryView | null): string | false {
  if (summary === null) return false;
  const { sentence, affected, added, removed, reworded, unlisted, follows, todo, drafted } = summary;
  return page(
    '## In short',
    said(sentence),
    drafted !== null &&
      `Drafted by the language model ${plain(drafted.model)}, each sentence held to the words that it cites:\n\n${list(drafted.sentences.map(said))}`,
    affected !== null && `**Who is affected.** ${plain(affected.text)}`,
    items('Added', added),
    items('Removed', removed),
    items('Reworded', reworded),
    unlisted.length > 0 && plain(unlisted.map(({ text }) => text).join(' ')),
    sentences('What follows', follows),
    sentences('What one can do', todo),
  ).trimEnd();
}

function items(title: string, some: readonly SummaryItemView[]): string | false {
  if (some.length === 0) return false;
  return `**${title}**\n\n${list(some.map(({ provision, sentence }) => `${link(provision.title, provision.address)}: ${said(sentence)}`))}`;
}

function sentences(title: string, some: readonly SaidSentence[]): string | false {
  return some.length > 0 && `**${title}**\n\n${list(some.map(said))}`;
}

function said({ text, rests }: SaidSentence): string {
  const links = (['before', 'after'] as const).flatMap((side) => {
    const words = rests.find((one) => one.kind === 'words' && one.side === side);
    return words?.kind === 'words' ? [link(side, words.address)] : [];
  });
  return [plain(text), ...links].join(' ');
}
