/**
 * The commonest short words of German and of the languages that texts come in beside it. A word that German shares
 * with another language stands only with German; single Latin letters are initials and units everywhere.
 */
export const GERMAN_WORDS: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines und oder aber denn nicht kein keine ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen will wollen muss müssen sei sein seine ihre ihr sich auf aus bei mit nach von vom zu zum zur im am in an für über unter zwischen durch gegen ohne um vor als wie wenn dass ob weil auch noch schon nur sehr mehr es er sie wir man ich du dieser diese dieses alle beide bis seit während wegen laut worden habe hätte würde nun wieder dort hier da'.split(
    ' ',
  ),
);

/** The commonest short words of other languages, by the code of the language (ISO 639-1). */
export const OTHER_LANGUAGES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to that is was for with on by from said has have had not but are were been they their his her its this which who would will after between about also be at it as he she we you',
    fr: 'le la les du et est une dans pour par sur avec que qui au aux ne pas ce cette son sa ses plus ont été il elle ils nous vous leur mais ou où sont était après selon',
    es: 'el la los las de y en un una que por con para se su sus al del es no lo como más pero fue ha han entre sobre según este esta son desde hasta',
    it: 'il lo la gli di e che un una per con del della dei delle nel nella alla al si non è ha hanno sono come più anche ma dopo tra secondo questo questa',
    nl: 'de het een van en dat niet zijn voor met op ook aan maar wordt werd bij naar door over zich hij zij uit nog heeft hebben dit deze om te',
    pl: 'w z na do się nie że jest i o po za od jak przez dla są był była było oraz ale który która które jego jej ich tym to',
    pt: 'o os as um uma de do da dos das em no na que por com para não se ao mais foi são seu sua entre como mas pela pelo',
    tr: 've bir bu için ile olarak olan da de çok daha gibi kadar sonra ancak dedi edildi etti üzere göre tarafından',
    sv: 'och att det som en på är av för med den till inte har ett om han var sig men från vid efter hade',
    da: 'og at det som en på er af for med den til ikke har et om han var sig men fra ved efter havde der de',
    ro: 'și în de la cu pe un o că nu este din care mai sunt fost pentru au ca sau prin după',
    hu: 'a az és hogy nem is egy meg volt van csak már ez azt amely szerint után között',
    cs: 'a v na se že je s z do pro to ale po jako jeho by které který byl byla bylo podle však',
    hr: 'i u je na da se su za od koji nije što kao sa po o ali bio bila će prema nakon',
    ru: 'и в на не что с по как к из за от для это был была было он она они его или но при также после',
    uk: 'і в на не що з та до про за як це він вона вони його або але під також після від',
  }).map(([language, words]) => [
    language,
    new Set(words.split(' ').filter((word) => word.length > 1 || /[а-я]/.test(word))),
  ]),
);
