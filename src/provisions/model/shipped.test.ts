import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classifierOf } from '../classify.ts';
import { provisionTypes } from '../types/index.ts';
import { shippedModel } from './shipped.store.ts';

const model = shippedModel();
const assess = classifierOf(provisionTypes, model);
const typesOf = (body: string, leads: string[] = [], heading = ''): string[] =>
  assess({ key: '', body, leads, heading }).types.map(({ id }) => id);

test('the files are those that the tables were fitted for, and small', () => {
  let linear = 0;
  for (const [name, digest] of Object.entries(model.tables.files)) {
    const bytes = readFileSync(new URL(name, import.meta.url));
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(digest);
    if (name.startsWith('linear-')) linear += bytes.length;
  }
  expect(linear).toBeLessThan(2_000_000);
});

test('every type of the list is one that the model tells apart', () => {
  expect(model.typesIn('en')?.toSorted()).toEqual(provisionTypes.map(({ id }) => id).toSorted());
});

test('an item about unsolicited messages under a ban is one about spam', () => {
  expect(typesOf('to send unsolicited messages to people in bulk', ['You may not use Lanternfish:'])[0]).toBe(
    'use.spam',
  );
});

test('a decision names words of the passage itself', () => {
  const passage = {
    key: '',
    body: 'These terms are governed by the laws of Norland.',
    leads: [],
    heading: 'Law',
  };
  const grounds = model.explain(passage, 'en', 'dispute.choice_of_law').map(({ gram }) => gram);
  expect(grounds.length).toBeGreaterThan(0);
  expect(grounds.some((gram) => gram.includes('laws') || gram.includes('governed'))).toBe(true);
});

test('German is typed for the kinds that were learned; a language that was not gives no type', () => {
  expect(typesOf('Wir haften nicht für Schäden, die aus der Nutzung des Dienstes entstehen.')).toContain(
    'liability.cap',
  );
  expect(
    typesOf(
      'Los tribunales de la ciudad son competentes para todas las disputas que surjan de este contrato con usted.',
    ),
  ).toEqual([]);
});
