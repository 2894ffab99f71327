/** Endings that show a noun to be plural, also without article. */
export const PLURAL_ENDINGS =
  /(?:ungen|heiten|keiten|ionen|schaften|täten|gespräche|gesprächen|telefonate|truppen|soldaten|angriffe|waffen|milliarden|tonnen|kräfte|raketen|drohnen|länder|staaten|menschen|leute|experten|diplomaten|behörden|medien|quellen|kreise|pläne|berichte|vorschläge|verträge|abgeordnete|geiseln|opfern|familien|kinder|frauen|männer|tage|stunden|minuten|wochen|monate|jahre|städte|dörfer|minen|schiffe|flugzeuge|panzern|sprechern|ministern|parteien|seiten|garantien|strategien|batterien|prinzipien|parteien|preise|zölle|wahlen|proteste|konflikte|kämpfe|gefechte|schritte|themen|fragen|probleme|worte|wörter|zahlen|daten|bilder|fotos|videos)$/;

/** Endings of nouns that are singular wherever no plural ending follows. */
export const SINGULAR_ENDINGS =
  /(?:ung|heit|keit|schaft|tät|ismus|ministerium|präsidentin|ministerin|sprecherin|kanzlerin|gespräch|telefonat|abkommen|angriff|krieg|frieden|präsident)$/;
