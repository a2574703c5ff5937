export { decide, type Decision, type Verdict } from './decide.ts';
export { outcomeOf, quarantinedCaptures, saveDecision, type QuarantinedCapture } from './decisions.store.ts';
