/** Which of our types the kinds of UNFAIR-ToS and its multilingual sister stand for: one, or several between which the words decide. */
export const unfairKinds: Readonly<Record<string, readonly string[]>> = {
  Arbitration: ['dispute.arbitration'],
  'Choice of law': ['dispute.choice_of_law'],
  'Content removal': ['content.moderation_removal'],
  'Contract by using': ['agreement.acceptance_by_use'],
  Jurisdiction: ['dispute.jurisdiction'],
  'Limitation of liability': ['liability.cap', 'liability.warranty_disclaimer', 'liability.third_party_content'],
  'Unilateral change': [
    'change.terms_unilateral',
    'change.terms_with_notice',
    'change.service_modification',
    'change.price',
  ],
  'Unilateral termination': [
    'account.termination_by_provider',
    'account.suspension',
    'change.service_modification',
  ],
  'Privacy included': ['agreement.incorporated_documents'],
};

/** The same where no cues can choose, in languages without them: the type that a kind stands for most. */
export const mainKinds: Readonly<Record<string, string>> = {
  Arbitration: 'dispute.arbitration',
  'Choice of law': 'dispute.choice_of_law',
  'Content removal': 'content.moderation_removal',
  'Contract by using': 'agreement.acceptance_by_use',
  Jurisdiction: 'dispute.jurisdiction',
  'Limitation of liability': 'liability.cap',
  'Unilateral change': 'change.terms_unilateral',
  'Unilateral termination': 'account.termination_by_provider',
};
