import { page as markdownOf } from '../markdown/writing.ts';
import { Contents, Section } from '../parts/section.tsx';
import type { Prose } from '../prose/prose.ts';
import type { View } from '../serving/view.ts';

/** Sets a standing text as a page. */
export function prosePage(prose: Prose): View {
  return {
    title: prose.title,
    description: prose.description,
    address: prose.address,
    value: () => prose,
    markdown: () => proseMarkdown(prose),
    names: 'many',
    cache: 'shared',
    body: () => (
      <div class="sheet with-contents">
        <Contents entries={prose.sections} />
        <article class="sheet-text prose">
          <h1>{prose.title}</h1>
          <p class="opening">
            <Inline text={prose.opening} />
          </p>
          {prose.sections.map(({ id, title, parts }) => (
            <Section id={id} title={title}>
              {parts.map((part) =>
                typeof part === 'string' ? (
                  <p>
                    <Inline text={part} />
                  </p>
                ) : (
                  <Lines lines={part} />
                ),
              )}
            </Section>
          ))}
        </article>
      </div>
    ),
  };
}

/** More lines than these are opened on demand: a table of rules would stand between the reader and the next heading. */
const linesAtOnce = 12;

function Lines({ lines }: { lines: readonly string[] }) {
  const list = (
    <ul>
      {lines.map((line) => (
        <li>
          <Inline text={line} />
        </li>
      ))}
    </ul>
  );
  if (lines.length <= linesAtOnce) return list;
  return (
    <details>
      <summary>All {lines.length}, one by one</summary>
      {list}
    </details>
  );
}

function Inline({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\[[^\]]+\]\([^)]+\)|`[^`]+`|\*\*[^*]+\*\*)/).map((piece) => {
        const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece);
        if (link !== null) return <a href={link[2]}>{link[1]}</a>;
        if (piece.startsWith('**') && piece.length > 4) return <strong>{piece.slice(2, -2)}</strong>;
        return piece.startsWith('`') && piece.length > 2 ? <code>{piece.slice(1, -1)}</code> : piece;
      })}
    </>
  );
}

function proseMarkdown(prose: Prose): string {
  return markdownOf(
    `# ${prose.title}`,
    prose.opening,
    ...prose.sections.map(({ title, parts }) =>
      [
        `## ${title}`,
        ...parts.map((part) => (typeof part === 'string' ? part : part.map((line) => `- ${line}`).join('\n'))),
      ].join('\n\n'),
    ),
  );
}
