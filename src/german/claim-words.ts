/**
 * Words by which two tellings of one thing differ: how much, where, when, on what condition, and how somebody stands to
 * it. Sources of regular expressions over lower-case text with umlauts and ß written out (a, o, u, ss).
 */
export const CLAIM_WORDS = {
  /** "vollständige Waffenruhe", "alle Konsulate", "den Umsetzungsplan vollständig angenommen". */
  whole:
    'vollstandig\\p{L}*|umfassend\\p{L}*|bedingungslos\\p{L}*|samtlich\\p{L}*|landesweit\\p{L}*|restlos|ausnahmslos|in vollem umfang|im ganzen land|im gesamten land|uberall',
  /** "bestimmte Frontabschnitte", "lediglich einzelne Punkte", "eine kurze Feuerpause". */
  part: 'bestimmte\\p{L}* \\p{L}+|einzelne\\p{L}* \\p{L}+|teilweise|zum teil|begrenzt\\p{L}*|befristet\\p{L}*|vorlaufig\\p{L}*|einige\\p{L}* \\p{L}+|in der provinz \\p{L}+|in der region \\p{L}+|in der stadt \\p{L}+|im (?:norden|suden|osten|westen)',
  /** "bis zu 15 Tagen", "höchstens": a limit that the other telling does not know. */
  limit: '(?:bis zu|hochstens|maximal|langstens|nicht langer als) [\\p{L}\\d.]+ (?:\\p{Ll}+ )?\\p{L}+',
  /** "sofern die Kämpfe aufhörten". */
  condition:
    'sofern [^.;]+|falls [^.;]+|vorausgesetzt[^.;]+|unter der (?:bedingung|voraussetzung)[^.;]+|nur wenn [^.;]+|wenn [^.;]+|solange [^.;]+',
  unconditional: 'bedingungslos\\p{L}*|ohne (?:vor)?bedingung\\p{L}*|ohne gegenleistung|ohne bedingungen',
  /** "einen Termin dafür gebe es noch nicht", "ab wann das gilt, blieb offen". */
  open: 'kein\\p{L}* (?:termin|zeitpunkt|datum|ort)|(?:termin|zeitpunkt|datum)[^.;]*(?:noch nicht|offen|nicht fest)',
  /** "binnen zwei Wochen", "für den 12. Mai angesetzt", "im April". */
  set: '(?:binnen|innerhalb(?: von)?|innert) [\\p{L}\\d]+ \\p{L}+|\\d{1,2}\\. (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:im|fur|bis ende|anfang|mitte|ende) (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:nachste|kommende)\\p{L}* (?:woche|monat|jahr)',
  /** Duty laid on somebody: "Serbien dürfe nicht blockieren", "Pristina müsse beginnen". */
  demand:
    'muss\\p{L}*|musse|durfe[n]? (?:[^.;]*)nicht|forder\\p{L}*|verlang\\p{L}*|aufgefordert|gedrangt|gedrungen|drang|dringt|pocht\\p{L}*|nie wieder',
  /** "lehne man ab", "niemals zustimmen", "lasse nicht mit sich reden", "nicht bereit". */
  refusal:
    'lehn\\p{L}* (?:[^.;]*)\\bab|abgelehnt|niemals (?:[^.;]*)zustimm\\p{L}*|nicht mit sich reden|nicht (?:[^.;]{0,30})verhandelbar|nicht zur verhandlung|nicht in frage|nicht infrage|nicht (?:abermals )?bereit|abermals nicht bereit|ausgeschlossen|schliess\\p{L}* (?:[^.;]*)\\baus|verweiger\\p{L}*|geweigert',
  /** "nicht", but not "nicht mehr angreifen" and "nicht nur", which say that something is done. */
  negation:
    '\\bnicht\\b(?! (?:mehr|langer|nur|zuletzt|ganz|viel|allzu|weniger als))|\\bkein\\p{L}*\\b|\\bnie\\b|niemals|keinesfalls|\\bweder\\b|keineswegs|geweigert|verweiger\\p{L}*|nirgends',
  /** "Von X könne keine Rede sein", "es treffe nicht zu, dass". */
  denial:
    'keine rede|kein\\p{L}* [^.;]*die rede|nicht gesprochen werden konn|konne nicht gesprochen werden|trifft nicht zu|treffe nicht zu|stimmt nicht|stimme nicht|nicht den tatsachen|frei erfunden|nicht die rede|unwahr\\p{L}*|bestreit\\p{L}*|bestritt|dementier\\p{L}*',
  /** "Menschenrechte seien angesprochen worden". */
  raised:
    'angesprochen|zur sprache|besprochen|erortert|thema gewesen|gesprochen|erwahnt|geredet|gebeten|ersucht|gefordert|gewarnt|aufgefordert|verlangt|betont',
  /** "... seien nicht Gegenstand des Gesprächs gewesen", "sei nicht gesprochen worden". */
  notRaised:
    'nicht gegenstand|nicht (?:an)?gesprochen worden|nicht erwahnt|nicht zur sprache|nicht besprochen|nicht thema|kein thema|nicht erortert|nicht geredet|nicht gefallen',
  /** "diese Darstellung könne er nicht bestätigen", "Zahlen wolle er nicht nennen". */
  notConfirmed:
    'nicht bestatigen|noch nichts bestatigen|nichts bestatigen|bestatig\\p{L}* [^.;]*\\bnicht\\b|nicht nennen|keine angaben?|weder bestatigen',
  /** "Nicht zwölf, sondern acht", "davon aber nur ein Zehntel", "berichtigte". */
  correction:
    '\\bnicht [^.;,]+, sondern\\b|davon (?:aber |jedoch )?(?:nur|lediglich)|bericht\\p{L}*igt\\p{L}*|korrigiert\\p{L}*|richtiggestellt|stellte\\p{L}* richtig|prazisier\\p{L}*',
  /** "stehe allein den Vereinten Nationen zu". */
  exclusive: '\\ballein\\b|ausschliesslich|einzig|\\bnur noch\\b',
} as const;

