import { dayOf } from '#kernel';
import type { DocumentRef, ReferencesView, ReferenceView } from '#desk';
import { outward } from '../serving/memento.ts';
import { bySaid, stateSaid } from './say-references.ts';
import { Section } from './section.tsx';

export function hasReferences({ refers, referredBy }: ReferencesView): boolean {
  return refers.length + referredBy.length > 0;
}

/** What changed in documents that this one incorporates: said at its head, since its own words did not change by it. */
export function Imported({ references: { imported } }: { references: ReferencesView }) {
  const [latest, ...others] = imported;
  if (latest === undefined) return null;
  return (
    <p class="notice">
      What it says changed on {dayOf(latest.change.detectedBy)} with a document that it incorporates:{' '}
      <a href={latest.change.address}>{latest.said}</a>
      {others.length > 0 && (
        <>
          {' '}
          <a href="#references">{others.length} more</a>
        </>
      )}
    </p>
  );
}

/** The policies that a document names: first those that are part of it, then the rest; and those that name it. */
export function References({ references, document }: { references: ReferencesView; document: DocumentRef }) {
  const { refers, referredBy, imported } = references;
  const incorporated = refers.filter(({ force }) => force === 'incorporated');
  const named = refers.filter(({ force }) => force === 'referred');
  return (
    <Section
      id="references"
      title="Other documents"
      margin={
        <p>Found in the current text: by links and by names. What is incorporated is told by the words around it.</p>
      }
    >
      <List title="It incorporates" refers={incorporated} />
      <List title="It names" refers={named} />
      {referredBy.length > 0 && (
        <>
          <h3>Named by</h3>
          <ul class="references">
            {referredBy.map((one) => (
              <li>
                <a href={one.document.address}>{one.document.title}</a>
                {one.force === 'incorporated' && <span class="aside">, which incorporates it</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {imported.length > 0 && (
        <>
          <h3>Changes that came with them</h3>
          <p class="aside">Beside the changes of its own words: what {document.title} incorporates changed.</p>
          <ul class="references">
            {imported.map(({ change, said }) => (
              <li>
                {dayOf(change.detectedBy)}: <a href={change.address}>{said}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function List({ title, refers }: { title: string; refers: readonly ReferenceView[] }) {
  if (refers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="references">
        {refers.map((one) => (
          <Reference one={one} />
        ))}
      </ul>
    </>
  );
}

function Reference({ one }: { one: ReferenceView }) {
  const { name, document, target, address, words, state } = one;
  const leads = outward(target);
  const by = bySaid(one);
  return (
    <li class={`reference-${state}`} dir="auto">
      {document === null ? name : <a href={document.address}>{name}</a>}{' '}
      <span class="aside">
        {document !== null && document.title !== name && `${document.title}, `}
        {stateSaid(one)}
        {by !== null && `, ${by}`}
        {document === null && leads !== null && (
          <>
            {' '}
            <a href={leads} rel="external noreferrer">
              where it leads ↗
            </a>
          </>
        )}{' '}
        <a href={address}>
          in its text<span class="unseen">: {name}</span>
        </a>
      </span>
      {words !== null && <q class="incorporating">{shortened(words.exact)}</q>}
    </li>
  );
}

function shortened(text: string): string {
  return text.length <= 260 ? text : `${text.slice(0, 160)} … ${text.slice(-80)}`;
}
