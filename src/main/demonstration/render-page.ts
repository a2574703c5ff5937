import type { InventedDocument, InventedPlatform, PageState } from './model.ts';
import { parseTerms } from './parse-terms.ts';
import { escapeHtml, renderTerms, type TermsStyle } from './render-terms.ts';

/** The whole page as its server sends it: the document among navigation, banners, scripts and a footer. */
export function renderPage(platform: InventedPlatform, document: InventedDocument, state: PageState): string {
  const session = sessionOf(platform, state.stage);
  const address = (target: string) =>
    /^(?:https?|mailto):/.test(target) ? target : `/${platform.slug}/${target}?session=${session}`;
  const { look, quotes } = state.dress;
  switch (look) {
    case 'error':
      return frame(platform, 'Service unavailable', errorBody(platform));
    case 'consent':
      return frame(platform, 'Before you continue', consentBody(platform));
    case 'plain':
    case 'redesigned': {
      const terms = renderTerms(parseTerms(state.text), { look, quotes, address });
      const body = look === 'plain' ? plainBody : redesignedBody;
      return frame(platform, document.termsType, body({ platform, state, terms, address, session }));
    }
  }
}

interface Furnished {
  readonly platform: InventedPlatform;
  readonly state: PageState;
  readonly terms: string;
  readonly address: TermsStyle['address'];
  readonly session: string;
}

function plainBody({ platform, state, terms, address, session }: Furnished): string {
  return `<a class="skip-link" href="#main">Skip to the text</a>
<header>
  <a href="${address('')}">${escapeHtml(platform.name)}</a>
  <nav aria-label="Site"><ul>${navigation(platform, address)}</ul></nav>
  <form role="search"><label for="q">Search</label><input id="q" name="q"><button>Go</button></form>
</header>
${cookieBanner(platform)}
<script>window.dataLayer = window.dataLayer || []; function pageView() { dataLayer.push({ event: 'view', session: '${session}' }); } pageView();</script>
<main id="main">
<aside class="page-meta">Updated ${daysAgo(state.stage)} · 6 minutes to read</aside>
<article class="policy">
${terms}
</article>
</main>
${footer(platform, state, address)}
<script>if (1 < 2 && document.cookie) { document.body.insertAdjacentHTML('beforeend', '<p>You may not read this.</p>'); }</script>`;
}

function redesignedBody({ platform, state, terms, address, session }: Furnished): string {
  return `<div id="app" data-session="${session}">
<header class="lg-top"><div class="lg-brand">${escapeHtml(platform.name)}</div><nav><ul>${navigation(platform, address)}</ul></nav></header>
<main class="lg-main"><div class="lg-grid">
<aside class="lg-side"><p>Updated ${daysAgo(state.stage)}</p><button type="button">Print</button></aside>
<article class="policy lg-doc"><div class="lg-inner">
${terms}
</div></article>
</div></main>
${footer(platform, state, address)}
</div>
${cookieBanner(platform)}
<script type="application/json" id="state">{"session":"${session}","stage":${state.stage}}</script>`;
}

function navigation(platform: InventedPlatform, address: TermsStyle['address']): string {
  return platform.navigation.map((words) => `<li><a href="${address('')}">${escapeHtml(words)}</a></li>`).join('');
}

function cookieBanner(platform: InventedPlatform): string {
  return `<div id="cookie-banner" role="dialog" aria-label="Cookies"><p>${escapeHtml(platform.name)} uses cookies to keep you signed in and to count visits.</p><button>Accept all cookies</button><button>Settings</button></div>`;
}

function footer(platform: InventedPlatform, state: PageState, address: TermsStyle['address']): string {
  const entries = platform.footer.filter((words) => !state.dress.footerWithout.includes(words));
  const links = entries.map((words) => `<li><a href="${address('')}">${escapeHtml(words)}</a></li>`).join('');
  return `<footer><ul>${links}</ul><p>© ${escapeHtml(platform.name)}. An invented platform of Codicil’s demonstration.</p></footer>`;
}

function errorBody(platform: InventedPlatform): string {
  return `<header><a href="/">${escapeHtml(platform.name)}</a></header>
<main><article class="policy"><h1>Service temporarily unavailable</h1>
<p>Something went wrong on our side (error 503). Our engineers have been told and are looking into it. Please try again in a few minutes; if the page does not come back, write to help@${escapeHtml(platform.host)} and say what you were looking for.</p></article></main>`;
}

function consentBody(platform: InventedPlatform): string {
  return `<main><article class="policy"><h1>Before you continue</h1>
<p>${escapeHtml(platform.name)} and its partners use cookies to keep the site running, to count visits and to show advertising that fits your interests. We value your privacy: you decide which of them may be set, and you can change your mind at any time.</p>
<button>Accept all cookies</button><button>Reject all cookies</button><button>Manage cookies</button></article></main>`;
}

function frame(platform: InventedPlatform, title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${escapeHtml(platform.name)}</title>
<style>body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif } nav ul, footer ul { display: flex; gap: 1rem; list-style: none; padding: 0 } table { border-collapse: collapse } th, td { border: 1px solid; padding: .3rem .6rem; text-align: start } #cookie-banner { border: 1px solid; padding: .5rem 1rem }</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","publisher":"${escapeHtml(platform.host)}"}</script>
</head>
<body>
${body}
<noscript>This site works best with scripts switched on.</noscript>
</body>
</html>
`;
}

/** A new session at every stage, the same for everybody: what a page's links carry without meaning anything. */
function sessionOf(platform: InventedPlatform, stage: number): string {
  let hash = 2166136261;
  for (const character of `${platform.slug} ${stage}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function daysAgo(stage: number): string {
  return stage === 0 ? 'yesterday' : `${stage * 3} days ago`;
}

/** The page at `/`: what is served here. */
export function renderStart(platforms: readonly InventedPlatform[]): string {
  const documents = platforms.flatMap(({ slug, name, documents: own }) =>
    own.map((one) => `<li><a href="/${slug}/${one.slug}">${escapeHtml(name)}: ${escapeHtml(one.termsType)}</a></li>`),
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Codicil’s demonstration</title></head>
<body><main><h1>Codicil’s demonstration</h1><p>These platforms are invented. Their pages change while Codicil watches them.</p><ul>${documents.join('')}</ul></main></body>
</html>
`;
}
