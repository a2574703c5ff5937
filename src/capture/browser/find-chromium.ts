import { existsSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Chromium is: what `CHROMIUM_PATH` names, the system's own, or the one that a package brings. @throws where there is none */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  found ??= unpackChromium();
  return found;
}

let found: Promise<string> | null = null;

/** The package unpacks into the temporary folder and takes whatever lies there, of any version and whoever's: so it gets a folder of its own. */
async function unpackChromium(): Promise<string> {
  const before = process.env['TMPDIR'];
  const own = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `codicil-chromium-153.0.0-${own}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid !== undefined && statSync(folder).uid !== own)
    throw new Error(`${folder} belongs to somebody else`);
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  process.env['TMPDIR'] = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
