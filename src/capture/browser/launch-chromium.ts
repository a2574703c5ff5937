import type { Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Flags that keep the browser to what it is asked for. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--js-flags=--max-old-space-size=512',
];

/** Flags under which no name is looked up and no packet sent except by way of a proxy on this machine. */
const proxied = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Starts a browser; with `proxy`, one that goes out by it alone, loopback and link-local addresses included. */
export async function launchChromium(options: { proxy?: string } = {}): Promise<Browser> {
  const [{ chromium }, executablePath] = await Promise.all([import('playwright-core'), findChromium()]);
  return chromium.launch({
    executablePath,
    // Chromium refuses its own sandbox to the superuser.
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--headless', ...flags, ...(options.proxy === undefined ? [] : proxied)],
    ...(options.proxy === undefined ? {} : { proxy: { server: options.proxy, bypass: '<-loopback>' } }),
  });
}
