import type { ProvisionRef } from '#desk';
import { SeverityBadge } from './badge.tsx';

/** Provisions by name, with their first words where the page has them. */
export function ProvisionList({
  provisions,
}: {
  provisions: readonly (ProvisionRef & { readonly excerpt?: string })[];
}) {
  return (
    <ul class="provisions">
      {provisions.map((one) => (
        <li>
          <p class="provision-title">
            {one.number !== null && <span class="number">{one.number}</span>}
            <a href={one.address}>{one.title}</a>
          </p>
          <p class="provision-grade">
            <SeverityBadge severity={one.severity} short />
          </p>
          {one.excerpt !== undefined && (
            <p class="provision-excerpt" dir="auto">
              {one.excerpt}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
