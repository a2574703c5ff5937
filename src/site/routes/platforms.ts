import type { Hono } from 'hono';
import { isChoice, type VersionRef } from '#desk';
import { documentPage } from '../pages/document-page.tsx';
import { platformPage } from '../pages/platform-page.tsx';
import { platformsPage } from '../pages/platforms-page.tsx';
import { provisionPage } from '../pages/provision-page.tsx';
import { redlinePage } from '../pages/redline-page.tsx';
import { sincePage } from '../pages/since-page.tsx';
import { choicePage, versionPage } from '../pages/version-page.tsx';
import { versionsPage } from '../pages/versions-page.tsx';
import { answer } from '../serving/answer.ts';
import { hereOf, type House } from '../serving/house.ts';
import { timeMap } from '../serving/memento.ts';
import { pathIs, placeOf } from '../serving/places.ts';
import { partOf, severityAsked, readerAsked, variantAsked, withTwins } from '../serving/twins.ts';

/** Platforms, their documents, and what stands in them. */
export function addPlatforms(site: Hono, house: House): void {
  const { desk } = house;
  site.on('GET', withTwins('/platforms'), async (c) =>
    answer(c, platformsPage(await desk.platforms()), hereOf(c, house)),
  );

  site.get('/platforms/:platform', async (c) => {
    const page = await desk.platform(partOf(c, 'platform'));
    return answer(c, platformPage(page, hereOf(c, house)), hereOf(c, house));
  });

  site.get('/platforms/:platform/:document/provisions/:provision', async (c) => {
    const [platform, document, named] = [partOf(c, 'platform'), partOf(c, 'document'), partOf(c, 'provision')];
    const page = await desk.provision(platform, document, named.slice(0, 16), {
      ...variantAsked(c),
      ...readerAsked(c),
    });
    if (!pathIs(c, page.address)) return c.redirect(placeOf(c, page.address), 301);
    return answer(c, provisionPage(page, hereOf(c, house)), hereOf(c, house));
  });

  site.on('GET', withTwins('/platforms/:platform/:document/versions'), async (c) => {
    const page = await desk.document(partOf(c, 'platform'), partOf(c, 'document'), variantAsked(c));
    if (c.req.header('accept')?.includes('application/link-format') === true) {
      return c.body(timeMap(page.document, page.versions, page.originalUrl), 200, {
        'Content-Type': 'application/link-format',
        Vary: 'Accept',
      });
    }
    return answer(c, versionsPage(page, variantAsked(c).variant), hereOf(c, house));
  });

  site.on('GET', withTwins('/platforms/:platform/:document/since'), async (c) => {
    const since = c.req.query('since');
    const page = await desk.since(partOf(c, 'platform'), partOf(c, 'document'), {
      ...variantAsked(c),
      since: since === '' ? undefined : since,
    });
    const address = `${page.document.address}/since${page.asked?.by === 'address' && since !== undefined ? `?since=${encodeURIComponent(since)}` : ''}`;
    return answer(c, sincePage(page, address, hereOf(c, house)), hereOf(c, house));
  });

  site.get('/platforms/:platform/:document/:at{@.+}', async (c) => {
    const at = partOf(c, 'at').slice(1);
    const [platform, document, variant] = [partOf(c, 'platform'), partOf(c, 'document'), variantAsked(c)];
    const [from = '', to] = at.split(/\.\.@?/);
    const page =
      to === undefined
        ? await desk.version(platform, document, from, variant)
        : await desk.redline(platform, document, from, to, variant);
    const asked = `/platforms/${platform}/${document}/@${to === undefined ? from : `${from}..@${to}`}`;
    if (isChoice(page)) return answer(c, choicePage(page, asked), hereOf(c, house));
    if ('blocks' in page && 'from' in page) return answer(c, redlinePage(page), hereOf(c, house));
    if (!pathIs(c, page.version.address)) return c.redirect(placeOf(c, page.version.address), 302);
    return answer(c, versionPage(page, hereOf(c, house)), hereOf(c, house));
  });

  site.get('/platforms/:platform/:document', async (c, next) => {
    if (c.req.path.endsWith('.atom')) return next();
    const [platform, document, variant] = [partOf(c, 'platform'), partOf(c, 'document'), variantAsked(c)];
    const wanted = c.req.header('accept-datetime');
    if (wanted !== undefined && !Number.isNaN(Date.parse(wanted))) {
      const page = await desk.version(platform, document, new Date(wanted).toISOString(), variant);
      const version: VersionRef | undefined = isChoice(page) ? page.choices[0] : page.version;
      c.header('Vary', 'Accept-Datetime, Accept');
      if (version !== undefined) return c.redirect(placeOf(c, version.address), 302);
    }
    const page = await desk.document(platform, document, variant);
    const asked = {
      severity: severityAsked(c),
      variant: variant.variant,
      record: () => desk.record(platform, document, variant),
    };
    return answer(c, documentPage(page, asked, hereOf(c, house)), hereOf(c, house));
  });
}
