import type { ProvisionPage, Severity } from '#desk';
import { capital, severityNamed } from './words.ts';

const levels = { low: 1, medium: 2, high: 3 } as const;

/** A grade said in words and drawn as one, two or three bars: never by colour alone. */
export function SeverityBadge({ severity, short = false }: { severity: Severity; short?: boolean }) {
  const level = levels[severity];
  return (
    <span class={`severity severity-${severity}`}>
      <svg class="severity-bars" viewBox="0 0 14 12" width="14" height="12" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((step) => (
          <rect
            class={step <= level ? 'on' : 'off'}
            x={(step - 1) * 5 + 0.5}
            y={12 - step * 4 + 0.5}
            width="3"
            height={step * 4 - 1}
          />
        ))}
      </svg>
      {short ? severityNamed(severity) : `${severityNamed(severity)} severity`}
    </span>
  );
}

export function Badges({ badges }: { badges: ProvisionPage['badges'] }) {
  const basis = badges.basis === 'explicit' ? 'Explicit wording' : 'Inferred from lead or heading';
  return (
    <ul class="badges" aria-label="How this provision is graded">
      <li>
        <SeverityBadge severity={badges.severity} />
      </li>
      <li class="badge">{capital(badges.confidenceSaid)}</li>
      <li class="badge">{basis}</li>
      {badges.prevalence !== null && <li class="badge">{badges.prevalence.said.split('. ')[0]}</li>}
    </ul>
  );
}

/** High, medium and low of a whole, as one bar with its numbers beside it. */
export function SeverityBar({ high, medium, low }: { high: number; medium: number; low: number }) {
  const total = Math.max(high + medium + low, 1);
  const width = (count: number) => (count / total) * 100;
  const parts = [
    { name: 'high', count: high, x: 0 },
    { name: 'medium', count: medium, x: width(high) },
    { name: 'low', count: low, x: width(high + medium) },
  ] as const;
  return (
    <div class="severity-share">
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {parts.map(({ name, count, x }) => (
          <rect class={`share-${name}`} x={x} y="0" width={width(count)} height="3" />
        ))}
      </svg>
      <ul>
        {parts.map(({ name, count }) => (
          <li>
            <SeverityBadge severity={name} short /> <span class="number">{count.toLocaleString('en-GB')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
