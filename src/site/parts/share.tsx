/** N of M as a bar. The words stand beside it. */
export function Share({ part, of }: { part: number; of: number }) {
  return (
    <svg class="share" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="share-of" x="0" y="0" width="100" height="2" />
      <rect class="share-part" x="0" y="0" width={of === 0 ? 0 : (part / of) * 100} height="2" />
    </svg>
  );
}
