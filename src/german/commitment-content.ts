/** Verbs of consent and of giving way, as a side says that it will not do: "werde nicht verzichten", "nicht abrücken". */
export const YIELDING_VERBS: ReadonlySet<string> = new Set([
  'verhandeln',
  'unterzeichnen',
  'unterschreiben',
  'zustimmen',
  'akzeptieren',
  'anerkennen',
  'einwilligen',
  'einlenken',
  'nachgeben',
  'zurückweichen',
  'abrücken',
  'aufgeben',
  'abtreten',
  'preisgeben',
  'räumen',
  'verzichten',
  'abziehen',
  'ausliefern',
  'freilassen',
  'ratifizieren',
  'beitreten',
]);

/** Verbs of being, knowing and telling: "werde es keine Waffenruhe geben" foretells and refuses nothing. */
export const ACTLESS_VERBS: ReadonlySet<string> = new Set([
  'sein',
  'geben',
  'kommen',
  'haben',
  'bleiben',
  'werden',
  'wissen',
  'sehen',
  'glauben',
  'sagen',
  'kommentieren',
  'äußern',
  'bestätigen',
  'gelingen',
  'schaffen',
  'gewinnen',
  'verlieren',
  'spekulieren',
]);

/** Negations beside "nicht" and "kein": "werde sich niemandem beugen". */
export const NOBODY_WORDS: ReadonlySet<string> = new Set([
  'niemand',
  'niemandem',
  'niemanden',
  'nie',
  'niemals',
  'keinesfalls',
  'keinem',
  'keiner',
]);

/** What a side gives or does once it has got what it asks for: "erst nach dem Abzug werde man verhandeln". */
export const EXCHANGE_VERBS: ReadonlySet<string> = new Set([
  'verhandeln',
  'sprechen',
  'reden',
  'treffen',
  'geben',
  'kommen',
  'zurückkehren',
  'zustimmen',
  'einlassen',
  'einwilligen',
  'unterzeichnen',
  'unterschreiben',
  'akzeptieren',
  'aufheben',
  'lockern',
  'freilassen',
  'liefern',
  'abziehen',
  'einstellen',
  'beenden',
  'aufnehmen',
  'beginnen',
  'fortsetzen',
  'sein',
  'helfen',
  'öffnen',
  'anerkennen',
  'ratifizieren',
  'wiederaufnehmen',
  'teilnehmen',
  'setzen',
  'aufgeben',
  'weitermachen',
]);

/** Verbs by which people or the dead come home: "hat drei Geiseln freigelassen". */
export const GIVING_BACK_VERBS: ReadonlySet<string> = new Set([
  'freilassen',
  'freikommen',
  'entlassen',
  'übergeben',
  'überstellen',
  'austauschen',
  'heimkehren',
]);

/** Verbs by which one offers, asks, promises, refuses or consents, whether a clause or a mere noun stands behind. */
const STANCE_VERBS: readonly string[] = [
  'zusagen',
  'zusichern',
  'versprechen',
  'anbieten',
  'gewähren',
  'verweigern',
  'ausschlagen',
  'fordern',
  'verlangen',
  'einfordern',
  'bestehen',
  'beharren',
  'pochen',
  'dringen',
  'drängen',
  'bitten',
  'ersuchen',
  'vorschlagen',
  'anregen',
  'bringen',
  'ablehnen',
  'ausschließen',
  'erteilen',
  'sperren',
  'stemmen',
  'blockieren',
  'beschließen',
  'gründen',
  'akzeptieren',
  'zustimmen',
];

/** Verbs that offer, ask, agree or refuse with a mere noun behind: "sagte Hilfe zu", "lehnte den Plan ab". */
export const PHRASE_VERBS: ReadonlySet<string> = new Set([
  ...STANCE_VERBS,
  'vereinbaren',
  'verabreden',
  'einigen',
  'verständigen',
  'erwarten',
]);

