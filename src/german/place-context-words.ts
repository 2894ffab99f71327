/** Words of a sports report: beside them states and cities are teams ("Madrid gewann in Turin und steht im Halbfinale"). */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  'Halbfinale Viertelfinale Achtelfinale Endspiel Rückspiel Hinspiel Spieltag Halbzeit Elfmeter Elfmeterschießen Torwart Torhüter Stürmer Mittelfeldspieler Schiedsrichter Nationalmannschaft Nationalelf Nationaltrainer Bundestrainer Tabellenführer Bundesliga Primera Premier-League Champions-League Slalom Riesenslalom Weltcup Goldmedaille Silbermedaille Bronzemedaille Gold Silber Bronze Europameister Olympiasieger Fußballspiel Fußballer Remis torlos Tennisspielerin Tennisspieler Torjäger'.split(
    ' ',
  ),
);

/** Words of a sports report that mean something else in politics too: two of them make a sports report. */
export const WEAK_SPORT_WORDS: ReadonlySet<string> = new Set(
  'Finale Gold Silber Bronze Tor Tore Tabelle Turnier Etappe Abfahrt Verteidiger Champions League Serie Fußball Tennis Handball Eishockey Basketball Fünfter Vierter Titelverteidiger Aufsteiger Weltmeister Weltmeisterschaft jubelte jubelten Trainer Elf Hause gewann gewannen verlor verloren siegte besiegte besiegten unterlag Partie Sätzen'.split(
    ' ',
  ),
);

/** Words of a market report: beside them cities are exchanges ("Die Börse in Tokio schloss leichter, London notierte kaum verändert"). */
export const MARKET_WORDS: ReadonlySet<string> = new Set(
  'Börse Börsen Börsenhandel Kursgewinne Kursverluste Aktienmarkt Aktienmärkte Aktienkurse Handelsstart Handelsschluss Dax Nikkei FTSE notierte notierten notiert notieren Börsianer'.split(
    ' ',
  ),
);

/** Words of a market report that mean something else too: two of them make one ("Zürich schloss fester, London gab nach"). */
export const WEAK_MARKET_WORDS: ReadonlySet<string> = new Set(
  'schloss schlossen fester leichter schwächer Kurse Kurs Aktien Minus Plus Prozent Anleger Handel Index'.split(' '),
);

/** Institutions and buildings that carry the name of their city: "die Universität Wien", "die Messe Berlin". */
export const CITY_INSTITUTIONS: ReadonlySet<string> = new Set(
  'Universität Uni Hochschule Akademie Messe Flughafen Airport Bahnhof Hauptbahnhof Oper Staatsoper Philharmonie Zoo Börse Handelskammer Messehalle Stadion Klinik Klinikum Universitätsklinik Erzbistum Bistum Hotel Bistro Café Verlag Stadtteil Vorort Raum Großraum Innenstadt Landgericht Amtsgericht'.split(
    ' ',
  ),
);

/** Endings of nouns for localities, whose name stands behind them: "auf der Insel Nias", "im Badeort Scharm". */
export const LOCALITY_NOUNS =
  /(?:[Ss]tadt|[Dd]orf|[Ii]nsel|[Oo]rt|[Mm]etropole|Oase|Atoll|[Oo]asenstadt|Provinzhauptstadt)$/;

/** Nouns that stand behind "in" without an article and are no places: "in Anbetracht der Lage", "in Zivil", "in Quarantäne". */
export const NOUNS_AFTER_IN: ReadonlySet<string> = new Set(
  'Anbetracht Ansehung Anlehnung Anspielung Abrede Absprache Abstimmung Abwesenheit Anwesenheit Anspruch Angriff Aussicht Auftrag Aufruhr Angst Asche Augenhöhe Bälde Bedrängnis Begleitung Betracht Betrieb Bewegung Bezug Brand Buchform Echtzeit Eile Ekstase Elternzeit Ermangelung Erwägung Erwartung Fahrt Farbe Flammen Form Frage Freiheit Frieden Führung Gang Gefahr Gefangenschaft Gegenwart Geiselhaft Gewahrsam Griffweite Haft Handschellen Hinblick Hörweite Hülle Kenntnis Ketten Klausur Kontakt Koordination Kraft Kürze Lebensgefahr Massen Mode Moll Dur Not Ordnung Panik Pension Planung Quarantäne Rage Reichweite Rente Rechnung Ruhe Schach Scharen Schieflage Schutt Schwarz Serie Sicht Sichtweite Sorge Stein Strömen Summe Teilzeit Tränen Trance Trümmern Umlauf Uniform Unkenntnis Unordnung Untersuchungshaft Urlaub Verbindung Verdacht Vergessenheit Verruf Verzug Vollzeit Vorbereitung Weiß Windeseile Wirklichkeit Zaum Zivil Zukunft Gänze Bausch Eigenregie Personalunion Alarmbereitschaft Konkurs Rückstand Hochform Topform Vertretung Reue Demut Ehren Treue Ungnade Verwahrung Obhut Verwaltung Produktion Druck Verhandlungen Gesprächen Beratungen Anstand Würde Stellung Szene Stimmung Laune Rücksprache Zweifel Wahrheit Notwehr'.split(
    ' ',
  ),
);

