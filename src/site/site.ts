import { Hono } from 'hono';
import type { Desk } from '#desk';
import type { SiteActs } from './acts.ts';
import { addEvidence } from './routes/evidence.ts';
import { addForms } from './routes/forms.ts';
import { addPlatforms } from './routes/platforms.ts';
import { addPlain } from './routes/plain.ts';
import { addStanding } from './routes/standing.ts';
import { addSubjects } from './routes/subjects.ts';
import { formKeys } from './serving/form-keys.ts';
import { problem } from './serving/problem.tsx';
import { secured } from './serving/security.ts';

export interface SiteParts {
  readonly desk: Desk;
  readonly acts: SiteActs;
  readonly installation: { readonly name: string; readonly origin: string };
}

/**
 * The web site as one Hono application. It answers its own errors with problem pages and leaves the error in
 * `c.error`, where the program that mounts it can log it. Mount it last: what it does not know is a 404.
 */
export function siteOf(parts: SiteParts): Hono {
  const site = new Hono();
  const house = { ...parts, keys: formKeys(parts.installation.origin) };
  site.use('*', secured);
  site.notFound((c) => problem(c, undefined, house));
  site.onError((error, c) => problem(c, error, house));
  addPlain(site, house);
  addStanding(site, house);
  addSubjects(site, house);
  addPlatforms(site, house);
  addEvidence(site, house);
  addForms(site, house);
  return site;
}
