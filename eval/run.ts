import { existsSync, readdirSync } from 'node:fs';

/** `npm run eval -- <name> […]`: runs `eval/<name>.ts`, which exports `run(args)`. */
const [name, ...args] = process.argv.slice(2);
const folder = new URL('./', import.meta.url);
const file = new URL(`${name ?? ''}.ts`, folder);

if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name) || name === 'run' || !existsSync(file)) {
  const names = readdirSync(folder)
    .filter((entry) => entry.endsWith('.ts') && !entry.includes('.test.') && entry !== 'run.ts')
    .map((entry) => entry.slice(0, -3))
    // `pages-records.ts` belongs to `pages.ts`.
    .filter((entry, _, all) => !all.some((other) => entry.startsWith(`${other}-`)));
  console.log(`Usage: npm run eval -- <name> [arguments]\n\nEvaluations: ${names.join(', ')}`);
  process.exitCode = name === undefined ? 0 : 2;
} else {
  const { run } = (await import(file.href)) as { run: (args: readonly string[]) => Promise<void> | void };
  await run(args);
}
