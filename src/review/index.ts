export { decide, retraction, type Decision, type RetractionRequest, type Verdict } from './decide.ts';
export {
  screenedCaptures,
  lastRecorded,
  letIn,
  setScreenings,
  type ScreenedCapture,
  type ScreeningRow,
} from './screenings.store.ts';
export { outcomeOf, quarantinedCaptures, saveDecision, type QuarantinedCapture } from './decisions.store.ts';
