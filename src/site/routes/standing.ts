import type { Hono } from 'hono';
import { aboutPage } from '../pages/about-page.tsx';
import { logPage } from '../pages/log-page.tsx';
import { homePage } from '../pages/home-page.tsx';
import { methodologyPage } from '../pages/methodology-page.tsx';
import { decidePage, reviewPage } from '../pages/review-page.tsx';
import { questionsPage } from '../pages/questions-page.tsx';
import { watchesPage } from '../pages/watches-page.tsx';
import { answer } from '../serving/answer.ts';
import { hereOf, type House } from '../serving/house.ts';
import { pageOf, partOf, withTwins } from '../serving/twins.ts';

/** The front page, the reader's own page, and the pages about Codicil itself. */
export function addStanding(site: Hono, house: House): void {
  const { desk } = house;
  site.on('GET', ['/', '/index.json', '/index.md'], async (c) => {
    const here = hereOf(c, house);
    return answer(c, homePage(await desk.home(), here), here);
  });
  site.on('GET', withTwins('/watches'), async (c) => {
    const here = hereOf(c, house);
    return answer(c, watchesPage(await desk.watches(), here), here);
  });
  site.on('GET', withTwins('/review'), async (c) => {
    const here = hereOf(c, house);
    return answer(c, reviewPage(await desk.review({ page: pageOf(c) }), here), here);
  });
  site.on('GET', withTwins('/review/:id'), async (c) => {
    const here = hereOf(c, house);
    return answer(c, decidePage(await desk.provisionById(partOf(c, 'id')), here), here);
  });
  site.on('GET', withTwins('/log'), async (c) => {
    const here = hereOf(c, house);
    return answer(c, logPage(await desk.log(), here), here);
  });
  for (const [path, page] of [
    ['/methodology', methodologyPage],
    ['/about', aboutPage],
    ['/questions', questionsPage],
  ] as const) {
    site.on('GET', withTwins(path), async (c) => {
      const here = hereOf(c, house);
      return answer(c, page(here), here);
    });
  }
}
