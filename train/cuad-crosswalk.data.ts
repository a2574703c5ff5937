/** Which of our types the kinds of CUAD stand for. The others are of no use here: too wide, or of contracts between companies alone. */
export const cuadKinds: Readonly<Record<string, string>> = {
  'Anti-Assignment': 'agreement.assignment',
  'Audit Rights': 'business.audit',
  'Cap on Liability': 'liability.cap',
  'Governing Law': 'dispute.choice_of_law',
};
