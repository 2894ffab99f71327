import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';
import type { Contact } from '../../core/contact.ts';

function contactsOf(text: string, published = '2025-03-20'): readonly Contact[] {
  return analyzeText(text, { published }).contacts;
}

/** Kind, status and number of participants. */
function summarize({ kind, status, participants }: Contact): string {
  return `${kind} ${status} ${participants.length}`;
}

describe('how far a contact has come is told by', () => {
  it.each([
    [
      'Ursula von der Leyen und Boris Johnson haben telefoniert. In den kommenden Tagen wolle man sich in Brüssel treffen.',
      ['phone held 2', 'meeting planned 2'],
    ],
    ['Das Wichtigste in Kürze Nach dem Telefonat von Scholz mit Putin fordert Baerbock mehr Kraft.', ['phone held 2']],
    [
      'Putin und Kim Jong Un trafen sich in Pjöngjang. Bei einer Reise Kims im September hatten sich beide zuletzt getroffen.',
      ['meeting held 2', 'meeting held 2'],
    ],
    [
      'Ein Termin für ein Treffen von Trump mit Putin steht noch nicht fest; kommende Woche werde es kaum stattfinden.',
      ['meeting planned 2'],
    ],
    ['Assad hält ein Treffen mit Erdogan derzeit für sinnlos.', ['meeting refused 2']],
    ['Macron hält ein Gespräch mit Putin für denkbar.', ['unspecified proposed 2']],
    [
      'Moskau weist einen Bericht zurück, nach dem Trump und Putin am Telefon miteinander gesprochen haben.',
      ['phone denied 2'],
    ],
    [
      'Beim Abendessen von Merkel mit Xi blieben die Gegensätze bestehen. Offen ist, ob die Verhandlungen fortgesetzt werden.',
      ['meeting held 2'],
    ],
    ['General al-Burhan schloss ein Treffen mit RSF-Kommandeur Mohammed Hamdan Daglo aus.', ['meeting refused 2']],
    ['Das für Donnerstag geplante Treffen von Macron und Erdogan in Ankara fiel aus.', ['meeting cancelled 2']],
    ['Das geplante Gespräch zwischen Blinken und Lawrow findet nicht statt.', ['unspecified cancelled 2']],
    ['Scholz verschob seinen vorgesehenen Besuch in Indien.', ['visit postponed 2']],
    ['Ein Termin für ein Treffen von Selenskyj mit Putin steht noch nicht fest.', ['meeting planned 2']],
    ['Russland und die Ukraine wollen sofort Verhandlungen aufnehmen.', ['talks planned 2']],
    ['Putin schlug eine Einladung von Selenskyj aus.', ['unspecified refused 2']],
    ['Xi nahm eine Einladung Macrons nach Paris an.', ['visit planned 2']],
    ['Vertreter der USA und Chinas sprechen seit Samstag in Genf miteinander.', ['talks ongoing 2']],
    ['Scholz spricht erstmals seit zwei Jahren mit Putin.', ['unspecified held 2']],
    ['Putin wird im Oktober in Peking erwartet.', ['visit planned 2']],
    ['Der Kreml bestätigte, dass Putin am Freitag mit Modi telefonieren wird.', ['phone planned 2']],
    ['Meloni sagte ein Treffen mit Orban kurzfristig ab.', ['meeting cancelled 2']],
    [
      'Der türkische Außenminister Hakan Fidan wird am Donnerstag in Kairo mit seinem ägyptischen Kollegen Badr Abdelatty zusammenkommen.',
      ['meeting planned 2'],
    ],
    ['Ob es zu einem Treffen von Xi Jinping und Joe Biden kommt, ist offen.', ['meeting proposed 2']],
    [
      'Israel und die Hamas verhandeln in Doha unter Vermittlung Katars und Ägyptens indirekt über eine Waffenruhe.',
      ['talks ongoing 2'],
    ],
    ['Spaniens Regierungschef Pedro Sánchez bestritt, mit Netanjahu telefoniert zu haben.', ['phone denied 2']],
    [
      'Die Premierministerin von Bangladesch, Sheikh Hasina, wird am Samstag in Neu-Delhi von Narendra Modi empfangen.',
      ['meeting planned 2'],
    ],
    ['Der Kreml dementierte ein Telefonat Putins mit Trump.', ['phone denied 2']],
    ['Es habe kein Gespräch zwischen Putin und Trump gegeben, sagte Kremlsprecher Peskow.', ['unspecified denied 2']],
    ['Trump will sich mit Putin treffen.', ['meeting planned 2']],
    ['Trump würde sich gern mit Putin treffen.', ['meeting proposed 2']],
    ['Ein Treffen zwischen Trump und Xi ist für April geplant.', ['meeting planned 2']],
    ['Das Treffen zwischen Trump und Xi wurde auf Mai verschoben.', ['meeting postponed 2']],
    ['Premierminister Narendra Modi reist am Donnerstag zu einem zweitägigen Besuch nach Moskau.', ['visit planned 2']],
    ['Die Hamas lehnt direkte Gespräche mit Israel ab.', ['talks refused 2']],
    ['Putin ist zu einem Treffen mit Selenskyj bereit.', ['meeting proposed 2']],
    ['Die USA und der Iran nehmen am Wochenende in Oman ihre Atomverhandlungen wieder auf.', ['talks planned 2']],
    [
      'Ein Sprecher des Weißen Hauses wollte ein Gespräch zwischen Trump und Maduro weder bestätigen noch dementieren.',
      ['unspecified alleged 2'],
    ],
    ['Trump nahm eine Einladung von Xi zu einem Besuch in Peking an.', ['visit planned 2']],
    ['Putin lehnte eine Einladung des Papstes in den Vatikan ab.', ['visit refused 2']],
    ['Für kommende Woche ist ein Telefonat zwischen Merz und Putin vorgesehen.', ['phone planned 2']],
    ['Eine Begegnung mit Putin schloss Selenskyj aus.', ['meeting refused 2']],
    ['Der Kreml erklärte, es gebe derzeit keine Pläne für ein Treffen zwischen Putin und Trump.', ['meeting denied 2']],
    ['Die Huthi-Rebellen und Saudi-Arabien verhandeln seit Monaten über einen Frieden.', ['talks ongoing 2']],
    ['Trump schloss ein Treffen mit Kim Jong Un nicht aus.', ['meeting proposed 2']],
    [
      'Lettlands Präsident Edgars Rinkevics wird am Montag in Berlin von Bundespräsident Frank-Walter Steinmeier erwartet.',
      ['visit planned 2'],
    ],
    [
      'Zwischen dem brasilianischen Präsidenten Lula da Silva und seinem argentinischen Kollegen Javier Milei ist für Juni eine erste Begegnung vorgesehen.',
      ['meeting planned 2'],
    ],
    [
      'Ein für heute geplantes Gespräch zwischen dem iranischen Aussenminister Araghtschi und dem US-Gesandten Witkoff wurde abgesagt.',
      ['unspecified cancelled 2'],
    ],
    ['Die Gespräche zwischen Israel und der Hamas in Kairo laufen weiter.', ['talks ongoing 2']],
    ['Der Iran und die USA wollen ihre Gespräche am Samstag in Rom fortsetzen.', ['talks planned 2']],
    ['Biden sagte seinen Besuch in Australien ab.', ['visit cancelled 2']],
    ['Der Kreml wies Berichte zurück, wonach Putin mit Trump telefoniert habe.', ['phone denied 2']],
    ['Putin habe mit Trump nicht gesprochen, sagte Peskow.', ['unspecified denied 2']],
    ['Merz will am Dienstag nach Kiew weiterreisen und dort Präsident Selenskyj treffen.', ['meeting planned 2']],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('no contact is told by', () => {
  it.each([
    'Man wolle sich am Freitag treffen, sagte der Trainer der Gäste aus Frankreich.',
    'Putin reiste ab. Der Gast mit dem Koffer aus Wien blieb.',
    'Die Organisation wollte ihn und den Trainer an einen Tisch bringen.',
    'Deutschland und Frankreich setzen sich für den Iran ein.',
    'Am Tisch setzte sich Scholz mit seinem Brot in die Ecke.',
    'Israel und die Hamas schweigen. Tagelange Verhandlungen hatten die Tarifparteien in Berlin geführt.',
    'Israel und der Iran drohen einander. In Brüssel unterzeichneten Vertreter der Industrie ein Papier.',
    'Xi hält Distanz für Moskau und Peking für richtig.',
    'Selenskyj über Verhandlungen mit Russland: Wir müssen alles tun.',
    'In einer gemeinsamen Videokonferenz riefen die G7-Außenminister Israel und den Iran zur Zurückhaltung auf.',
    'Lula da Silva und Javier Milei gingen sich beim Gipfel in Asunción aus dem Weg.',
    'Im Gespräch mit der Zeitung Die Welt sagte Baerbock, Russland müsse sich bewegen.',
    'Deutschland und Frankreich spielten im Finale in Paris gegeneinander.',
    'Nach Angaben der ukrainischen Armee trafen russische Drohnen einen Bahnhof in Charkiw.',
    'Die Beziehungen zwischen Washington und Peking sind angespannt.',
    'CDU und SPD setzen ihre Koalitionsgespräche in Berlin fort.',
    'Die Verhandlungen zwischen der Lokführergewerkschaft und der Bahn sind gescheitert.',
    'Der russische Außenminister Sergej Lawrow sprach vor der UN-Vollversammlung in New York.',
    'Der Internationale Strafgerichtshof verhandelt gegen Rodrigo Duterte.',
    'Donald Trump sprach auf dem Parteitag der Republikaner in Milwaukee.',
    'Wladimir Putin und Xi Jinping wollen Frieden, sagte ein Sprecher.',
    'Der Bundestag berät am Donnerstag über Waffen für die Ukraine.',
    'Medienberichten zufolge hat Elon Musk mit Putin telefoniert.',
    'Die Außenminister der G7 beraten in Kanada über die Lage.',
    'Selenskyj bedankte sich bei Macron für die Unterstützung.',
    'Der Sudan hat seinen Botschafter aus Abu Dhabi abgezogen.',
    'Die Delegationen der beiden Länder saßen in Riad vier Stunden zusammen.',
    'Der Emir von Katar, Tamim bin Hamad al-Thani, ließ Trump eine Botschaft überbringen.',
    'Die Außenminister Indiens und Pakistans, Subrahmanyam Jaishankar und Ishaq Dar, haben vorerst kein Treffen vereinbart.',
    'Papst Leo XIV. bot Putin und Selenskyj den Vatikan als Ort für Gespräche an.',
    'Die Präsidenten Polens und Litauens, Karol Nawrocki und Gitanas Nauseda, besuchten gemeinsam einen Truppenübungsplatz.',
    'Der Kremlchef hat den Anruf des US-Präsidenten nicht angenommen.',
    'Erdogan will zwischen Kiew und Moskau vermitteln.',
    'Merz hat sich mit Trump überworfen.',
    'Selenskyj kritisierte Trumps Umgang mit Putin.',
    'Merz und Trump kennen sich seit Jahren.',
    'Weder Putin noch Selenskyj wollen sich derzeit treffen.',
    'Selenskyj sagte, er habe keine Einladung zu dem Gipfel erhalten.',
    'Der Außenminister telefonierte am Sonntag mit Blinken.',
    'Finnlands Präsident Alexander Stubb spielte in Florida mit Trump Golf.',
    'Deutschland und Frankreich forderten neue Verhandlungen.',
    'Die IG Metall und die Arbeitgeber verhandeln am Donnerstag in Stuttgart weiter.',
    'Olaf Scholz sprach von einem Erfolg für Europa.',
    'Die Rakete traf ein Wohnhaus in Kiew, teilte die Ukraine mit.',
    'Wladimir Putin gratulierte Donald Trump zum Wahlsieg.',
    'Donald Trump sagte dem Sender Fox News in einem Telefonat, er sei zufrieden.',
    'Die Sanktionen treffen Russland und China hart.',
    'Bei einem Besuch in Kiew sahen Touristen die Schäden.',
    'Scholz forderte Putin auf, mit Kiew über einen Frieden zu verhandeln.',
  ])('%s', (text) => {
    expect(contactsOf(text).map(summarize)).toEqual([]);
  });
});
