import type { Hono } from 'hono';
import { icon, script, style } from '../serving/assets.ts';
import type { House } from '../serving/house.ts';
import { llmsText } from './llms.ts';

/** Files: style, script, icon, and the words for robots. */
export function addPlain(site: Hono, house: House): void {
  for (const { address, type, content } of [style, script, icon]) {
    site.get(address, (c) =>
      c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    );
  }
  site.get('/robots.txt', (c) =>
    c.text(
      'User-agent: *\nDisallow: /search\nDisallow: /evidence/\nDisallow: /captured/\nDisallow: /watches\nDisallow: /review\nAllow: /\n',
      200,
      {
        'Cache-Control': 'public, max-age=86400',
      },
    ),
  );
  site.get('/llms.txt', (c) => c.text(llmsText(house.installation), 200, { 'Cache-Control': 'public, max-age=86400' }));
}