/** Words that exclude each other on one matter: each row has the two poles. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['\\bindirekt\\p{L}*', '\\bdirekt\\p{L}*|von angesicht zu angesicht'],
  [
    'einseitig\\p{L}*|ohne gegenleistung',
    '\\bgegen \\p{N}|im gegenzug|getauscht|gegenseitig\\p{L}*|wechselseitig\\p{L}*',
  ],
  [
    'unverletzlich\\p{L}*|territoriale integritat|souveranitat',
    'territoriale\\p{L}* realitat\\p{L}*|gebietsabtret\\p{L}*|neuen grenzen',
  ],
  ['gleichrangig|keine reihenfolge|reihenfolge gebe es nicht', 'erster stelle|vorrang\\p{L}*|zuerst|zunachst'],
  ['ausgesetzt|ausser kraft|suspendiert', 'in kraft'],
  ['\\bverbindlich\\p{L}*', 'unverbindlich\\p{L}*|nicht verbindlich|nicht bindend'],
  ['unbefristet\\p{L}*|dauerhaft\\p{L}*', 'befristet\\p{L}*|vorubergehend\\p{L}*|zeitweise'],
  ['freiwillig\\p{L}*', 'zwangsweise|unter zwang|erzwungen\\p{L}*'],
  ['schriftlich\\p{L}*', 'mundlich\\p{L}*'],
  ['offentlich\\p{L}*', 'vertraulich\\p{L}*|geheim\\p{L}*'],
  ['gescheitert', 'erfolgreich\\p{L}*|fortschritt\\p{L}*'],
  ['erhoh\\p{L}*|aufstock\\p{L}*', 'senk\\p{L}*|verringer\\p{L}*|kurz(?:en|ung)\\p{L}*'],
];

/** Nouns that only name a telling of something, or a part of it, and say nothing about it themselves; folded. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  `seite seiten beide beiden beider land lander prasident prasidenten staatschef minister aussenminister regierungschef
  kanzler bundeskanzler premier premierminister sprecher sprecherin kollege kollegen amtskollege amtskollegen regierung herr frau
  angabe angaben erklarung mitteilung darstellung stellungnahme tag tage tagen woche wochen monat monate jahr jahre jahren uhr
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz april mai juni juli august
  september oktober november dezember morgen abend nachmittag vormittag nacht stunde stunden minute minuten
  thema frage fragen punkt punkte teil rahmen hinblick blick zusammenhang bereich bereichen ende anfang beginn mal
  gegenzug machthaber aussenministerium haltung versuch versuche platz prinzip gruppe grund antwort meldung bericht medienbericht
  medienberichte wort worte sicht rolle folge beisein mann menschen leute erfindung flur zeile fortschritt fortschritte fortschritten
  gegenseite vorschlag auftakt detail details schritt weg wunsch wunsche vorbedingung gegenstand zukunft staatsfuhrer prasidentin staatsoberhaupter amt welt name namen gast zeit ort`.split(
    /\s+/,
  ),
);

/** Words that point back to what was said before: what they are about stands in the sentence before. */
export const BACKWARD_WORDS =
  '^(?:darauf|daruber|daran)\\b|\\b(?:dafur|dazu|davon|darin|dabei|damit|dies|dieses|diese darstellung|das stehe|das sei|ihn|sie)\\b';

