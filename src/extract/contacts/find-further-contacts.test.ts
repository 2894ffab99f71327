import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';
import type { Contact } from '../../core/contact.ts';

function contactsOf(text: string, published = '2025-03-20'): readonly Contact[] {
  return analyzeText(text, { published }).contacts;
}

/** Kind, status and who takes part. */
function summarize({ kind, status, participants }: Contact): string {
  return `${kind} ${status} ${participants.map(({ name }) => name).join(', ')}`;
}

describe('a contact is found where its partners stand', () => {
  it.each([
    [
      'behind a phrase of time',
      'Macron telefonierte nach dem Eklat mit Selenskyj.',
      ['phone held Emmanuel Macron, Wolodymyr Selenskyj'],
    ],
    [
      'behind how often',
      'Merkel habe mindestens drei Mal mit Putin telefoniert, schrieb Spiegel.',
      ['phone held Angela Merkel, Wladimir Putin'],
    ],
    ['not behind a quarrel', 'Macron telefonierte nach dem Streit mit Selenskyj.', []],
    ['in a place that is visited', 'Am Dienstag hatte Scholz Kiew besucht.', ['visit held Olaf Scholz, Ukraine']],
    ['not where somebody only rules', 'Am Dienstag hatte Putin Mariupol besucht.', []],
    [
      'in a capital told by its state',
      'Baerbock ist am Montag in die ukrainische Hauptstadt gereist.',
      ['visit held Annalena Baerbock, Ukraine'],
    ],
    [
      'behind one "zwischen" of a verb',
      'Das Papier war zwischen russischen und ukrainischen Vertretern in der Türkei ausgehandelt worden.',
      ['talks held Russland, Ukraine'],
    ],
    [
      'in two senders of envoys',
      'Delegationen aus Israel und von der Hamas sind in Kairo für neue Verhandlungen eingetroffen.',
      ['talks held Israel, Hamas'],
    ],
    [
      'in envoys who spoke in one place',
      'Unterhändler von Moskau und Kiew sprachen am Montag in Istanbul.',
      ['talks held Russland, Ukraine'],
    ],
    [
      'in delegations that reached something',
      'Russland und die Ukraine kämpfen weiter. Einst hatten die Delegationen aus beiden Ländern in Istanbul fast ein Abkommen erreicht.',
      ['talks held Russland, Ukraine'],
    ],
    [
      'in the "wir" of a speaker',
      '„Wir haben mit Präsident Trump über Zölle gesprochen“, sagte Ursula von der Leyen.',
      ['unspecified held Ursula von der Leyen, Donald Trump'],
    ],
    [
      'in the "man" of a ministry',
      'Man habe den iranischen Botschafter einbestellt, teilte das britische Außenministerium mit.',
      ['meeting held Vereinigtes Königreich, Iran'],
    ],
    [
      'in ministers told by their states alone',
      'An dem Treffen in Genf nahmen die Außenminister Ghanas, Togos und Malis teil.',
      ['meeting held Ghana, Togo, Mali'],
    ],
    [
      'in officials told by their state alone',
      'Der Leiter der pakistanischen Militäroperationen rief am Samstag bei seinem indischen Kollegen an.',
      ['phone held Pakistan, Indien'],
    ],
    [
      'in the address of a letter',
      'In einem Brief an Putin bat Erdogan um Aufschub.',
      ['message held Recep Tayyip Erdoğan, Wladimir Putin'],
    ],
    ['not in an open letter', 'In einem offenen Brief an Putin bat Erdogan um Aufschub.', []],
    ['not in a figure of speech', 'Das ist eine klare Botschaft an Putin, sagte Macron.', []],
    [
      'in who wrote it, not who brought it',
      'Starmer überreichte Trump einen Brief des chinesischen Präsidenten Xi Jinping.',
      ['message held Xi Jinping, Donald Trump'],
    ],
    ['in who was told beforehand', 'Berlin habe Kiew vorab informiert.', ['message held Deutschland, Ukraine']],
    ['in a meal', 'Trump aß am Freitag in Florida mit Macron.', ['meeting held Donald Trump, Emmanuel Macron']],
    [
      'in a channel between marks',
      'Selenskyj gratulierte Trump bei einem „ausgezeichneten“ Telefonat.',
      ['phone held Wolodymyr Selenskyj, Donald Trump'],
    ],
    [
      'in an invitation to a place',
      'Lawrow nahm eine Einladung nach Peking an.',
      ['visit planned Sergei Lawrow, China'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('how real a contact is', () => {
  it.each([
    [
      'Es sei wichtig, dass wir ein Gespräch mit Präsident Trump führen, sagte Selenskyj.',
      'unspecified proposed Wolodymyr Selenskyj, Donald Trump',
    ],
    [
      'Die US-Regierung hat ihre Bereitschaft erklärt, in direkte Gespräche mit dem Iran einzutreten.',
      'talks proposed Vereinigte Staaten, Iran',
    ],
    ['Im November reist Macron nach Peking.', 'visit planned Emmanuel Macron, China'],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual([expected]);
  });
});

describe('a contact goes on with', () => {
  it.each([
    [
      'the day told before',
      'Am Montag hat Xi in Peking Macron empfangen. Zuvor war der Gast mit Ministerpräsident Li Qiang zusammengekommen.',
      '2025-03-17',
      'Peking',
    ],
    [
      'the day and place of a visit',
      'Baerbock ist am Montag nach Kiew gereist. Bei einem Gespräch mit ihrem Kollegen Andrij Sybiha sagte sie Hilfe zu.',
      '2025-03-17',
      'Kiew',
    ],
    [
      'no day where it was another',
      'Am Montag hat Xi in Peking Macron empfangen. Kurz zuvor hatte Macron in Tokio mit Shigeru Ishiba gesprochen.',
      undefined,
      'Tokio',
    ],
    [
      'the coming spring',
      'Erdogan sagte zu, im Herbst nach Athen zu reisen. Im Dezember nahm Mitsotakis in Ankara an einem Essen teil.',
      '2025-09/2025-11',
      'Athen',
    ],
  ])('%s: %s', (_, text, day, place) => {
    expect(contactsOf(text).map(({ date, place: where }) => `${date?.edtf ?? undefined} ${where?.name}`)).toContain(
      `${day} ${place}`,
    );
  });
});

describe('exchanges are told apart', () => {
  it.each([
    [
      'each of two called',
      'Der kambodschanische Ministerpräsident Hun Manet und Thailands Premier Phumtham Wechayachai sind am Montag zusammengekommen. Donald Trump hatte am Samstag mit beiden Seiten telefoniert und gedroht.',
      [
        'meeting held Hun Manet, Phumtham Wechayachai',
        'phone held Donald Trump, Kambodscha',
        'phone held Donald Trump, Thailand',
      ],
    ],
    [
      'another call',
      'Trump hat mit Maduro telefoniert. Ein zweiter Anruf sei geplant gewesen, dann aber abgelehnt worden.',
      ['phone held Donald Trump, Nicolás Maduro', 'phone refused Donald Trump, Nicolás Maduro'],
    ],
    [
      'what goes on',
      'Die USA und der Iran verhandelten in Rom. Kommende Woche gehe es weiter.',
      ['talks held Vereinigte Staaten, Iran', 'talks planned Vereinigte Staaten, Iran'],
    ],
    [
      'a sequel',
      'Die USA und der Iran verhandelten in Rom. Für die kommende Woche ist eine Fortsetzung in Maskat vorgesehen.',
      ['talks held Vereinigte Staaten, Iran', 'talks planned Vereinigte Staaten, Iran'],
    ],
    [
      'a pact signed where they met',
      'Zuletzt waren Putin und Kim Jong Un im Juni 2024 in Pjöngjang zusammengekommen, wo sie einen Pakt unterschrieben.',
      ['meeting held Wladimir Putin, Kim Jong-un'],
    ],
    [
      'a journey of old',
      'Selenskyj wird am Sonntag in Spanien erwartet. Mitte Mai hatte Selenskyj eine Reise nach Spanien abgesagt.',
      ['visit planned Wolodymyr Selenskyj, Spanien', 'visit cancelled Wolodymyr Selenskyj, Spanien'],
    ],
    [
      'the other host',
      'Xi Jinping hat am Donnerstag in Peking António Costa empfangen. Danach schlossen sich Beratungen mit Ministerpräsident Li Qiang an.',
      ['meeting held Xi Jinping, António Costa', 'meeting held António Costa, Li Qiang'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(contactsOf(text, '2025-07-29').map(summarize)).toEqual(expected);
  });
});

describe('who was met is named', () => {
  it.each([
    [
      'where the guest speaks to the host',
      'Am Dienstag hatte Orbán Kiew besucht. Dort forderte er Selenskyj zu einer Feuerpause auf.',
      ['visit held Viktor Orbán, Wolodymyr Selenskyj'],
    ],
    [
      'behind a group of heads of state',
      'Am Samstag sind die Staatschefs von China und Frankreich zusammengetroffen. Xi Jinping und Emmanuel Macron sprachen lange.',
      ['meeting held Xi Jinping, Emmanuel Macron'],
    ],
    [
      'by "dieser"',
      'Merkel hat Putin in Berlin empfangen. Anschließend traf dieser mit Macron zusammen.',
      ['meeting held Angela Merkel, Wladimir Putin', 'meeting held Wladimir Putin, Emmanuel Macron'],
    ],
    [
      'who waits for a guest',
      'Orbán ist in Moskau eingetroffen, wo ihn am Nachmittag Präsident Putin im Kreml erwartet.',
      ['visit held Viktor Orbán, Russland', 'meeting planned Viktor Orbán, Wladimir Putin'],
    ],
    [
      'by an embassy',
      'Polen hat den Geschäftsträger der russischen Botschaft einbestellt.',
      ['meeting held Polen, Russland'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('no contact is', () => {
  it.each([
    'Ein Besuch von Trump ist im Gespräch, ein Gipfel wurde ins Gespräch gebracht.',
    'Die Ministerin Zypries begrüßte das Urteil ebenso wie der britische Premier Starmer.',
    'Man werde niemandem die Reise verbieten, hieß es aus dem Kreml. Der ukrainische Minister Matwij Bidnyj schwieg.',
  ])('%s', (text) => {
    expect(contactsOf(text).map(summarize)).toEqual([]);
  });
});

describe('how long a contact was is told', () => {
  it.each([
    [
      'before it',
      'Fünf Stunden saßen sie sich gegenüber: Macron und Putin haben am Montag in Moskau miteinander gesprochen.',
      'PT5H',
    ],
  ])('%s: %s', (_, text, duration) => {
    expect(contactsOf(text).map((contact) => contact.duration?.iso)).toEqual([duration]);
  });
});
