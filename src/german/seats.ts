/** Seats, palaces and houses where states receive, each with its common name, the city it stands in, and the forms it has in a text, one line each. */
const SEAT_ROWS = `
Weißes Haus|Washington|Weiße Haus;Weißen Haus;Weisses Haus;Weissen Haus;Oval Office
Blair House|Washington|
Pentagon|Washington|
Kapitol|Washington|
Mar-a-Lago|Palm Beach|
Kreml|Moskau|Großer Kremlpalast;Großen Kremlpalast
Konstantinpalast|Sankt Petersburg|Konstantinpalais
Élysée-Palast|Paris|Elysée-Palast;Élyséepalast;Elyséepalast;Elysee-Palast;Élysée;Elysée;Elysee
Quai d'Orsay|Paris|
Bundeskanzleramt|Berlin|Kanzleramt
Schloss Bellevue|Berlin|
Villa Borsig|Berlin|
Downing Street|London|Downing Street 10
Buckingham-Palast|London|Buckingham Palace
Lancaster House|London|
Schloss Windsor|Windsor|
Palazzo Chigi|Rom|
Quirinalspalast|Rom|Quirinal
Apostolischer Palast|Vatikan|Apostolischen Palast
Petersdom|Vatikan|
Ballhausplatz|Wien|
Hofburg|Wien|
Palais Coburg|Wien|
Bundeshaus|Bern|
Bernerhof|Bern|
Palais des Nations|Genf|Völkerbundpalast
Friedenspalast|Den Haag|
Moncloa-Palast|Madrid|Moncloa
Dolmabahçe-Palast|Istanbul|Dolmabahce-Palast;Dolmabahçe-Palais
Çırağan-Palast|Istanbul|Ciragan-Palast;Çiragan-Palast
Mariinskyj-Palast|Kiew|Marienpalast
Unabhängigkeitspalast|Minsk|
Große Halle des Volkes|Peking|Großen Halle des Volkes;Grossen Halle des Volkes
Diaoyutai|Peking|Staatsgästehaus Diaoyutai
Zhongnanhai|Peking|
Akasaka-Palast|Tokio|
Hyderabad House|Neu-Delhi|
Glaspalast der Vereinten Nationen|New York|UN-Hauptquartier;UNO-Hauptquartier;UN-Hauptsitz;UN-Sitz;UN-Zentrale
Nato-Hauptquartier|Brüssel|Nato-Zentrale;Nato-Hauptsitz;NATO-Hauptquartier
Berlaymont|Brüssel|
Präsidentenpalast von Baabda|Beirut|Baabda
`;

/** A seat with its common name and its city. */
export interface Seat {
  readonly name: string;
  readonly city: string;
  /** The words of the form in a text, lower-case. */
  readonly words: readonly string[];
}

const SEATS: readonly Seat[] = SEAT_ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [name = '', city = '', forms = ''] = row.split('|');
    return [name, ...forms.split(';')]
      .filter((form) => form !== '')
      .map((form) => ({ name, city, words: form.toLowerCase().split(' ') }));
  });

/** Seats by each of their forms, lower-case. */
export const SEATS_BY_FORM: ReadonlyMap<string, Seat> = new Map(SEATS.map((seat) => [seat.words.join(' '), seat]));

/** Seats by the first word of their forms, the longer form first. */
export const SEATS_BY_WORD: ReadonlyMap<string, readonly Seat[]> = Map.groupBy(
  SEATS.toSorted((left, right) => right.words.length - left.words.length),
  ({ words }) => words[0]!,
);

/** Seats that every state has in its capital: "empfing ihn im Präsidentenpalast". */
export const CAPITAL_SEATS =
  /^(präsidentenpalast|präsidialamt|präsidialpalast|präsidentensitz|regierungssitz|regierungspalast|amtssitz|präsidentschaftspalast|königspalast|kanzleramt|aussenministerium|außenministerium|außenamt|aussenamt|verteidigungsministerium|staatskanzlei)e?s?$/;

/** Verbs by which one receives another at home. */
export const RECEIVING_VERBS: ReadonlySet<string> = new Set(
  'empfangen begrüßen einbestellen vorladen zitieren bewirten willkommenheißen'.split(' '),
);
