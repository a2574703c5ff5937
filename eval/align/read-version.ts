import { execFileSync } from 'node:child_process';
import type { Span } from '#kernel';
import { segment, unitsOf, type Unit } from '#provisions';
import { readMarkdown, type BlockMemory } from '#text';

/** A version as provisions to align, with what tells where they stand. */
export interface ReadVersion {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly bodies: readonly Span[];
  readonly leads: readonly (readonly string[])[];
}

export function readBlob(repository: string, blob: string, memory?: BlockMemory): ReadVersion {
  const file = execFileSync('git', ['-C', repository, 'cat-file', 'blob', blob], {
    maxBuffer: 1 << 26,
    encoding: 'utf8',
  });
  return readText(file, memory);
}

export function readText(markdown: string, memory?: BlockMemory): ReadVersion {
  const reading = readMarkdown(markdown, memory);
  const segmented = segment(reading);
  return {
    text: reading.text,
    units: unitsOf(reading, segmented),
    bodies: segmented.placements.map(({ body }) => body),
    leads: segmented.passages.map(({ leads }) => leads),
  };
}
