/**
 * The room that turns bytes into canonical text: blocks with spans, the same words whether a page came as HTML or as
 * somebody's Markdown. Pure: values in, values out.
 */
export { combineReadings } from './combine-readings.ts';
export { decode, type Decoded } from './decode.ts';
export { marksDigest, textDigest } from './digest-reading.ts';
export type { Block, Mark, Reading } from './document.ts';
export { fold } from './fold.ts';
export type { HtmlBounds } from './parse-html.ts';
export { isPdf, readPdf } from './read-pdf.ts';
export { namesPattern, plainSigns } from './plain-signs.ts';
export { readHtml, type HtmlOptions } from './read-html.ts';
export { blockMemory, readMarkdown, type BlockMemory, type ChunkReading } from './read-markdown.ts';
export { screen, type ExchangeFacts, type Reason, type Screening } from './screening/screen-alone.ts';
export { languageOf } from './screening/language.ts';
export { legalDensity } from './screening/legal.ts';
export { screeningFacts, type ScreeningFacts } from './screening/facts.ts';
export { screenHistory, type RecordFacts, type Verdict } from './screening/screen-history.ts';
export type { RangeSelector, Selector } from './select-content.ts';
export { hasPairs, letterRunsIn, signOf, signs, wordsIn } from './signs.ts';
export { titleOfDocument } from './title-of-document.ts';

/** The release of the reader; a reading names it. Any change that can alter a reading's text or marks raises it. */
export const reader = 'text-1';
