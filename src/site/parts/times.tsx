import { dayOf, type Instant } from '#kernel';

export function Day({ at }: { at: Instant }) {
  return <time datetime={at}>{dayOf(at)}</time>;
}

/** `17 August 2021, 10:46 UTC`. */
export function momentOf(at: Instant): string {
  return `${dayOf(at)}, ${at.slice(11, 16)} UTC`;
}

export function Moment({ at }: { at: Instant }) {
  return <time datetime={at}>{momentOf(at)}</time>;
}

/** The interval in which a change appeared: after one capture, by the next. */
export function Interval({ after, by }: { after: Instant; by: Instant }) {
  const sameDay = after.slice(0, 10) === by.slice(0, 10);
  if (sameDay) {
    return (
      <span class="interval">
        on <Day at={by} />, between <Clock at={after} /> and <Clock at={by} /> UTC
      </span>
    );
  }
  return (
    <span class="interval">
      between <Day at={after} /> and <Day at={by} />
    </span>
  );
}

/** The time of day, to the second where two captures are close. */
function Clock({ at }: { at: Instant }) {
  return <time datetime={at}>{at.slice(11, 19)}</time>;
}
