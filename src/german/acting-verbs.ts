/** Verbs besides those of saying that only people and bodies do: with them "Eine Waffenruhe lehnte Kiew ab" has Kiew as its subject. */
export const ACTING_VERBS: ReadonlySet<string> = new Set(
  `ablehnen ausschließen zurückweisen akzeptieren annehmen verweigern gewähren genehmigen beschließen vereinbaren unterzeichnen unterschreiben billigen ratifizieren verabschieden absagen zusagen verschieben
empfangen besuchen treffen begleiten einladen anrufen kontaktieren beauftragen entsenden schicken planen vorbereiten vorschlagen anbieten anstreben versuchen wollen wünschen erwarten hoffen fürchten befürchten
wissen kennen glauben meinen denken halten sehen finden hören lesen erhalten bekommen unterstützen fördern finanzieren leiten führen lenken eröffnen beenden abbrechen aussetzen einstellen fortsetzen aufnehmen
verhandeln besprechen erörtern diskutieren beraten thematisieren ansprechen klären regeln prüfen untersuchen entscheiden wählen bestimmen ernennen entlassen nominieren verlegen veröffentlichen verbreiten schreiben
liefern zahlen kaufen verkaufen fordern verlangen beantragen beanspruchen nutzen benutzen einsetzen erreichen organisieren ausrichten veranstalten vermitteln übernehmen übergeben übermitteln überbringen`.split(
    /\s+/,
  ),
);

/** Endings of nouns that name no people: what ends so is the object of a verb of saying or doing. */
export const INANIMATE_ENDINGS =
  /(?:ung|heit|keit|tät|ion|ionen|ungen|heiten|keiten|nis|nisse|ruhe|gespräch|gespräche|telefonat|telefonate|treffen|abkommen|vorschlag|vorschläge|plan|pläne|angriff|angriffe|krieg|frieden|schritt|schritte|angebot|angebote|hilfe|hilfen|waffen|vertrag|verträge|bericht|berichte|vorwürfe|vorwurf|kritik|reise|reisen|besuch|besuche|verfahren|gesetz|gesetze|entwurf|wahl|wahlen|thema|themen|frage|fragen|ziel|ziele|rolle|lage|brief|rede|termin|details|einzelheiten|begriff|wort|worte|grund|gründe|gebiet|gebiete)$/i;

/** Endings of nouns that name bodies of people although they end like things. */
export const BODY_ENDINGS =
  /(?:regierung|regierungen|delegation|delegationen|union|nation|nationen|organisation|organisationen|opposition|koalition|kommission|fraktion|institution|institutionen|führung|leitung|verwaltung|zeitung|zeitungen|vertretung|administration|abteilung|bewegung|division|redaktion|bevölkerung|generation|bündnis|bündnisse)$/i;

/** Verbs of which only people are the subject: "Merz und Tusk kritisierten die Zölle. Sie *fordern*", not "Sie schaden". */
export const HUMAN_ACTS: ReadonlySet<string> = new Set(
  'treffen sprechen reden telefonieren verhandeln beraten vereinbaren einigen verständigen zusammenkommen zusammentreffen austauschen sagen erklären betonen fordern vorhaben ankündigen beschließen unterzeichnen unterschreiben verabreden begrüßen reisen bekräftigen verurteilen appellieren mahnen hoffen versprechen zusagen wiedersehen begegnen erörtern besprechen bestätigen absprechen abstimmen aufrufen zusichern verzichten versichern diskutieren konferieren verpflichten vertagen ablehnen zurückweisen warnen kritisieren loben danken gratulieren widersprechen unterrichten informieren beauftragen entsenden einladen planen erwägen bitten ersuchen ausloten klären unterstreichen hervorheben äußern bedauern zustimmen anrufen besuchen empfangen aussprechen'.split(
    ' ',
  ),
);

/** Verbs of those who meet or talk: "Merz traf Tusk. Sie *berieten* lange"; their "mit" names a person. */
export const MEETING_VERBS: ReadonlySet<string> = new Set(
  'treffen telefonieren sprechen reden zusammenkommen zusammentreffen verhandeln beraten begrüßen empfangen konferieren begegnen'.split(
    ' ',
  ),
);

/** Forms of verbs of saying that only people do; bodies also inform: "*warnte* Ipek Tarhan". */
export const SAYING_FORMS =
  /^(?:sagte|sagt|meinte|meint|betonte|betont|warnte|erzählte|erzählt|lobte|entgegnete|antwortete|beteuerte|beklagte|klagte|kritisierte|mahnte|fragte)$/;

/** Verbs that say something of the one to whom it is said: "*warf* ihm *vor*, er sei undankbar". */
export const BLAMING_VERBS: ReadonlySet<string> = new Set(
  'vorwerfen vorhalten unterstellen bescheinigen attestieren nachsagen ankreiden vorschreiben nahelegen'.split(' '),
);

/** Nouns whose infinitive tells what is to come: "seine Einladung, im April zu kommen". */
export const PROMISING_NOUNS =
  /(?:einladung|angebot|zusage|vorschlag|plan|pläne|absicht|bereitschaft|versprechen|aufforderung|bitte|wunsch|ankündigung|vorhaben|verabredung|forderung|idee|appell)$/i;

/** Verbs that propose or set something: a day behind their object is the day of that ("regte ein Treffen am 20. Juni an"). */
export const PROPOSING_VERBS: ReadonlySet<string> = new Set(
  'anregen vorschlagen einladen anbieten vereinbaren verabreden ankündigen planen vorsehen ansetzen anberaumen einberufen terminieren beantragen wünschen fordern verlangen anstreben'.split(
    ' ',
  ),
);

/** Verbs whose clause tells what is to come: "*sagte zu*, am Freitag zu reisen". */
export const PROMISING_VERBS: ReadonlySet<string> = new Set(
  'zusagen zusichern versprechen ankündigen planen beabsichtigen einladen vorschlagen vorhaben vereinbaren verabreden beschließen hoffen bitten auffordern drohen anbieten empfehlen gedenken erwägen vorsehen verpflichten einigen verständigen'.split(
    ' ',
  ),
);
