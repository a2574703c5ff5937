'use strict';
// Runs vitest under Node 24 and closes with one plain line of counts.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { ready, runtime, root } = require('./setup.cjs');

ready();
const args = process.argv.slice(2);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'codicil-test-'));
const report = path.join(scratch, 'report.json');
const manifest = require.resolve('vitest/package.json', { paths: [root] });
const vitest = path.join(path.dirname(manifest), require(manifest).bin.vitest);
const chosen = args.some((arg) => arg === '--project' || arg.startsWith('--project='));
const projects = chosen ? [] : ['unit', 'browser', 'whole', 'pg'].map((name) => `--project=${name}`);
const node = runtime();

const run = spawnSync(
  node,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...projects, ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path.dirname(node) + path.delimiter + process.env.PATH },
  },
);

let code = run.status ?? 1;
try {
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = result.numFailedTests + broken.length;
  const skipped = result.numPendingTests + result.numTodoTests;
  process.stdout.write(`\n${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  if (failed > 0 && code === 0) code = 1;
} catch (error) {
  process.stderr.write(`codicil: vitest left no report (${error.message})\n`);
  if (code === 0) code = 1;
}
fs.rmSync(scratch, { recursive: true, force: true });
process.exitCode = code;
