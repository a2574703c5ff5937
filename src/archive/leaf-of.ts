import { idOf } from '#kernel';

/**
 * What a leaf is about. Facts are strings, whole numbers or null: the entry is their canonical JSON (RFC 8785), with the
 * kind, the subject and the time logged; `claimed` is the time that what is logged claims for itself. See docs/log.md.
 */
export interface Leaf {
  readonly kind: 'capture' | 'version' | 'reading' | 'change' | 'retraction' | 'decision';
  readonly subject: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** A capture: what was fetched from where, when as claimed, and how it was judged at first. */
export function leafOfCapture(
  capture: {
    readonly id: string;
    readonly body_digest: string | null;
    readonly captured_at: string;
    readonly outcome: string;
    readonly address: string | null;
    readonly commit_id: string | null;
  },
  collection: string | null,
  /** The digest over the WARC records of what was sent and received (`exchangeDigest`). */
  exchange: string | null = null,
): Leaf {
  return {
    kind: 'capture',
    subject: capture.id,
    facts: {
      body: capture.body_digest,
      claimed: capture.captured_at,
      outcome: capture.outcome,
      address: capture.address,
      ...(collection === null ? {} : { collection, commit: capture.commit_id }),
      ...(exchange === null ? {} : { exchange }),
    },
  };
}

/** A reading is of a body, by one release of the reader, with one way to find the document in the page. */
export function readingSubject(body: string, extraction: string, release: string): string {
  return idOf('reading', body, extraction, release);
}

/** A reading: which words and marks a release of the reader found in a body. */
export function leafOfReading(reading: {
  readonly body_digest: string;
  readonly extraction: string;
  readonly release: string;
  readonly text_digest: string;
  readonly marks_digest: string;
}): Leaf {
  return {
    kind: 'reading',
    subject: readingSubject(reading.body_digest, reading.extraction, reading.release),
    facts: {
      body: reading.body_digest,
      extraction: reading.extraction,
      text: reading.text_digest,
      marks: reading.marks_digest,
      reader: reading.release,
    },
  };
}

/** A version: the capture that shows it, and the reading by which it is quoted. */
export function leafOfVersion(
  version: {
    readonly id: string;
    readonly capture_id: string;
    readonly captured_at: string;
    readonly kind: string;
  },
  reading: string,
): Leaf {
  return {
    kind: 'version',
    subject: version.id,
    facts: { capture: version.capture_id, claimed: version.captured_at, record: version.kind, reading },
  };
}

/** A change: the two versions that it lies between. */
export function leafOfChange(change: {
  readonly id: string;
  readonly from_version: string;
  readonly to_version: string;
}): Leaf {
  return { kind: 'change', subject: change.id, facts: { from: change.from_version, to: change.to_version } };
}

/** A person's decision on the types of a wording: the passage by its key, and where it was read. */
export function leafOfTypesDecision(decision: {
  readonly id: string;
  readonly subject: string;
  readonly provision: string;
  readonly version: string;
  readonly types: readonly string[];
  readonly severity: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}): Leaf {
  return {
    kind: 'decision',
    subject: decision.id,
    facts: {
      passage: decision.subject,
      provision: decision.provision,
      version: decision.version,
      types: decision.types.join(' '),
      severity: decision.severity,
      reason: decision.reason,
      by: decision.by,
      claimed: decision.at,
    },
  };
}

/** A person's decision on a capture. */
export function leafOfDecision(decision: {
  readonly id: string;
  readonly subject: string;
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly variant?: string | null;
}): Leaf {
  return {
    kind: 'decision',
    subject: decision.id,
    facts: {
      capture: decision.subject,
      verdict: decision.verdict,
      reason: decision.reason,
      by: decision.by,
      claimed: decision.at,
      ...(decision.variant == null ? {} : { variant: decision.variant }),
    },
  };
}

/** A capture that was found bad after it had become a version, and why. */
export function leafOfRetraction(retraction: {
  readonly id: string;
  readonly capture_id: string;
  readonly version_id: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}): Leaf {
  return {
    kind: 'retraction',
    subject: retraction.id,
    facts: {
      capture: retraction.capture_id,
      version: retraction.version_id,
      reason: retraction.reason,
      by: retraction.by,
      claimed: retraction.at,
    },
  };
}

/** The exact bytes that a leaf's hash is over: RFC 8785, which for these values is JSON with its keys in order. */
export function entryOf(leaf: Leaf, logged: string): string {
  const entry: Record<string, string | number | null> = {
    ...leaf.facts,
    kind: leaf.kind,
    subject: leaf.subject,
    logged,
  };
  return JSON.stringify(
    Object.fromEntries(
      Object.keys(entry)
        .sort()
        .map((key) => [key, entry[key]]),
    ),
  );
}
