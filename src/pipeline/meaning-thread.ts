import { parentPort, type MessagePort } from 'node:worker_threads';
import { answerThrough } from './ask-apart.ts';
import { readingOfMeanings } from './meaning-reader.ts';

/** Reads what changes mean for whoever started it, one change after the other, in the order in which they are asked for. */
answerThrough(parentPort as MessagePort, readingOfMeanings());
