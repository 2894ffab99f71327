/**
 * Nouns for bodies of a state, whose actor depends on the state beside them ("das russische Außenministerium"):
 * noun | kind | name before the state's genitive, empty where the state itself is the actor.
 */
export const STATE_BODIES = `
Regierung|government|
Führung|government|
Seite|government|
Delegation|government|
Unterhändlerteam|government|
Verhandlungsteam|government|
Verhandlungsdelegation|government|
Administration|government|
Regime|government|
Machtapparat|government|
Staatsführung|government|
Militärführung|military|Militär
Außenministerium|ministry|Außenministerium
Aussenministerium|ministry|Außenministerium
Außenamt|ministry|Außenministerium
Außenressort|ministry|Außenministerium
Verteidigungsministerium|ministry|Verteidigungsministerium
Innenministerium|ministry|Innenministerium
Finanzministerium|ministry|Finanzministerium
Wirtschaftsministerium|ministry|Wirtschaftsministerium
Handelsministerium|ministry|Handelsministerium
Energieministerium|ministry|Energieministerium
Justizministerium|ministry|Justizministerium
Gesundheitsministerium|ministry|Gesundheitsministerium
Präsidialamt|government|Präsidialamt
Präsidentenamt|government|Präsidialamt
Präsidentenbüro|government|Präsidialamt
Präsidialverwaltung|government|Präsidialamt
Präsidialadministration|government|Präsidialamt
Präsidentschaft|government|Präsidialamt
Präsidentenpalast|government|Präsidialamt
Regierungskanzlei|government|Regierungskanzlei
Staatskanzlei|government|Regierungskanzlei
Botschaft|government|Botschaft
Armee|military|Streitkräfte
Streitkräfte|military|Streitkräfte
Militär|military|Streitkräfte
Truppen|military|Streitkräfte
Luftwaffe|military|Luftwaffe
Marine|military|Marine
Generalstab|military|Generalstab
Sicherheitsrat|government|Sicherheitsrat
Parlament|parliament|Parlament
Geheimdienst|government|Geheimdienst
Militärgeheimdienst|government|Militärgeheimdienst
Auslandsgeheimdienst|government|Auslandsgeheimdienst
Inlandsgeheimdienst|government|Inlandsgeheimdienst
Notenbank|organisation|Zentralbank
Zentralbank|organisation|Zentralbank
Staatsfernsehen|outlet|Staatsfernsehen
Staatsmedien|outlet|Staatsmedien
Medien|outlet|Medien
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
];

/** Words that make a noun an unnamed source when they stand beside it ("mit der Sache vertraute Personen"). */
export const FAMILIAR_WORDS: readonly string[] = [
  'vertraute',
  'vertrauten',
  'vertrauter',
  'informierte',
  'informierten',
  'eingeweihte',
  'eingeweihten',
];
