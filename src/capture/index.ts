export { capturePage, type CaptureRules, type Exchange } from './capture-page.ts';
export {
  acceptedCaptures,
  lastPosition,
  saveCaptures,
  type AcceptedCapture,
  type CaptureRow,
} from './captures.store.ts';
