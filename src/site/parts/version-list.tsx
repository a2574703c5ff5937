import type { VersionRef } from '#desk';
import { Digest } from './quotation.tsx';
import { Moment } from './times.tsx';
import { recordKind } from './words.ts';

/** What a record is, in its own words and in ours. */
export function recordSaid(version: VersionRef): string {
  if (version.status === 'retracted') return 'retracted';
  if (version.status === 'quarantined') return 'set aside at screening';
  if (version.kind === 'first') return 'first record';
  if (!version.wordingChanged) return 'no change of wording';
  return version.kind === 'technical' ? 'technical record' : 'wording changed';
}

/** Newest first, each with the way to its redline. A table where there is room, a list where there is not. */
export function VersionTable({ versions, base }: { versions: readonly VersionRef[]; base: string }) {
  const several = new Set(versions.map(({ variant }) => variant)).size > 1;
  return (
    <table class="versions">
      <caption class="unseen">Versions, newest first</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Captured</th>
          <th scope="col">What it is</th>
          {several && <th scope="col">Variant</th>}
          <th scope="col">Text</th>
          <th scope="col">Compare</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version, index) => {
          const older = versions.slice(index + 1).find(({ variant }) => variant === version.variant);
          return (
            <tr class={version.wordingChanged || version.kind === 'first' ? undefined : 'same'}>
              <td data-name="No." class="number">
                {version.ordinal}
              </td>
              <td data-name="Captured">
                <a href={version.address}>
                  <Moment at={version.capturedAt} />
                </a>
              </td>
              <td data-name="What it is">
                <span class={`record record-${recordSaid(version).replaceAll(' ', '-')}`}>{recordSaid(version)}</span>
                {version.recordedKind !== null && version.recordedKind !== version.kind && (
                  <span class="aside recorded"> recorded as {recordKind(version.recordedKind)}</span>
                )}
              </td>
              {several && <td data-name="Variant">{version.variant}</td>}
              <td data-name="Text">
                <Digest digest={version.textDigest} />
              </td>
              <td data-name="Compare">
                {older === undefined ? (
                  <span class="aside">none before</span>
                ) : (
                  <a href={redlineAddress(base, older, version)}>redline from {older.ordinal}</a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** `/platforms/p/d/@a..@b`, from the versions' own addresses. */
export function redlineAddress(base: string, from: VersionRef, to: VersionRef): string {
  const stamp = (version: VersionRef) => /\/@([^/?#]+)/.exec(version.address)?.[1] ?? version.id;
  const query = /\?[^#]*/.exec(to.address)?.[0] ?? '';
  return `${base}/@${stamp(from)}..@${stamp(to)}${query}`;
}