/** Beginnings of nouns for what is said or arranged of the talks themselves: "bat um Geduld", "sagte seine Teilnahme zu". */
export const CONTENTLESS_NOUN =
  /^(hallo|gruß|grüße|glückwünsche|absage|frieden$|abstecher|reise|teilnahme|interview|einladung|antwort|auskunft|klarheit|verständnis|geduld|geschlossenheit|einigkeit|zurückhaltung|mut|eile|tempo|worte|fragen?|rolle|zusammenhang|kritik|vorw[uü]rf|bericht|darstellung|behauptung|anschuldigung|stillschweigen|vertraulichkeit|termin|fortsetzung|punkte?|dinge|hand|stirn|zeit|moment|monate?$|tage?$|wochen?$|jahre?$)/;

/** Nouns behind the name or adjective of a state that stand for it: "die Kiewer Führung", "das Teheraner Kabinett". */
export const STATE_BODY_NOUN =
  /^(staat|kabinett|sicherheitskabinett|kriegskabinett|behörden|seite|führung|staatsführung|delegation|parlament|unterhändler|regierung|militär|armee|streitkräfte|staatsspitze|verhandlungsteam)$/;

/** Beginnings of words for a service to the talks of others: "als Tagungsort", "zu vermitteln", "gute Dienste". */
export const HOSTING_WORD =
  /^((mit)?gastgeber|austragungsort|tagungsort|verhandlungsort|treffpunkt|schauplatz|rahmen|vermittler|vermittlung|(zu)?vermitteln|ausrichten|auszurichten|dienste|ort$)/;

/** Beginnings of nouns for what one feels for others: "sicherte Kiew seine Solidarität zu". */
export const FEELING_NOUN =
  /^(solidarität|mitgefühl|anteilnahme|beileid|respekt|verständnis|freundschaft|loyalität|treue)/;

/** Beginnings of nouns of politics at home, of which a head of government also speaks: "forderte von der Koalition niedrigere Steuern". */
export const HOME_NOUN =
  /^(koalition|opposition|bundestag|parlament|fraktion|partei|kabinett|bürger|wähler|rentner|renten|steuer|gericht|justiz|polizei|bundesland|spd|cdu|csu|fdp|afd|republikaner|demokraten|kongress|senat)/;

/** Verbs by which a side takes a stand towards another, whatever it is about: "pocht auf den Abzug", "stellt Hilfe bereit". */
export const TAKING_STAND_VERBS: readonly string[] = [
  ...STANCE_VERBS,
  'mahnen',
  'ermahnen',
  'auffordern',
  'aufrufen',
  'garantieren',
  'stellen',
  'ankündigen',
  'verkünden',
  'verpflichten',
  'weigern',
  'einwilligen',
  'einlassen',
  'drohen',
  'vorbehalten',
  'machen',
];

/** The nouns of such verbs: "die *Forderung*, abzuziehen". */
export const TAKING_STAND_NOUNS: readonly string[] = [
  'forderung',
  'zusage',
  'angebot',
  'vorschlag',
  'zusicherung',
  'versprechen',
  'verpflichtung',
  'bedingung',
  'voraussetzung',
];

/** Verbs that offer, ask, promise, refuse or threaten by themselves: "verlangte von Kiew, ...". */
export const PLAIN_SPEAKING_VERBS: readonly string[] = [
  'erwarten',
  'fordern',
  'verlangen',
  'einfordern',
  'bitten',
  'ersuchen',
  'auffordern',
  'aufrufen',
  'drängen',
  'anbieten',
  'vorschlagen',
  'zusagen',
  'zusichern',
  'versprechen',
  'garantieren',
  'gewähren',
  'verweigern',
  'ablehnen',
  'ausschlagen',
  'ausschließen',
  'weigern',
  'drohen',
  'androhen',
];

/** Nouns of people who are no side: "rief seine Bürger auf, das Land zu verlassen". */
export const PEOPLE_NOUN =
  /^((staats|mit)?bürger(innen|n)?|bürgerinnen|landsleute[n]?|bewohner[n]?|einwohner[n]?|zivilisten|anwohner[n]?|staatsangehörigen?|reisenden?|touristen|bevölkerung|menschen|anhänger[n]?|wähler[n]?)$/;
