import { parentPort, type MessagePort } from 'node:worker_threads';
import { classifierOf, provisionTypes, shippedModel, type Passage } from '#provisions';
import { answerThrough } from './ask-apart.ts';

/** Types passages for whoever started it, list after list, in the order in which they are asked for. */
const assess = classifierOf(provisionTypes, shippedModel());

answerThrough(parentPort as MessagePort, (passages: readonly Passage[]) => passages.map(assess));
