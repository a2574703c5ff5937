/** `npm run bench -- <name> [arguments]`: one file a benchmark, each exporting `run(args)`. */
const benches: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> | void }>>> = {
  align: () => import('./align.ts'),
  capture: () => import('./capture.ts'),
  counterparts: () => import('./counterparts.ts'),
  import: () => import('./import.ts'),
  serve: () => import('./serve.ts'),
  typing: () => import('./typing.ts'),
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- <${Object.keys(benches).join(' | ')}> [arguments]\n`);
  process.exitCode = 2;
} else {
  await (await bench()).run(args);
}
