/**
 * What documents are called on the pages that link to them, in English, German, French, Spanish, Italian, Portuguese, Dutch and
 * Polish: by terms type, without accents, in lower case, words joined by one space. Addresses are compared in the same form.
 */
export const phrases: Readonly<Record<string, readonly string[]>> = {
  'Terms of Service': [
    'terms of service', 'terms of use', 'terms and conditions', 'terms conditions', 'user agreement', 'user terms', 'service terms', 'conditions of use', 'subscriber agreement', 'terms', 'tos', 'website terms', 'eula', 'end user agreement',
    'nutzungsbedingungen', 'agb', 'allgemeine geschaftsbedingungen',
    'conditions d utilisation', 'conditions generales', 'conditions generales d utilisation', 'cgu',
    'condiciones de uso', 'condiciones del servicio', 'condiciones de servicio', 'terminos de servicio', 'terminos del servicio', 'terminos y condiciones', 'terminos de uso',
    'condizioni d uso', 'condizioni di utilizzo', 'termini di servizio', 'termini e condizioni', 'termini di utilizzo',
    'termos de uso', 'termos de servico', 'termos e condicoes', 'condicoes de utilizacao',
    'gebruiksvoorwaarden', 'algemene voorwaarden', 'servicevoorwaarden',
    'regulamin', 'warunki korzystania', 'warunki uslugi', 'warunki swiadczenia uslug',
  ],
  'Privacy Policy': [
    'privacy policy', 'privacy notice', 'privacy statement', 'privacy', 'data protection', 'privacypolicy',
    'datenschutz', 'datenschutzerklarung', 'datenschutzhinweise', 'datenschutzrichtlinie',
    'politique de confidentialite', 'confidentialite', 'protection des donnees', 'donnees personnelles', 'charte de confidentialite',
    'politica de privacidad', 'privacidad', 'aviso de privacidad',
    'informativa sulla privacy', 'informativa privacy', 'politica sulla privacy',
    'politica de privacidade', 'privacidade', 'aviso de privacidade',
    'privacybeleid', 'privacyverklaring',
    'polityka prywatnosci', 'prywatnosc',
  ],
  'Trackers Policy': [
    'cookie policy', 'cookies policy', 'cookie notice', 'cookies', 'cookie statement', 'cookie',
    'cookie richtlinie', 'cookie hinweise', 'cookie richtlinien',
    'politique relative aux cookies', 'politique de cookies', 'politique cookies',
    'politica de cookies', 'informativa sui cookie', 'cookiebeleid', 'polityka cookies', 'polityka plikow cookie', 'pliki cookie',
  ],
  'Acceptable Use Policy': [
    'acceptable use policy', 'acceptable use', 'usage policies', 'usage policy', 'use policy', 'aup', 'prohibited use', 'prohibited uses',
    'nutzungsrichtlinien', 'richtlinie zur akzeptablen nutzung', 'richtlinie zur zulassigen nutzung',
    'politique d utilisation acceptable', 'regles d utilisation', 'politica de uso aceptable', 'politica di utilizzo accettabile',
    'politica de uso aceitavel', 'beleid voor acceptabel gebruik', 'zasady dopuszczalnego uzytkowania',
  ],
  'Data Processor Agreement': [
    'data processing agreement', 'data processing addendum', 'data protection addendum', 'data processing terms', 'data protection agreement', 'dpa',
    'auftragsverarbeitung', 'auftragsverarbeitungsvertrag', 'auftragsdatenverarbeitung', 'avv',
    'accord de traitement des donnees', 'acuerdo de procesamiento de datos', 'acuerdo de tratamiento de datos', 'encargo de tratamiento',
    'accordo sul trattamento dei dati', 'acordo de processamento de dados', 'acordo de tratamento de dados', 'verwerkersovereenkomst',
    'umowa powierzenia', 'umowa powierzenia przetwarzania danych',
  ],
  'Subprocessor List': [
    'subprocessors', 'sub processors', 'subprocessor list', 'sub processor list', 'list of subprocessors',
    'unterauftragsverarbeiter', 'unterauftragnehmer', 'sous traitants', 'sous traitants ulterieurs', 'subencargados', 'sub responsabili',
    'suboperadores', 'subcontratantes', 'subverwerkers', 'podprocesorzy', 'podmioty przetwarzajace',
  ],
  'Developer Terms': [
    'api terms', 'api terms of use', 'api terms of service', 'api license', 'api license agreement', 'developer terms', 'developer terms of service', 'developer policy', 'developer policies', 'developer agreement', 'platform terms',
    'entwicklerbedingungen', 'entwicklerrichtlinien', 'api nutzungsbedingungen', 'conditions developpeurs', 'conditions d utilisation de l api', 'conditions de l api',
    'condiciones para desarrolladores', 'condiciones de la api', 'termini per gli sviluppatori', 'termini api', 'termos para desenvolvedores', 'termos da api',
    'ontwikkelaarsvoorwaarden', 'api voorwaarden', 'warunki dla deweloperow', 'regulamin api',
  ],
  'Service Level Agreement': [
    'service level agreement', 'service level agreements', 'service levels', 'sla', 'dienstgutevereinbarung', 'accord de niveau de service',
    'acuerdo de nivel de servicio', 'accordo sul livello di servizio', 'acordo de nivel de servico', 'dienstverleningsovereenkomst', 'umowa sla',
  ],
  'Security Statement': [
    'security', 'security overview', 'security statement', 'data security', 'sicherheit', 'datensicherheit', 'securite', 'seguridad', 'sicurezza', 'seguranca', 'beveiliging', 'bezpieczenstwo',
  ],
  'Vulnerability Disclosure Policy': [
    'vulnerability disclosure', 'vulnerability disclosure policy', 'responsible disclosure', 'coordinated disclosure', 'report a vulnerability', 'bug bounty',
  ],
  'Community Guidelines': [
    'community guidelines', 'community standards', 'community rules', 'community policy', 'content policy', 'content guidelines', 'code of conduct', 'house rules', 'guidelines', 'rules',
    'gemeinschaftsrichtlinien', 'community richtlinien', 'verhaltensregeln', 'regles de la communaute', 'regles communautaires', 'code de conduite',
    'normas de la comunidad', 'normas comunitarias', 'linee guida della community', 'linee guida della comunita', 'diretrizes da comunidade', 'regras da comunidade',
    'communityrichtlijnen', 'huisregels', 'zasady spolecznosci', 'standardy spolecznosci',
  ],
  'Copyright Claims Policy': [
    'copyright policy', 'copyright', 'dmca', 'dmca policy', 'copyright complaints', 'intellectual property', 'intellectual property policy', 'notice and takedown',
    'urheberrecht', 'droits d auteur', 'derechos de autor', 'diritto d autore', 'direitos autorais', 'auteursrecht', 'prawa autorskie',
  ],
  'Commercial Terms': [
    'commercial terms', 'business terms', 'customer agreement', 'customer terms', 'master services agreement', 'master service agreement', 'master subscription agreement', 'msa', 'enterprise agreement', 'enterprise terms', 'services agreement',
    'geschaftskundenbedingungen', 'conditions commerciales',
  ],
  'General Conditions of Sale': [
    'terms of sale', 'conditions of sale', 'verkaufsbedingungen', 'conditions generales de vente', 'conditions de vente', 'cgv', 'condiciones de venta', 'condiciones generales de venta',
    'condizioni di vendita', 'condizioni generali di vendita', 'condicoes de venda', 'verkoopvoorwaarden', 'warunki sprzedazy',
  ],
  'Advertising Content Policy': ['advertising policy', 'advertising policies', 'ad policy', 'ads policy', 'advertising guidelines', 'werberichtlinien'],
  'Brand Guidelines': ['brand guidelines', 'trademark policy', 'trademark guidelines', 'trademarks', 'brand'],
  'Law Enforcement Guidelines': ['law enforcement', 'law enforcement guidelines', 'government requests'],
  'Affiliate Agreement': ['affiliate agreement', 'affiliate terms', 'affiliate program terms'],
  'Accessibility Statement': [
    'accessibility', 'accessibility statement', 'barrierefreiheit', 'accessibilite', 'accesibilidad', 'accessibilita', 'acessibilidade', 'toegankelijkheid', 'deklaracja dostepnosci', 'dostepnosc',
  ],
  Imprint: ['imprint', 'impressum', 'legal notice', 'legal notices', 'mentions legales', 'aviso legal', 'note legali', 'informacoes legais', 'colofon', 'nota prawna'],
};

