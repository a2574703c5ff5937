export { captureInBrowser } from './capture-in-browser.ts';
export { launchChromium } from './browser/launch-chromium.ts';
export { capturePage, type CaptureRules } from './capture-page.ts';
export type { Exchange, Rendered } from './exchange.ts';
export { AnswerError } from './failures.ts';
export {
  acceptedCaptures,
  lastPosition,
  lastGood,
  saveCaptures,
  type AcceptedCapture,
  type CaptureRow,
  type LastGood,
} from './captures.store.ts';
