/** The labels a browser draws before the items of an ordered list. */
export type ListStyle = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'none';

const styles: Readonly<Record<string, ListStyle>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

const named: Readonly<Record<string, ListStyle>> = {
  decimal: 'decimal',
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  none: 'none',
  disc: 'none',
  circle: 'none',
  square: 'none',
};

/** The style that `type` and an inline `style` attribute ask for; null when neither says anything we know. */
export function listStyle(type: string | undefined, style: string | undefined): ListStyle | null {
  const inline = style === undefined ? null : /list-style(?:-type)?\s*:\s*([^;]*)/i.exec(style);
  for (const word of inline?.[1]?.toLowerCase().split(/\s+/) ?? [])
    if (Object.hasOwn(named, word)) return named[word] ?? null;
  const attribute = type?.trim() ?? '';
  return Object.hasOwn(styles, attribute) ? (styles[attribute] ?? null) : null;
}

/** `3.`, `c.`, `iv.`; null for `none`. Numbers a style cannot draw fall back to decimal, as in browsers. */
export function labelOf(value: number, style: ListStyle): string | null {
  switch (style) {
    case 'none':
      return null;
    case 'decimal':
      return `${value}.`;
    case 'lower-alpha':
      return `${value > 0 ? letters(value) : value}.`;
    case 'upper-alpha':
      return `${value > 0 ? letters(value).toUpperCase() : value}.`;
    case 'lower-roman':
      return `${value > 0 && value < 4000 ? roman(value) : value}.`;
    case 'upper-roman':
      return `${value > 0 && value < 4000 ? roman(value).toUpperCase() : value}.`;
  }
}

function letters(value: number): string {
  let rest = value;
  let label = '';
  while (rest > 0) {
    rest -= 1;
    label = String.fromCharCode(97 + (rest % 26)) + label;
    rest = Math.floor(rest / 26);
  }
  return label;
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let label = '';
  for (const [worth, numeral] of numerals) {
    while (rest >= worth) {
      label += numeral;
      rest -= worth;
    }
  }
  return label;
}
