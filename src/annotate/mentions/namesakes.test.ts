import { expect, it } from 'vitest';
import { findInTestText } from '../../../test/find-in-test-text.ts';
import { listRegistry } from '../list-registry.ts';

const registered = new Set(listRegistry().map(({ key }) => key));

it.each<readonly [string, string, string, readonly string[]]>([
  ['2025-03-12', 'Paris unterlag Dortmund im Rückspiel mit 0:1.', 'Paris', []],
  ['2025-03-12', 'Italien holte im Slalom Silber vor Österreich.', 'Italien', []],
  ['2025-03-12', 'Der Stürmer wechselt zu Lokomotive Moskau.', 'Moskau', []],
  ['2025-03-12', 'Die Fluggesellschaft Air France strich ihre Flüge nach Tel Aviv.', 'France', []],
  ['2025-03-12', 'Die Deutsche Bahn stellte den Nachtzug nach Warschau ein.', 'Deutsche', []],
  ['2025-03-12', 'Die Universität Wien verlieh ihr den Ehrendoktor.', 'Wien', []],
  ['2025-03-12', 'Die Messe Berlin öffnet am Freitag ihre Tore.', 'Berlin', []],
  ['2025-03-12', 'Der Flughafen Moskau-Domodedowo war eine Stunde gesperrt.', 'Moskau', []],
  ['2025-03-12', 'Der Berliner Verlag druckte die Memoiren nach.', 'Berliner', []],
  ['2025-03-12', 'Der Minsker Prozess gilt als gescheitert.', 'Minsker', []],
  ['2025-03-12', 'Der Vertrag von Lissabon regelt den Austritt.', 'Lissabon', []],
  ['2025-03-12', 'Stark fiel der Rubel am Montag.', 'Stark', []],
  ['2025-03-12', 'Lang war die Liste der Forderungen.', 'Lang', []],
  ['2024-03-12', 'Braun gebrannt kehrte die Delegation heim.', 'Braun', []],
  [
    '2023-03-12',
    'Die Schauspielerin Anna Scholz gewann den Preis. Scholz dankte der Jury.',
    'Scholz dankte',
    ['Olaf Scholz'],
  ],
  ['2025-03-12', 'Der griechische Buchstabe Xi steht für die Variable.', 'Xi', ['Xi Jinping']],
  ['2024-03-12', 'Ministerpräsident Li Qiang eröffnete das Forum. Li warb um Investoren.', 'Li warb', ['Li Keqiang']],
  ['2025-08-12', 'Der Altkanzler reiste nach Moskau.', 'Altkanzler', ['Friedrich Merz']],
  [
    '2025-03-12',
    'Der damalige US-Präsident hatte 2015 das Abkommen ausgehandelt.',
    'US-Präsident',
    ['Donald Trump', 'Joe Biden'],
  ],
  ['2025-03-12', 'Der Sohn des US-Präsidenten eröffnete ein Hotel.', 'Sohn', []],
  ['2025-03-12', 'Der Präsident von Real Madrid lehnte ab.', 'Präsident', []],
  [
    '2025-03-12',
    'Der Präsident des Europäischen Gerichtshofs legte sein Amt nieder.',
    'Präsident',
    ['António Costa', 'Ursula von der Leyen', 'Roberta Metsola'],
  ],
  ['2025-03-12', 'Der Ministerpräsident von Sachsen reiste nach Prag.', 'Ministerpräsident', []],
  ['2024-03-12', 'Der Präsident der Region Kurdistan reiste nach Bagdad.', 'Präsident', ['Abdul Latif Raschid']],
  [
    '2024-03-12',
    'Der abchasische Präsident empfing einen Abgeordneten aus Moskau.',
    'Präsident',
    ['Salome Surabischwili', 'Wladimir Putin'],
  ],
  ['2025-03-12', 'Der König der Löwen läuft im Theater.', 'König', []],
  ['2025-03-12', 'Ein Deutscher ist in Kabul entführt worden.', 'Ein Deutscher', []],
  ['2025-03-12', 'Auf Russisch antwortete er knapp.', 'Russisch', []],
  [
    '2025-03-12',
    'Der Franzose Arnaud Feuillet kam nach vier Jahren frei.',
    'Franzose Arnaud Feuillet',
    ['Emmanuel Macron'],
  ],
  ['2025-03-12', 'Der Kennedy-Flughafen war gesperrt.', 'Kennedy', []],
  ['2025-03-12', 'Michael Jordan kaufte eine Insel.', 'Jordan', []],
  ['2025-03-12', 'Siedlungen westlich des Jordans sind umstritten.', 'Jordans', []],
  ['2025-03-12', 'Die Panama-Papiere belasteten mehrere Politiker.', 'Panama', []],
  ['2025-03-12', 'Vor dem weißen Haus am Waldrand stand ein Polizist.', 'weißen Haus', []],
  ['2025-03-12', 'Im Unterricht zeichneten die Schüler ein Pentagon.', 'Pentagon', []],
  ['2025-03-12', 'Die Kommission des Landtags vertagte sich.', 'Kommission', ['Europäische Kommission']],
  ['2025-03-12', 'Der Senat von Hamburg beschloss den Haushalt.', 'Senat', []],
  ['2025-03-12', 'Die Welt schaut nach Genf.', 'Welt', []],
  ['2025-03-12', 'Die Zeit drängt, warnte der Vermittler.', 'Zeit', []],
  ['2025-03-12', 'Das Bild hing schief im Saal.', 'Bild', []],
  ['2025-03-12', 'Ein Stern leuchtete über Bethlehem.', 'Stern', []],
  ['2025-03-12', 'Der Standard in den Lagern sinkt.', 'Standard', []],
  ['2025-03-12', 'Die Presse wartete vor dem Tor.', 'Presse', []],
  [
    '2025-03-12',
    'Der Schattenaußenminister der Opposition kritisierte die Reise.',
    'Schattenaußenminister',
    ['David Lammy', 'Annalena Baerbock'],
  ],
  ['2025-03-12', 'Der Direktor des Museums von Kiew dankte für die Spende.', 'Kiew', []],
  ['2025-03-12', 'Ein Geschäftsmann namens Boris Selenskyj kaufte das Haus.', 'Selenskyj', ['Wolodymyr Selenskyj']],
  ['2025-03-12', 'Die Nationalmannschaft von Serbien verlor gegen Polen.', 'Polen', []],
  ['2025-03-12', 'Rom verlor zu Hause gegen Mailand und ist nur Fünfter.', 'Rom', []],
  ['2025-03-12', 'Die Queen Mary lief in Southampton ein.', 'Mary', []],
  ['2025-03-12', 'An der Wall Street schlossen die Kurse im Minus.', 'Wall Street', []],
  ['2025-03-12', 'Die Brüsseler Spitzen sind weltberühmt.', 'Brüsseler', []],
])('on %s in "%s" takes %s for none of %j', (day, text, words, wrong) => {
  const { mentions, actors } = findInTestText(text, day);
  const start = text.indexOf(words);
  const found = mentions
    .filter((mention) => mention.start < start + words.length && start < mention.end)
    .flatMap(({ actor }) => (actor === null ? [] : [actors.get(actor)!]));
  // Where no names are given, any known actor would be wrong.
  expect(found.filter(({ key, name }) => (wrong.length === 0 ? registered.has(key) : wrong.includes(name)))).toEqual(
    [],
  );
});