/** Pages that gather documents. */
export const hubPhrases: readonly string[] = [
  'legal', 'legal information', 'legal center', 'legal centre', 'legal hub', 'legal documents', 'legal terms', 'legal policies', 'policies', 'policy', 'terms and policies', 'terms policies', 'policies and terms', 'trust center', 'trust centre', 'privacy center', 'privacy centre', 'terms privacy', 'privacy and terms', 'privacy terms',
  'rechtliches', 'rechtliche hinweise', 'richtlinien', 'informations legales', 'juridique', 'reglements', 'informacion legal', 'politicas', 'informazioni legali', 'informacoes legais', 'politicas e termos', 'juridisch', 'juridische informatie', 'informacje prawne', 'dokumenty prawne',
];

/** Words that tell a control, a campaign or a story from a document. */
export const otherwise: readonly string[] = [
  'settings', 'preferences', 'manage', 'your choices', 'your privacy choices', 'do not sell', 'opt out', 'blog', 'news', 'press', 'careers', 'jobs', 'archive', 'einstellungen', 'parametres', 'gerer', 'configuracion', 'preferencias', 'impostazioni', 'instellingen', 'ustawienia', 'products', 'solutions', 'pricing', 'signup', 'login', 'webinar', 'events',
];

/** Where documents usually stand, by terms type; asked only where nothing was found. */
export const usualAddresses: readonly (readonly [type: string, paths: readonly string[]])[] = [
  ['Terms of Service', ['/terms', '/legal/terms', '/terms-of-service', '/tos']],
  ['Privacy Policy', ['/privacy', '/legal/privacy', '/privacy-policy']],
  ['Trackers Policy', ['/cookies', '/legal/cookies']],
  ['Acceptable Use Policy', ['/legal/aup', '/acceptable-use']],
  ['Data Processor Agreement', ['/legal/dpa', '/dpa']],
  ['Subprocessor List', ['/legal/subprocessors', '/subprocessors']],
  ['Security Statement', ['/security']],
];
