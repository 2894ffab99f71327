/**
 * Agencies that pass words on, by the names that reports use; those whose name is a common word too are left out, for
 * they need a word for a medium or quotation marks beside them.
 */
export const AGENCY_NAMES: readonly string[] =
  `AAP|AFP|ANI|ANP|ANSA|AP|APA|Agerpres|Anadolu|Antara|Armenpress|Associated Press|BNS|BTA|Belga|Belta|Bernama|Deutsche Presse-Agentur|EFE|ELTA|Fars|Hina|IANS|IRNA|ISNA|Interfax|KCNA|KNA|Kabar|Kasinform|Kazinform|Keystone-SDA|Kyodo|LETA|Lusa|MTI|NTB|PAP|PTI|QNA|RIA Novosti|RIA Nowosti|Ria Nowosti|Reuters|Ritzau|SANA|SDA|SPA|STT|Sonna|Suna|TASR|TASS|TT|Tanjug|Tasnim|Tass|UNIAN|Ukrinform|WAFA|WAM|Xinhua|Yonhap|dpa|dpa-AFX|epd|ČTK|CTK|Prensa Latina|Agência Brasil|Télam|KUNA|IRIB|Montsame|Akipress|KazTAG|Turan|Azertac|Azertag|Interpressnews|Moldpres|Infotag|Fonet|FENA|SRNA|BGNES|Mediafax|BelaPAN|Jiji|Katholische Nachrichten-Agentur|Evangelischer Pressedienst|Austria Presse Agentur|Agence France-Presse|NNA|ONA|Unian`.split(
    '|',
  );

