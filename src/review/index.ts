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
export { decideTypes, dispute, type Dispute, type TypesDecision, type TypesRequest } from './decide-types.ts';
export { tellingWords, Twins } from './twins.ts';
export {
  machineSaid,
  openDisputes,
  placesOf,
  reviewable,
  reviewedAmong,
  saveDispute,
  saveReviewed,
  saveTypesDecision,
  standingLike,
  typesDecisions,
  unsurePassages,
  type DecidedWording,
  type OpenDispute,
} from './types-decisions.store.ts';
