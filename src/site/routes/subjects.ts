import type { Hono } from 'hono';
import { articlePage } from '../pages/article-page.tsx';
import { cataloguePage } from '../pages/catalogue-page.tsx';
import { changePage } from '../pages/change-page.tsx';
import { changesPage } from '../pages/changes-page.tsx';
import { instrumentPage, regulationsPage } from '../pages/regulations-page.tsx';
import { searchPage } from '../pages/search-page.tsx';
import { typePage } from '../pages/type-page.tsx';
import { typesPage } from '../pages/types-page.tsx';
import { answer } from '../serving/answer.ts';
import { hereOf, type House } from '../serving/house.ts';
import { pageOf, partOf, severityAsked, withTwins } from '../serving/twins.ts';

/** Types, changes, law and search: what cuts across platforms. */
export function addSubjects(site: Hono, house: House): void {
  const { desk } = house;
  site.on('GET', withTwins('/types'), async (c) => answer(c, typesPage(await desk.types()), hereOf(c, house)));
  site.get('/types/:type', async (c) => {
    const severity = severityAsked(c);
    const page = await desk.type(partOf(c, 'type'), { page: pageOf(c), severity });
    return answer(c, typePage(page, severity, hereOf(c, house)), hereOf(c, house));
  });

  site.on('GET', withTwins('/changes'), async (c) => {
    const { platform, document } = c.req.query();
    const asked = { ...(platform === undefined ? {} : { platform }), ...(document === undefined ? {} : { document }) };
    return answer(
      c,
      changesPage(await desk.changes({ page: pageOf(c), ...asked }), hereOf(c, house), asked),
      hereOf(c, house),
    );
  });
  site.get('/changes/:change', async (c) => {
    return answer(c, changePage(await desk.change(partOf(c, 'change')), hereOf(c, house)), hereOf(c, house));
  });

  site.on('GET', withTwins('/catalogue'), async (c) =>
    answer(c, cataloguePage(await desk.entries()), hereOf(c, house)),
  );

  site.on('GET', withTwins('/regulations'), async (c) =>
    answer(c, regulationsPage(await desk.regulations()), hereOf(c, house)),
  );
  site.get('/regulations/:instrument', async (c) => {
    return answer(c, instrumentPage(await desk.instrument(partOf(c, 'instrument'))), hereOf(c, house));
  });
  site.get('/regulations/:instrument/:article', async (c) => {
    const page = await desk.article(partOf(c, 'instrument'), partOf(c, 'article'));
    return answer(c, articlePage(page, hereOf(c, house)), hereOf(c, house));
  });

  site.on('GET', withTwins('/search'), async (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, 300);
    const page = query === '' ? nothing : await desk.search(query, { page: pageOf(c) });
    return answer(c, searchPage(page, hereOf(c, house)), hereOf(c, house));
  });
}

const nothing = { query: '', provisions: [], platforms: [], documents: [], types: [], total: 0, page: 1, pages: 1 };
