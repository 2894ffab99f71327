/** Words of sport and of courts, where sides meet without speaking: "Deutschland trifft im Finale auf Spanien", "hielten ihre Plädoyers". */
export const GAME_AND_COURT_WORDS: ReadonlySet<string> = new Set(
  [
    'spiel spiels spiele partie match finale halbfinale viertelfinale achtelfinale liga bundesliga',
    'trainer torwart halbzeit elfmeter tabelle mannschaft nationalmannschaft turnier pokal',
    'weltmeisterschaft europameisterschaft wm em stürmer tore vorrunde gruppenphase',
    'plädoyer plädoyers kläger klägerin klägern schöffen zeugenstand anklagebank',
  ].flatMap((line) => line.split(' ')),
);

/** Verbs by which somebody is urged to do or not to do something: "forderte Putin auf, mit Kiew zu verhandeln". */
export const DEMANDING_VERBS: ReadonlySet<string> = new Set(
  [
    'auffordern aufrufen bitten drängen mahnen ermahnen raten anhalten beauftragen ermuntern hindern',
    'abhalten warnen abraten empfehlen appellieren anweisen zwingen nötigen überreden ermutigen erlauben',
    'verbieten',
  ].flatMap((line) => line.split(' ')),
);

/** Nouns that stand bare behind "in" and are no place: "in Kürze", "in Kraft", "in Haft". Those in -heit, -keit, -ung, -schaft, -tion need no entry. */
export const NO_PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'Kürze Zukunft Folge Ruhe Haft Kraft Frieden Gefahr Person Form Eile Panik Betracht Frage Aussicht Gang Kauf Schutz ' +
    'Höhe Not Ordnung Rente Serie Sicht Teilen Wirklichkeit Worten Zeiten Anspruch Angriff Auftrag Bezug Bewegung ' +
    'Empfang Erwägung Erinnerung Uniform Wahrheit Etappen Runden Raten Zivil Bildern Zahlen Privatbesitz Kontakt Klausur'
  ).split(' '),
);

/** Places held by another power than the one they belong to: whoever rules there visits nobody ("Putin besuchte Mariupol"). */
export const CONTESTED_PLACES: ReadonlySet<string> = new Set(
  (
    'Krim Sewastopol Mariupol Donezk Luhansk Melitopol Berdjansk Cherson Saporischschja Enerhodar Bachmut Awdijiwka Gaza ' +
    'Gaza-Stadt Gazastreifen Rafah Golanhöhen Westjordanland Ostjerusalem Bergkarabach Stepanakert Kaschmir Abchasien ' +
    'Suchumi Südossetien Zchinwali Transnistrien Tiraspol Nordzypern'
  ).split(' '),
);
