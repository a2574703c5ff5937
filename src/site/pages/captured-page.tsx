import { shortTitle, type CapturedPage } from '#desk';
import { Moment } from '../parts/times.tsx';
import { framing } from '../serving/security.ts';
import type { View } from '../serving/view.ts';

/** An archived page in a frame where nothing of it can run, with what it is above it. */
export function capturedPage(page: CapturedPage): View {
  const { platform, document, version } = page;
  const title = shortTitle(platform, document);
  return {
    title: `${platform.name}, ${title}: the page as captured`,
    description: `The page that version ${version.ordinal} of ${platform.name}’s ${title} was read from, as it was captured.`,
    address: `/captured/${version.id}`,
    value: () => page,
    markdown: () =>
      `# ${platform.name}, ${title}: the page as captured\n\n${version.provenance.said}. SHA-256 of the bytes: \`${page.bodyDigest}\`.\n\nThe version read from it: ${version.address}\n`,
    names: [platform],
    unlisted: true,
    trail: [
      { name: 'Platforms', address: '/platforms' },
      platform,
      { name: title, address: document.address },
      { name: `Version ${version.ordinal}`, address: version.address },
    ],
    headers: { 'Content-Security-Policy': framing },
    cache: 'shared',
    body: () => <Captured page={page} />,
  };
}

function Captured({ page }: { page: CapturedPage }) {
  const { platform, document, version, form } = page;
  return (
    <article class="sheet">
      <header class="opening-part">
        <h1>
          <span class="of">
            {platform.name}, {shortTitle(platform, document)}
          </span>{' '}
          The {form === 'html' ? 'page' : 'file'} as captured, <Moment at={version.capturedAt} />
        </h1>
        <p class="notice">
          This is {platform.name}’s, kept as evidence; it is not part of this site. {version.provenance.said}. Its
          scripts do not run, and pictures and styles that it loads from elsewhere are not shown, so it may look unlike
          what visitors saw. Links in it lead nowhere.
        </p>
        <p>
          SHA-256 of the bytes: <code class="digest whole">{page.bodyDigest}</code>
        </p>
        <ul class="ways">
          <li>
            <a href={version.address}>The text that was read from it</a>
          </li>
          <li>
            <a href={`/evidence/version/${version.id}.wacz`} download>
              Evidence bundle with these bytes
            </a>
          </li>
        </ul>
      </header>
      {form === 'other' ? (
        <p>What was captured is of the kind {page.mediaType}, which is not shown here. The evidence bundle holds it.</p>
      ) : (
        <iframe
          class="captured"
          title={`${platform.name}’s ${document.title} as captured`}
          src={`/captured/${version.id}/frame`}
          sandbox=""
          referrerpolicy="no-referrer"
          loading="lazy"
        />
      )}
      {page.picture !== null && (
        <section>
          <h2>As a browser drew it</h2>
          <img
            class="captured-picture"
            src={page.picture}
            alt={`Picture of ${platform.name}’s ${document.title} as a browser drew it at the capture. Its words are the version’s text.`}
            loading="lazy"
          />
        </section>
      )}
    </article>
  );
}
