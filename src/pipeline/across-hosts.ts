/** So many hosts are spoken to at once; each has its own pace. */
const mostHosts = 64;

/** Does something for each page: hosts side by side, the pages of a host one after another. The first fault ends it. */
export async function acrossHosts<Page extends { readonly url: string }>(
  pages: readonly Page[],
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const hosts = [...Map.groupBy(pages, (page) => URL.parse(page.url)?.host ?? '').values()];
  let fault: { readonly error: unknown } | null = null;
  await Promise.all(
    Array.from({ length: Math.min(mostHosts, hosts.length) }, async () => {
      for (let queue = hosts.shift(); queue !== undefined; queue = hosts.shift()) {
        for (const page of queue) {
          if (fault !== null) return;
          await act(page).catch((error: unknown) => {
            fault ??= { error };
          });
        }
      }
    }),
  );
  if (fault !== null) throw (fault as { error: unknown }).error;
}