/** Praise and mood without content: "sehr gut und produktiv", "äußerst inhaltsreich". */
export const MOOD_WORDS =
  'sprach von|pries|lobte|begrusste|produktiv|inhaltsreich|konstruktiv|ermutigt|nutzlich|freundlich|erfreut|herzlich|sehr gut|guten weg|zufrieden|offen gewesen|vertrauensvoll|schwierig';

/** Told of another time than the contact's. */
export const BACKGROUND_WORDS = 'im wahlkampf|damals|seinerzeit|einst|vor jahren|in seiner ersten amtszeit|galt lange';

/** Only that and how somebody spoke: "Zufrieden äußerte sich der Delegationsleiter". */
export const TELLING_WORDS =
  'ausserte sich|ausserten sich|kundigte das|kundigte die|teilte das|teilte die|bestatigte er|bestatigte sie|las sich|wohnte|erstmals seit';

/** Endings of what speaks for a state without a name of its own. */
export const ORGAN_WORDS =
  /(?:pressedienst|mitteilung|ministerium|aussenamt|außenamt|sprecher|sprecherin|beamte[rn]?|regierungsvertreter|unterhändler|präsidialamt|palast|kanzlei|regierung|berater|minister|ministerin|botschafter|botschafterin|general|politbüromitglied|delegationsleiter|gesandte[rn]?|kanzler|präsident|staatssekretär|büro|diplomat|erklärung|stellungnahme|vertreter|behörden?)$/i;

/** Words that say nothing of what a claim is about, besides articles and pronouns; capitalised at its beginning they are no nouns. */
export const FUNCTION_WORDS_OF_CLAIMS = `auch zudem ferner ausserdem zuvor danach dann damit davon dazu dafur darin dabei daran darauf daruber
  deshalb darum leider natuerlich naturlich uber auf aus bei mit nach seit von vor zu zum zur im in am an fur gegen ohne
  um durch unter zwischen wahrend wegen trotz laut wie so als wenn falls dass ob weil noch nicht kein keine keinen einer
  eine einen vereinbart vorher jahrlich nahere wurden wurde werden werde sollen sollte sollten wollen wollten mussen musste
  mussten konnen konnten konne durfen durfte waren haben hatten hatte worden gewesen gegeben kunftig zunachst bereits
  bislang bisher gegenwartig derzeit sowie sowohl jedoch allerdings dessen deren diesem dieser dieses diesen jeweils
  wieder weiter weitere weiteren beiden beider selbst sofort unverzuglich umgehend teilte sagte erklarte angekundigt
  einander miteinander gemeinsam mehrere einige alle allem allen zwolf elf zehn acht sieben sechs funf vier drei zwei
  nicht nichts hier dort ihm ihr ihre ihrer ihren sein seine seiner seinen unser man es er sie wir`;

/** Words of rejecting what was said, folded: "hat dem Vorwurf *widersprochen*, sie habe ..." */
export const REJECTING_WORDS =
  /widerspr[oa]ch|widersprich|zuruckgewies|zuruckweis|\b(?:wies|wiesen|weist|weisen)\b.*zuruck|\b(?:trat|traten|tritt|treten)\b.*entgegen|entgegengetreten|bestritt|bestreit|dementier/;

/** Words of asking somebody to do something, folded: "hat ihn *gebeten*, die Zölle zu senken". */
export const ASKING_WORDS = /gebeten|bittet|aufgefordert|ersucht|verlangt|gefordert|fordert|\bdrang\b|drangt|gedrangt/;

/** Endings of Slavic names that newspapers write differently, each row one ending. Folded. */
export const NAME_ENDINGS: readonly (readonly string[])[] = [
  ['skyj', 'skij', 'skyi', 'skiy', 'skyy', 'sky', 'ski'],
  ['ow', 'ov', 'off'],
  ['ew', 'ev', 'eff'],
];
