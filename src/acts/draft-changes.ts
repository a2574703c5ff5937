import { requireRight } from '#accounts';
import { sentencesOfSummary, type Desk } from '#desk';
import { changesToDraft, holdDraft, redraftPrompt, saveDraft, type Prompt } from '#drafting';
import type { Instant } from '#kernel';
import type { Database } from '#store';
import type { Actor } from './working.ts';

export interface DraftingRoom {
  readonly db: Database;
  readonly desk: Pick<Desk, 'change'>;
  readonly now: () => Instant;
  /** What the model is called; drafts carry the name. */
  readonly model: string;
  readonly ask: (prompt: Prompt) => Promise<string>;
}

/** Old changes are many and read seldom: prose is drafted for the newest alone. */
const newest = 200;

/**
 * Has a model redraft the summaries of the newest changes that it has not seen, some at a time, and keeps what their sentences bear. A change
 * with nothing to draft from is noted as drafted. A model that does not answer fails the act; what was kept stays.
 */
export async function draftChanges(take: number, by: Actor, room: DraftingRoom): Promise<number> {
  requireRight(by, 'draft');
  const ids = await changesToDraft(room.db, room.model, newest, take);
  for (const id of ids) {
    const { change, summary } = await room.desk.change(id);
    const sources = summary === null ? [] : sentencesOfSummary(summary);
    const held =
      sources.length === 0
        ? { sentences: [], dropped: [] }
        : holdDraft(
            await room.ask(redraftPrompt(`${change.platform.name}, ${change.document.title}`, sources)),
            sources,
          );
    await saveDraft(room.db, id, {
      model: room.model,
      at: room.now(),
      sentences: held.sentences.map(({ text, on }) => ({ text, on: on.flatMap((at) => sources[at]?.text ?? []) })),
      dropped: held.dropped,
    });
  }
  return ids.length;
}
