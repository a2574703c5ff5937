import type { Child } from 'hono/jsx';

export interface Entry {
  readonly id: string;
  readonly title: string;
}

/** A part of a page under its heading, with notes that stand in the margin where there is room, and under the text where not. */
export function Section({ id, title, margin, children }: Entry & { margin?: Child; children?: Child }) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="part-body">{children}</div>
      {margin !== undefined && margin !== null && <div class="margin">{margin}</div>}
    </section>
  );
}

export function Contents({ entries }: { entries: readonly Entry[] }) {
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">On this page</h2>
      <ol>
        {entries.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Facts as pairs, in the margin or in a row. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: Child] | null)[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) =>
        fact === null ? null : (
          <div>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