/** As above, papers, broadcasters and news sites, in the nominative without article. */
export const OUTLET_NAMES: readonly string[] =
  `3sat|ABC News|ARD|Aftenposten|Aftonbladet|Al Arabiya|Al-Ahram|Al-Arabija|Al-Dschasira|Al Jazeera|Al-Manar|Al-Masirah|Al-Mayadeen|Arte|Asahi Shimbun|Asharq al-Awsat|Augsburger Allgemeine|Axios|BBC|Berliner Morgenpost|Berliner Zeitung|Bild am Sonntag|Bild-Zeitung|Bild-TV|Bloomberg|Breitbart|CBS News|CCTV|CNBC|CNN|Channel 12|Channel 13|China Daily|Corriere della Sera|Corriere del Ticino|Cumhuriyet|DR|Dagens Nyheter|Daily Express|Daily Mail|Daily Mirror|Daily Telegraph|Deutsche Welle|Deutschlandfunk|Deutschlandradio|Dnevnik|ERR|El Mundo|El País|El Tiempo|Euronews|FAZ|Financial Times|Folha de São Paulo|Fox News|France 24|France Inter|Franceinfo|Frankfurter Allgemeine|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine Sonntagszeitung|Frankfurter Rundschau|Funke Mediengruppe|Funke-Mediengruppe|Gazeta Wyborcza|Geo TV|Global Times|Guardian|Haaretz|Handelsblatt|Hindustan Times|Hürriyet|Israel Hayom|Iswestija|Jedioth Achronoth|Jerusalem Post|Jyllands-Posten|Kathimerini|Kölner Stadt-Anzeiger|Kommersant|Kronen Zeitung|Kyiv Independent|Kyiv Post|La Nación|La Repubblica|La Stampa|La Tribune|LRT|Le Figaro|Le Monde|Le Parisien|Le Soir|Le Temps|Les Échos|Libération|Los Angeles Times|MDR|MSNBC|Maariv|Meduza|Mediazona|Miami Herald|Milliyet|Moscow Times|Münchner Merkur|NBC|NBC News|NDR|NHK|NOS|NPR|NRK|NZZ|NZZ am Sonntag|Neue Osnabrücker Zeitung|Neue Zürcher Zeitung|New York Post|New York Times|Newsmax|Newsweek|Nikkei|Nowaja Gaseta|O Globo|ORF|PBS|Passauer Neue Presse|Politico|Press TV|RAI|RBK|RBK-Ukraine|RFI|RIA Nowosti|RND|RSI|RT|RTBF|RTE|RTL|RTS|RTVE|Radio Liberty|Radio Free Europe|Radio SRF|Redaktionsnetzwerk Deutschland|RedaktionsNetzwerk Deutschland|Rheinische Post|Rossijskaja Gaseta|Rzeczpospolita|SRF|SVT|SWR|Salzburger Nachrichten|Semafor|Sky News|South China Morning Post|Sputnik|Straits Times|Stuttgarter Nachrichten|Stuttgarter Zeitung|Süddeutsche Zeitung|Sunday Times|Suspilne|TF1|TRT|TVN24|Tages-Anzeiger|Tagesspiegel|Times of India|Times of Israel|USA Today|Ukrajinska Prawda|Ukrainska Prawda|VRT|WDR|Wall Street Journal|Washington Post|Wedomosti|Welt am Sonntag|Weser-Kurier|Yle|Ynet|Yedioth Ahronoth|ZDF|n-tv|ntv|t-online|taz|Seznam Zprávy|iDnes|Denník N|Telex|HVG|Magyar Nemzet|Népszava|RÚV|Politiken|Berlingske|Expressen|Svenska Dagbladet|Helsingin Sanomat|Ilta-Sanomat|Iltalehti|Postimees|Delfi|Vatican News|Radio Okapi|Jeune Afrique|Daily Nation|Daily Monitor|Mail & Guardian|Premium Times|Al-Hadath|Al-Akhbar|L’Orient-Le Jour|Iran International|TOLOnews|Geo News|The Hindu|Indian Express|NDTV|Prothom Alo|Bangkok Post|Manila Bulletin|Rappler|Philippine Daily Inquirer|Yomiuri Shimbun|Mainichi Shimbun|Chosun Ilbo|JoongAng Ilbo|Hankyoreh|Korea Herald|Taipei Times|Caixin|Sixth Tone|Radio Free Asia|Voice of America|Azattyk|Doschd|The Insider|Bellingcat|Nowaja Gaseta Europa|Fontanka|Hromadske|Dserkalo Tyschnja|ZN.UA|Imedi|Rustavi 2|NewsMaker|Newsmaker|Ziarul de Gardă|G4Media|Digi24|HotNews|Adevărul|Libertatea|Vijesti|Klix|Dnevni avaz|Jutarnji list|Večernji list|24 sata|Sözcü|Habertürk|TV Rain|Euractiv|Les Echos|L’Express|Le Point|Mediapart|France Info|BFMTV|BFM TV|CNews|Europe 1|Il Sole 24 Ore|Il Fatto Quotidiano|Il Messaggero|La Vanguardia|El Confidencial|La Razón|Cadena SER|Diário de Notícias|RTP|De Standaard|De Morgen|Het Laatste Nieuws|De Telegraaf|de Volkskrant|NRC|The Times|The Sun|The Independent|The Economist|The Telegraph|The Atlantic|The New Yorker|The Intercept|ProPublica|The Hill|Business Insider|Globe and Mail|Toronto Star|CBC|Clarín|Infobae|El Espectador|El Universal|Milenio|La Jornada|Folha de S. Paulo|Estadão|teleSUR|Telesur|RPP|Radio RPP|La Tercera|El Mercurio|Kleine Zeitung|Oberösterreichische Nachrichten|Tiroler Tageszeitung|Puls 4|SonntagsBlick|SonntagsZeitung|20 Minuten|Basler Zeitung|Berner Zeitung|Aargauer Zeitung|Luzerner Zeitung|Weltwoche|Südkurier|Schwäbische Zeitung|Badische Zeitung|Mannheimer Morgen|Rhein-Zeitung|Saarbrücker Zeitung|Leipziger Volkszeitung|Sächsische Zeitung|Freie Presse|Thüringer Allgemeine|Märkische Allgemeine|Nordkurier|Ostsee-Zeitung|Hamburger Abendblatt|Kieler Nachrichten|Hannoversche Allgemeine|Neue Westfälische|Westdeutsche Allgemeine Zeitung|Nürnberger Nachrichten|Deutschlandfunk Kultur|RBB|Correctiv|Wirtschaftswoche|Manager Magazin|Armeesender|Rundfunk Berlin-Brandenburg|Rundfunks Berlin-Brandenburg|Bayerischer Rundfunk|Bayerische Rundfunk|Hessischer Rundfunk|Hessische Rundfunk|Norddeutscher Rundfunk|Norddeutsche Rundfunk|Westdeutscher Rundfunk|Westdeutsche Rundfunk|Mitteldeutscher Rundfunk|Mitteldeutsche Rundfunk|Südwestrundfunk|Saarländischer Rundfunk|Saarländische Rundfunk|Radio Bremen|Schweizer Radio und Fernsehen|Schweizer Radio SRF|Schweizer Fernsehen|Österreichischer Rundfunk|Österreichische Rundfunk|Ö1|Radio Ö1|DAZN|Eurosport|MagentaTV|Puls 24|Servus TV|ServusTV|RTÉ|LTV|BR|HR|phoenix|Phoenix|Welt TV|Welt-TV|Bild TV|POP TV|El Periódico|Radio Swoboda|Radio Canada|CRTV`.split(
    '|',
  );

