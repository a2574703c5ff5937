import type { HomePage } from '#desk';
import { counted } from './words.ts';

const width = 360;
const height = 72;

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `September 2024` for `2024-09`. */
function monthSaid(month: string | undefined): string {
  return month === undefined ? '' : monthFormat.format(new Date(`${month}-01T00:00:00Z`));
}

/** Changes of wording a month, the last two years of the record. The numbers stand in a table behind the drawing. */
export function Activity({ months }: { months: HomePage['activity'] }) {
  const most = Math.max(1, ...months.map(({ changes }) => changes));
  const step = width / Math.max(months.length, 1);
  const sum = months.reduce((total, { changes }) => total + changes, 0);
  const first = monthSaid(months[0]?.month);
  const last = monthSaid(months.at(-1)?.month);
  return (
    <figure class="activity">
      <svg viewBox={`0 0 ${width} ${height + 16}`} role="img" aria-labelledby="activity-name activity-text">
        <title id="activity-name">Changes of wording per month</title>
        <desc id="activity-text">
          {counted(sum, 'change')} from {first} to {last}, at most {most} in one month.
        </desc>
        <line class="ground" x1="0" x2={width} y1={height} y2={height} />
        {months.map(({ changes }, index) => {
          const tall = changes === 0 ? 0 : Math.max((changes / most) * (height - 6), 2);
          return <rect x={index * step + 1.5} y={height - tall} width={Math.max(step - 3, 1)} height={tall} />;
        })}
        <text x="0" y={height + 13}>
          {first}
        </text>
        <text x={width} y={height + 13} text-anchor="end">
          {last}
        </text>
      </svg>
      <figcaption class="aside">
        {counted(sum, 'change')} of wording, {first} to {last}; at most {most} in a month.
      </figcaption>
    </figure>
  );
}
