import type { ProvisionType } from '../type.ts';
import accountCredentials from './account-credentials.ts';
import accountEffectsOfTermination from './account-effects-of-termination.ts';
import accountIdentity from './account-identity.ts';
import accountSuspension from './account-suspension.ts';
import accountTerminationByProvider from './account-termination-by-provider.ts';
import accountTerminationByUser from './account-termination-by-user.ts';
import agreementAcceptanceByUse from './agreement-acceptance-by-use.ts';
import agreementAssignment from './agreement-assignment.ts';
import agreementAuthorityToBind from './agreement-authority-to-bind.ts';
import agreementBoilerplate from './agreement-boilerplate.ts';
import agreementEligibility from './agreement-eligibility.ts';
import agreementIncorporatedDocuments from './agreement-incorporated-documents.ts';
import agreementNotices from './agreement-notices.ts';
import aiNoCompetingModels from './ai-no-competing-models.ts';
import aiOutputReliability from './ai-output-reliability.ts';
import aiOutputRights from './ai-output-rights.ts';
import aiProhibitedUses from './ai-prohibited-uses.ts';
import aiTrainingOnUserData from './ai-training-on-user-data.ts';
import businessAudit from './business-audit.ts';
import businessBenchmarking from './business-benchmarking.ts';
import businessBeta from './business-beta.ts';
import businessConfidentiality from './business-confidentiality.ts';
import businessPublicity from './business-publicity.ts';
import businessRankingTransparency from './business-ranking-transparency.ts';
import businessServiceLevels from './business-service-levels.ts';
import changePrice from './change-price.ts';
import changeServiceModification from './change-service-modification.ts';
import changeTermsUnilateral from './change-terms-unilateral.ts';
import changeTermsWithNotice from './change-terms-with-notice.ts';
import contentAppealRedress from './content-appeal-redress.ts';
import contentCopyrightNotices from './content-copyright-notices.ts';
import contentFeedback from './content-feedback.ts';
import contentLicenseSurvives from './content-license-survives.ts';
import contentLicenseToService from './content-license-to-service.ts';
import contentModerationRemoval from './content-moderation-removal.ts';
import contentMoralRights from './content-moral-rights.ts';
import contentOwnershipUser from './content-ownership-user.ts';
import contentUserResponsibility from './content-user-responsibility.ts';
import developerApiLicense from './developer-api-license.ts';
import developerRateLimits from './developer-rate-limits.ts';
import disputeArbitration from './dispute-arbitration.ts';
import disputeChoiceOfLaw from './dispute-choice-of-law.ts';
import disputeClassWaiver from './dispute-class-waiver.ts';
import disputeInformalResolution from './dispute-informal-resolution.ts';
import disputeJurisdiction from './dispute-jurisdiction.ts';
import disputeLimitationPeriod from './dispute-limitation-period.ts';
import ipLicenseToUser from './ip-license-to-user.ts';
import ipProviderOwnership from './ip-provider-ownership.ts';
import liabilityCap from './liability-cap.ts';
import liabilityIndemnification from './liability-indemnification.ts';
import liabilityThirdPartyContent from './liability-third-party-content.ts';
import liabilityWarrantyDisclaimer from './liability-warranty-disclaimer.ts';
import noneContact from './none-contact.ts';
import noneDate from './none-date.ts';
import noneDefinition from './none-definition.ts';
import noneExample from './none-example.ts';
import noneHeading from './none-heading.ts';
import noneIntroduction from './none-introduction.ts';
import noneNavigation from './none-navigation.ts';
import paymentAutoRenewal from './payment-auto-renewal.ts';
import paymentFees from './payment-fees.ts';
import paymentPayouts from './payment-payouts.ts';
import paymentRefund from './payment-refund.ts';
import paymentTaxes from './payment-taxes.ts';
import paymentVirtualGoods from './payment-virtual-goods.ts';
import privacyAdvertising from './privacy-advertising.ts';
import privacyAutomatedDecisions from './privacy-automated-decisions.ts';
import privacyBreachNotice from './privacy-breach-notice.ts';
import privacyBusinessTransfer from './privacy-business-transfer.ts';
import privacyChildren from './privacy-children.ts';
import privacyCollection from './privacy-collection.ts';
import privacyConsent from './privacy-consent.ts';
import privacyContact from './privacy-contact.ts';
import privacyDoNotTrack from './privacy-do-not-track.ts';
import privacyGovernmentDisclosure from './privacy-government-disclosure.ts';
import privacyInternationalTransfer from './privacy-international-transfer.ts';
import privacyLegalBasis from './privacy-legal-basis.ts';
import privacyLocation from './privacy-location.ts';
import privacyMarketing from './privacy-marketing.ts';
import privacyPortability from './privacy-portability.ts';
import privacyPrivateMessages from './privacy-private-messages.ts';
import privacyProcessors from './privacy-processors.ts';
import privacyPurposes from './privacy-purposes.ts';
import privacyRetention from './privacy-retention.ts';
import privacyRights from './privacy-rights.ts';
import privacySale from './privacy-sale.ts';
import privacySecurity from './privacy-security.ts';
import privacySensitiveData from './privacy-sensitive-data.ts';
import privacyThirdPartySharing from './privacy-third-party-sharing.ts';
import privacyTracking from './privacy-tracking.ts';
import useChildSafety from './use-child-safety.ts';
import useEnforcement from './use-enforcement.ts';
import useExportSanctions from './use-export-sanctions.ts';
import useHarmfulContent from './use-harmful-content.ts';
import useHighRisk from './use-high-risk.ts';
import useImpersonation from './use-impersonation.ts';
import useInterference from './use-interference.ts';
import useLawful from './use-lawful.ts';
import useResale from './use-resale.ts';
import useRightsOfOthers from './use-rights-of-others.ts';
import useScraping from './use-scraping.ts';
import useSecurityCircumvention from './use-security-circumvention.ts';
import useSpam from './use-spam.ts';

