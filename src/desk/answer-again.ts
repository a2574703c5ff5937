import { NotFoundError } from '#kernel';
import type { Desk } from './desk.ts';

/**
 * The same answers, each given once more where it found nothing and `renew` says that what it went by was not the newest:
 * what came a moment ago is there for whoever asks for it.
 */
export function answerAgain(answers: Desk, renew: () => boolean): Desk {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]: [string, (...asked: unknown[]) => Promise<unknown>]) => [
      name,
      async (...asked: unknown[]): Promise<unknown> => {
        try {
          return await answer(...asked);
        } catch (error) {
          if (!(error instanceof NotFoundError) || !renew()) throw error;
          return answer(...asked);
        }
      },
    ]),
  ) as unknown as Desk;
}
