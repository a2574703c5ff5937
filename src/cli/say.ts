import type { Progress } from '#pipeline';

/** Writes progress to standard error: one line that renews itself on a terminal, a line every few seconds elsewhere. */
export function progressWriter(
  stream: NodeJS.WriteStream,
  clock: () => number = Date.now,
): { readonly step: (step: Progress) => void; readonly end: () => void } {
  const terminal = stream.isTTY;
  let last = 0;
  let written = false;
  return {
    step({ said, done, total }) {
      const at = clock();
      if (at - last < (terminal ? 100 : 3000)) return;
      last = at;
      written = true;
      const line =
        total === null
          ? done === 0
            ? `${said} …`
            : `${said}: ${done.toLocaleString('en')}`
          : `${said}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
      stream.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    end() {
      if (terminal && written) stream.write('\r\u001b[2K');
    },
  };
}
