import { secondsOf } from '#kernel';
import { indexRows, type Catalogue } from './catalogue.ts';
import { readCatalogue } from './catalogue.store.ts';
import type { Materials } from './materials.ts';

/** While work is under way, the catalogue is not read again more often than this, in seconds. */
const rest = 5;

export interface KeptCatalogue {
  read(): Promise<Catalogue>;
  /** Forgets a catalogue that is older than the records, so that the next reading is new; false where it is not older. */
  renew(): boolean;
}

/**
 * The catalogue, read again when the records have moved on. While an import or capture is under way they always have:
 * answers then go by the last one, a few seconds old, and the next is read beside them. Whoever finds nothing in it, or
 * records that are ahead of it, renews it and looks again.
 */
export function keepCatalogue(parts: Pick<Materials, 'db' | 'generation' | 'progress' | 'clock'>): KeptCatalogue {
  let kept: { readonly generation: number; readonly at: number; readonly catalogue: Promise<Catalogue> } | null = null;
  let coming = false;

  function load(): Promise<Catalogue> {
    const mine = {
      generation: parts.generation(),
      at: secondsOf(parts.clock()),
      catalogue: readCatalogue(parts.db).then(indexRows),
    };
    mine.catalogue.catch(() => {
      if (kept === mine) kept = null;
    });
    kept = mine;
    return mine.catalogue;
  }

  async function loadBeside(): Promise<void> {
    coming = true;
    const before = kept;
    const mine = { generation: parts.generation(), at: secondsOf(parts.clock()) };
    try {
      const catalogue = indexRows(await readCatalogue(parts.db));
      // One that was renewed meanwhile is newer.
      if (kept === before) kept = { ...mine, catalogue: Promise.resolve(catalogue) };
    } catch {
      // The next reader meets the failure when there is nothing to go by any more.
    } finally {
      coming = false;
    }
  }

  return {
    read() {
      if (kept === null) return load();
      if (kept.generation === parts.generation()) return kept.catalogue;
      if (parts.progress().length === 0) return load();
      if (!coming && secondsOf(parts.clock()) - kept.at >= rest) void loadBeside();
      return kept.catalogue;
    },
    renew() {
      if (kept === null || kept.generation === parts.generation()) return false;
      kept = null;
      return true;
    },
  };
}