/** What an outlet's name may stand before: "ARD-*Morgenmagazin*", "BBC-*Interview*". By ending, lower-case. */
export const PROGRAMME_ENDINGS: ReadonlySet<string> = new Set([
  'magazin',
  'interview',
  'gespräch',
  'sendung',
  'talk',
  'talkshow',
  'podcast',
  'journal',
  'studio',
  'brennpunkt',
  'bericht',
  'beitrag',
  'runde',
  'show',
  'nachrichten',
  'programm',
  'redaktion',
  'duell',
  'reportage',
  'dokumentation',
  'recherche',
  'frühstart',
  'trend',
  'barometer',
  'arena',
  'stunde',
  'format',
]);

/** Words before an article with a title in quotation marks that make it a medium: "ein *Bericht* der „Welt“", "*Verweis* auf die „Welt“". */
export const WORD_BEFORE_MEDIUM =
  /^(laut|gegenüber|so|auch|wie|gemäß|gemäss|nach|zufolge|berufung|verweis|hinweis|bezug|bezugnahme|.*(interview|gespräch|bericht|berichte[ns]?|berichts|meldung|recherchen|informationen|angaben|artikel|beitrag|ausgabe|gastbeitrag))$/i;

/** What a title in quotation marks makes compounds with where it is a medium: "im „Boten“*-Interview*". */
export const COMPOUND_OF_MEDIUM =
  /^-(Interview|Gespräch|Podcast|Sendung|Bericht|Recherche|Information|Zeitung|Magazin|Redaktion|Umfrage|Angaben)/;

/** A noun for a medium before its name: "die Zeitung Welt", "das Nachrichtenmagazin Spiegel". */
export const NOUN_OF_MEDIUM = /(?:[Zz]eitung|[Mm]agazin|Blatt|[Ss]ender|Zeitschrift|Portal)s?$/;

/** What belongs to a medium: "laut einem Bericht des Spiegel". */
export const NOUNS_OF_MEDIA: ReadonlySet<string> = new Set(
  'Bericht Berichts Angaben Informationen Recherchen Interview Ausgabe'.split(' '),
);

/** Verbs and "zufolge" behind a medium: "der Spiegel berichtet", "der Spiegel hatte". A mirror hangs or shows. */
export const VERBS_OF_MEDIA: ReadonlySet<string> = new Set(
  'berichtet berichtete schreibt schrieb meldet meldete zitiert zitierte zufolge hatte hat hatten haben recherchierte'.split(
    ' ',
  ),
);

/** Words before the article of a medium: "wie der Spiegel meldet", "berichtet der Spiegel". Lower case. */
export const LEADS_TO_MEDIUM: ReadonlySet<string> = new Set(
  'wie so berichtet berichtete schreibt schrieb meldet meldete laut'.split(' '),
);

/** Words by which a name is that of an outlet: "BR24 Redaktion", "Der Postillon", "DER SPIEGEL", "Salzburger Nachrichten", "ZDF heute". */
export const OUTLET_WORD =
  /^(?:D(?:er|ie|as)|DER|DIE|DAS|ARD|ZDF|SRF|ORF|WDR|NDR|MDR|SWR|BR|HR|RBB)\b|(?:[Rr]edaktion|[Oo]nline|Nachrichten|Zeitung|News|Verlag|GmbH|Agentur|Presse|Anzeiger|Blatt|Rundschau|Kurier|Magazin)\b/u;
