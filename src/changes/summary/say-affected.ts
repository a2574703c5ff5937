import { capitalised, counted, countInWords, listOf } from '#kernel';
import { fact, type SummaryFacts, type SummarySentence } from './summary.ts';

const most = 6;

/** “All users (three provisions) and minors (one).” Null where nothing was read. */
export function sayAffected({ affected }: SummaryFacts): SummarySentence | null {
  const shown = affected.filter(({ provisions }) => provisions > 0).slice(0, most);
  if (shown.length === 0) return null;
  const groups = shown.map(
    ({ name, provisions }, index) =>
      `${name} (${index === 0 ? counted(provisions, 'provision') : countInWords(provisions)})`,
  );
  return {
    text: `${capitalised(listOf(groups))}.`,
    rests: shown.map(({ name, provisions }) => fact('affected', provisions, name)),
  };
}
