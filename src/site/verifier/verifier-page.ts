import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const scripts = ['open-container', 'open-warc', 'check-log', 'check-evidence', 'verify', 'show'];

let made: { readonly page: string; readonly policy: string } | null = null;

/**
 * The page that checks evidence bundles in a browser: one file, to be kept and opened without us. It loads nothing, sends
 * nothing, and runs only what stands in it, which its policy names by digest.
 */
export function verifier(): { readonly page: string; readonly policy: string } {
  made ??= makeVerifier();
  return made;
}

function makeVerifier(): { page: string; policy: string } {
  const style = read('verifier.css');
  const script = `'use strict';\n${scripts.map((name) => alone(read(`${name}.js`))).join('\n')}`;
  const rules = [
    "default-src 'none'",
    `script-src 'sha256-${digestOf(script)}'`,
    `style-src 'sha256-${digestOf(style)}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ];
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">
<title>Codicil: check an evidence bundle</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Check an evidence bundle</h1>
<p>This page checks a bundle here, in your browser. Nothing is sent anywhere: it works without a network. Save it, and you need nobody to check what you were given.</p>
<label>Drop a bundle (.wacz) on this page, or choose it:<input id="bundle" type="file" accept=".wacz,.zip"></label>
<div id="verdict" aria-live="polite"></div>
<noscript><p>The checks are a program, and scripts are off. The command <code>codicil verify</code> does the same and more.</p></noscript>
</main>
<script>${script}</script>
</body>
</html>
`;
  return { page, policy: [...rules, "frame-ancestors 'none'"].join('; ') };
}

/** A module as a part of one script: it finds the names of the others beside it. */
function alone(module: string): string {
  return module.replaceAll(/^import [^;]*;\n/gm, '').replaceAll(/^export /gm, '');
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
