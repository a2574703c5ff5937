/** Words that say what a date is of. In plain signs (`plainSigns`): lower case, straight quotes, single blanks. */
export interface DateCue {
  readonly role: DateRole;
  /** The language writes the day before the month, always. */
  readonly dayFirst: boolean;
  readonly before: string;
  /** Where the date comes first: “tritt am 1. Juli in Kraft”. */
  readonly after?: string;
}

/** `published` is the day on which a text says that it was posted or issued. */
export type DateRole = 'effective' | 'updated' | 'published';

const changed = '(?:updated?|modified|modification|revised|revision|changed?|amended|amendment|reviewed|edited)';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';

export const dateCues: readonly DateCue[] = [
  {
    role: 'updated',
    dayFirst: false,
    before: `(?:(?:date of (?:the )?)?(?:the )?(?:last|latest|most recent|most recently|recently) ${changed}(?: date)?|(?:was|were|been|is) (?:last )?${changed}|${changed}(?: date)?|date of (?:last )?${changed}|version (?:of|dated|from|date)|version) ?(?:(?:on|as of|in|is|was|since|effective):? ?)?(?:the )?${weekday}`,
  },
  {
    role: 'effective',
    dayFirst: false,
    before: `(?:(?:become|became|becomes|are|is|be|being|date) effective|effective(?: date| dates)?|effective as|with effect|in (?:effect|force)|(?:take|takes|took|taking|has|have) effect|(?:come|comes|came|go|goes|went|enter|enters|entered|coming|going) into (?:effect|force)|date of (?:entry into force|effect)|valid|applies|apply|in operation) ?(?:(?:as of|as from|from|on|since|starting(?: on)?|beginning(?: on)?|of|is|was|in|for all users (?:on|from|as of)):? ?){0,2}(?:the )?${weekday}`,
  },
  {
    role: 'published',
    dayFirst: false,
    before: `(?:(?:first |originally |last )?(?:published|posted|issued)|(?:publication|posting|issue) date|date of (?:publication|issue|posting)) ?(?:(?:on|as of|in|is):? ?)?(?:the )?${weekday}`,
  },
  {
    role: 'updated',
    dayFirst: true,
    before:
      '(?:zuletzt (?:aktualisiert|geändert|überarbeitet|bearbeitet)|letzte (?:aktualisierung|änderung|überarbeitung)|letztes update|aktualisiert|datum der letzten (?:aktualisierung|änderung|überarbeitung)|fassung|stand(?: der (?:information|informationen|datenschutzerklärung))?|version) ?(?:(?:vom|am|im|ist|ab|der):? ?)?(?:der )?',
  },
  {
    role: 'effective',
    dayFirst: true,
    before:
      '(?:gültig|gültigkeit|gilt|gelten|wirksam|in kraft(?: getreten)?|datum des inkrafttretens|inkrafttreten|wirksamkeitsdatum|gültigkeitsdatum|tritt|treten|mit wirkung) ?(?:(?:ab|seit|am|zum|vom|mit wirkung vom|mit wirkung zum):? ?)?(?:dem )?',
  },
  {
    role: 'updated',
    dayFirst: true,
    before:
      '(?:(?:date de (?:la )?)?dernières? (?:mise à jour|modifications?|révision|version|actualisation)|mise? à jour|mis(?:es)? à jour|modifiée?s?|actualisée?s?|date de (?:mise à jour|révision)|version) ?(?:(?:le|du|au|en date du|en|est le|datée du|effectuée le|:):? ?)?(?:lundi |mardi |mercredi |jeudi |vendredi )?',
  },
  {
    role: 'effective',
    dayFirst: true,
    before:
      "(?:(?:date d')?entrée? en vigueur|en vigueur|entrent en vigueur|entre en vigueur|entreront en vigueur|entrera en vigueur|prend effet|prennent effet|prendra effet|prendront effet|date d'effet|date de prise d'effet|applicables?|valables?|effectif) ?(?:(?:à compter du|à partir du|à dater du|depuis le|dès le|le|au|du|depuis|à compter de):? ?)?",
  },
  {
    role: 'updated',
    dayFirst: true,
    before:
      "(?:(?:data (?:dell'|di |dell'ultima ))?(?:ultim[oa] )?(?:aggiornamento|aggiornat[oaie]|modifica|modificat[oaie]|revisione|versione)) ?(?:(?:il|al|del|in data|a|di):? ?)?",
  },
  {
    role: 'effective',
    dayFirst: true,
    before:
      "(?:(?:data di )?entrata in vigore|in vigore|entra in vigore|entrano in vigore|entrerà in vigore|entreranno in vigore|efficac[ei]|valid[oaie]|decorrenza|data di (?:efficacia|decorrenza|validità)|applicabil[ei]) ?(?:(?:dal|a partire dal|a decorrere dal|il|dall'|al|da):? ?)?(?:giorno )?",
  },
  {
    role: 'updated',
    dayFirst: true,
    before:
      '(?:(?:fecha de (?:la )?)?última (?:actualización|modificación|revisión|versión)|fecha de (?:actualización|revisión|modificación)|actualizad[oa]s?(?: por última vez)?|revisad[oa]|modificad[oa]|versión) ?(?:(?:el|a|en|de|del|con fecha|a fecha de):? ?)?(?:día )?',
  },
  {
    role: 'effective',
    dayFirst: true,
    before:
      '(?:(?:fecha de )?entrada en vigor|fecha de (?:vigencia|entrada en vigencia|efectividad)|en vigor|entrará en vigor|entrarán en vigor|entra en vigor|vigentes?|vigencia|efectiv[oa]s?|válid[oa]s?|aplicables?) ?(?:(?:desde el|a partir del|desde|a partir de|el|del|de):? ?)?(?:día )?',
  },
  {
    role: 'updated',
    dayFirst: true,
    before:
      '(?:(?:data )?ostatni(?:a|ej) (?:aktualizacj[ai]|zmian[ay]?|modyfikacj[ai]|wersj[ai])|zaktualizowano|zaktualizowan[aey]|aktualizacja|data (?:aktualizacji|modyfikacji|zmiany)|wersja|stan) ?(?:(?:z dnia|w dniu|dnia|z|na dzień|od):? ?)?',
  },
  {
    role: 'effective',
    dayFirst: true,
    before:
      '(?:obowiązuj[eą](?:c[aey])?|wchodz[ią] w życie|wejdą w życie|wejdzie w życie|data wejścia w życie|data obowiązywania|ważn[ay]|w mocy) ?(?:(?:od dnia|z dniem|od|w dniu|dnia):? ?)?',
  },
  {
    role: 'effective',
    dayFirst: true,
    before: '(?:tritt|treten) (?:am|zum|ab dem|mit wirkung vom) ',
    after: ' in kraft',
  },
];
