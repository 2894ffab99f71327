/**
 * Nouns for bodies of a state, whose actor depends on the state beside them ("das russische Außenministerium"):
 * noun | kind | noun of the actor's name, empty where the state itself is the actor | gender (m, f, n, p for plural).
 */
export const STATE_BODIES = `
Regierung|government||f
Führung|government||f
Seite|government||f
Delegation|government||f
Unterhändlerteam|government||n
Verhandlungsteam|government||n
Team|government||n
Verhandlungsdelegation|government||f
Administration|government||f
Regime|government||n
Machtapparat|government||m
Junta|government||f
Militärjunta|government||f
Militärregierung|government||f
Übergangsregierung|government||f
Interimsregierung|government||f
Einheitsregierung|government||f
Militärrat|government||m
Übergangsrat|government||m
Präsidialrat|government||m
Präsidentschaftsrat|government||m
Souveränitätsrat|government||m
Staatsführung|government||f
Militärführung|military|Streitkräfte|p
Außenministerium|ministry|Außenministerium|n
Aussenministerium|ministry|Außenministerium|n
Außenamt|ministry|Außenministerium|n
Außenressort|ministry|Außenministerium|n
Verteidigungsministerium|ministry|Verteidigungsministerium|n
Innenministerium|ministry|Innenministerium|n
Finanzministerium|ministry|Finanzministerium|n
Wirtschaftsministerium|ministry|Wirtschaftsministerium|n
Handelsministerium|ministry|Handelsministerium|n
Energieministerium|ministry|Energieministerium|n
Justizministerium|ministry|Justizministerium|n
Gesundheitsministerium|ministry|Gesundheitsministerium|n
Präsidialamt|government|Präsidialamt|n
Präsidentenamt|government|Präsidialamt|n
Präsidentenbüro|government|Präsidialamt|n
Präsidialverwaltung|government|Präsidialamt|n
Präsidialadministration|government|Präsidialamt|n
Präsidentschaft|government|Präsidialamt|n
Präsidentenpalast|government|Präsidialamt|n
Regierungskanzlei|government|Regierungskanzlei|f
Staatskanzlei|government|Regierungskanzlei|f
Botschaft|government|Botschaft|f
Armee|military|Streitkräfte|p
Streitkräfte|military|Streitkräfte|p
Militär|military|Streitkräfte|p
Truppen|military|Streitkräfte|p
Luftwaffe|military|Luftwaffe|f
Marine|military|Marine|f
Generalstab|military|Generalstab|m
Sicherheitsrat|government|Sicherheitsrat|m
Parlament|parliament|Parlament|n
Geheimdienst|government|Geheimdienst|m
Militärgeheimdienst|government|Militärgeheimdienst|m
Auslandsgeheimdienst|government|Auslandsgeheimdienst|m
Inlandsgeheimdienst|government|Inlandsgeheimdienst|m
Notenbank|organisation|Zentralbank|f
Zentralbank|organisation|Zentralbank|f
Staatsfernsehen|outlet|Staatsfernsehen|n
Staatsmedien|outlet|Staatsmedien|p
Medien|outlet|Medien|p
Nachrichtenagenturen|agency|Nachrichtenagenturen|p
Nachrichtenagentur|agency|Nachrichtenagentur|f
Staatsagentur|agency|Nachrichtenagentur|f
Abordnung|government||f
Verhandler|government||p
Verhandlungsführung|government||f
Kabinett|government||n
Diplomatie|government||f
Führungsriege|government||f
Ministerium|ministry|Ministerium|n
`;

/** Nouns for unnamed people, in the singular: with a state beside them they speak for it only as unnamed sources. */
export const ANONYMOUS_NOUNS: readonly string[] = [
  'Diplomat',
  'Insider',
  'Eingeweihter',
  'Beamter',
  'Regierungsbeamter',
  'Regierungsvertreter',
  'Regierungsmitarbeiter',
  'Geheimdienstler',
  'Offizieller',
  'Funktionär',
  'Gewährsmann',
  'Informant',
  'Gewährsleute',
  'Augenzeuge',
  'Beobachter',
  'Experte',
  'Quelle',
  'Person',
  'Kreise',
  'Regierungskreise',
  'Diplomatenkreise',
  'Delegationskreise',
  'Militärkreise',
  'Sicherheitskreise',
  'Parteikreise',
  'Militär',
  'Ministerialer',
  'Mitarbeiter',
];

/** Nouns for people who act for a state and stand for it ("Vertreter Kiews", "Unterhändler aus den USA"). */
export const REPRESENTATIVE_NOUNS: readonly string[] = [
  'Vertreter',
  'Abgesandter',
  'Unterhändler',
  'Gesandter',
  'Emissär',
  'Delegierter',
  'Verhandler',
  'Verhandlungspartner',
  'Vermittler',
  'Chefvermittler',
];

/** Plural nouns for states or parties taken together ("beide Seiten"). */
export const GROUP_OF_SIDES_NOUNS: ReadonlySet<string> = new Set(
  'Seiten Länder Ländern Staaten Parteien Kriegsparteien Konfliktparteien Delegationen Regierungen Nachbarn Nachbarländer Nachbarländern Nachbarstaaten Hauptstädte Mächte Großmächte Atommächte Armeen Verhandlungsdelegationen Verhandlungsteams Teams Nationen Streitparteien Lager Bündnispartner Partner Partnern Rivalen Kontrahenten Republiken'.split(
    ' ',
  ),
);

/** Plural nouns for persons taken together, whatever their office ("die beiden Politiker"). */
export const GROUP_OF_PERSONS_NOUNS: ReadonlySet<string> = new Set(
  'Politiker Politikern Politikerinnen Männer Männern Frauen Staatsmänner Staatsmännern Spitzenpolitiker Spitzenpolitikern Gesprächspartner Gesprächspartnern Kontrahenten Amtskollegen Kollegen Staatenlenker Staatenlenkern Staatsoberhäupter Staatsoberhäuptern Führungsfiguren'.split(
    ' ',
  ),
);

/** Bodies behind a title that otherwise names a state: "der Kanzler der Universität Heidelberg". */
export const BODIES_WITH_OFFICERS: ReadonlySet<string> = new Set(
  'Universität Hochschule Akademie Ordens Ritterordens Stiftung Vereins Konzerns Gewerkschaft Partei'.split(' '),
);

/** Parts of names of bodies, with the class of the one who speaks for them: "die Sprecherin des Präsidialamts". */
export const SPOKESPEOPLE_OF_BODIES: readonly (readonly [names: RegExp, spokesperson: string])[] = [
  [/Kreml|Weißes Haus|Präsidialamt|Élysée/, 'presidentialSpokesperson'],
  [/Außenministerium|Auswärtiges/, 'foreignSpokesperson'],
  [/Verteidigungsministerium|Streitkräfte|Pentagon/, 'defenceSpokesperson'],
];

/** Parts of words for bodies, with the class of the one who leads them: "der Chef der russischen Regierung". */
export const HEADS_OF_BODIES: readonly (readonly [words: RegExp, head: string])[] = [
  [/Regierung|Kabinett/, 'headOfGovernment'],
  [/Delegation|Abordnung|Verhand|Unterhändler|Team/, 'envoy'],
];
