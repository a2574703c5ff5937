interface EvidenceProps {
  readonly kind: 'version' | 'change' | 'provision';
  readonly id: string;
  /** The version whose page can be seen as it was captured. */
  readonly captured: string | null;
}

/** What to give to somebody who does not trust this site. */
export function EvidenceLinks({ kind, id, captured }: EvidenceProps) {
  return (
    <>
      <p>
        The evidence bundle is one file for somebody who does not trust this site: the archived bytes, the text, the
        quotations, and the proofs of the log. It is checked without a network, by <code>codicil verify</code> or by the
        verifier page, which you can keep.
      </p>
      <ul class="ways">
        <li>
          <a class="strong" href={`/evidence/${kind}/${id}.wacz`} download>
            Evidence bundle of this {kind}
          </a>
        </li>
        <li>
          <a href="/verifier.html">Verifier page</a>
        </li>
        {captured !== null && (
          <li>
            <a href={`/captured/${captured}`}>The page as captured</a>
          </li>
        )}
      </ul>
    </>
  );
}

export function EvidenceOf(props: EvidenceProps) {
  return (
    <section class="part" aria-labelledby="evidence-title">
      <h2 id="evidence-title">Evidence</h2>
      <div class="part-body">
        <EvidenceLinks {...props} />
      </div>
    </section>
  );
}
