import type { Actor } from '#accounts';
import type { Instant } from '#kernel';
import type { Outcome, Progress, Task } from '#pipeline';
import type { Database } from '#store';

/** What the acts that set the pipeline to work need. */
export interface Workshop {
  readonly db: Database;
  readonly now: () => Instant;
  /** Has the pipeline carry a task out; tasks wait for each other. */
  readonly work: (task: Task, progress: (step: Progress) => void) => Promise<Outcome>;
}

export type { Actor };
