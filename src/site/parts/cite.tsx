import type { Citation } from '#desk';

/** The same citation four ways; the plain one is open. */
export function Cite({ citation }: { citation: Citation }) {
  return (
    <div class="cite">
      <p class="citation">{citation.plain}</p>
      <Form name="BibTeX" text={citation.bibtex} />
      <Form name="CSL-JSON" text={JSON.stringify(citation.csl, null, 2)} />
      <Form name="Legal" text={citation.legal} />
    </div>
  );
}

function Form({ name, text }: { name: string; text: string }) {
  return (
    <details>
      <summary>{name}</summary>
      <pre tabindex={0} aria-label={`Citation as ${name}`}>
        {text}
      </pre>
    </details>
  );
}
