/** Small words by which a language is told, the commonest that no neighbour shares. */
export const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to you your we our is are or that this with for not may will any by from as be which have if',
  de: 'der die das und wir sie ihre ihr nicht oder mit von auf für werden durch zu den ist eine einer bei können wenn',
  fr: 'le la les des et vous vos nous nos est pas ou dans pour avec sur ces une du aux par votre notre sont ces cette',
  es: 'el los las de y usted su sus nuestro es para con por del una que no se este esta como puede si o al',
  it: 'il gli di e che della del per con non una sono nostri nostro alla dei delle si questo nella dal i lo ai',
  pt: 'os as de e você seu seus nosso não para com por uma que dos das ao ou em nossos pode da do se na no',
  nl: 'de het een en van wij je uw u niet voor met op zijn wordt of dat door onze bij als deze worden aan kunt',
  pl: 'i w na do się nie że jest oraz z przez lub dla są o od może nas po użytkownik jego twoje państwa',
  sv: 'och att det som för en på är av med till du vi inte ett din eller om den kan våra vår när har',
  da: 'og at det som for en på er af med til du vi ikke et din eller om den kan vores hvis har når ved',
  nb: 'og at det som for en på er av med til du vi ikke et din eller om den kan våre hvis har når ved å',
  fi: 'ja on ei että voi tai se sen ovat kun tämä joka voimme sinun meidän käyttäjä jos sekä myös ole mukaan',
  cs: 'a se na v je že s pro do nebo by o k z jsou jako které který vaše naše může být pokud při podle',
  hu: 'a az és hogy nem egy is vagy a ez meg ha csak azt által van lehet valamint illetve kell ön adatok',
  ro: 'și de la în cu pe nu sau pentru este că din care o un al ale dumneavoastră noastre prin poate fi',
  tr: 've bir bu için ile veya olarak da de olan kişisel size sizin bizim gibi daha ne kadar en her tarafından',
  id: 'dan yang di untuk dengan kami anda atau ini dari tidak dapat pada akan oleh dalam adalah kepada',
  vi: 'và của các bạn cho chúng tôi không có được là với trong này khi để những hoặc một theo',
};

/** Scripts that tell the language by themselves, and words that tell apart those that share one. */
export const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[їєґі]/giu],
  ['ru', /[ыэё]|\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
