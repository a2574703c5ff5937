import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { InputError } from '#kernel';
import { scheduleActs, watchKinds } from '../acts.ts';
import type { House } from '../serving/house.ts';
import { refuse } from '../serving/problem.tsx';

type Fields = Readonly<Record<string, unknown>>;

const mostBytes = 16_384;

/** What readers may change. Each form says where it came from before anything is done, and ends on the page of watches, or where its act says. */
export function addForms(site: Hono, house: House): void {
  const { acts } = house;
  const small = bodyLimit({
    maxSize: mostBytes,
    onError: (c) => refuse(c, 400, 'This form is larger than any of ours.', house),
  });
  const form = (path: string, act: (c: Context, fields: Fields) => Promise<void | string>) =>
    site.post(path, small, async (c) => {
      const fields = await fieldsOf(c);
      const refusal = house.keys.refusal(c, fields['key']);
      if (refusal !== null) return refuse(c, 403, refusal, house);
      return c.redirect((await act(c, fields)) ?? '/watches', 303);
    });

  form('/watches', async (_, fields) => {
    const kind = watchKinds.find((one) => one === fields['kind']);
    const target = fields['target'];
    if (kind === undefined)
      throw new InputError('bad-watch', 'A watch is on a platform, a document, a provision or a type.');
    if (typeof target !== 'string' || !/^\/(platforms|types)\/[^\s]+$/u.test(target)) {
      throw new InputError('bad-watch', 'What is to be watched is named by its address here, such as /types/use.spam.');
    }
    await acts.watch(kind, target);
  });
  form('/watches/:id/unwatch', async (c) => acts.unwatch(c.req.param('id') ?? ''));
  form('/alerts/:id/seen', async (c) => acts.seen(c.req.param('id') ?? ''));
  form('/review/:id/dispute', async (c, fields) => {
    const id = c.req.param('id') ?? '';
    await acts.dispute(id, textOf(fields['reason']));
    return `/review/${encodeURIComponent(id)}`;
  });
  form('/review/:id', async (c, fields) => {
    const id = c.req.param('id') ?? '';
    const types = [fields['types']].flat().map(textOf);
    const severity = textOf(fields['severity']);
    await acts.review({
      provision: id,
      types: types.filter((type) => type !== ''),
      severity: severity === '' ? null : severity,
      reason: textOf(fields['reason']),
    });
    return `/review/${encodeURIComponent(id)}`;
  });
  form('/platforms/:platform/:document/read', async (c) => {
    const of = `${c.req.param('platform') ?? ''}/${c.req.param('document') ?? ''}`;
    await acts.read(of);
    return `/platforms/${of.split('/').map(encodeURIComponent).join('/')}/since`;
  });
  form('/platforms/:platform/:document/schedule', async (c, fields) => {
    const act = scheduleActs.find((one) => one === fields['act']);
    if (act === undefined)
      throw new InputError('bad-schedule', 'A schedule can be paused or resumed, or its documents looked at now.');
    const of = `${c.req.param('platform') ?? ''}/${c.req.param('document') ?? ''}`;
    await acts.schedule(of, act);
    return `/platforms/${of.split('/').map(encodeURIComponent).join('/')}#schedule`;
  });
}

async function fieldsOf(c: Context): Promise<Fields> {
  if (!(c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) return {};
  return c.req.parseBody({ all: true });
}

function textOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}
