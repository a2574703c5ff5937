import { headingsWithin, shortTitle, type ProvisionPage } from '#desk';
import { provisionData } from '../linked-data.ts';
import { provisionMarkdown } from '../markdown/provision.ts';
import { Badges } from '../parts/badge.tsx';
import { Cite } from '../parts/cite.tsx';
import { EvidenceLinks } from '../parts/evidence.tsx';
import { History } from '../parts/history.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { LawList } from '../parts/law.tsx';
import { Excerpt, QuotedCard } from '../parts/quotation.tsx';
import { DisputeForm } from '../parts/review-forms.tsx';
import { Disputes, Reviewed } from '../parts/reviewed.tsx';
import { Contents, Section, type Entry } from '../parts/section.tsx';
import { DecidedHow, PlaceNotes, Stability } from '../parts/standing.tsx';
import { VerifySteps } from '../parts/verify.tsx';
import { Stated } from '../parts/weighing.tsx';
import { WatchButton } from '../parts/watch-button.tsx';
import { brief } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import { outward } from '../serving/memento.ts';
import type { View } from '../serving/view.ts';

/** The page of one provision, in the fixed order: words first, then what they mean, then how to check all of it. */
export function provisionPage(page: ProvisionPage, here: Here): View {
  const { platform, document } = page;
  return {
    title: `${page.title}: ${platform.name}, ${shortTitle(platform, document)}`,
    description: brief(page.what),
    address: page.address,
    value: () => page,
    markdown: () => provisionMarkdown(page, here),
    names: [
      platform,
      ...page.counterparts.map((one) => one.platform),
      ...page.consequences.provisions.map((one) => one.platform),
    ],
    feeds: [
      {
        title: `Changes of ${platform.name}’s ${shortTitle(platform, document)}`,
        address: `${document.address}/feed.atom`,
      },
    ],
    linked: provisionData(page, here),
    body: () => <Provision page={page} here={here} />,
  };
}

function entriesOf(page: ProvisionPage): Entry[] {
  return [
    { id: 'quotation', title: 'The words' },
    { id: 'what', title: 'What it is' },
    { id: 'why', title: 'Why it matters' },
    { id: 'means', title: 'What it means for users' },
    { id: 'stated', title: 'What the words state' },
    { id: 'consequences', title: 'What follows from a breach' },
    ...(page.actions.length === 0 ? [] : [{ id: 'actions', title: 'What you can do' }]),
    { id: 'stability', title: 'Stability' },
    { id: 'counterparts', title: 'Other platforms' },
    { id: 'law', title: 'The law that bears on it' },
    { id: 'history', title: 'History' },
    { id: 'cite', title: 'Cite' },
    { id: 'verify', title: 'Verify' },
    { id: 'watch', title: 'Watch' },
    ...(page.current ? [{ id: 'review', title: 'Read wrongly?' }] : []),
    { id: 'questions', title: 'Questions and answers' },
  ];
}

function Provision({ page, here }: { page: ProvisionPage; here: Here }) {
  return (
    <div class="sheet with-contents">
      <Contents entries={entriesOf(page)} />
      <article class="sheet-text">
        <Opening page={page} />
        <Meaning page={page} />
        <Section id="stability" title="Stability">
          <Stability page={page} />
        </Section>
        <Elsewhere page={page} />
        <Section
          id="history"
          title="History"
          margin={
            page.history.length > 1 ? (
              <p>
                Newest first. Each wording is shown against the one before it: <ins>put in</ins>, <del>taken out</del>.
              </p>
            ) : null
          }
        >
          {page.timeline.length > 1 && <Timeline entries={page.timeline} what="events" />}
          <History wordings={page.history} lastSeen={page.stability.lastSeen} />
        </Section>
        <Section id="cite" title="How to cite it">
          <Cite citation={page.citation} />
        </Section>
        <Section id="verify" title="How to verify it">
          <VerifySteps verify={page.verify} />
          <EvidenceLinks kind="provision" id={page.id} captured={page.version.id} />
        </Section>
        <Section id="watch" title="Watch it">
          <p>An alert the same day, whenever this provision is reworded, moved, split or removed.</p>
          <WatchButton
            kind="provision"
            target={page.address}
            what="this provision"
            watched={page.watched}
            here={here}
          />
        </Section>
        {page.current && (
          <Section id="review" title="Read wrongly?">
            <p>
              Say what is wrong, and it stands first among those that a person looks at. Whoever reviews provisions here{' '}
              <a href={`/review/${page.id}`}>decides on it</a>.
            </p>
            <DisputeForm page={page} here={here} />
          </Section>
        )}
        <Questions page={page} />
        <Neighbours page={page} />
      </article>
    </div>
  );
}

