/**
 * Kinds of office and the nouns that name them, in the masculine singular.
 * `|`-columns: class | nouns. A noun of two classes stands under both; the state decides.
 */
export const OFFICE_NOUNS = `
headOfState|Staatsspitze;Führungsspitze;Präsident;Staatspräsident;Staatschef;Staatsoberhaupt;Bundespräsident;Machthaber;Staatsführer;Staatslenker;Amtsinhaber;Diktator;Langzeitpräsident;Übergangspräsident;Interimspräsident;Juntachef;Militärherrscher;Militärmachthaber
headOfGovernment|Staatsspitze;Führungsspitze;Ministerpräsident;Premierminister;Premier;Regierungschef;Bundeskanzler;Kanzler;Regierungsoberhaupt
foreignMinister|Außenminister;Aussenminister;Chefdiplomat;Außenamtschef;Bundesaußenminister;Außenressortchef
defenceMinister|Verteidigungsminister;Bundesverteidigungsminister;Kriegsminister
interiorMinister|Innenminister;Bundesinnenminister
financeMinister|Finanzminister;Bundesfinanzminister
economyMinister|Wirtschaftsminister;Bundeswirtschaftsminister
energyMinister|Energieminister;Ölminister
tradeMinister|Handelsminister
justiceMinister|Justizminister
agricultureMinister|Landwirtschaftsminister;Agrarminister
developmentMinister|Entwicklungsminister
vicePresident|Vizepräsident;Vize
viceChancellor|Vizekanzler
deputyHeadOfGovernment|Vizepremier;Vizeregierungschef;Vizepremierminister;Vizeministerpräsident
deputyForeignMinister|Vizeaußenminister;Vize-Außenminister
deputyDefenceMinister|Vizeverteidigungsminister;Vize-Verteidigungsminister
foreignSpokesperson|Außenamtssprecher;Außenministeriumssprecher
governmentSpokesperson|Regierungssprecher
presidentialSpokesperson|Kremlsprecher;Präsidentensprecher
securityAdviser|Sicherheitsberater
presidentialAdviser|Präsidentenberater
chiefOfStaff|Stabschef;Präsidialamtschef;Kanzleramtschef;Kanzleramtsminister
chiefOfGeneralStaff|Generalstabschef;Generalinspekteur
commander|Oberbefehlshaber;Armeechef;Kommandeur;Kommandant;Militärchef;Heereschef;Luftwaffenchef;Marinechef;Befehlshaber
envoy|Sondergesandter;Sonderbeauftragter;Chefunterhändler;Verhandlungsführer;Delegationsleiter;Delegationschef;Sonderbotschafter;Beauftragter;Nahostgesandter;Koordinator;Sonderkoordinator;Verhandlungsleiter;Chefverhandler;Bevollmächtigter;Friedensbeauftragter;Atomunterhändler;Nahostbeauftragter
ambassador|Botschafter
intelligenceChief|Geheimdienstchef
ciaDirector|CIA-Direktor;CIA-Chef
speakerOfParliament|Parlamentspräsident;Parlamentschef;Parlamentssprecher;Bundestagspräsident
king|König;Emir;Sultan;Monarch
crownPrince|Kronprinz
supremeLeader|Revolutionsführer;Religionsführer;Revolutionsoberhaupt
pope|Papst
secretaryGeneral|Generalsekretär
commissionPresident|Kommissionspräsident;Kommissionschef
councilPresident|Ratspräsident;Ratschef
highRepresentative|Außenbeauftragter;Chefdiplomat
directorGeneral|Generaldirektor
senator|Senator
spokesperson|Sprecher;Pressesprecher;Chefsprecher;Militärsprecher;Armeesprecher
adviser|Berater;Chefberater
deputyMinister|Vizeminister;Staatssekretär
minister|Minister;Ressortchef
predecessor|Vorgänger;Amtsvorgänger
successor|Nachfolger;Amtsnachfolger
leader|Chef;Anführer;Führer;Politbürochef
counterpart|Amtskollege;Kollege;Counterpart;Pendant;Gegenüber;Gegenpart;Gast
politician|Oberhaupt;Politiker;Abgeordneter;Oppositionsführer;Oppositionspolitiker;Parteichef;Fraktionschef;Fraktionsvorsitzender;Vorsitzender;Gouverneur;Bürgermeister;Oberbürgermeister;General;Generalleutnant;Generalmajor;Generaloberst;Admiral;Oberst;Oberstleutnant;Direktor;Sekretär;Ausschussvorsitzender;Außenpolitiker;Oligarch;Geschäftsmann;Kommissar;Stellvertreter;Experte;Politologe;Analyst;Professor;Oppositioneller;Kandidat;Menschenrechtsbeauftragter;Ombudsmann;Leiter;Scheich;Ajatollah;Großajatollah;Mullah;Prinz;Kardinal;Patriarch;Erzbischof;Rabbiner;Parteivorsitzender;Parteiführer;Feldmarschall;Marschall;Brigadegeneral;Konteradmiral;Vizeadmiral;Rebellenchef;Rebellenführer;Milizenchef;Milizenführer;Milizführer;Milizchef;Warlord;Kriegsherr;Clanchef;Putschführer;Landeshauptmann
`;

