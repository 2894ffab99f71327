import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';
import { listRegistry } from '../list-registry.ts';

const nameOfState = (key: string): string | null => listRegistry().find((actor) => actor.key === key)?.name ?? null;

it.each<readonly [string, string | null, readonly string[]]>([
  // Nobody acts on himself: the other of the two is meant.
  [
    'Putin reiste zu Kim Jong Un. Putin lud den Machthaber ein.',
    '2024-06-19',
    ['Putin = Wladimir Putin', 'Kim Jong Un = Kim Jong-un', 'Putin = Wladimir Putin', 'den Machthaber = Kim Jong-un'],
  ],
  ['Putin lobte den Präsidenten.', '2024-06-19', ['Putin = Wladimir Putin', 'den Präsidenten = -']],
  // No longer in office, by an adjective or an adverb.
  [
    'Tinubu warnte. Abubakar, einst selbst Staatschef Nigerias, schwieg.',
    '2023-08-20',
    ['Tinubu = Bola Tinubu', 'Staatschef Nigerias = -'],
  ],
  ['Sie besuchten den entmachteten Staatschef Nigers.', '2023-08-20', ['den entmachteten Staatschef Nigers = -']],
  // "seine" is the speaker's, "ihm" somebody else.
  [
    'Rubio traf Lawrow. Sein nächstes Gespräch mit ihm könne bald folgen, sagte Rubio.',
    '2025-06-19',
    ['Rubio = Marco Rubio', 'Lawrow = Sergei Lawrow', 'ihm = Sergei Lawrow', 'Rubio = Marco Rubio'],
  ],
  // Who tells of two is not one of them.
  [
    'Trump traf Putin. Der Autor Bob Woodward behauptete, die zwei hätten oft telefoniert.',
    '2025-03-19',
    [
      'Trump = Donald Trump',
      'Putin = Wladimir Putin',
      'Bob Woodward = Bob Woodward',
      'die zwei = Donald Trump und Wladimir Putin',
    ],
  ],
  // Two of one state.
  [
    'Sarradsch und Haftar reisten an. Beide Libyer sind geladen.',
    '2020-01-14',
    [
      'Sarradsch = Fajis al-Sarradsch',
      'Haftar = Chalifa Haftar',
      'Beide Libyer = Fajis al-Sarradsch und Chalifa Haftar',
    ],
  ],
  [
    'Trump und Rubio reisten an. Zwei Amerikaner wurden verletzt.',
    '2025-06-20',
    ['Trump = Donald Trump', 'Rubio = Marco Rubio', 'Zwei Amerikaner = -'],
  ],
  // Officers whom no list has act for their states.
  [
    'Indien und Pakistan schweigen. Die Militäroperationschefs beider Länder redeten.',
    '2025-05-12',
    ['Indien = Indien', 'Pakistan = Pakistan', 'Die Militäroperationschefs beider Länder = Indien und Pakistan'],
  ],
  [
    'Er sprach mit Beratern aus Deutschland, Frankreich und Italien.',
    '2025-06-03',
    ['Er = -', 'Beratern aus Deutschland, Frankreich und Italien = Deutschland, Frankreich und Italien'],
  ],
  ['Politiker aus Polen und Ungarn fehlten.', '2025-06-03', ['Polen = in Polen', 'Ungarn = in Ungarn']],
  // Names of bodies without their article.
  [
    'Eine Mission von Ecowas, Afrikanischer Union und Uno.',
    '2023-08-20',
    ['Ecowas = ECOWAS', 'Afrikanischer Union = Afrikanische Union', 'Uno = Vereinte Nationen'],
  ],
  // Transliterations that no list has.
  ['Dscheyhun Bayramow kam.', '2025-08-08', ['Dscheyhun Bayramow = Ceyhun Bayramov']],
  ['Nikos Christodoulides kam.', '2025-08-08', ['Nikos Christodoulides = Nikos Christodoulidis']],
  ['Rustam Umierov kam.', '2025-01-14', ['Rustam Umierov = Rustem Umjerow']],
  ['Fayis as-Sarradsch kam.', '2020-01-14', ['Fayis as-Sarradsch = Fajis al-Sarradsch']],
  [
    'Nach dem Treffen ist Starmer der zweite Präsident.',
    '2025-03-14',
    ['Starmer = Keir Starmer', 'der zweite Präsident = -'],
  ],
  ['Manfred Lawroff kam.', '2020-01-14', ['Manfred Lawroff = Manfred Lawroff']],
  // Whom a name acts for, told beside it.
  [
    'Die Außenminister Tongas und Samoas, Peter Loa und Mele Fifita, trafen sich.',
    '2025-07-20',
    [
      'Die Außenminister Tongas und Samoas = Peter Loa und Mele Fifita',
      'Peter Loa = Peter Loa',
      'Mele Fifita = Mele Fifita',
    ],
  ],
  [
    'Er traf den Anführer der Putschisten in Niger, General Abdou Tani.',
    '2025-07-20',
    ['Er = -', 'den Anführer der Putschisten in Niger, General Abdou Tani = Abdou Tani'],
  ],
  [
    'Die Minister Jurgis Ozols (Lettland) und Ants Tamm (Estland) berieten.',
    '2025-07-20',
    ['Die Minister Jurgis Ozols (Lettland) = Jurgis Ozols', 'Ants Tamm (Estland) = Ants Tamm'],
  ],
  [
    'Die Verteidigungsminister der Türkei und Syriens berieten. Hulusi Akar und Ali Mahmud Abbas dankten.',
    '2022-12-29',
    [
      'Die Verteidigungsminister der Türkei und Syriens = Hulusi Akar und Ali Mahmud Abbas',
      'Hulusi Akar = Hulusi Akar',
      'Ali Mahmud Abbas = Ali Mahmud Abbas',
    ],
  ],
  ['Die Junta in Niamey schweigt.', '2023-08-20', ['Die Junta in Niamey = Niger']],
])('settles "%s" on %s', (text, day, expected) => {
  expect(summarize(findInTestText(text, day))).toEqual(expected);
});

