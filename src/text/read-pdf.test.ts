import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { sliceOf } from '#kernel';
import { healWords } from './heal-hyphens.ts';
import { isPdf, readPdf } from './read-pdf.ts';

const clause =
  'You may not resell the Service, and you agree that we may suspend an account that breaks these rules at any time, without notice, where the law permits it. ';

/** Invented terms of three pages with a running foot, as a word processor writes them. */
async function terms(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 72, bufferPages: true });
  const done = buffer(document);
  document.font('Helvetica-Bold').fontSize(20).text('Terms of Service').moveDown();
  for (let number = 1; number <= 9; number += 1) {
    document
      .font('Helvetica-Bold')
      .fontSize(11)
      .text(`${number}. Clause of ${['use', 'payment', 'notice'][number % 3]}`)
      .moveDown(0.5);
    document.font('Helvetica').fontSize(11).text(clause.repeat(4).trim()).moveDown(0.5);
    document.text('•  a first thing that is not allowed;').text('•  a second thing that is not allowed.').moveDown();
  }
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    document.fontSize(9).text(`Terms of Service, page ${page + 1} of ${count}`, 72, 800, { lineBreak: false });
  }
  document.end();
  return done;
}

test('headings, paragraphs and items are told apart, over the ends of pages, and the running foot is left out', async () => {
  const bytes = await terms();
  expect(isPdf(bytes, 'application/pdf')).toBe(true);
  const { text, blocks, losses } = await readPdf(bytes);
  const found = blocks.map((block) => [block.kind, block.level, sliceOf(text, [block.start, block.end])] as const);
  expect(found[0]).toEqual(['heading', 1, 'Terms of Service']);
  expect(found.filter(([kind]) => kind === 'heading').length).toBe(10);
  expect(found.filter(([kind, , words]) => kind === 'paragraph' && words === clause.repeat(4).trim()).length).toBe(9);
  expect(
    found
      .filter(([kind]) => kind === 'item')
      .map(([, , words]) => words)
      .slice(0, 2),
  ).toEqual(['a first thing that is not allowed;', 'a second thing that is not allowed.']);
  expect(found.length).toBe(1 + 9 * 4);
  expect(text).not.toContain('page 1 of');
  expect(losses).toEqual([]);
});

test('a word that a line breaks is healed only where the document shows how', () => {
  const heal = healWords([
    'an obligation',
    'a well-known thing',
    'the obliga-',
    'tion of well-',
    'known co-',
    'owners',
  ]);
  expect(heal(['the obliga-', 'tion of well-', 'known co-', 'owners'])).toBe('the obligation of well-known co-owners');
  expect(heal(['pay 10-', '20 days'])).toBe('pay 10- 20 days');
  expect(heal(['a con\u00ad', 'tract'])).toBe('a contract');
});

test('what is no PDF, or a damaged one, is refused with one sentence', async () => {
  await expect(readPdf(Buffer.from('<p>Terms</p>'))).rejects.toMatchObject({ code: 'bad-pdf' });
  await expect(readPdf(Buffer.from('%PDF-1.7\nnothing'))).rejects.toMatchObject({ code: 'bad-pdf' });
  expect(isPdf(Buffer.from('%PDF-1.7'), 'text/html')).toBe(false);
  expect(isPdf(Buffer.from('%PDF-1.7'), 'application/octet-stream')).toBe(true);
});
