/**
 * Which entry of the menus and footers that a site draws around its pages a passage is; null where it is none. Entries are told by
 * their words alone: all lines of copyright are one.
 */
export function menuEntry(body: string): string | null {
  if (body.length > 160) return null;
  const said = body
    .trim()
    .toLowerCase()
    .replaceAll(/^[^\p{L}\d©(]+|[^\p{L}\d)]+$/gu, '');
  if (copyright.test(said)) return '©';
  return entry.test(said) ? said : null;
}

const copyright = /^(?:©|\(c\)|copyright\b.{0,40}(?:©|\b(?:19|20)\d\d\b))|all rights reserved$/;

const entry = new RegExp(
  `^(?:${[
    'home(?: ?page)?|about(?: us| \\S+)?|careers?|jobs|press(?: room)?|newsroom|news|blogs?|contact(?: us)?|company|investors?(?: relations)?',
    'help(?: cent(?:er|re)| & support)?|support|faqs?|site ?map|accessibility|search|menu|back to top|skip to .*|share|print|follow us|newsletters?|subscribe',
    'log ?(?:in|out)|sign (?:in|up|out)|register|my account|shop|products?|pricing|download',
    'privacy(?: policy| notice| statement)?|terms(?: (?:of|&|and) (?:use|service|conditions))?|cookies?(?: \\S+){0,2}',
    'accueil|contact|mentions légales|plan du site|se connecter|aide|impressum|datenschutz|kontakt|hilfe|anmelden|inicio|contacto|ayuda',
  ].join('|')})$`,
);