it.each<readonly [string, string, string | null]>([
  ['Er traf den Anführer der Putschisten in Niger, General Abdou Tani.', 'Abdou Tani', 'Niger'],
  ['Der malische Unterhändler, Oberst Assimi Traoré, kam.', 'Assimi Traoré', 'Mali'],
  ['Der Chef des tschadischen Militärrats, Mahamat Idriss, kam.', 'Mahamat Idriss', 'Tschad'],
  ['Es kam General Sadiq Osman von den Rapid Support Forces.', 'Sadiq Osman', 'Rapid Support Forces'],
  ['Es kam Außenminister Jonas Kask (Lettland).', 'Jonas Kask', 'Lettland'],
  ['Selenskyj schickte seinen Berater Taras Melnyk nach Paris.', 'Taras Melnyk', 'Ukraine'],
  ['Donald Trumps Sonderbeauftragter Carl Bright kam.', 'Carl Bright', 'Vereinigte Staaten'],
  ['Macron sprach. Infantino und sein Berater Marco Bello kamen.', 'Marco Bello', null],
  ['Neuers Berater Karl Huber kam.', 'Karl Huber', null],
  // Players, chairmen of works councils and heads of companies act for no state.
  ['Novak Tamic (Serbien) schlug Jan Berg (Italien).', 'Jan Berg', null],
  ['Der Chef des deutschen Konzerns Knorr, Anton Berg, kam.', 'Anton Berg', null],
  ['Der Vorsitzende des Betriebsrats, Karl Lang, kam.', 'Karl Lang', null],
  ['Der Trainer der Ghanaer, Kofi Mensah, kam.', 'Kofi Mensah', null],
])('in "%s" %s acts for %s', (text, name, side) => {
  const { actors } = findInTestText(text, '2025-07-20');
  const actor = [...actors.values()].find((known) => known.name === name);
  const state = actor?.state == null ? null : (actors.get(actor.state)?.name ?? nameOfState(actor.state));
  expect(state).toBe(side);
});

it.each<readonly [string, readonly string[]]>([
  ['Sie trafen sich in Putrajaya.', ['Putrajaya = in Putrajaya']],
  ['Sie trafen sich auf der Insel Nias.', ['Nias = in Nias']],
  ['Sie trafen sich in der Hafenstadt Puerto Belén.', ['Puerto Belén = in Puerto Belén']],
  ['Das Vertrauen in Kühnert schwindet.', []],
  ['Viele kamen in Zivil und in Anbetracht der Lage.', []],
  ['Sie sind in Quarantäne und in Serena verliebt.', []],
])('finds places that no list has: %s', (text, expected) => {
  expect(summarize(findInTestText(text, '2025-07-20'))).toEqual(expected);
});

