import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { titleOfDocument } from './title-of-document.ts';

const titleOf = (markdown: string) => titleOfDocument(readMarkdown(markdown));

test.each([
  ['# Larkspur Terms of Use\n\nThese terms bind you.', 'Larkspur Terms of Use'],
  ['# Legal\n\n## Cookie Policy.\n\nWe use cookies.', 'Cookie Policy'],
  ['Banner\n\n# Fernbank Privacy Policy** / Data Act Notice**\n\nText.', 'Fernbank Privacy Policy / Data Act Notice'],
  ['# We Adore Plovers Content Guidelines\n\nText.', 'We Adore Plovers Content Guidelines'],
  ['# Datenschutzerklärung\n\nText.', 'Datenschutzerklärung'],
  ["# Conditions générales d'utilisation\n\nTexte.", "Conditions générales d'utilisation"],
])('%j is titled %j', (markdown, title) => {
  expect(titleOf(markdown)).toBe(title);
});

test.each([
  '# Contents\n\nText.',
  '# Sign in\n\nText.',
  '# 1. Introduction to these terms\n\nText.',
  '# Acceptance of Terms\n\nText.',
  '# Why is Tallow providing this Policy to me?\n\nText.',
  '# Welcome to the Tallow terms\n\nText.',
  '# Policies\n\nText.',
  '### Terms of Service\n\nText.',
  'No heading, though these terms bind you.',
  `# ${'Terms '.repeat(20)}\n\nText.`,
])('%j names no document', (markdown) => {
  expect(titleOf(markdown)).toBeNull();
});
