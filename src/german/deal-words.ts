/** Verbs that tell of an agreement, whatever it is about: "haben sich auf einen Fahrplan verständigt". */
export const AGREEING_VERBS: ReadonlySet<string> = new Set([
  'einigen',
  'verständigen',
  'vereinbaren',
  'übereinkommen',
  'verabreden',
  'unterzeichnen',
  'unterschreiben',
  'paraphieren',
  'besiegeln',
  'aushandeln',
  'beilegen',
  'verpflichten',
  'bekennen',
]);

/** Verbs whose present tells a term of a deal: "erhält für 99 Jahre das Recht", "kommen frei". */
export const TERM_VERBS: ReadonlySet<string> = new Set([
  'erhalten',
  'bekommen',
  'freikommen',
  'wegfallen',
  'entfallen',
  'abtreten',
  'zurückgeben',
  'zurückziehen',
  'übernehmen',
  'verzichten',
  'zahlen',
]);

/** Acts between states that need a partner or an agreement beside them to be more than business at home. */
export const RESUMING_VERBS: ReadonlySet<string> = new Set([
  'abbauen',
  'abschaffen',
  'akzeptieren',
  'aufnehmen',
  'ausbauen',
  'einführen',
  'erhöhen',
  'fortsetzen',
  'genehmigen',
  'verdoppeln',
  'wegfallen',
  'wiederaufnehmen',
  'wiederbeleben',
  'wiederherstellen',
]);

/** Verbs of meeting, of saying and of what comes by itself. */
export const NO_TERM: ReadonlySet<string> = new Set([
  'kommen',
  'sprechen',
  'beraten',
  'sehen',
  'tagen',
  'erwarten',
  'steigen',
  'sinken',
  'wachsen',
  'dauern',
  'sagen',
  'werten',
  'bewerten',
  'loben',
  'kritisieren',
  'nennen',
  'bezeichnen',
  'verfolgen',
  'wissen',
  'sein',
  'haben',
  'wählen',
  'prüfen',
  'stattfinden',
  'veröffentlichen',
  'senden',
  'übertragen',
  'ausstrahlen',
  'verweisen',
  'zeigen',
  'melden',
  'gelten',
  'unterstreichen',
  'rechnen',
  'berichten',
  'müssen',
]);

/** Ends of the nouns of bodies that two sides set up. */
export const JOINT_BODY = /(kommission|komitee|arbeitsgruppe|gruppe|ausschuss|gremium|rat|zentrum|fonds|team)$/;

/** Ends of the nouns of papers that say what is to be. */
export const PAPER = /(abkommens?|vereinbarung|vertrage?s?|erklärung|einigung)$/;

/** Ends of the nouns of what one state puts on another. */
export const RESTRICTION =
  /(verbot|sperre|embargo|pflicht|beschränkung(en)?|blockade|sanktion(en)?|zölle|zoll|auflagen?|hürden?)$/;

/** Verbs of what comes to its end: "Das Verbot fällt". */
export const FALLING: ReadonlySet<string> = new Set(['fallen', 'wegfallen', 'entfallen', 'enden']);

/** What one is, has, knows or goes through. */
export const NO_DEEDS: ReadonlySet<string> = new Set([
  'sein',
  'haben',
  'werden',
  'wissen',
  'verstehen',
  'begreifen',
  'warten',
  'leben',
  'leiden',
  'lernen',
  'fürchten',
  'rechnen',
  'sehen',
  'erleben',
  'ertragen',
  'tragen',
  'bleiben',
  'hinnehmen',
  'abwarten',
  'verkraften',
  'bewältigen',
  'erkennen',
  'einsehen',
  'sparen',
  'essen',
  'verlieren',
  'gewinnen',
  'erhalten',
  'bekommen',
]);

/** Beginnings of nouns of what a state settles at home, or of what only takes place: no term between two sides. */
export const HOME_SUBJECT =
  /^(parlament|opposition|regierungspartei|wahl|wähler|bürger|bauern|rentner|rente|polizist|polizei|gericht|gesetz|steuer|pressekonferenz|rede|sendung|interview|bericht|beobachter|fachleute|experten|krieg$|konflikt$|urteil|prozess|haft)/;

