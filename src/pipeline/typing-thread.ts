import { parentPort, type MessagePort } from 'node:worker_threads';
import { classifierOf, provisionTypes, shippedModel } from '#provisions';
import { screeningFacts } from '#text';
import { answerThrough } from './ask-apart.ts';
import type { ToJudge } from './typist.ts';

/** Types passages and looks through texts for whoever started it, list after list, in the order in which they are asked for. */
const assess = classifierOf(provisionTypes, shippedModel());

answerThrough(parentPort as MessagePort, (asked: ToJudge): readonly unknown[] =>
  asked.of === 'passages' ? asked.passages.map(assess) : asked.readings.map(screeningFacts),
);
