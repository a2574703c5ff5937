import { expect, test } from 'vitest';
import { followTenures } from './follow-tenures.ts';
import type { WordingRow } from './wording.store.ts';

const tenure = (passage: number, body: string, from: number, to: number | null, technical = false): WordingRow => ({
  provision_id: 'p',
  slug: 's',
  document_id: 'd',
  alias_of: null,
  variant_id: 'v',
  passage_id: passage,
  from_ordinal: from,
  to_ordinal: to,
  technical,
  body,
  leads: [],
  types: null,
  main_type: null,
  severity: null,
  basis: null,
  modality: null,
  release: null,
  before_ordinal: from === 1 ? null : from - 1,
});

test('words that come back are a wording of their own: three wordings over two passages', () => {
  const followed = followTenures([tenure(1, 'A', 1, 1), tenure(2, 'B', 2, 2), tenure(1, 'A', 3, null)]);
  expect(followed).toMatchObject({ wordings: 3, rewordings: 2, current: true });
  expect(followed.stretches).toHaveLength(3);
});

test('the same words under two headings, or in other typography, are one wording', () => {
  expect(followTenures([tenure(1, 'Say “no”', 1, 1), tenure(2, 'Say "no"', 2, null)])).toMatchObject({
    wordings: 1,
    stretches: [{ from: 1, to: null }],
  });
});

test('the same words before and after an absence are one wording in two stretches', () => {
  const followed = followTenures([tenure(1, 'A', 1, 1), tenure(1, 'A', 3, null)]);
  expect(followed).toMatchObject({ wordings: 1, rewordings: 0 });
  expect(followed.stretches).toHaveLength(2);
});

test('what only a technical record reads otherwise is no other wording, and what follows it is measured against it', () => {
  expect(followTenures([tenure(1, 'A', 1, 1), tenure(2, 'A [1]', 2, 3, true)])).toMatchObject({
    wordings: 1,
    stretches: [{ from: 1, to: 3 }],
  });
  expect(followTenures([tenure(1, 'A', 1, 1), tenure(2, 'A [1]', 2, 2, true), tenure(3, 'C', 3, null)])).toMatchObject({
    wordings: 2,
  });
});
