import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
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
    const path = await packed.executablePath();
    process.env['FONTCONFIG_FILE'] ??= nameFonts(folder);
    return path;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The package's own list of font folders names folders of one cloud alone; a browser that finds no font at all dies at times. */
function nameFonts(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((dir) => `<dir>${dir}</dir>`);
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${dirs.join('')}${cache}</fontconfig>\n`);
  return file;
}
