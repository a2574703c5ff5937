import { headingsWithin, type ProvisionPage } from '#desk';
import { Digest } from './quotation.tsx';
import { Facts } from './section.tsx';
import { Day, Moment } from './times.tsx';
import { Sides, WeighedHow } from './weighing.tsx';
import { counted } from './words.ts';

/** Where the words come from, beside them. */
export function PlaceNotes({ page }: { page: ProvisionPage }) {
  const section = headingsWithin(page.platform, page.document, page.section);
  return (
    <Facts
      facts={[
        section.length === 0 ? null : ['Section', section.join(' › ')],
        ['Captured', <Moment at={page.quotation.capturedAt} />],
        ['In force since', <Day at={page.stability.inForceSince} />],
        ['Version', <a href={page.version.address}>{`No. ${page.version.ordinal}`}</a>],
        ['Text', <Digest digest={page.quotation.textDigest} />],
      ]}
    />
  );
}

/** Why it is typed and graded as it is. */
export function DecidedHow({ page }: { page: ProvisionPage }) {
  return (
    <details class="decided">
      <summary>How this was decided</summary>
      <p>
        Kind of rule: {page.modality}.{' '}
        {page.badges.prevalence !== null && `Counted over platforms with ${page.badges.prevalence.kinds}. `}
      </p>
      {page.languageSaid !== null && <p>{page.languageSaid}</p>}
      <ul>
        {page.types.map((type) => (
          <li>
            <a href={type.address}>{type.title}</a> ({Math.round(type.confidence * 100)}%): {type.definition}
            {type.cues.length > 0 && <span class="aside"> Because of: {type.cues.join(', ')}.</span>}
            {type.because.length > 0 && (
              <span class="aside"> Words that weighed most: {type.because.map((gram) => `“${gram}”`).join(', ')}.</span>
            )}
          </li>
        ))}
      </ul>
      <WeighedHow page={page} />
      <Sides page={page} />
    </details>
  );
}

export function Stability({ page }: { page: ProvisionPage }) {
  const { stability } = page;
  return (
    <>
      <p>{stability.said}</p>
      <Facts
        facts={[
          ['First seen', <Day at={stability.firstSeen} />],
          ['Last seen', <Day at={stability.lastSeen} />],
          ['Wordings', String(stability.wordings)],
          [
            'In force since',
            <>
              <Day at={stability.inForceSince} /> at the latest
              {stability.inForceAfter !== null &&
                stability.inForceAfter.slice(0, 10) !== stability.inForceSince.slice(0, 10) && (
                  <>
                    , not yet on <Day at={stability.inForceAfter} />
                  </>
                )}
            </>,
          ],
          ['Months on record', String(stability.monthsWatched)],
        ]}
      />
      <p class="aside">{stability.watchedSaid}</p>
      <p>
        {stability.documentChanges === 0
          ? 'The wording of this document has not changed on record.'
          : `The wording of this document has changed ${times(stability.documentChanges)} on record.`}{' '}
        {stability.lastDocumentChange !== null && (
          <>
            The last change: <a href={stability.lastDocumentChange.address}>{stability.lastDocumentChange.sentence}</a>{' '}
            (<Day at={stability.lastDocumentChange.detectedBy} />
            ).{' '}
          </>
        )}
        {stability.recordsWithoutChange > 0 &&
          `${counted(stability.recordsWithoutChange, 'record')} ${stability.recordsWithoutChange === 1 ? 'differs' : 'differ'} in no word (links, white space or emphasis only).`}
      </p>
    </>
  );
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
