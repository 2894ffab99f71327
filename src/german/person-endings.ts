/** Endings of nouns for people: "die Anwält*in* Mara Siebenrock", "der Flughafenmana*ger*". */
export const personNounEndings =
  /(?:er|erin|ist|istin|or|orin|ent|entin|ant|antin|mann|frau|at|atin|loge|login|wältin|walt)$/;

/** Firms and things with the endings of people: "der Flugzeug*bauer* Airbus", "der *Panzer*". */
export const thingNounEndings =
  /(?:sender|bauer|hersteller|anbieter|betreiber|versicherer|körper|dampfer|flieger|hubschrauber|computer|panzer|center|zimmer|theater|wasser|lager|orchester|motor|reaktor|sektor|faktor|format|staat|kontinent|senat|monat|salat|apparat|amt|finder|rechner|ist)$/;
