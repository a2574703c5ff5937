/** Names of months, with their usual short forms, in English, German, French, Italian, Spanish and Polish. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'gennaio', 'enero', 'stycznia', 'styczeń'],
  ['february', 'feb', 'februar', 'février', 'febbraio', 'febrero', 'lutego', 'luty'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'marca', 'marzec'],
  ['april', 'apr', 'avril', 'aprile', 'abril', 'kwietnia', 'kwiecień'],
  ['may', 'mai', 'maggio', 'mayo', 'maja', 'maj'],
  ['june', 'jun', 'juni', 'juin', 'giugno', 'junio', 'czerwca', 'czerwiec'],
  ['july', 'jul', 'juli', 'juillet', 'luglio', 'julio', 'lipca', 'lipiec'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'sierpnia', 'sierpień'],
  ['september', 'sept', 'sep', 'septembre', 'settembre', 'septiembre', 'setiembre', 'września', 'wrzesień'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'ottobre', 'octubre', 'października', 'październik'],
  ['november', 'nov', 'novembre', 'noviembre', 'listopada', 'listopad'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'dicembre', 'diciembre', 'grudnia', 'grudzień'],
];

const numbers = new Map(names.flatMap((own, index) => own.map((name) => [name, index + 1] as const)));

/** 1 to 12; null for what is no month. */
export function monthOf(name: string): number | null {
  return numbers.get(name.replace(/\.$/, '')) ?? null;
}

/** Matches any of them, longest first, with the point of a short form. */
export const monthPattern = `(?:${[...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`;