/** Nouns of what two sides come to: "Am Ende stand eine Einigung", "Wir haben einen Deal". */
export const DEAL_NOUN =
  /(deals?|einigung|vereinbarung|verständigung|übereinkunft|übereinkommen|übereinstimmung|abmachung|absprache|kompromiss|durchbruch|abkommen|papier|fahrplan|memorandum|abschlusserklärung|schlusserklärung)$/;

/** Verbs by which a deal is told with its noun. */
export const DEAL_NOUN_VERBS: ReadonlySet<string> = new Set([
  'abschließen',
  'bekanntgeben',
  'bestehen',
  'erreichen',
  'erzielen',
  'geben',
  'gelingen',
  'haben',
  'herrschen',
  'melden',
  'schließen',
  'stehen',
  'treffen',
  'verkünden',
  'vorlegen',
  'zustandekommen',
]);

/** Acts that change what is: told of a side in the present tense behind a deal, they are its terms ("Die USA senken ihre Zölle"). */
export const CHANGING_ACTS: ReadonlySet<string> = new Set([
  'abbauen',
  'abziehen',
  'aufgeben',
  'aufheben',
  'aussetzen',
  'beenden',
  'bilden',
  'einfrieren',
  'einrichten',
  'einstellen',
  'entlassen',
  'entsenden',
  'erlassen',
  'erleichtern',
  'eröffnen',
  'freigeben',
  'freilassen',
  'gründen',
  'halbieren',
  'lockern',
  'öffnen',
  'räumen',
  'senken',
  'stoppen',
  'streichen',
  'übergeben',
  'übernehmen',
  'überstellen',
  'verzichten',
  'wiederaufnehmen',
  'wiedereröffnen',
  'zurückgeben',
  'zurücknehmen',
  'zurückziehen',
]);

/** Verbs of what comes about by itself: terms only of a matter between sides ("Alle Gefangenen kommen frei", "es entsteht eine Pufferzone"). */
export const COMING_ABOUT_VERBS: ReadonlySet<string> = new Set([
  'entfallen',
  'entstehen',
  'fallen',
  'freikommen',
  'sinken',
  'wegfallen',
]);

/** Verbs of making known, by which two sides together tell what they agreed: "gaben beide Regierungen bekannt". */
export const JOINT_TELLING_VERBS: ReadonlySet<string> = new Set([
  'bekanntgeben',
  'erklären',
  'festhalten',
  'mitteilen',
  'verkünden',
]);

/** What a side says must be such or so: "Eine Regelung müsse umfassend sein". */
export const DEAL_SUBJECT =
  /^((friedens)?(regelung|lösung|abkommen|vertrag|plan|vereinbarung)|einigung|frieden|waffenruhe|feuerpause|waffenstillstand|mandat|deal|friedensinitiative|initiative)$/;

/** Verbs by which one side gives another money or goods. */
export const GIFT_VERBS: ReadonlySet<string> = new Set([
  'auszahlen',
  'beisteuern',
  'bereitstellen',
  'bewilligen',
  'geben',
  'gewähren',
  'leihen',
  'liefern',
  'schenken',
  'schicken',
  'spenden',
  'überlassen',
  'überweisen',
  'zahlen',
]);

/** Words of a sum of money or a weight. */
export const SUM_WORD = /^(euro|dollar|millionen|milliarden|franken|pfund|yen|rubel|tonnen)$|^us-dollar$/;

/** Ends of nouns for what is only proposed: "ein Vier-Punkte-Plan", "ein Entwurf", "nach Entwürfen". */
export const PROPOSED_PLAN = /(plan|plans|pläne[n]?|entwurfs?|entwürfe[n]?|vorschlags?|vorschläge[n]?|initiative)$/;

/** Verbs of keeping back what another is given: "hält eine Munitionslieferung zurück", "hat die Freilassung verschoben". */
export const WITHHOLDING_VERBS: ReadonlySet<string> = new Set([
  'aussetzen',
  'einfrieren',
  'einstellen',
  'stoppen',
  'verschieben',
  'zurückhalten',
]);