function Opening({ page }: { page: ProvisionPage }) {
  const original = outward(page.originalUrl);
  return (
    <header class="opening-part">
      <nav class="trail place" aria-label="Where this stands">
        <ol>
          <li>
            <a href={page.platform.address}>{page.platform.name}</a>
          </li>
          <li>
            <a href={page.document.address}>{shortTitle(page.platform, page.document)}</a>
          </li>
          {headingsWithin(page.platform, page.document, page.section).map((heading) => (
            <li>{heading}</li>
          ))}
          {page.number !== null && <li>{page.number}</li>}
        </ol>
        {original !== null && (
          <p class="original">
            <a href={original} rel="external noreferrer">
              Original document ↗
            </a>
          </p>
        )}
      </nav>
      {!page.current && (
        <p class="notice">This provision is no longer in the current version of the document. Its address stays.</p>
      )}
      {page.age !== null && <p class="notice">{page.age}</p>}
      <h1>{page.title}</h1>
      <Badges badges={page.badges} />
      {page.reviewed !== null && <Reviewed reviewed={page.reviewed} />}
      <Disputes disputes={page.disputes} />
      <DecidedHow page={page} />
      <section class="part quotation-part" id="quotation" aria-labelledby="quotation-title">
        <h2 id="quotation-title" class="unseen">
          The words
        </h2>
        <div class="part-body">
          <Excerpt page={page} />
        </div>
        <div class="margin">
          <PlaceNotes page={page} />
        </div>
      </section>
    </header>
  );
}

function Meaning({ page }: { page: ProvisionPage }) {
  return (
    <>
      <Section id="what" title="What it is">
        <p>{page.what}</p>
        <p class="note">
          {page.note.replace(/\s*Methodology\.?\s*$/, '')} <a href="/methodology">Methodology</a>.
        </p>
      </Section>
      <Section id="why" title="Why it matters">
        <p>{page.why}</p>
      </Section>
      <Section id="means" title="What it means for users">
        <dl class="means">
          {page.means.map(({ audience, text }) => (
            <div>
              <dt>{audience}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="stated" title="What the words state">
        <Stated page={page} />
      </Section>
      <Section id="consequences" title="What follows from a breach">
        <p>{page.consequences.said}</p>
        {page.consequences.provisions.map((one) => (
          <QuotedCard one={one} marked={one.clause} remark={`${one.kindsSaid}, ${one.reachSaid}`} />
        ))}
      </Section>
      {page.actions.length > 0 && (
        <Section id="actions" title="What you can do">
          <ul class="actions">
            {page.actions.map((action) => (
              <li>{action}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Elsewhere({ page }: { page: ProvisionPage }) {
  const [only] = page.types;
  const comparison = page.fullComparison;
  return (
    <>
      <Section
        id="counterparts"
        title="How other platforms handle this"
        margin={
          only !== undefined ? (
            <p>
              The closest provisions of the same type, <a href={only.address}>{only.title.toLowerCase()}</a>, each from
              another platform, each wording once, quoted exactly.
            </p>
          ) : null
        }
      >
        {page.counterparts.length === 0 && <p>No counterpart of the same type is recorded on another platform.</p>}
        {page.counterparts.map((one) => (
          <QuotedCard one={one} remark={one.sameWords ? 'the same words' : undefined}>
            {one.alsoAt.length > 0 && <AlsoAt places={one.alsoAt} />}
          </QuotedCard>
        ))}
        {comparison !== null && (
          <p class="onward">
            <a href={comparison.address}>Every platform’s wording of this kind: {comparison.title.toLowerCase()}</a>
          </p>
        )}
      </Section>
      <Section id="law" title="The law that bears on it">
        <p>{page.lawSaid}</p>
        <LawList articles={page.law} />
      </Section>
    </>
  );
}

/** A group of companies often has one text for all its services: it is quoted once. */
function AlsoAt({ places }: { places: ProvisionPage['counterparts'][number]['alsoAt'] }) {
  return (
    <p class="card-foot">
      These words also stand at{' '}
      {places.map(({ platform, address }, index) => (
        <>
          {index > 0 && (index === places.length - 1 ? ' and ' : ', ')}
          <a href={address}>{platform.name}</a>
        </>
      ))}
    </p>
  );
}

function Questions({ page }: { page: ProvisionPage }) {
  return (
    <Section id="questions" title="Questions and answers">
      <dl class="questions">
        {page.questions.map(({ question, answer }) => (
          <div>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Neighbours({ page }: { page: ProvisionPage }) {
  if (page.previous === null && page.next === null) return null;
  return (
    <nav class="neighbours" aria-label="Provisions before and after">
      {page.previous !== null && (
        <a rel="prev" href={page.previous.address}>
          ← {page.previous.title}
        </a>
      )}
      {page.next !== null && (
        <a rel="next" href={page.next.address}>
          {page.next.title} →
        </a>
      )}
    </nav>
  );
}
