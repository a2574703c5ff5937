import obligationMayToWill from './obligation-may-to-will.ts';
import obligationMustToShould from './obligation-must-to-should.ts';
import obligationShouldToMust from './obligation-should-to-must.ts';
import obligationTryToWill from './obligation-try-to-will.ts';
import obligationWillToMay from './obligation-will-to-may.ts';
import obligationWillToTry from './obligation-will-to-try.ts';
import negationAdded from './negation-added.ts';
import negationDouble from './negation-double.ts';
import negationRemoved from './negation-removed.ts';
import numberAge from './number-age.ts';
import numberChanged from './number-changed.ts';
import numberPercentage from './number-percentage.ts';
import moneyCapAdded from './money-cap-added.ts';
import moneyCapDropped from './money-cap-dropped.ts';
import moneyCurrency from './money-currency.ts';
import moneyLowered from './money-lowered.ts';
import moneyRaised from './money-raised.ts';
import timeLonger from './time-longer.ts';
import timeShorter from './time-shorter.ts';
import noticeAdded from './notice-added.ts';
import noticeDropped from './notice-dropped.ts';
import noticeLonger from './notice-longer.ts';
import noticeShorter from './notice-shorter.ts';
import deadlineGained from './deadline-gained.ts';
import deadlineLost from './deadline-lost.ts';
import partyAffiliatesAdded from './party-affiliates-added.ts';
import partyAffiliatesDropped from './party-affiliates-dropped.ts';
import partyThirdPartiesAdded from './party-third-parties-added.ts';
import partyThirdPartiesDropped from './party-third-parties-dropped.ts';
import partyWeToYou from './party-we-to-you.ts';
import partyYouToWe from './party-you-to-we.ts';
import scopeAnyReasonAdded from './scope-any-reason-added.ts';
import scopeAnyReasonDropped from './scope-any-reason-dropped.ts';
import scopeAnyTimeAdded from './scope-any-time-added.ts';
import scopeAnyTimeDropped from './scope-any-time-dropped.ts';
import scopeDiscretionAdded from './scope-discretion-added.ts';
import scopeDiscretionDropped from './scope-discretion-dropped.ts';
import scopeInclusionAdded from './scope-inclusion-added.ts';
import scopeInclusionDropped from './scope-inclusion-dropped.ts';
import scopeLicenceAdded from './scope-licence-added.ts';
import scopeLicenceDropped from './scope-licence-dropped.ts';
import scopeQuantifierNarrowed from './scope-quantifier-narrowed.ts';
import scopeQuantifierWidened from './scope-quantifier-widened.ts';
import consentDeemedToExpress from './consent-deemed-to-express.ts';
import consentDropped from './consent-dropped.ts';
import consentExpressToDeemed from './consent-express-to-deemed.ts';
import consentOptInToOptOut from './consent-opt-in-to-opt-out.ts';
import consentOptOutToOptIn from './consent-opt-out-to-opt-in.ts';
import consentRequired from './consent-required.ts';
import exceptionAdded from './exception-added.ts';
import exceptionDropped from './exception-dropped.ts';
import purposeAdded from './purpose-added.ts';
import purposeRemoved from './purpose-removed.ts';
import dataAdded from './data-added.ts';
import dataRemoved from './data-removed.ts';
import recipientAdded from './recipient-added.ts';
import recipientRemoved from './recipient-removed.ts';
import lawGoverningChanged from './law-governing-changed.ts';
import lawTribunalChanged from './law-tribunal-changed.ts';
import lawVenueChanged from './law-venue-changed.ts';
import clauseDutyAdded from './clause-duty-added.ts';
import clauseDutyDropped from './clause-duty-dropped.ts';
import clauseItemAdded from './clause-item-added.ts';
import clauseItemDropped from './clause-item-dropped.ts';
import clausePowerAdded from './clause-power-added.ts';
import clausePowerDropped from './clause-power-dropped.ts';
import clauseRightAdded from './clause-right-added.ts';
import clauseRightDropped from './clause-right-dropped.ts';
import definitionChanged from './definition-changed.ts';
import type { ShiftRule } from '../shift.ts';

/** Every rule, by family. A new one is a file and its line here. */
export const shiftRules: readonly ShiftRule[] = [
  obligationMayToWill,
  obligationMustToShould,
  obligationShouldToMust,
  obligationTryToWill,
  obligationWillToMay,
  obligationWillToTry,
  negationAdded,
  negationDouble,
  negationRemoved,
  numberAge,
  numberChanged,
  numberPercentage,
  moneyCapAdded,
  moneyCapDropped,
  moneyCurrency,
  moneyLowered,
  moneyRaised,
  timeLonger,
  timeShorter,
  noticeAdded,
  noticeDropped,
  noticeLonger,
  noticeShorter,
  deadlineGained,
  deadlineLost,
  partyAffiliatesAdded,
  partyAffiliatesDropped,
  partyThirdPartiesAdded,
  partyThirdPartiesDropped,
  partyWeToYou,
  partyYouToWe,
  scopeAnyReasonAdded,
  scopeAnyReasonDropped,
  scopeAnyTimeAdded,
  scopeAnyTimeDropped,
  scopeDiscretionAdded,
  scopeDiscretionDropped,
  scopeInclusionAdded,
  scopeInclusionDropped,
  scopeLicenceAdded,
  scopeLicenceDropped,
  scopeQuantifierNarrowed,
  scopeQuantifierWidened,
  consentDeemedToExpress,
  consentDropped,
  consentExpressToDeemed,
  consentOptInToOptOut,
  consentOptOutToOptIn,
  consentRequired,
  exceptionAdded,
  exceptionDropped,
  purposeAdded,
  purposeRemoved,
  dataAdded,
  dataRemoved,
  recipientAdded,
  recipientRemoved,
  lawGoverningChanged,
  lawTribunalChanged,
  lawVenueChanged,
  clauseDutyAdded,
  clauseDutyDropped,
  clauseItemAdded,
  clauseItemDropped,
  clausePowerAdded,
  clausePowerDropped,
  clauseRightAdded,
  clauseRightDropped,
  definitionChanged,
];
