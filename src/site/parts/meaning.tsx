import type { ChangePage, ProvisionMeaningView, ShiftView } from '#desk';
import { directionInBrief, sayDirection } from './say-direction.ts';
import { SeverityBadge } from './badge.tsx';
import { capital } from './words.ts';

const signs = { better: '▲', worse: '▼', mixed: '◆', neutral: '=' } as const;

/** A sign that is never alone: the words beside it say the same. */
export function DirectionSign({ direction }: { direction: keyof typeof signs }) {
  return (
    <span class={`direction direction-${direction}`} aria-hidden="true">
      {signs[direction]}
    </span>
  );
}

/** What a whole change means, by which release of the rubric, and what earlier ones said of it. */
export function MeaningOfChange({ page }: { page: ChangePage }) {
  const { meaning } = page.change;
  if (meaning === null) return null;
  return (
    <div class="meaning">
      <p class="meaning-line">
        <DirectionSign direction={meaning.direction} /> <strong>{sayDirection(meaning)}.</strong>{' '}
        <SeverityBadge severity={meaning.severity} />
      </p>
      <p class="meaning-line">
        {meaning.kinds.map(({ title }) => title).join(', ')}. Affects {meaning.affected.join(', ')}.
      </p>
      <p class="aside">
        Read by rules from the words that differ (<a href="/methodology#meaning">rubric {meaning.release}</a>); no
        advice.
        {page.earlierMeanings.map(
          (earlier) =>
            ` Scored anew: ${earlier.release} said ${sayDirection(earlier).toLowerCase()}, ${earlier.severity} severity. The change is the same.`,
        )}
      </p>
    </div>
  );
}

/** What one provision's part means: a line, then each shift with its rule and the words on both sides. */
export function MeaningOfProvision({ meaning }: { meaning: ProvisionMeaningView }) {
  const { direction, kind, affected, shifts } = meaning;
  const brief = directionInBrief(direction);
  return (
    <>
      <p class="aside meaning-line">
        <DirectionSign direction={direction} /> {brief === null ? '' : `${brief}. `}
        {kind.title}. Affects {affected.join(', ')}.
      </p>
      {shifts.length > 0 && (
        <ul class="shifts" aria-label="What shifted">
          {shifts.map((shift) => (
            <Shift shift={shift} />
          ))}
        </ul>
      )}
    </>
  );
}

function Shift({ shift }: { shift: ShiftView }) {
  const { rule, title, meaning, direction, before, after } = shift;
  return (
    <li>
      <a class="shift-title" href="/methodology#shifts" title={`${meaning} (${rule})`}>
        {title}
      </a>
      <span class="shift-words" dir="auto">
        <span class="unseen">before: </span>
        {before === null ? <span class="aside">no words</span> : <q class="was">{shortened(before.exact)}</q>}{' '}
        <span aria-hidden="true">→</span> <span class="unseen">after: </span>
        {after === null ? <span class="aside">no words</span> : <q class="is">{shortened(after.exact)}</q>}
      </span>{' '}
      <span class="aside">
        {direction === 'neutral'
          ? 'Neither better nor worse by itself'
          : (directionInBrief(direction) ?? capital(direction))}
      </span>
    </li>
  );
}

/** A long stretch is read in the words above; its ends tell which it is. */
function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 80)} … ${text.slice(-60)}`;
}
