/** Verbs and adjectives that say how far an exchange has come. Each list is of lemmas in the clause of the exchange or governing it. */

/** "kündigte ein Treffen an", "das Treffen ist für Freitag geplant". */
export const PLANNING_WORDS: ReadonlySet<string> = new Set(
  [
    'rechnen planen ankündigen vereinbaren verabreden ansetzen anberaumen vorsehen zusagen beabsichtigen',
    'bevorstehen anstehen vorbereiten erwarten festlegen zustimmen organisieren einplanen aufbrechen',
    'geplant angekündigt vereinbart verabredet angesetzt anberaumt vorgesehen bevorstehend termin datum',
    'vorbereitung vorbereitungen ankündigung zusage anstehend zugesagt erwartet kommend nächst künftig',
    'vorbereitet',
  ].flatMap((line) => line.split(' ')),
);

/** "schlug ein Treffen vor", "hofft auf ein Gespräch", "ist zu Verhandlungen bereit". */
export const PROPOSING_WORDS: ReadonlySet<string> = new Set(
  [
    'vorgeschlagen gefordert erhofft gewünscht angestrebt angeboten angeregt angedacht fraglich',
    'anbahnen abzeichnen vorschlagen anbieten anregen hoffen fordern verlangen wünschen bitten drängen dringen pochen',
    'bestehen einladen anstreben suchen erwägen vorstellen plädieren aufrufen befürworten appellieren',
    'bemühen ausloten prüfen ersuchen anstoßen anfragen bereit denkbar möglich offen vorstellbar',
    'bereiterklären bereitschaft vorschlag angebot hoffnung wunsch forderung einladung möglichkeit',
    'aussicht willen mögliche eventuell unwahrscheinlich ungewiss',
  ].flatMap((line) => line.split(' ')),
);

/** "sagte das Treffen ab", "der Gipfel ist geplatzt". */
export const CANCELLING_WORDS: ReadonlySet<string> = new Set(
  [
    'absagen platzen ausfallen entfallen streichen abblasen scheitern stornieren annullieren abgesagt',
    'geplatzt ausgefallen gestrichen gescheitert',
  ].flatMap((line) => line.split(' ')),
);

/** "verschob die Reise". */
export const POSTPONING_WORDS: ReadonlySet<string> = new Set(
  ['verschieben vertagen aufschieben verlegen verschoben vertagt'].flatMap((line) => line.split(' ')),
);

/** "lehnte ein Gespräch ab", "weigerte sich". */
export const REFUSING_WORDS: ReadonlySet<string> = new Set(
  ['ablehnen verweigern weigern ausschlagen ausschließen zurückweisen abweisen verbieten verbitten'].flatMap((line) =>
    line.split(' '),
  ),
);

/** "bestritt ein Treffen". */
export const DENYING_WORDS: ReadonlySet<string> = new Set(
  ['bestreiten dementieren leugnen abstreiten verneinen widersprechen zurückweisen'].flatMap((line) => line.split(' ')),
);

/** "angeblich", "soll ... telefoniert haben", "offenbar". */
export const HEARSAY_WORDS: ReadonlySet<string> = new Set(
  ['angeblich mutmaßlich offenbar vermeintlich gerüchteweise vermutlich anscheinend'].flatMap((line) =>
    line.split(' '),
  ),
);

/** Words of going on: "laufen derzeit", "verhandeln weiter". */
export const ONGOING_WORDS: ReadonlySet<string> = new Set(
  ['derzeit zurzeit aktuell gegenwärtig gerade momentan weiterhin nun jetzt andauern laufend'].flatMap((line) =>
    line.split(' '),
  ),
);

/** How an exchange became known against the will of its partners. */
export const LEAK_WORDS: ReadonlySet<string> = new Set(
  [
    'abgehört abgehörte abgehörten abgehörter abgehörtes belauscht belauschte belauschten mitschnitt',
    'mitschnitte mitschnitts mitschrift transkript transkripte geleakt geleakte geleakten leak leaks',
    'durchgesickert durchgesickerten durchsickern abhören mitgeschnitten wortlautprotokoll abhöraffäre',
  ].flatMap((line) => line.split(' ')),
);

/** What tells of an exchange without vouching for it: "Es gibt *Berichte*, beide hätten heimlich verhandelt". */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set(
  'bericht berichte berichten gerüchte gerüchten meldung meldungen spekulationen behauptung behauptungen vorwurf darstellung schilderung aussage aussagen äußerung äußerungen'.split(
    ' ',
  ),
);

/** What somebody calls a report that he denies: "nannte sie frei *erfunden*". */
export const FALSE_WORDS: ReadonlySet<string> = new Set(
  'falsch unwahr erfunden unzutreffend unsinn ente lüge lügen fake haltlos absurd fantasie'.split(' '),
);
