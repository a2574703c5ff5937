import { expect, test } from 'vitest';
import { Runs } from './redline.tsx';

test('white space at the edge of both sides is alike, and nothing is lost', () => {
  const html = (
    <p>
      <Runs
        runs={[
          { op: 'same', text: 'repetitive' },
          { op: 'removed', text: ' ' },
          { op: 'added', text: ', bulk ' },
          { op: 'same', text: 'or' },
        ]}
      />
    </p>
  ).toString();
  expect(html).not.toContain('<del>');
  expect(html).toContain('<ins><span class="unseen">added: </span>, bulk</ins> or');
});

test('words that differ are both shown', () => {
  const html = (
    <p>
      <Runs runs={[{ op: 'removed', text: 'six months' }, { op: 'added', text: '30 days' }]} />
    </p>
  ).toString();
  expect(html).toContain('six months</del>');
  expect(html).toContain('30 days</ins>');
});
