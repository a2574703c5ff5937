import { serve } from '@hono/node-server';
import { sampleSite } from './sample-site.ts';
const port = Number(process.argv[2] ?? 4555);
serve({ fetch: sampleSite().site.fetch, port, hostname: '127.0.0.1' });
