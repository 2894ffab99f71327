/**
 * Traps by somebody who did not know the rules: day, sentence, and the words asked about (in ‹ ›, with enough beside them to find
 * them) with whom they name; `none` is no actor at all, `open` is what a careful
 * reader cannot decide either. Names are spelled as in the registry.
 */
export const actorTrapsFromOutside: readonly (readonly [
  day: string,
  sentence: string,
  expected: Readonly<Record<string, string>>,
])[] = [
  // Place of the weather; no government acts.
  [
    '2025-02-10',
    'In Moskau schneite es am Sonntagabend so heftig, dass die Maschine mit der usbekischen Delegation nach Kasan umgeleitet werden musste.',
    { '‹Moskau› schneite': 'none' },
  ],
  // Same word twice: first government, then town.
  [
    '2025-03-31',
    'Moskau ließ die Frist wortlos verstreichen, in Moskau selbst war von der Anspannung jedoch wenig zu spüren; die Cafés an der Twerskaja waren voll.',
    { '‹Moskau› ließ': 'Russland', 'in ‹Moskau› selbst': 'none' },
  ],
  // Common noun; metonym; foreign-policy chief since 1 December 2024.
  [
    '2024-12-18',
    'Wer immer nach der Wahl in Tiflis die Macht übernehme, müsse das Gespräch mit Brüssel suchen, mahnte Kallas.',
    { 'die ‹Macht›': 'none', '‹Brüssel›': 'Europäische Union', '‹Kallas›': 'Kaja Kallas' },
  ],
  // Swiss federal president of 2009, not Friedrich Merz, who is chancellor on the day of publication.
  [
    '2025-06-12',
    'Wenig rühmlich verlief die Libyen-Affäre: Im August 2009 flog Bundespräsident Merz nach Tripolis und entschuldigte sich bei der Familie Gaddafi, ohne dass die beiden festgehaltenen Schweizer heimkehren durften.',
    { '‹Bundespräsident Merz›': 'Hans-Rudolf Merz' },
  ],
  // Scholz was in office until 6 May 2025.
  [
    '2025-04-22',
    'Der Kanzler warnte in Berlin vor überzogenen Erwartungen an das Treffen; Merz, der ihm Anfang Mai nachfolgen dürfte, wollte sich dazu nicht äußern.',
    { '‹Der Kanzler›': 'Olaf Scholz', 'der ‹ihm› Anfang': 'Olaf Scholz', 'Treffen; ‹Merz›': 'Friedrich Merz' },
  ],
  // Merz since 6 May 2025; Paris is a destination here.
  [
    '2025-05-07',
    'Kaum vierundzwanzig Stunden im Amt, flog der neue Kanzler am Mittwoch erst nach Paris, dann nach Warschau, wo ihn Tusk am Flughafen erwartete.',
    { '‹der neue Kanzler›': 'Friedrich Merz', '‹Tusk›': 'Donald Tusk', 'nach ‹Paris›': 'none' },
  ],
  // Austrian chancellor sworn in 3 March 2025; the German chancellor is still Scholz; a square stands for the chancellery.
  [
    '2025-03-04',
    'Der neue Kanzler, am Montag von Van der Bellen in der Hofburg angelobt, telefonierte nach Angaben des Ballhausplatzes am Abend noch mit von der Leyen.',
    { '‹Der neue Kanzler›': 'Christian Stocker', '‹des Ballhausplatzes›': 'Bundeskanzleramt Österreichs' },
  ],
  // Foreign minister 1998–2004; Sergej Iwanow was then defence minister.
  [
    '2025-02-20',
    'Dass der damalige Außenminister Iwanow im Frühjahr 2003 an der Seite de Villepins gegen den Irak-Krieg auftrat, hat man in Paris nicht vergessen.',
    { '‹der damalige Außenminister Iwanow›': 'Igor Iwanow' },
  ],
  // Defence minister 2001–2007.
  [
    '2025-02-14',
    'Auf der Münchner Sicherheitskonferenz 2005 wies Verteidigungsminister Iwanow die Kritik seines amerikanischen Kollegen Rumsfeld zurück.',
    { '‹Verteidigungsminister Iwanow›': 'Sergei Iwanow' },
  ],
  // Two bearers; nothing in the text settles which.
  [
    '2025-02-14',
    'Auch Iwanow habe von dem Schritt abgeraten, schreibt der einstige Redenschreiber in seinen Erinnerungen, ohne Jahr oder Umstände zu nennen.',
    { '‹Iwanow›': 'open' },
  ],
  // High Representative in Bosnia since 2021, not Helmut Schmidt.
  [
    '2025-03-06',
    'In Sarajevo kündigte Schmidt an, von seinen Vollmachten notfalls erneut Gebrauch zu machen; Dodik erkenne ihn ohnehin nicht an, sagte der Hohe Repräsentant.',
    {
      'kündigte ‹Schmidt›': 'Christian Schmidt',
      'erkenne ‹ihn›': 'Christian Schmidt',
      '‹der Hohe Repräsentant›': 'Christian Schmidt',
    },
  ],
  // Year and company identify the chancellor of 1974–1982.
  [
    '2025-07-30',
    'Schmidt, der 1975 in Helsinki neben Honecker zu sitzen kam, nutzte die Gelegenheit zu zwei längeren Unterredungen mit dem SED-Chef.',
    { '‹Schmidt›, der': 'Helmut Schmidt', '‹dem SED-Chef›': 'Erich Honecker' },
  ],
  // 1991: the father; town as place.
  [
    '2026-02-04',
    'Bush und Gorbatschow hatten den Vertrag am 31. Juli 1991 in Moskau unterzeichnet, wenige Wochen vor dem Putsch.',
    { '‹Bush›': 'George H. W. Bush', 'in ‹Moskau›': 'none' },
  ],
  // 2001: the son.
  [
    '2024-06-16',
    'Er habe dem Mann in die Augen geschaut und ihn als verlässlich empfunden, sagte Bush 2001 nach der ersten Begegnung mit Putin in Slowenien.',
    { 'sagte ‹Bush›': 'George W. Bush' },
  ],
  // „nach den Anschlägen“ points to 2001.
  [
    '2025-05-13',
    'Anders als sein Vater, der das Bündnis mit Riad über alles gestellt hatte, ließ Bush nach den Anschlägen offen, wie lange Amerika im Königreich bleiben werde.',
    {
      '‹sein Vater›': 'George H. W. Bush',
      'ließ ‹Bush›': 'George W. Bush',
      '‹Riad›': 'Saudi-Arabien',
      '‹Amerika›': 'Vereinigte Staaten',
    },
  ],
  // Adverb at sentence start and surname in one sentence; chancellor in June 2018; Netanjahu was the host, so it is the guest who leaves.
  [
    '2018-06-11',
    'Kurz nach dem Ende der Unterredung trat Kurz gemeinsam mit Netanjahu vor die Presse; kurz darauf reiste er ab.',
    {
      '‹Kurz› nach': 'none',
      'trat ‹Kurz›': 'Sebastian Kurz',
      '‹kurz› darauf': 'none',
      'reiste ‹er›': 'Sebastian Kurz',
    },
  ],
  // Football clubs.
  [
    '2025-07-06',
    'Bayern gegen Paris, das klang nach einem Finale; am Ende jubelte Paris, während München mit dem Schiedsrichter haderte.',
    { '‹Bayern›': 'none', 'gegen ‹Paris›': 'none', 'jubelte ‹Paris›': 'none', '‹München›': 'none' },
  ],
  // Stock exchanges, no governments; chairman of the Fed in August 2025.
  [
    '2025-08-22',
    'Zürich und Frankfurt schlossen fester, London gab nach, und auch New York blieb nach den Worten des Fed-Chefs unter Druck.',
    {
      '‹Zürich›': 'none',
      '‹Frankfurt›': 'none',
      '‹London›': 'none',
      '‹New York›': 'none',
      '‹des Fed-Chefs›': 'Jerome Powell',
    },
  ],
  // Ships.
  [
    '2024-07-12',
    'Die „George Washington“ lief am Freitag in Busan ein, begleitet von der Fregatte „Hessen“, die noch bis Ende des Monats im Pazifik bleibt.',
    { '„‹George Washington›“': 'none', '‹Hessen›': 'none' },
  ],
  // Adjective of a private person, then of the state.
  [
    '2025-01-27',
    'Ein russischer Milliardär mit Wohnsitz in Genf soll das Anwesen gekauft haben; die russische Seite wollte das auf Anfrage nicht kommentieren.',
    { 'Ein ‹russischer› Milliardär': 'none', '‹die russische Seite›': 'Russland', 'in ‹Genf›': 'none' },
  ],
  // Demonym nouns stand for the two persons just named; Riad is the place.
  [
    '2025-02-19',
    'Als Lawrow in Riad erstmals auf Rubio traf, wirkte der Russe aufgeräumt, der Amerikaner hingegen angespannt.',
    { '‹der Russe›': 'Sergei Lawrow', '‹der Amerikaner›': 'Marco Rubio', 'in ‹Riad›': 'none' },
  ],
  // The US state, not Georgien; also no government.
  [
    '2024-10-22',
    'Georgia bleibt umkämpft: In Atlanta trat am Dienstag Vance auf, der Sohn einer Familie aus Ohio.',
    { '‹Georgia›': 'none', '‹Vance›': 'JD Vance' },
  ],
  // Plural of Modus against the Indian prime minister (in Vienna 9–10 July 2024).
  [
    '2024-07-11',
    'Die beiden Modi der Überwachung, so der Bericht der IAEA, ließen sich ohne Zustimmung Teherans nicht wechseln; Modi hatte das beim Besuch in Wien zur Sprache gebracht.',
    { 'beiden ‹Modi›': 'none', '‹Modi› hatte': 'Narendra Modi', '‹Teherans›': 'Iran', 'in ‹Wien›': 'none' },
  ],
  // River, not Heiko Maas; De Croo in office until 3 February 2025.
  [
    '2025-01-09',
    'Maas und Schelde traten über die Ufer, weshalb der belgische Premier die Reise nach Luxemburg absagte.',
    { '‹Maas›': 'none', '‹der belgische Premier›': 'Alexander De Croo', 'nach ‹Luxemburg›': 'none' },
  ],
  // Michel until 30 November 2024.
  [
    '2024-11-29',
    'Der EU-Ratspräsident, der sein Amt am Sonntag an Costa übergibt, verabschiedete sich am Telefon von Selenskyj.',
    { '‹Der EU-Ratspräsident›': 'Charles Michel', 'an ‹Costa›': 'António Costa' },
  ],
  // Outgoing US administration until 20 January 2025.
  [
    '2025-01-18',
    'Zwei Tage vor der Vereidigung seines Nachfolgers sprach der Präsident noch einmal mit Netanjahu, wie das Weiße Haus mitteilte; auch der Außenminister schaltete sich zu.',
    {
      'sprach ‹der Präsident›': 'Joe Biden',
      '‹seines Nachfolgers›': 'Donald Trump',
      'auch ‹der Außenminister›': 'Antony Blinken',
    },
  ],
  // Swiss government (spelling „hiess“, Bern), not the German chamber.
  [
    '2025-03-12',
    'Der Bundesrat hat am Mittwoch beschlossen, das jüngste Sanktionspaket der EU zu übernehmen; in Bern hiess es, man prüfe Ausnahmen.',
    { '‹Der Bundesrat›': 'Bundesrat der Schweiz', 'in ‹Bern› hiess': 'Schweiz' },
  ],
  // Chamber of the Länder; same word as in 27.
  [
    '2025-03-21',
    'Mit mehr als zwei Dritteln der Stimmen billigte der Bundesrat am Freitag die Lockerung der Schuldenbremse; Bayerns Ministerpräsident sprach von einem Signal an Moskau.',
    {
      '‹der Bundesrat›': 'Bundesrat Deutschlands',
      '‹Bayerns Ministerpräsident›': 'Markus Söder',
      'an ‹Moskau›': 'Russland',
    },
  ],
  // Federal president changes every year: 2024 Amherd, 2025 Keller-Sutter.
  [
    '2024-06-16',
    'Auf dem Bürgenstock empfing die Bundespräsidentin am Samstag neben Harris auch Selenskyj, den sie bereits im Januar in Bern gesehen hatte.',
    {
      '‹die Bundespräsidentin›': 'Viola Amherd',
      'den ‹sie› bereits': 'Viola Amherd',
      'neben ‹Harris›': 'Kamala Harris',
    },
  ],
  // Austrian setting; not Steinmeier.
  [
    '2025-01-06',
    'Der Bundespräsident bat die Parteichefs in die Hofburg; Kickl verließ das Haus durch den Hinterausgang.',
    { '‹Der Bundespräsident›': 'Alexander Van der Bellen', 'das ‹Haus›': 'none' },
  ],
  // Lecornu appointed 9 September 2025, not Bayrou.
  [
    '2025-09-11',
    'Der neue französische Premier, erst am Dienstagabend ernannt und davor drei Jahre lang Verteidigungsminister, ließ die Reise nach Kiew vorerst absagen.',
    { '‹Der neue französische Premier›': 'Sébastien Lecornu', 'nach ‹Kiew›': 'none' },
  ],
  // Change of 17 July 2025; old office of the same person.
  [
    '2025-08-20',
    'In Kiew nahm die Regierungschefin an der Sitzung teil, ebenso Verteidigungsminister Schmyhal, der das Kabinett bis Juli selbst geführt hatte.',
    {
      '‹die Regierungschefin›': 'Julija Swyrydenko',
      '‹Verteidigungsminister Schmyhal›': 'Denys Schmyhal',
      'In ‹Kiew›': 'none',
    },
  ],
  // Nawrocki took office on 6 August 2025.
  [
    '2025-08-05',
    'Am letzten Tag seiner zweiten Amtszeit telefonierte der polnische Präsident mit Selenskyj; seinem Nachfolger hinterlasse er ein gutes Verhältnis, sagte er.',
    { '‹der polnische Präsident›': 'Andrzej Duda', '‹seinem Nachfolger›': 'Karol Nawrocki' },
  ],
  // Not Kim Jong-un.
  [
    '2024-12-05',
    'Südkoreas Verteidigungsminister Kim Yong Hyun reichte am Mittwoch seinen Rücktritt ein. Kim soll dem Präsidenten das Kriegsrecht empfohlen haben.',
    { '‹Kim› soll': 'Kim Yong-hyun', '‹dem Präsidenten›': 'Yoon Suk-yeol' },
  ],
  // First name against surname; Bogotá points to the Colombian president.
  [
    '2025-03-17',
    'Man habe, sagte Petro Poroschenko, aus Bogotá noch immer nichts gehört; Petro wiederum ließ ausrichten, er kenne den Mann nicht.',
    {
      '‹Petro Poroschenko›': 'Petro Poroschenko',
      '‹Petro› wiederum': 'Gustavo Petro',
      '‹den Mann›': 'Petro Poroschenko',
    },
  ],
  // Treaties and an institute carry town names; Europe's order is no body.
  [
    '2026-03-02',
    'Mehr als elf Jahre nach dem Minsker Abkommen und fünfzig Jahre nach der Schlussakte von Helsinki steht Europas Sicherheitsordnung, so das Pariser Institut, vor dem Nichts.',
    { '‹Minsker›': 'none', '‹Helsinki›': 'none', '‹Pariser›': 'none', '‹Europas›': 'none' },
  ],
  // Brüssel as capital of Belgium: its own embassy burnt, a state summons a chargé (Swiss spelling).
  [
    '2025-01-29',
    'Weil Demonstranten das belgische Botschaftsgebäude in Kinshasa in Brand gesetzt hatten, bestellte Brüssel den kongolesischen Geschäftsträger ein; die eigenen Bürger seien in Sicherheit, hiess es im Aussenministerium.',
    {
      'bestellte ‹Brüssel›': 'Belgien',
      'im ‹Aussenministerium›': 'Außenministerium Belgiens',
      'in ‹Kinshasa›': 'none',
    },
  ],
  // UN high commissioner, surname like a demonym.
  [
    '2025-01-08',
    'Der Iran müsse die Hinrichtungen stoppen, verlangte Türk in Genf; Ankara schloss sich dem nicht an.',
    { 'verlangte ‹Türk›': 'Volker Türk', '‹Ankara›': 'Türkei', 'in ‹Genf›': 'none' },
  ],
  // President in 2010 was Medwedew; seat of the Russian government.
  [
    '2025-04-08',
    'Als der Kremlchef und Obama im April 2010 in Prag zum Füller griffen, saß Putin im Moskauer Weißen Haus und regierte von dort aus mit.',
    { '‹der Kremlchef›': 'Dmitri Medwedew', 'im ‹Moskauer Weißen Haus›': 'Regierung Russlands', 'in ‹Prag›': 'none' },
  ],
  // First name equals a state; office changed in November 2024.
  [
    '2024-11-14',
    'Israel Katz wechselte vergangene Woche ins Verteidigungsressort; der Außenminister heißt seither Saar, der zuvor ohne Ressort am Kabinettstisch saß.',
    { '‹Israel Katz›': 'Israel Katz', '‹der Außenminister›': 'Gideon Saar' },
  ],
  // „dieser“ takes the last named; first name is no state.
  [
    '2025-03-03',
    'Am Rande des Gipfels sprach Macron eine halbe Stunde mit Starmer. Dieser habe darum gebeten, ließ der Élysée wissen, während Jordan Bardella daheim über „Reisediplomatie“ spottete.',
    { '‹Dieser›': 'Keir Starmer', '‹der Élysée›': 'Élysée-Palast', 'während ‹Jordan› Bardella': 'none' },
  ],
  // Since 1 July 2025 the Thai prime minister was suspended and others acted: text alone does not settle it.
  [
    '2025-07-11',
    'Lawrow und Wang waren bereits am Donnerstag in Kuala Lumpur gelandet; Letzterer flog am Abend nach Bangkok weiter, wo ihn der Premier empfing.',
    { '‹Letzterer›': 'Wang Yi', 'und ‹Wang› waren': 'Wang Yi', '‹der Premier›': 'open' },
  ],
];
