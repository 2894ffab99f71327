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

describe('a contact that took place is told by', () => {
  it.each([
    ['Nach zehnstündigen Verhandlungen haben Armenien und Aserbaidschan eine Waffenruhe vereinbart.', ['talks held 2']],
    ['Das Telefonat, das Macron am Montag mit Xi führte, dauerte eine Stunde.', ['phone held 2']],
    ['Trump und Kim Jong Un reichten sich in Singapur die Hand.', ['meeting held 2']],
    ['Xi begrüßte Putin mit militärischen Ehren in Peking.', ['meeting held 2']],
    [
      'Wiens Außenamt zufolge setzten sich Vertreter Frankreichs mit der iranischen Delegation an einen Tisch.',
      ['talks held 2'],
    ],
    [
      'Äthiopiens Regierung und die TPLF haben einen Waffenstillstand geschlossen. Dann unterzeichneten ihre Delegationen am Mittwoch in Pretoria ein Papier.',
      ['talks held 2'],
    ],
    [
      'Israel und die Hamas ruhen. Vorausgegangen waren tagelange indirekte Verhandlungen in Doha, bei denen Katar vermittelte.',
      ['talks held 2'],
    ],
    [
      'Joe Biden und Xi Jinping haben sich in einem mehr als zweistündigen Telefonat gegenseitig gewarnt.',
      ['phone held 2'],
    ],
    [
      'Mitsotakis empfing Erdogan in Athen. Zuvor war der Gast mit Präsidentin Katerina Sakellaropoulou zusammengekommen.',
      ['meeting held 2', 'meeting held 2'],
    ],
    [
      'Israel und die Hamas haben sich geeinigt. Dem waren indirekte Verhandlungen vorausgegangen, bei denen neben Katar auch Ägypten vermittelte.',
      ['talks held 2'],
    ],
    ['An dem Treffen in Genf nahmen Antony Blinken und Sergej Lawrow teil.', ['meeting held 2']],
    ['Trump und Putin vereinbarten in Helsinki am Montag eine engere Zusammenarbeit.', ['meeting held 2']],
    ['Baerbock kam in Peking zu ihrem Amtskollegen Wang Yi.', ['meeting held 2']],
    ['Lawrow und Wang Yi kamen in Genf zusammen. Vermittelt hatte die Türkei.', ['meeting held 2']],
    ['Merkel ist in Moskau eingetroffen. Dort wurde sie von Putin empfangen.', ['meeting held 2']],
    ['Macron war in Washington, wo er mit Trump beriet.', ['meeting held 2']],
    [
      'Nach dem Telefonat von Kanzler Olaf Scholz (SPD) mit Kreml-Chef Wladimir Putin fordert Außenministerin Annalena Baerbock mehr Einsatz.',
      ['phone held 2'],
    ],
    ['Erdogan hat Putin und Selenskyj an einen Tisch gebracht.', ['talks held 2']],
    ['Xi wurde im Kreml von Putin empfangen.', ['meeting held 2']],
    ['Bei ihrem Treffen im Weißen Haus haben Trump und Macron über Zölle gesprochen.', ['meeting held 2']],
    ['Modi sprach Putin am Telefon sein Beileid aus.', ['phone held 2']],
    [
      'US-Außenminister Rubio traf am Sonntag in Riad den saudischen Kronprinzen Mohammed bin Salman.',
      ['meeting held 2'],
    ],
    ['Tokio und Seoul nahmen die Gespräche nach drei Jahren wieder auf.', ['talks held 2']],
    [
      'Die Außenminister von Deutschland und Polen, Annalena Baerbock und Radoslaw Sikorski, berieten am Dienstag in Warschau über die Grenze.',
      ['meeting held 2'],
    ],
    ['Kim Jong Un schickte Wladimir Putin einen Brief.', ['message held 2']],
    ['Wegen der Angriffe hat das Auswärtige Amt den russischen Botschafter einbestellt.', ['meeting held 2']],
    ['Bei dem Besuch des chinesischen Ministerpräsidenten Li Qiang in Berlin ging es um den Handel.', ['visit held 2']],
    ['Mehrere Vertreter Venezuelas und Guyanas sprachen in Brasília erstmals wieder miteinander.', ['talks held 2']],
    [
      'Der kolumbianische Präsident Gustavo Petro und sein venezolanischer Kollege Nicolás Maduro haben ein zweistündiges Gespräch geführt.',
      ['unspecified held 2'],
    ],
    [
      'Der polnische Präsident Karol Nawrocki hat am Mittwoch mit Donald Trump telefoniert, teilte sein Büro am Donnerstag mit.',
      ['phone held 2'],
    ],
    ['Bundeskanzler Merz sagte am Montag in Berlin, er habe mit Macron und Starmer telefoniert.', ['phone held 3']],
    ['Der Papst empfing Wolodymyr Selenskyj im Vatikan.', ['meeting held 2']],
    ['Narendra Modi ist am Montag zu einem zweitägigen Besuch in Moskau eingetroffen.', ['visit held 2']],
    ['Lawrow und Fidan haben in Ankara über Syrien gesprochen.', ['meeting held 2']],
    [
      'Lawrow telefonierte am Freitag mit seinem türkischen Kollegen Hakan Fidan und am Samstag mit dem ägyptischen Außenminister Badr Abdelatty.',
      ['phone held 2', 'phone held 2'],
    ],
    ['Merz, Macron und Starmer reisten gemeinsam nach Kiew.', ['visit held 4']],
    ['In Kiew wurden Merz und Macron von Selenskyj empfangen.', ['meeting held 3']],
    [
      'Der iranische Präsident Peseschkian forderte in einem Telefonat mit dem Emir von Katar, Tamim bin Hamad al-Thani, ein Ende der Angriffe.',
      ['phone held 2'],
    ],
    ['Selenskyj dankte Trump in einem Telefonat für die Hilfe.', ['phone held 2']],
    ['Nordkoreas Außenministerin Choe Son Hui ist nach Moskau gereist.', ['visit held 2']],
    ['Der Präsident des Europäischen Rates, António Costa, traf in Peking Xi Jinping.', ['meeting held 2']],
    [
      'Armeniens Regierungschef Nikol Paschinjan und Aserbaidschans Präsident Ilham Alijew einigten sich in Washington auf ein Friedensabkommen.',
      ['meeting held 2'],
    ],
    [
      'Bei einem Angriff auf einen Konvoi wurden in Kiew drei Menschen getötet, kurz nachdem Lawrow mit Blinken gesprochen hatte.',
      ['unspecified held 2'],
    ],
    ['Der frühere US-Präsident Barack Obama hatte Angela Merkel 2013 in Berlin getroffen.', ['meeting held 2']],
    ['Sunak und Modi verabredeten am Telefon ein Treffen im Herbst.', ['phone held 2', 'meeting planned 2']],
    ['Baerbock verurteilte das Treffen von Orban mit Putin.', ['meeting held 2']],
    [
      'Südkoreas Präsident Lee Jae-myung äußerte sich vor Journalisten zu seinem Gipfel mit Donald Trump am Montag.',
      ['meeting held 2'],
    ],
    [
      'Die Regierungschefs von Thailand und Kambodscha, Phumtham Wechayachai und Hun Manet, trafen sich am Montag in Kuala Lumpur unter Vermittlung von Malaysias Premier Anwar Ibrahim.',
      ['meeting held 2'],
    ],
    [
      'Unterhändler der Ukraine und Russlands haben sich nach viertägigen Gesprächen in Istanbul auf einen Austausch geeinigt.',
      ['talks held 2'],
    ],
    [
      'Syriens Übergangspräsident Ahmed al-Scharaa ist am Mittwoch in Riad mit Donald Trump zusammengekommen.',
      ['meeting held 2'],
    ],
    [
      'Die libanesische Regierung und Israel führten am Dienstag unter Vermittlung der USA in Naqura Gespräche.',
      ['talks held 2'],
    ],
    [
      'Nach Angaben des Élysée-Palasts tauschten sich Macron und Modi am Telefon über den Handel aus.',
      ['phone held 2'],
    ],
    ['Biden und Xi unterhielten sich vier Stunden lang unter vier Augen.', ['meeting held 2']],
    ['Japans Regierungschef Shigeru Ishiba stattete Donald Trump einen Besuch im Weißen Haus ab.', ['visit held 2']],
    [
      'Ursula von der Leyen und António Costa trafen Xi Jinping am Donnerstag in Peking zum EU-China-Gipfel.',
      ['meeting held 3'],
    ],
    ['Pakistans Premierminister Shehbaz Sharif bat Trump in einem Gespräch um Vermittlung.', ['unspecified held 2']],
    [
      'Kanadas Premier Mark Carney und Trump haben am Rande des G7-Gipfels in Kananaskis miteinander geredet.',
      ['meeting held 2'],
    ],
    ['Zuvor hatte Carney mit der mexikanischen Präsidentin Claudia Sheinbaum telefoniert.', ['phone held 2']],
    [
      'In dem Gespräch mit Macron sagte der Präsident des Iran, Massud Peseschkian, zu, die Kontrollen zuzulassen.',
      ['unspecified held 2'],
    ],
    [
      'Der Präsident Ruandas, Paul Kagame, und der Präsident der Demokratischen Republik Kongo, Félix Tshisekedi, trafen sich überraschend in Doha.',
      ['meeting held 2'],
    ],
    ['Selenskyj hat Trump am Rande der Generalversammlung in New York getroffen.', ['meeting held 2']],
    [
      'Donald Trump telefonierte nach eigenen Angaben eine halbe Stunde mit Wladimir Putin; anschließend sprach er mit Wolodymyr Selenskyj.',
      ['phone held 2', 'unspecified held 2'],
    ],
    [
      'Russlands Vizeaußenminister Sergej Rjabkow und US-Vizeaußenministerin Wendy Sherman berieten am Montag in Genf acht Stunden lang über Sicherheitsgarantien.',
      ['meeting held 2'],
    ],
    ['Nach einem Anruf von Trump lenkte Netanjahu ein.', ['phone held 2']],
    ['Frankreich hat den chinesischen Botschafter ins Außenministerium zitiert.', ['meeting held 2']],
    [
      'Steve Witkoff traf am Freitag erneut Wladimir Putin im Kreml. Das Gespräch dauerte drei Stunden.',
      ['meeting held 2'],
    ],
    [
      'Nach ihrem Gespräch mit dem chinesischen Amtskollegen Wang Yi äusserte sich Baerbock besorgt.',
      ['unspecified held 2'],
    ],
    [
      'Die Präsidenten Frankreichs und der Ukraine, Emmanuel Macron und Wolodymyr Selenskyj, haben am Montag in Paris ein Abkommen unterzeichnet.',
      ['meeting held 2'],
    ],
    [
      'Wie das Präsidialamt in Ankara mitteilte, sprach Erdogan am Donnerstag telefonisch mit Irans Staatschef Peseschkian.',
      ['phone held 2'],
    ],
    ['Der ukrainische Präsident wurde im Élysée-Palast von Emmanuel Macron begrüsst.', ['meeting held 2']],
    [
      'Australiens Premier Anthony Albanese und Indonesiens Präsident Prabowo Subianto trafen einander in Jakarta.',
      ['meeting held 2'],
    ],
    ['Es ist das erste Treffen der beiden Staatschefs Xi Jinping und Joe Biden seit einem Jahr.', ['meeting held 2']],
    ['Rubio erklärte nach einem Gespräch mit Lawrow, man werde sich bald wieder treffen.', ['unspecified held 2']],
    [
      'Das Weiße Haus teilte mit, Präsident Trump habe am Sonntag mit dem indischen Premierminister Modi gesprochen.',
      ['unspecified held 2'],
    ],
    [
      'Indiens Außenminister Jaishankar beriet sich am Freitag mit seinem russischen Kollegen Lawrow in Moskau.',
      ['meeting held 2'],
    ],
    [
      'Der polnische Ministerpräsident Tusk und der litauische Präsident Nauseda besprachen am Telefon die Lage an der Grenze.',
      ['phone held 2'],
    ],
    ['Kreise der Regierung in Seoul bestätigten Geheimgespräche mit Nordkorea in Singapur.', ['talks held 2']],
    ['Die Gespräche zwischen Israel und der Hamas in Kairo sind ohne Ergebnis zu Ende gegangen.', ['talks held 2']],
    ['Die Staatschefs von Mali, Burkina Faso und Niger kamen in Niamey zusammen.', ['meeting held 3']],
    ['Außenministerin Baerbock ist zu einem unangekündigten Besuch in Kiew eingetroffen.', ['visit held 2']],
    ['Der frühere Kanzler Gerhard Schröder hat Putin in Moskau besucht.', ['meeting held 2']],
    [
      'Kasachstans Präsident Kassym-Schomart Tokajew und Putin tauschten sich bei einem Telefonat über die Lage aus.',
      ['phone held 2'],
    ],
    [
      'US-Vizepräsident JD Vance kam am Rande der Münchner Sicherheitskonferenz mit Selenskyj zu einem Gespräch zusammen.',
      ['meeting held 2'],
    ],
    [
      'Nach Angaben von Diplomaten hat Witkoff heimlich mit dem iranischen Außenminister Araghtschi telefoniert.',
      ['phone held 2'],
    ],
    ['In Dschidda haben sich Unterhändler der USA und der Ukraine getroffen.', ['talks held 2']],
    [
      'London bestellte den iranischen Botschafter ein. Teheran bestellte daraufhin seinerseits den britischen Botschafter ein.',
      ['meeting held 2', 'meeting held 2'],
    ],
    [
      'Macron ist in Neu-Delhi eingetroffen. Premierminister Modi empfing den Gast im Präsidentenpalast.',
      ['meeting held 2'],
    ],
    [
      'Bei den Verhandlungen in Moskau haben Armenien und Aserbaidschan eine Waffenruhe vereinbart. Außenminister Sergej Lawrow hatte seine Kollegen Sohrab Mnazakanjan und Jeyhun Bayramov an einen Tisch gebracht.',
      ['talks held 2'],
    ],
    [
      'Merz traf am Mittwoch in Warschau Regierungschef Tusk. Mit Präsident Duda sprach er am Nachmittag.',
      ['meeting held 2', 'meeting held 2'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});
