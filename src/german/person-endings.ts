/** Endings of nouns for people: "die Anwält*in* Mara Siebenrock", "der Flughafenmana*ger*". */
export const PERSON_NOUN_ENDINGS =
  /(?:er|erin|ist|istin|or|orin|ent|entin|ant|antin|mann|frau|at|atin|loge|login|wältin|walt)$/;

/** Firms and things with the endings of people: "der Flugzeug*bauer* Airbus", "der *Panzer*". */
export const THING_NOUN_ENDINGS =
  /(?:sender|bauer|hersteller|anbieter|betreiber|versicherer|körper|dampfer|flieger|hubschrauber|computer|panzer|center|zimmer|theater|wasser|lager|orchester|motor|reaktor|sektor|faktor|format|staat|kontinent|senat|monat|salat|apparat|amt|finder|rechner|ist)$/;

/** Nouns for somebody who speaks or acts without a name, by ending: "erzählte ein *Freund*, er sei ...". */
export const NOUN_OF_SOMEBODY =
  /(?:freund|freundin|soldat|soldatin|bürger|bürgerin|sprecher|sprecherin|lehrer|lehrerin|beamter|beamtin|diplomat|diplomatin|experte|expertin|zeuge|zeugin|anwalt|anwältin|arzt|ärztin|mann|frau|offizier|general|vertreter|vertreterin|mitarbeiter|mitarbeiterin|student|studentin|journalist|journalistin|politiker|politikerin|berater|beraterin|minister|ministerin|aktivist|aktivistin|bewohner|bewohnerin|kämpfer|häftling|passant|redner|rednerin|analyst|analystin|forscher|forscherin)$/i;

/** Nouns for whoever is met, freed or hurt without a name, in any case: "die Freilassung eines *Lehrers*". */
export const NOUN_OF_PERSON =
  /^(?:\p{Lu}\p{Ll}*)?(?:lehrer|Lehrer|forscher|bürger|Bürger|händler|fahrer|täter|kämpfer|helfer|arbeiter|Arbeiter|soldat|Soldat|offizier|Offizier|journalist|Journalist|reporter|Reporter|aktivist|Aktivist|student|Student|manager|Manager|pilot|Pilot|gefangene|Gefangene|geisel|Geisel|häftling|Häftling|tourist|Tourist|künstler|Künstler|anwalt|Anwalt|arzt|Arzt|mann|Mann|frau|Frau)(?:e?s|e?n|in|r)?$/u;

/** Endings of nouns for people that no dictionary has: "Wahlsieger Trump", "Parteifreund Scholz". */
export const ROLE_ENDING =
  /(?:sieger|gegner|freund|kollege|chef|mann|kandidat|träger|partner|ler|ist|loge|Herr|Herrn|Frau)$/;

/** Endings of nouns for offices, in all forms: "Kulturministerin", "Wahlkampfberaters". */
export const OFFICE_ENDING =
  /(minister|ministers|ministern|ministerin|ministerinnen|präsident|präsidenten|präsidentin|chef|chefs|chefin|sprecher|sprechers|sprecherin|berater|beraterin|sekretär|sekretärs|sekretärin|beauftragte|beauftragter|beauftragten|gesandte|gesandter|gesandten|botschafter|botschafterin|direktor|direktors|direktorin|kommissar|kommissars|kommissarin|unterhändler|unterhändlern|unterhändlerin|politiker|politikers|politikerin|experte|experten|expertin)$/;

/** Endings of nouns for unnamed sources. The front tells them from voters' districts and fans: "Regierungskreise", not "Wahlkreise". */
export const SOURCE_ENDING =
  /(?:diplomat|diplomaten|beamte|beamten|beamter|insider|insidern|(?<=Regierungs|Diplomaten|Militär|Sicherheits|Geheimdienst|Verhandlungs|Delegations|Partei|Koalitions|Kreml|Ministeriums|Unternehmens|Verhandlungs)(?:kreise|kreisen|mitarbeiter|mitarbeitern|vertreter|vertretern|vertreters|funktionär|funktionäre|funktionären))$/;

/** Nouns for people that decline like adjectives: "der Gesandte", "ein Gesandter". */
export const ADJECTIVAL_NOUN =
  /(?:gesandter|beauftragter|geordneter|sitzender|oppositioneller|geweihter|offizieller|delegierter|vertrauter|ministerialer)$/i;