/** Nouns whose "in" names whom one trusts: "das Vertrauen in Kühnert". */
export const NOUNS_OF_TRUST = /^(?:Vertrauen|Vertrauens|Glaube|Glauben|Zuversicht|Hoffnung|Hoffnungen|Misstrauen)$/;

/** Endings of nouns that say what a city is before its name: "in der Hauptstadt Beirut", "die US-Hauptstadt Washington". */
export const CITY_APPOSITIONS =
  /(?:[Hh]auptstadt|[Ss]tadt|[Mm]etropole|Flughafen|[Rr]aum|[Rr]egion|Bezirk|Gebiet|Provinz|Oblast)$/;

/** Verbs whose object is the city as a place: "Die Delegation verließ Kairo". */
export const VERBS_OF_PLACES: ReadonlySet<string> = new Set(
  'verließ verließen verlässt verlassen erreichte erreichten besuchte besuchten besucht bombardierte bombardierten beschoss beschossen'.split(
    ' ',
  ),
);

/** Foreign nouns behind a city that make it the name of a paper: "die Bangkok Post", "die Kabul Times". */
export const PAPERS_OF_CITIES: ReadonlySet<string> = new Set(
  'Post Times Herald Tribune Journal Observer Star Today News Press Independent Globalist Review'.split(' '),
);

/** What was signed, fought or stands in a city: "der Vertrag von Lissabon", "des Museums von Kiew", "die Bürgermeisterin von Paris". */
export const THINGS_OF_CITIES =
  /^(?:\p{L}*(?:[Vv]ertr[aä]g|[Aa]bkommen|[Ss]chlussakte|[Aa]kte|[Ff]rieden|[Ff]riedensschluss|[Gg]ipfel|[Tt]reffen|[Gg]espräche|[Gg]esprächen|[Vv]erhandlungen|[Vv]ereinbarung|[Ee]inigung|[Pp]rozess|[Ss]chlacht|[Bb]elagerung|[Ee]roberung|[Kk]onferenz|[Pp]rotokoll|[Mm]useum|[Bb]ürgermeister|[Oo]berbürgermeister|[Ss]traßen?|[Uu]niversität|[Kk]athedrale|[Ff]lughafen|[Bb]ahnhof|[Ii]nnenstadt|[Zz]entrum|[Vv]orort|[Bb]ewohner|[Bb]evölkerung|[Bb]ischof|[Ee]rzbischof|[Kk]reml|[Hh]afen|[Uu]mland|[Ss]kyline|[Zz]oo|[Oo]per)(?:e?s|e|en|n|in)?)$/u;

/** Endings of nouns for firms and things before a name that is then theirs: "der Arzneihersteller Merz", "der Buchstabe Xi". */
export const NAMED_THINGS =
  /(?:hersteller|konzern|unternehmen|firma|anbieter|versicherer|kette|reederei|verlag|marke|brauerei|bank|kanzlei|agentur|stiftung|fluss|buchstabe|variable|sorte|schiff|frachter|tanker|yacht|fregatte|gemeinde|ortschaft|dorf|stadt|insel|krater|asteroid|orkan|sturm|hurrikan|taifun|tief|kibbuz|siedlung|gefängnis|stadion|flughafen|hotel|theater|museum|platz|straße|allee|brücke|kraftwerk|typs?|panzern?|rakete|drohne)s?$/i;

/** Parts of a state before its name, which is then a place: "im Osten der Ukraine", "an der Grenze zu Polen". */
export const PARTS_OF_LANDS: ReadonlySet<string> = new Set(
  'Westen Osten Süden Norden Südosten Nordosten Südwesten Nordwesten Zentrum Hauptstadt Grenze Teile Teilen Regionen Städte Städten'.split(
    ' ',
  ),
);

/** Foreign nouns behind a name that is then a building's, a street's or a firm's: "der Trump Tower", "das Carter Center". */
export const NAMED_AFTER =
  /^(?:Tower|Towers|Street|Avenue|Boulevard|Road|Plaza|Square|Center|Centre|Institute|University|College|School|Library|Foundation|Hotel|Resort|Airport|Park|Bridge|Building|House|Hall|Group|Media|Organization|Corporation|Company|Inc|Ltd|Airlines|Island|Bay|Mountain|Prize|Award)$/;
