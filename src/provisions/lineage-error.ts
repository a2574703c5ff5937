import { CodicilError } from '#kernel';

/** The history of a document contradicts itself (`id-collision`): nothing is guessed. */
export class LineageError extends CodicilError {}