it.each<readonly [string, readonly string[]]>([
  ['Er lobte den saudischen Kronprinzen.', ['Er = -', 'den saudischen Kronprinzen = Mohammed bin Salman']],
  ['Er lobte den jordanischen Prinzen Hassan.', ['Er = -', 'den jordanischen Prinzen Hassan = Hassan']],
  ['Er las eine Botschaft von US-Präsident Trump.', ['Er = -', 'US-Präsident Trump = Donald Trump']],
  [
    'Der Gast Raúl Guillermo Rodríguez Castro kam.',
    ['Der Gast Raúl Guillermo Rodríguez Castro = Raúl Guillermo Rodríguez Castro'],
  ],
  ['Wladimir Wladimirowitsch Putin kam.', ['Wladimir Wladimirowitsch Putin = Wladimir Putin']],
])('tells titles and names apart: %s', (text, expected) => {
  expect(summarize(findInTestText(text, '2025-07-20'))).toEqual(expected);
});

it.each<readonly [string, string]>([
  ['Premier Hun Manet kam.', 'Premier Hun Manet = Hun Manet'],
  ['Der Präsident von Guatemala kam.', 'Der Präsident von Guatemala = Bernardo Arévalo'],
  ['Islands Ministerpräsidentin kam.', 'Islands Ministerpräsidentin = Kristrún Frostadóttir'],
])('knows who leads a state: %s', (text, expected) => {
  const annotated = findInTestText(text, '2025-07-20');
  expect(summarize(annotated)).toEqual([expected]);
  expect(annotated.actors.get(annotated.mentions[0]!.actor!)!.state).not.toBeNull();
});

it.each<readonly [string, string | null, string]>([
  // Behind "und" a clause's own subject is not its object.
  ['Peseschkian empfing Safadi und sagte ihm ab.', '2025-06-19', 'ihm = Ayman Safadi'],
  [
    'Bangkok bestellte den kambodschanischen Botschafter ein und übergab ihm eine Note.',
    '2025-06-19',
    'ihm = kambodschanischer Botschafter',
  ],
  // "den" is plural behind prepositions and verbs of the dative.
  ['Er sprach mit den Briten.', '2025-06-19', 'den Briten = Vereinigtes Königreich'],
  ['Putin kam. Das schadet den Russen.', '2025-06-19', 'den Russen = Russland'],
  [
    'Trump und Putin redeten. Sie beauftragten ihre Unterhändler.',
    '2025-06-19',
    'ihre Unterhändler = Vereinigte Staaten und Russland',
  ],
  ['Trump warf Selenskyj vor, er sei undankbar.', '2025-06-19', 'er = Wolodymyr Selenskyj'],
  ['In Paris sprach Marine Le Pen.', '2025-06-19', 'Marine Le Pen = Marine Le Pen'],
  ['Putin kam. Es gibt Zehntausende getötete Russen.', '2025-06-19', 'getötete Russen = -'],
  // Whose colleague: the woman's whom nobody knows, or several people's.
  [
    'Maia Sandu kam. Die estnische Regierungschefin und ihr lettischer Kollege berieten.',
    '2025-06-19',
    'ihr lettischer Kollege = lettischer Kollege',
  ],
  [
    'Maia Sandu kam. Die Außenminister aus Paris und Rom sprachen mit ihrem iranischen Kollegen.',
    '2025-06-19',
    'ihrem iranischen Kollegen = Abbas Araghtschi',
  ],
  [
    'Maia Sandu kam. Meloni traf ihren französischen Kollegen.',
    '2025-07-19',
    'ihren französischen Kollegen = François Bayrou',
  ],
  ['Putin kam. Trump traf den Russen.', '2025-06-19', 'den Russen = Wladimir Putin'],
  // Leaders of an armed group meet for it; ministers of a union meet each other.
  ['Am Abend mahnten die G7-Außenminister.', '2025-06-19', 'die G7-Außenminister = -'],
  ['Er traf die wichtigsten Taliban-Führer.', '2025-06-19', 'die wichtigsten Taliban-Führer = Taliban'],
  ['Dort protestierten die EU-Abgeordneten.', '2025-06-19', 'die EU-Abgeordneten = -'],
  ['Am Dienstag wählten sie den nächsten US-Präsidenten.', '2024-11-10', 'den nächsten US-Präsidenten = Donald Trump'],
])('tells whom "%s" on %s ends with', (text, day, expected) => {
  expect(summarize(findInTestText(text, day)).at(-1)).toBe(expected);
});
