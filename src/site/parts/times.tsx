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
  return (
    <span class="interval">
      between <Day at={after} /> and <Day at={by} />
    </span>
  );
}