/** Nouns that name office and state in one word: word | class | state or body. */
export const FUSED_OFFICES = `
Kremlchef|headOfState|RU
Kreml-Chef|headOfState|RU
Kremlherr|headOfState|RU
Kremlherrscher|headOfState|RU
Kremlsprecher|presidentialSpokesperson|RU
Kreml-Sprecher|presidentialSpokesperson|RU
Kremlberater|presidentialAdviser|RU
Kreml-Berater|presidentialAdviser|RU
Nato-Chef|secretaryGeneral|NATO
NATO-Chef|secretaryGeneral|NATO
Nato-Generalsekretär|secretaryGeneral|NATO
NATO-Generalsekretär|secretaryGeneral|NATO
UN-Chef|secretaryGeneral|UN
Uno-Chef|secretaryGeneral|UN
UNO-Chef|secretaryGeneral|UN
UN-Generalsekretär|secretaryGeneral|UN
Uno-Generalsekretär|secretaryGeneral|UN
UNO-Generalsekretär|secretaryGeneral|UN
EU-Kommissionspräsident|commissionPresident|EU
EU-Kommissionschef|commissionPresident|EU
EU-Ratspräsident|councilPresident|EU
EU-Ratschef|councilPresident|EU
EU-Außenbeauftragter|highRepresentative|EU
EU-Chefdiplomat|highRepresentative|EU
EU-Parlamentspräsident|speakerOfParliament|EU
IAEA-Chef|directorGeneral|IAEA
IAEO-Chef|directorGeneral|IAEA
IAEA-Generaldirektor|directorGeneral|IAEA
Bundeskanzler|headOfGovernment|DE
Kanzler|headOfGovernment|DE
Bundespräsident|headOfState|DE
Bundesaußenminister|foreignMinister|DE
Bundesverteidigungsminister|defenceMinister|DE
Bundesinnenminister|interiorMinister|DE
Bundesfinanzminister|financeMinister|DE
Bundeswirtschaftsminister|economyMinister|DE
Vizekanzler|viceChancellor|DE
Taliban-Chef|leader|AF
Hamas-Chef|leader|HAMAS
Hisbollah-Chef|leader|HISBOLLAH
Palästinenserpräsident|headOfState|PS
Palästinenserchef|headOfState|PS
Palästinenserführer|headOfState|PS
Papst|pope|VA
Pontifex|pope|VA
Pentagonchef|defenceMinister|US
Pentagon-Chef|defenceMinister|US
Kommissionschef|commissionPresident|EU
Kommissionspräsident|commissionPresident|EU
`;

/** Titles that several German-speaking states have, with those states; the first is meant where nothing tells. */
export const TITLES_OF_SEVERAL_STATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Kanzler', ['DE', 'AT']],
  ['Bundeskanzler', ['DE', 'AT']],
  ['Vizekanzler', ['DE', 'AT']],
  ['Bundespräsident', ['DE', 'AT', 'CH']],
]);

/** Ranks and titles before a name that say nothing of an office: "der Anführer der Putschisten, General Tiani,". */
export const RANKS: ReadonlySet<string> = new Set(
  'General Generalleutnant Generalmajor Generaloberst Brigadegeneral Oberst Oberstleutnant Major Hauptmann Admiral Vizeadmiral Konteradmiral Marschall Feldmarschall Scheich Mullah Ajatollah Großajatollah Prinz Kardinal Patriarch Erzbischof Professor'.split(
    ' ',
  ),
);

/** Which class a term of office belongs to, by its title in the registry; titles not listed take the class of their first noun above. */
export const TITLE_CLASSES = `
Sprecher des Präsidenten|presidentialSpokesperson
Sprecher des Weißen Hauses|presidentialSpokesperson
Sprecher des Außenministeriums|foreignSpokesperson
Sprecher der Regierung|governmentSpokesperson
Sprecher des Verteidigungsministeriums|defenceSpokesperson
außenpolitischer Berater des Präsidenten|presidentialAdviser
außenpolitischer Berater des Bundeskanzlers|presidentialAdviser
Berater des Präsidenten|presidentialAdviser
Berater des Präsidialamts|presidentialAdviser
Leiter des Präsidialamts|chiefOfStaff
Leiter der Präsidialverwaltung|chiefOfStaff
Sekretär des Sicherheitsrats|securityCouncilSecretary
erster Vizeaußenminister|deputyForeignMinister
erster Vizeministerpräsident|deputyHeadOfGovernment
Chef des Militärgeheimdienstes|intelligenceChief
UN-Botschafter|unAmbassador
Vorsitzender des Repräsentantenhauses|speakerOfParliament
Oberster Führer|supremeLeader
Vorsitzender des Präsidialrats|headOfState
`;

/** Who heads a body, for words that name only the body ("die Chefin der EU-Kommission"): body | body of the terms | class. */
export const BODY_HEADS = `
UN|UN|secretaryGeneral
NATO|NATO|secretaryGeneral
IAEA|IAEA|directorGeneral
EUKOM|EU|commissionPresident
EURAT|EU|councilPresident
EUPARL|EU|speakerOfParliament
OSZE|OSZE|secretaryGeneral
EUROPARAT|EUROPARAT|secretaryGeneral
WHO|WHO|directorGeneral
WTO|WTO|directorGeneral
IWF|IWF|leader
AFUN|AFUN|commissionPresident
HAMAS|HAMAS|leader
HISBOLLAH|HISBOLLAH|leader
LIGA|LIGA|secretaryGeneral
KREML|RU|headOfState
WHITEHOUSE|US|headOfState
`;

/** Classes of offices that several hold at once: a state has many ambassadors and envoys, so the office alone settles nobody. */
export const SHARED_CLASSES: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'adviser',
  'presidentialAdviser',
  'politician',
  'senator',
  'spokesperson',
  'deputyForeignMinister',
  'deputyDefenceMinister',
  'deputyHeadOfGovernment',
  'deputyMinister',
  'intelligenceChief',
  'minister',
  'predecessor',
  'successor',
  'commander',
  'other',
]);
