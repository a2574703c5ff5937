import { ReadError } from '#kernel';
import { expect, test } from 'vitest';
import { decode, fold, marksDigest, readHtml, readMarkdown, screen, textDigest } from './index.ts';

const shape = (html: string, options = {}) => {
  const { text, blocks } = readHtml(html, options);
  const points = Array.from(text);
  return blocks.map((block) => {
    const words = points.slice(block.start, block.end).join('');
    return `${block.kind}${block.level || ''}/${block.depth}${block.label === null ? '' : ` ${block.label}`}: ${words}`;
  });
};

test('labels of lists are marks; typed labels stay words; the second paragraph of an item is a paragraph', () => {
  const html =
    '<main><ol type="a" start="3"><li><p>one</p><p>more</p><ol type=i><li>deep</ol><li value=7>two</ol>' +
    '<ol reversed><li>x<li>y</ol><p>(c) typed</p><ol><li><ol type=A><li>inner</ol></ol></main>';
  expect(shape(html)).toEqual([
    'item/1 c.: one',
    'paragraph/1: more',
    'item/2 i.: deep',
    'item/1 g.: two',
    'item/1 2.: x',
    'item/1 1.: y',
    'paragraph/0: (c) typed',
    'item/2 1. A.: inner',
  ]);
});

test('tables of data are rows, tables of layout are not there; a break is a space, two split', () => {
  const html =
    '<main><table><tr><th>Data<th>Why<tr><td><p>Mail</p><p>address</p><td></table><table><tr><td><p>a</p><p>b</p></table>' +
    '<p>c&nbsp;\u200b <br>d<br> <br>e</p><pre>f\ng\n\nh</pre></main>';
  const lines = ['row/0: Data\tWhy', 'row/0: Mail address\t', 'paragraph/0: a', 'paragraph/0: b', 'paragraph/0: c d'];
  expect(shape(html)).toEqual([...lines, 'paragraph/0: e', 'code/0: f g', 'code/0: h']);
});

test('links are resolved and kept only where they lead to a page or a person', () => {
  const { marks } = readHtml(
    '<p><a href="/b">x</a> <a href="javascript:y">y</a> <a href="mailto:a@lumen.example"><b>z</b></a></p>',
    {
      base: 'https://lumen.example/a',
    },
  );
  expect(marks).toEqual([
    { kind: 'link', start: 0, end: 1, target: 'https://lumen.example/b' },
    { kind: 'link', start: 4, end: 5, target: 'mailto:a@lumen.example' },
    { kind: 'strong', start: 4, end: 5 },
  ]);
});

test('selectors, ranges and removals cut the document out', () => {
  const html = '<div><h1>T</h1><p id=a>one</p><p>two <i>x</i></p><p id=b>three</p></div>';
  expect(readHtml(html, { select: [{ startAfter: '#a', endBefore: '#b' }] }).text).toBe('two x');
  expect(readHtml(html, { select: [{ startBefore: '#a', endAfter: '#b' }], remove: ['i'] }).text).toBe(
    'one\ntwo\nthree',
  );
  expect(readHtml(html, { select: ['div'], remove: [{ startBefore: '#a', endBefore: '#b' }] }).text).toBe('T\nthree');
  expect(readHtml(html, { select: ['#b', 'h1'] }).text).toBe('three\nT');
  expect(() => readHtml(html, { select: ['#gone'] })).toThrow(
    expect.objectContaining({ code: 'nothing-selected' }) as ReadError,
  );
  expect(() => readHtml(html, { select: ['p[['] })).toThrow(
    expect.objectContaining({ code: 'bad-selector' }) as ReadError,
  );
});

test('furniture is set aside, headings, cookie sections and folded panels are not', () => {
  const prose = 'These terms govern how you and Lumen Cove deal with one another in every respect that matters here. ';
  const html =
    `<body><header><a href=/>Home</a></header><nav>Menu of pages</nav><div id=onetrust-banner>${prose}</div><main><header><h1>Terms</h1></header>` +
    `<p>${prose.repeat(3)}</p><section id=cookies><h2>Cookies</h2><p>${prose}</p></section><button aria-controls=p aria-expanded=false>More</button>` +
    `<div id=p hidden>Folded words.</div><div style="display:none">Never shown.</div></main><footer>© Lumen Cove</footer></body>`;
  const lines = readHtml(html).text.split('\n');
  expect(lines.filter((line) => line.length < 40)).toEqual(['Terms', 'Cookies', 'More', 'Folded words.']);
});

test('hostile pages are refused before they cost anything', () => {
  const code = (act: () => unknown) => {
    try {
      return act();
    } catch (error) {
      return error instanceof ReadError ? error.code : error;
    }
  };
  expect(code(() => readHtml('<div>'.repeat(500_000)))).toBe('too-deep');
  expect(code(() => readHtml('x'.repeat(9_000_000)))).toBe('too-big');
  expect(code(() => readHtml('<b>'.repeat(50), { bounds: { nodes: 10 } }))).toBe('too-big');
  expect(code(() => readHtml('%PDF-1.7 …'))).toBe('not-html');
});

test('a page and its Markdown have the same text and digests of text', () => {
  const page = readHtml('<main><h2>Use</h2><p>You <b>may</b> not:</p><ul><li>sell it;<li>break “it”.</ul></main>');
  const markdown = readMarkdown('Use\n---\n\nYou **may** not:\n\n*   sell it;\n*   break “it”.\n');
  expect(markdown).toEqual(page);
  expect(textDigest(markdown)).toBe(textDigest(page));
  expect(marksDigest(page)).not.toBe(marksDigest(readMarkdown('You may not:')));
});

test('typography, white space and bullets are no change of wording; letters and digits are', () => {
  expect(fold('• “Hello”,\u00a0it’s – fi\u00adne…;')).toBe(fold('"Hello", it\'s - fine...'));
  expect(fold('* one.')).toBe(fold('one;'));
  expect(fold('**Fees** are due:--')).toBe(fold('Fees** are due:'));
  expect(fold('See the note*')).not.toBe(fold('See the note'));
  expect(fold('May 5')).not.toBe(fold('may 5'));
  expect(fold('-5 days')).not.toBe(fold('5 days'));
});

test('the charset is believed only where the bytes bear it', () => {
  const bytes = Buffer.from('caf\u00e9', 'latin1');
  expect(decode(bytes, 'text/html; charset=utf-8')).toMatchObject({ text: 'café', charset: 'windows-1252' });
  expect(decode(bytes, 'text/html; charset=klingon').note).toMatch(/klingon/);
  expect(decode(Buffer.from('<meta charset="iso-8859-15">\u00a4', 'latin1'), null).text).toMatch(/€$/);
  expect(decode(Buffer.from('\ufeffé'), 'text/html; charset=latin1')).toMatchObject({ text: 'é', charset: 'utf-8' });
});

test('error pages, walls and code are quarantined with reasons; long terms that speak of them are not', () => {
  const facts = { mediaType: 'text/html', status: 200, length: 5000 };
  const codes = (words: string) => screen(readMarkdown(words), facts).reasons.map(({ code }) => code);
  expect(codes('')).toEqual(['empty']);
  expect(codes('404 – page not found')).toEqual(['too-short', 'error-page']);
  expect(codes('Please enable JavaScript to view this page.')).toContain('needs-script');
  const terms = 'You must not share your password with anybody and we may end your account after notice. '.repeat(40);
  expect(codes(`${terms} We use cookies. Access denied.`)).toEqual([]);
  expect(codes(`${terms}\n\nself.__next_f.push([1,"x"]) ${'x '.repeat(1100)}`)).toEqual(['script-in-text']);
});
