import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { BundledVersion, BundleFacts } from './bundle-facts.ts';
import { cutter } from './cut-text.ts';
import { sayProved } from './say-proved.ts';

const fonts = createRequire(import.meta.url);
const fontOf = (name: string): string => fonts.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

const colours = { ink: '#1a1a1a', faint: '#555555', added: '#10601a', removed: '#8a1414' } as const;

/**
 * The report as PDF, for those who file paper. Its fonts draw Latin, Greek, Cyrillic, Armenian, Georgian and some Arabic and
 * Hebrew; a character that they lack is drawn as a box, and the page says how many there are: the HTML report holds them all.
 */
export async function printReport(facts: BundleFacts, texts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  // Large, and needed by few commands.
  const { default: PdfDocument } = await import('pdfkit');
  const pdf = new PdfDocument({
    size: 'A4',
    margin: 56,
    compress: true,
    lang: 'en',
    displayTitle: true,
    // The file's own id is made of this, so the same report is the same file.
    info: {
      Title: `Evidence: ${facts.subject.title}`,
      Producer: 'Codicil',
      Creator: 'Codicil',
      CreationDate: new Date(facts.log.made),
    },
  });
  pdf.registerFont('serif', fontOf('DejaVuSerif'));
  pdf.registerFont('bold', fontOf('DejaVuSerif-Bold'));
  const written = buffer(pdf as unknown as Readable);
  const write = writer(pdf);
  const { proved, unproved } = sayProved(facts);
  write.title(facts.subject.title);
  write.faint(`Evidence by ${facts.installation.name}, ${facts.installation.origin}${facts.subject.address}`);
  write.text(
    'This page is for reading. What proves it lies beside it in the same file: check the file with “codicil verify”, without a network.',
  );
  const missing = write.missingIn([...texts.values()]);
  if (missing > 0)
    write.text(
      `${missing.toLocaleString('en')} characters of the text are of scripts that this PDF has no letters for; they stand as boxes here and whole in report.html.`,
    );
  write.heading('What is proved when every check passes');
  for (const sentence of proved) write.item(sentence);
  write.heading('What is not proved');
  for (const sentence of unproved) write.item(sentence);
  for (const version of facts.versions) printFacts(version, write);
  for (const version of facts.versions) {
    if (version.quotations.length === 0) continue;
    write.heading(`Quoted from version ${version.ordinal}`);
    for (const { leads, body, provision } of version.quotations) {
      for (const lead of leads) write.faint(lead.exact);
      write.text(body.exact);
      write.faint(`${provision.title}: characters ${body.start}–${body.end} of the canonical text`);
    }
  }
  if (facts.change !== null) {
    write.heading('Redline');
    write.text(`${facts.change.sentence} Between ${facts.change.detectedAfter} and ${facts.change.detectedBy}.`);
    for (const block of facts.change.redline) write.runs(block.runs);
  } else {
    for (const version of facts.versions) {
      const cut = cutter(texts.get(version.reading.text) ?? '');
      write.heading(`The whole text of version ${version.ordinal}`);
      for (const block of version.outline) {
        const words = `${block.label === null ? '' : `${block.label} `}${cut(block.start, block.end)}`;
        if (block.kind === 'heading') write.small(words);
        else write.text(words, Math.min(block.depth, 4) * 14);
      }
    }
  }
  pdf.end();
  return written;
}

function printFacts(version: BundledVersion, write: ReturnType<typeof writer>): void {
  write.heading(`Version ${version.ordinal}`);
  write.text(`Time claimed: ${version.claimed}`);
  write.text(version.provenance.said);
  if (version.provenance.licence !== null) write.text(version.provenance.licence);
  for (const loss of version.losses) write.text(`Lost at import: ${loss}`);
  if (version.retracted !== null) write.text(`Retracted on ${version.retracted.at}: ${version.retracted.reason}`);
  write.faint(`Archived bytes ${version.capture.body}`);
  write.faint(`Canonical text ${version.reading.text}`);
}

interface Run {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

function writer(pdf: PDFKit.PDFDocument) {
  const put = (text: string, font: 'serif' | 'bold', size: number, colour: string, indent = 0, gap = 4): void => {
    if (text === '') return;
    pdf.font(font).fontSize(size).fillColor(colour);
    pdf.x = pdf.page.margins.left + indent;
    pdf.text(drawable(text), {
      paragraphGap: gap,
      width: pdf.page.width - 112 - indent,
      underline: false,
      strike: false,
    });
  };
  return {
    title: (text: string) => put(text, 'bold', 18, colours.ink, 0, 8),
    heading: (text: string) => {
      pdf.moveDown(0.8);
      put(text, 'bold', 13, colours.ink, 0, 6);
    },
    small: (text: string) => put(text, 'bold', 10, colours.ink),
    text: (text: string, indent = 0) => put(text, 'serif', 9.5, colours.ink, indent),
    faint: (text: string) => put(text, 'serif', 8, colours.faint),
    item: (text: string) => put(`• ${text}`, 'serif', 9.5, colours.ink, 8),
    runs: (runs: readonly Run[]) => {
      const shown = runs.filter(({ text }) => text !== '');
      for (const [index, run] of shown.entries()) {
        pdf
          .font('serif')
          .fontSize(9.5)
          .fillColor(run.op === 'same' ? colours.ink : colours[run.op]);
        if (index === 0) pdf.x = pdf.page.margins.left;
        pdf.text(drawable(run.text), {
          continued: index < shown.length - 1,
          underline: run.op === 'added',
          strike: run.op === 'removed',
          paragraphGap: 4,
        });
      }
    },
    missingIn(texts: readonly string[]): number {
      pdf.font('serif');
      const font = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })._font.font;
      const known = new Map<number, boolean>();
      let missing = 0;
      for (const text of texts)
        for (const letter of text) {
          const point = letter.codePointAt(0) ?? 0;
          if (point < 0x250) continue;
          const has = known.get(point) ?? font.hasGlyphForCodePoint(point);
          known.set(point, has);
          if (!has) missing += 1;
        }
      return missing;
    },
  };
}

/** Without what only steers a terminal or a printer. */
function drawable(text: string): string {
  return text.replaceAll('\t', '    ').replaceAll(/(?!\n)\p{Cc}/gu, '');
}
