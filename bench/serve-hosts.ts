import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Invented pages of terms on many loopback hosts, for the capture benchmark. Prints its port and ends with its parent. */
const [hosts = 200, delay = 1] = process.argv.slice(2).map(Number);

const clause =
  'You may not resell the service, and you agree that we may suspend an account that breaks these rules at any time, with notice where the law asks for it.';

function pageOf(host: string, path: string): string {
  const clauses = Array.from(
    { length: 60 },
    (_, index) =>
      `<h2>${index + 1}. Clause ${index + 1} of ${host}${path}</h2><p>${clause} ${clause} (${index})</p><ul><li>${clause}</li><li>${clause}</li></ul>`,
  );
  return `<!doctype html><html lang="en"><head><title>Terms</title></head><body><nav>Menu</nav><main><h1>Terms of Service</h1>${clauses.join('')}</main></body></html>`;
}

const server = createServer((incoming, response) => {
  const path = incoming.url ?? '/';
  if (path === '/robots.txt') {
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(`User-agent: *\nDisallow: /private\nCrawl-delay: ${delay}\n`);
    return;
  }
  // Every other page knows when it is as it was.
  const tag = `"${path}"`;
  const tagged = path.endsWith('0') || path.endsWith('2') || path.endsWith('4');
  if (tagged && incoming.headers['if-none-match'] === tag) {
    response.writeHead(304, { etag: tag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(tagged ? { etag: tag } : {}) });
  response.end(pageOf(incoming.headers.host ?? '', path));
});
server.listen(0, '0.0.0.0', () => process.stdout.write(`${(server.address() as AddressInfo).port} ${hosts}\n`));
process.once('disconnect', () => process.exit());
