/** Endings of nouns made of verbs, adjectives and other nouns: "Verhandlung", "Freiheiten", "Ergebnissen". */
export const DERIVED_NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|tät|täten|enz|enzen|anz|nis|nisse|nissen|tum|ismus|ment|ments|ierung|erei|ling|linge)$/;

/** A noun whose ending tells its nominative singular: "Verhandlungen" is one "Verhandlung". */
export const REGULAR_PLURAL = /^(.+(?:ung|heit|keit|schaft|ion|tät|enz|anz|in))(?:en|nen)$/;

/** Nouns of news that take an ending in other cases: "des Präsidenten", "den Gesprächen", "des Telefonats". */
export const DECLINED_NEWS_NOUN =
  /^.+(?:präsident|minister|sprecher|kanzler|chef|beamte|gespräch|telefonat|gipfel|konflikt|krieg)(?:en|es|s|e|n)$/i;

/** Endings of capitalised words that are nouns, not surnames: "Friedensgespräch", "Sicherheitskonferenz". */
export const NOUN_ENDING =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|gespräch|gespräche|treffen|besuch|tag|woche|konferenz)$/;

/** Nouns that no dictionary has mostly end so: "warf Trump Zollerhöhungen vor", "Präsident Trump Zollerhöhungen". */
export const GERMAN_NOUN_ENDING = /(?:ung|heit|keit|schaft|en|er|e|s)$/;

/** Endings of nouns that are feminine: "der Verhandlungsführung", "der Außenministerin". */
export const FEMININE_ENDING =
  /(?:ung|heit|keit|schaft|tät|ion|erei|ministerin|präsidentin|sprecherin|kanzlerin|chefin|beauftragten)$/;

/** Inflected adjectives by their stems: "Russische", "Ehemalige", "Geplante"; not "Minister". */
export const ADJECTIVE_WITH_ENDING =
  /(?:isch|lich|ig|bar|sam|los|haft|voll|reich|end|iert|ell|iv|nah|weit|neu|alt|groß|hoh|gut|ander|viel|wenig|ständig|jung|stark|hart|schwer|klein|letzt|erst|zweit|dritt|nächst|kommend|vergangen|geplant|gemeldet|gefordert)(?:e|en|er|es|em)$/;

/** Inflected adjectives that take a phrase of their own: "ansässige", "zuständigen", "übliches", "gegnerische", "wichtige". */
export const ADJECTIVE_WITH_PHRASE = /(?:ig|lich|isch|bar|los|bereit|nah|fähig)(?:e|en|er|es|em)$/;

/** Inflected adjectives that names begin with: "die Vereinigten Staaten", "das Weiße Haus", "die Russische Föderation". */
export const ADJECTIVE_OF_NAMES =
  /(?:isch|lich|ig|iert|ional)(?:e|en|er|es|em)$|^(?:weiß|rot|schwarz|nah|mittler|fern|hoh|groß|alt|neu|oberst|höchst|vereint|vereinigt|deutsch|arabisch|zweit|erst|dritt)(?:e|en|er|es|em)$/;
