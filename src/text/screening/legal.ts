/** Stems by which the language of terms and policies is told, in the languages that the collections hold most of. */
const stems = [
  'terms|polic|agree|shall|must|liab|privacy|personal data|personal information|rights?\\b|law\\b|consent|may not|prohibit|permi|licen[cs]e|service|information|account|users?\\b|disclos|notice|third part|warrant|terminat|govern|compl[iy]|violat|intellectual|copyright|provid|collect',
  'nutzung|daten|vertrag|haftung|recht|bedingung|einwilligung|verpflicht|gesetz|zustimm|verarbeit',
  'condition|donnée|droit|responsab|utilis|politique|confidential|consent|obligation',
  'términos|datos|derecho|política|condiciones|responsab|servicio|usuario|consentim',
  'termini|dati personali|diritt|condizioni|responsabil|servizi|utent|consenso|informativa',
  'termos|dados|direito|política|condições|responsab|serviço|usuári|consentim',
  'voorwaarden|gegevens|recht|aansprakel|dienst|toestemming|overeenkomst|beleid',
  'regulamin|dan(?:e|ych)|praw[aoe]|usług|zgod[aęy]|odpowiedzialn|umow',
  'villkor|uppgifter|vilkår|oplysninger|personvern|ehdot|tietoj',
  '規約|利用|個人情報|条款|隐私|个人信息|服務|服务|用户|同意|약관|개인정보|이용|услови|данн|прав[ао]|соглас|шарт|умов',
];
const legal = new RegExp(`(?:${stems.join('|')})`, 'giu');

/** How much of a text is looked at. */
const looked = 8000;

/** Words of terms and policies, for each hundred words. Documents have 4 and more; menus, shops and error pages fewer. */
export function legalDensity(text: string, words: number): number {
  const part = text.length <= looked ? text : text.slice(0, looked);
  const share = text.length === 0 ? 1 : part.length / text.length;
  const found = part.match(legal)?.length ?? 0;
  return words === 0 ? 0 : Math.round((1000 * found) / (words * share)) / 10;
}
