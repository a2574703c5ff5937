import { parentPort, type MessagePort } from 'node:worker_threads';
import { failureOf } from '#kernel';
import { classifierOf, provisionTypes, shippedModel, type Passage } from '#provisions';

/** Types passages for whoever started it, list after list, in the order in which they are asked for. */
const port = parentPort as MessagePort;
const assess = classifierOf(provisionTypes, shippedModel());

port.on('message', (passages: readonly Passage[]) => {
  try {
    port.postMessage({ made: passages.map(assess) });
  } catch (error) {
    port.postMessage({ failed: failureOf(error) });
  }
});
