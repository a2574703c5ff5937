import type { Hono } from 'hono';
import { NotFoundError } from '#kernel';
import { capturedPage } from '../pages/captured-page.tsx';
import { answer } from '../serving/answer.ts';
import { hereOf, type House } from '../serving/house.ts';
import { archived } from '../serving/security.ts';
import { partOf } from '../serving/twins.ts';
import { verifier } from '../verifier/verifier-page.ts';

const kinds = new Set(['version', 'change', 'provision']);

/** What proves a record: evidence bundles, the page that checks them, and archived pages as they were captured. */
export function addEvidence(site: Hono, house: House): void {
  const { desk } = house;
  site.get('/evidence/:kind/:file', async (c) => {
    const [kind, file] = [c.req.param('kind'), c.req.param('file')];
    const id = /^([a-z2-7]{16})\.wacz$/.exec(file)?.[1];
    if (!kinds.has(kind) || id === undefined) throw new NotFoundError('There is no such evidence bundle.');
    const bundle = await desk.evidence({ kind: kind as 'version', id });
    return c.body(new Uint8Array(bundle.bytes), 200, {
      'Content-Type': 'application/wacz',
      'Content-Disposition': `attachment; filename="${bundle.name}"`,
      'Cache-Control': 'private, no-cache',
    });
  });

  site.get('/captured/:version', async (c) => {
    const page = await desk.captured(partOf(c, 'version'));
    return answer(c, capturedPage(page), hereOf(c, house));
  });

  site.get('/captured/:version/frame', async (c) => {
    const page = await desk.captured(c.req.param('version'));
    if (page.form === 'other') throw new NotFoundError('What was captured is no page of text.');
    return c.body(page.content, 200, {
      'Content-Type': `${page.form === 'html' ? 'text/html' : 'text/plain'}; charset=utf-8`,
      'Content-Security-Policy': archived,
      'X-Frame-Options': 'SAMEORIGIN',
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    });
  });

  site.get('/captured/:version/picture', async (c) => {
    const bytes = await desk.capturedPicture(c.req.param('version'));
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    });
  });

  site.get('/verifier.html', (c) => {
    const { page, policy } = verifier();
    return c.body(page, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'public, max-age=3600',
    });
  });
}
