import type { Severity } from './model.ts';
import type { ProvisionType } from './type.ts';

/** The rubric's release; a change of the rubric shows as re-scoring, never as a change of terms. */
export const rubric = '1';

/**
 * Severity from the reader's side (a consumer): the type's prior, moved by the type's own lines of the rubric that match
 * the wording. 0 and 1 are low, 2 medium, 3 high.
 */
export function severityOf(type: ProvisionType | undefined, text: string): Severity {
  if (type === undefined) return 'low';
  const shift = type.severity.reduce((sum, line) => (line.pattern.test(text) ? sum + line.shift : sum), 0);
  const level = type.prior + shift;
  if (level >= 3) return 'high';
  return level === 2 ? 'medium' : 'low';
}
