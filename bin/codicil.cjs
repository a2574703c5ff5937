#!/usr/bin/env node
'use strict';
// Plain CommonJS for Node 18 and later: installs what is missing, then hands over to Node 24.
const path = require('node:path');
const os = require('node:os');
const { pathToFileURL } = require('node:url');
const { spawn } = require('node:child_process');
const { ready, runtime, root } = require('../scripts/setup.cjs');

function main() {
  ready({ dev: false });
  const node = runtime();
  const tsx = pathToFileURL(require.resolve('tsx', { paths: [root] })).href;
  // V8 lets a heap grow to several times what lives in it where the machine has memory: an import would hold 400 MB more.
  const memory = '--heap-growing-percent=40';
  const args = [memory, '--import', tsx, path.join(root, 'src/main/codicil.ts'), ...process.argv.slice(2)];
  const env = {
    ...process.env,
    TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'),
    // glibc keeps a heap for every thread and gives little of it back: an import would hold half as much memory again.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX || '2',
    // What was compiled once starts sooner the next time. A folder that cannot be written is left alone.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || path.join(root, 'node_modules', '.cache', 'compiled'),
  };

  if (typeof process.execve === 'function' && process.platform !== 'win32') {
    process.removeAllListeners('warning');
    process.execve(node, [node, ...args], env);
  }

  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    // A terminal sends SIGINT to the child as well; sending it twice would cut a graceful stop short.
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`codicil: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + os.constants.signals[signal] : code;
  });
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