/** Every provision type, by family and name. A new type is its file and its line here; a test holds that none is forgotten. */
export const provisionTypes: readonly ProvisionType[] = [
  accountCredentials,
  accountEffectsOfTermination,
  accountIdentity,
  accountSuspension,
  accountTerminationByProvider,
  accountTerminationByUser,
  agreementAcceptanceByUse,
  agreementAssignment,
  agreementAuthorityToBind,
  agreementBoilerplate,
  agreementEligibility,
  agreementIncorporatedDocuments,
  agreementNotices,
  aiNoCompetingModels,
  aiOutputReliability,
  aiOutputRights,
  aiProhibitedUses,
  aiTrainingOnUserData,
  businessAudit,
  businessBenchmarking,
  businessBeta,
  businessConfidentiality,
  businessPublicity,
  businessRankingTransparency,
  businessServiceLevels,
  changePrice,
  changeServiceModification,
  changeTermsUnilateral,
  changeTermsWithNotice,
  contentAppealRedress,
  contentCopyrightNotices,
  contentFeedback,
  contentLicenseSurvives,
  contentLicenseToService,
  contentModerationRemoval,
  contentMoralRights,
  contentOwnershipUser,
  contentUserResponsibility,
  developerApiLicense,
  developerRateLimits,
  disputeArbitration,
  disputeChoiceOfLaw,
  disputeClassWaiver,
  disputeInformalResolution,
  disputeJurisdiction,
  disputeLimitationPeriod,
  ipLicenseToUser,
  ipProviderOwnership,
  liabilityCap,
  liabilityIndemnification,
  liabilityThirdPartyContent,
  liabilityWarrantyDisclaimer,
  noneContact,
  noneDate,
  noneDefinition,
  noneExample,
  noneHeading,
  noneIntroduction,
  noneNavigation,
  paymentAutoRenewal,
  paymentFees,
  paymentPayouts,
  paymentRefund,
  paymentTaxes,
  paymentVirtualGoods,
  privacyAdvertising,
  privacyAutomatedDecisions,
  privacyBreachNotice,
  privacyBusinessTransfer,
  privacyChildren,
  privacyCollection,
  privacyConsent,
  privacyContact,
  privacyDoNotTrack,
  privacyGovernmentDisclosure,
  privacyInternationalTransfer,
  privacyLegalBasis,
  privacyLocation,
  privacyMarketing,
  privacyPortability,
  privacyPrivateMessages,
  privacyProcessors,
  privacyPurposes,
  privacyRetention,
  privacyRights,
  privacySale,
  privacySecurity,
  privacySensitiveData,
  privacyThirdPartySharing,
  privacyTracking,
  useChildSafety,
  useEnforcement,
  useExportSanctions,
  useHarmfulContent,
  useHighRisk,
  useImpersonation,
  useInterference,
  useLawful,
  useResale,
  useRightsOfOthers,
  useScraping,
  useSecurityCircumvention,
  useSpam,
];
