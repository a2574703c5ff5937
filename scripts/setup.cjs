'use strict';
// Plain CommonJS for Node 18 and later: it must run before anything is installed.
const fs = require('node:fs');
const path = require('node:path');
const crypto = require('node:crypto');
const { spawnSync } = require('node:child_process');

const root = path.resolve(__dirname, '..');
const modules = path.join(root, 'node_modules');
const lockfile = path.join(root, 'package-lock.json');
const stampFile = path.join(modules, '.stamp');
const guard = path.join(root, '.setup.lock');
const STALE_MS = 15 * 60_000;
const KEPT =
  /^npm_config_(registry|cafile|ca|cert|key|proxy|https_proxy|noproxy|strict_ssl|userconfig|globalconfig|cache|offline|prefer_offline|maxsockets|fetch_.*|_.*|\/\/.*|@.*)$/i;

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** What the lock asks for against what is installed; `dev: false` lets development packages be absent. */
function installed(lockText, dev) {
  const hidden = read(path.join(modules, '.package-lock.json'));
  if (hidden === undefined) return false;
  const have = JSON.parse(hidden).packages;
  for (const [place, want] of Object.entries(JSON.parse(lockText).packages)) {
    if (place === '') continue;
    const got = have[place];
    if (got ? got.version === want.version : want.optional || want.devOptional || (want.dev && !dev)) continue;
    return false;
  }
  return true;
}

function fresh(lockText, dev) {
  const digest = crypto.createHash('sha256').update(lockText).digest('hex');
  if (read(stampFile)?.trim() === digest) return true;
  if (!installed(lockText, dev)) return false;
  if (installed(lockText, true)) fs.writeFileSync(stampFile, digest + '\n');
  return true;
}

function stale() {
  try {
    const pid = Number(fs.readFileSync(guard, 'utf8'));
    if (Date.now() - fs.statSync(guard).mtimeMs > STALE_MS) return true;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** One installer at a time; whoever waits finds the work done. */
function acquire() {
  const mine = `${guard}.${process.pid}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    for (let said = false; ;) {
      try {
        fs.linkSync(mine, guard);
        return;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      if (stale()) {
        const before = read(guard);
        const aside = `${mine}.stale`;
        try {
          fs.renameSync(guard, aside);
          if (read(aside) !== before) fs.linkSync(aside, guard);
        } catch (error) {
          if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
        }
        fs.rmSync(aside, { force: true });
        continue;
      }
      if (!said) process.stderr.write('codicil: another process is installing; waiting for it\n');
      said = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** The environment without what an outer npm call set for itself. */
function cleanEnvironment() {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^npm_/i.test(name) && !KEPT.test(name)) continue;
    if (name === 'INIT_CWD' || name === 'NODE_ENV' || name === 'NODE_OPTIONS') continue;
    env[name] = value;
  }
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const parts = (env[key] ?? '').split(path.delimiter);
  env[key] = parts.filter((part) => !part.includes('node_modules')).join(path.delimiter);
  return env;
}

function install() {
  const started = Date.now();
  process.stderr.write('codicil: installing the pinned packages (npm ci), about 20 seconds … ');
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    env: cleanEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error || result.status !== 0) {
    const why = result.error ? String(result.error) : `${result.stdout}\n${result.stderr}`;
    process.stderr.write(`failed\n${why.trim()}\n`);
    throw new Error('codicil: npm ci failed; its output is above');
  }
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** Makes node_modules agree with package-lock.json. A copy without a lock was installed by somebody else's npm. */
function ready({ dev = true } = {}) {
  const lockText = read(lockfile);
  if (lockText === undefined || fresh(lockText, dev)) return;
  acquire();
  try {
    if (fresh(lockText, dev)) return;
    install();
    fs.writeFileSync(stampFile, crypto.createHash('sha256').update(lockText).digest('hex') + '\n');
  } finally {
    fs.rmSync(guard, { force: true });
  }
}

/** The Node to run on: this one if it is 24 or later, otherwise the one that was installed as a package. */
function runtime() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24 && fs.existsSync(process.execPath)) return process.execPath;
  try {
    return require.resolve(`node-${process.platform}-${process.arch}/bin/node`, { paths: [root] });
  } catch {
    throw new Error(
      `codicil: needs Node 24 or later, and this is ${process.version}; there is no packaged Node for ${process.platform}-${process.arch}`,
    );
  }
}

module.exports = { ready, runtime, root };

if (require.main === module) {
  try {
    ready({ dev: process.argv[2] !== 'run' });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
