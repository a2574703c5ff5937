import type { FactReader, FoundFact, Read } from './fact.ts';
import { feeCapsIn } from './fee-caps.ts';
import { numberOf, numberWords } from './numbers.ts';
import { sentenceAt } from './sentence-at.ts';

const figures = String.raw`\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const codes = 'usd|eur|gbp|cad|aud|nzd|chf|jpy|sek|nok|dkk|pln|czk|inr|brl|cny|rmb|hkd|sgd|krw|mxn|zar';
const signs = String.raw`us ?\$|ca?\$|au?\$|nz\$|hk\$|s\$|r\$|\$|€|£|¥|₹|\b(?:${codes})`;
const names = String.raw`(?:(?:us|u\.s\.|canadian|australian) )?dollars?|euros?|pounds?(?: sterling)?|(?:swiss )?francs|yen|rupees|${codes}|€|£|\$`;
const money = new RegExp(
  String.raw`(?:(?<sign>${signs}) ?(?<sum>${figures})(?! ?%)(?: ?(?<scale>thousand|million|billion|k|m)\b)?)|(?:(?<![\w.,])(?<value>${figures})(?: ?(?<scale2>thousand|million|billion)\b)? ?(?<name>${names})(?!\w))|(?:\b(?<word>${numberWords})(?: (?<scale3>thousand|million|billion))? (?<name2>(?:(?:us|u\.s\.|canadian|australian) )?dollars|euros|pounds)(?!\w)(?: ?\((?:us|usd|u\.s\.)? ?[$€£]? ?[\d,.]+\))?)`,
  'g',
);
const share = new RegExp(
  String.raw`(?<![\w.,])(?<figure>\d+(?:[.,]\d+)?) ?(?:%|percent\b|per cent\b)|(?<!\b(?:point|zero) )\b(?<word>${numberWords}) (?:percent|per cent)\b(?: ?\(\d+(?:\.\d+)? ?%\))?`,
  'g',
);

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  'us $': 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  r$: 'BRL',
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  'pounds sterling': 'GBP',
  'pound sterling': 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  '₹': 'INR',
  rupee: 'INR',
  dollar: 'USD',
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'swiss franc': 'CHF',
  rmb: 'CNY',
};
const scales: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9 };

/** “1,000.50”, “1.000,50” and “14 163 845” as numbers. */
function sumOf(written: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(written);
  const whole = (decimal === null ? written : written.slice(0, decimal.index)).replaceAll(/[ ,.']/g, '');
  return Number(`${whole}${decimal === null ? '' : `.${decimal[1]}`}`);
}

/** Whether the sum at `at` bounds what somebody is liable for. */
function isCap(read: Read, at: number): boolean {
  const [start, end] = sentenceAt(read.text, at);
  const sentence = read.plain.slice(start, end);
  const words = start > 0 ? `${read.plain.slice(Math.max(0, start - 400), start)} ${sentence}` : sentence;
  return (
    /\bliab\w+|\bdamages\b/.test(words) &&
    /\b(?:exceed|limited(?: \w+){0,3} to|greater of|lesser of|higher of|capped|no more than|not more than|maximum|greater than)\b/.test(
      words,
    ) &&
    !/\b(?:insurance|insured|coverage|insurers?)\b/.test(words)
  );
}

export const amounts: FactReader = {
  kind: 'amount',
  hint: /[$€£¥₹%]|\b(?:usd|eur|gbp|cad|aud|chf|dollars?|euros?|pounds?|percent|per cent|months?|years?|liab\w*)\b|\b(?:usd|eur|gbp)\d/,
  find: (read) => {
    const sums = Array.from(read.plain.matchAll(money), ({ index, 0: whole, groups = {} }): FoundFact | null => {
      const unit = (groups['sign'] ?? groups['name'] ?? groups['name2'] ?? '').trim();
      const currency = currencies[unit] ?? currencies[unit.replace(/s$/, '')] ?? unit.toUpperCase();
      const written = groups['sum'] ?? groups['value'];
      const figure = written === undefined ? numberOf(groups['word'] ?? '') : sumOf(written);
      const scale = scales[groups['scale'] ?? groups['scale2'] ?? groups['scale3'] ?? ''] ?? 1;
      if (!Number.isFinite(figure)) return null;
      return {
        role: isCap(read, index) ? 'cap' : 'sum',
        value: `${currency} ${String(Math.round(figure * scale * 100) / 100)}`,
        range: [index, index + whole.length],
      };
    });
    const shares = Array.from(read.plain.matchAll(share), ({ index, 0: whole, groups = {} }): FoundFact => {
      const figure = groups['figure']?.replace(',', '.') ?? String(numberOf(groups['word'] ?? ''));
      return { role: 'share', value: `${figure}%`, range: [index, index + whole.length] };
    });
    return [...sums.filter((one) => one !== null), ...shares, ...feeCapsIn(read)];
  },
};
