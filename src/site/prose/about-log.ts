/** What the page of the transparency log says in every form. */
export const aboutLog = {
  what: 'Whatever is kept here is also written into a log that can only grow: every capture, reading, version, change, decision and retraction is a leaf, with the time at which it was logged apart from the time that it claims. A leaf that is taken away or altered later shows, to anybody who kept one signed line of it.',
  time: 'A leaf proves that what it names was here when the log was signed with it, and nothing earlier. For an imported collection it attests the import, not the dates that the collection claims.',
  check: [
    'The log is served in the form of C2SP tlog-tiles: /log/checkpoint, /log/tile/<level>/<number> and /log/tile/entries/<number>. Hashing is that of RFC 6962; the checkpoint is a C2SP signed note.',
    'Keep a checkpoint. Later, any program for such logs can tell from the tiles that the log only grew since then.',
    'On the machine that runs it, codicil verify recomputes every leaf, every tile and every checkpoint, and compares each record with its leaf.',
  ],
} as const;
