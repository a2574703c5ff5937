import type { Quotation, VersionRef } from './parts.ts';

export function standingNote(platform: string): string {
  return `This describes what ${platform}’s document states, permits or reserves. It does not determine whether it is enforceable. Which rules apply, and what follows in practice, may vary by jurisdiction, enforcement and circumstances.`;
}

/** How sure the reader's rules are of the type, in words. */
export function sayConfidence(confidence: number | null): string {
  if (confidence === null) return 'no known kind';
  if (confidence >= 0.9) return 'high confidence';
  return confidence >= 0.7 ? 'fair confidence' : 'low confidence';
}

/** How anybody checks the quotation without trusting this site. */
export function verifySteps(document: string, version: VersionRef, quotation: Quotation): string[] {
  const { body } = quotation;
  const origin =
    version.provenance.collection !== null && version.provenance.commit !== null
      ? `Fetch the record from its source: collection ${version.provenance.collection}, commit ${version.provenance.commit}.`
      : 'Take the archived body of this version; its digest is given here.';
  return [
    origin,
    'Compute the SHA-256 of the bytes and compare it with the body digest.',
    `Read the canonical text: codicil text ${document} --at ${version.id}. Its SHA-256 is the text digest.`,
    `Take the characters (Unicode code points) from ${body.start} to ${body.end}: they are the quotation, “${body.exact.length > 60 ? `${body.exact.slice(0, 60)}…` : body.exact}”.`,
  ];
}
