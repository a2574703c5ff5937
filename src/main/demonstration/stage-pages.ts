import type { Dress, Edit, InventedDocument, InventedPlatform, PageState } from './model.ts';

const firstDress: Dress = { look: 'plain', quotes: 'typographic', footerWithout: [] };

/** What one document's page is at a stage: its first edition and every event up to then. */
export function pageAt(document: InventedDocument, stage: number): PageState {
  let text = document.text;
  let dress = firstDress;
  for (const event of document.events) {
    if (event.stage > stage) break;
    for (const edit of event.edits ?? []) text = applyEdit(text, edit);
    dress = { ...dress, ...event.dress };
  }
  return { stage, text, dress };
}

function applyEdit(text: string, edit: Edit): string {
  const at = text.indexOf(edit.find);
  if (at < 0 || text.indexOf(edit.find, at + 1) >= 0) {
    throw new RangeError(`“${edit.find.slice(0, 60)}” does not stand exactly once in the edition before.`);
  }
  return text.slice(0, at) + edit.put + text.slice(at + edit.find.length);
}

/** How many stages there are, the first included. */
export function stagesOf(platforms: readonly InventedPlatform[]): number {
  const last = platforms.flatMap(({ documents }) =>
    documents.flatMap(({ events }) => events.map(({ stage }) => stage)),
  );
  return Math.max(0, ...last) + 1;
}

/** What happens at a stage, one sentence a page. */
export function saidAt(platforms: readonly InventedPlatform[], stage: number): string[] {
  return platforms.flatMap(({ name, documents }) =>
    documents.flatMap(({ termsType, events }) =>
      events.filter((event) => event.stage === stage).map(({ said }) => `${name}, ${termsType}: ${said}`),
    ),
  );
}
