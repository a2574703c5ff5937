/** What a document says of the audience that it is written for. Missing is null. */
export interface Markers {
  /** The country that a line of its own names: “Country version: Vietnam”. */
  readonly country: string | null;
  /** The company that it names most often with its legal form. */
  readonly entity: string | null;
  /** The sign or code of most amounts of money. */
  readonly currency: string | null;
}

const countryLine =
  /^(?:(?:your )?country(?: or region|\/region)?(?: version)?|country version|country of residence|region|land(?:esversion)?|version du pays|pays|país|paese|kraj)\s*[:：]\s*([\p{L}][\p{L} .'’-]{1,40})$/imu;
const entities =
  /(?:[\p{Lu}][\p{L}\d&.'’-]*,? ){1,4}(?:LLC|L\.L\.C\.|Inc\.?|Incorporated|Corp\.|Corporation|Ltd\.?|Limited|GmbH|AG|B\.V\.|N\.V\.|S\.A\.S?\.?|SAS|S\.à r\.l\.|S\.r\.l\.|Pte\.? Ltd\.?|PLC|ULC|AB|Oy|A\/S|Unlimited Company|Co\., Ltd\.)(?![\p{L}\d])/gu;
const amounts =
  /(US\$|[$€£¥₫₹₩₽₺])\s?\d|\d\s?([€£₫₹₩₽₺]|zł|kr\b)|\b(USD|EUR|GBP|JPY|VND|INR|CHF|AUD|CAD|BRL)\b(?=\s?\d)/gu;

export function markersOf(text: string): Markers {
  const edges = text.length <= 8000 ? text : `${text.slice(0, 5000)}\n${text.slice(-3000)}`;
  const part = text.slice(0, 6000);
  return {
    country: countryLine.exec(edges)?.[1]?.trim() ?? null,
    entity: commonest(
      part.match(entities)?.map((name) => name.replace(/^(?:The|By|With|And|To|Between|If|In) /, '').trim()),
    ),
    currency: commonest([...part.matchAll(amounts)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')),
  };
}

function commonest(names: readonly string[] | undefined): string | null {
  const counts = new Map<string, number>();
  for (const name of names ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? null;
}
