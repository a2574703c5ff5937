import type { ChangePage } from './pages.ts';

/** The change in short as lines of plain text: the sentence, who is affected, what follows, what one can do. */
export function summaryLines({ summary }: Pick<ChangePage, 'summary'>): string[] {
  if (summary === null) return [];
  const { sentence, affected, follows, todo } = summary;
  return [
    sentence.text,
    ...(affected === null ? [] : [`Who is affected: ${affected.text}`]),
    ...follows.map(({ text }) => text),
    ...todo.map(({ text }) => text),
  ];
}
