/** Pages of a list, with the query they belong to. */
export function Pager({ address, page, pages }: { address: string; page: number; pages: number }) {
  if (pages <= 1) return null;
  const to = (number: number) => `${address}${address.includes('?') ? '&' : '?'}page=${number}`;
  return (
    <nav class="pager" aria-label="Pages">
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          ← Page {page - 1}
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          Page {page + 1} →
        </a>
      )}
    </nav>
  );
}
