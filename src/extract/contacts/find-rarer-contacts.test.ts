import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

/** Kind, status and participants of each contact, as one line. */
function contactsOf(text: string): readonly string[] {
  return analyzeText(text, { published: '2025-06-18' }).contacts.map(
    ({ kind, status, participants }) => `${kind} ${status} ${participants.map(({ name }) => name).join(' + ')}`,
  );
}

describe('the partners, if there are any, are found of', () => {
  it.each([
    [
      'a journey told by one word',
      'Während seines Japanbesuchs hat der australische Premierminister Anthony Albanese mehr Zusammenarbeit angekündigt.',
      ['visit held Anthony Albanese + Japan'],
    ],
    [
      'a journey told by one word and put off',
      'Die geplante Indienreise von Bundeskanzler Friedrich Merz ist verschoben worden.',
      ['visit postponed Friedrich Merz + Indien'],
    ],
    [
      'a reception by idiom',
      'Abdel Fattah al-Burhan ist nach Dschidda geflogen. Kronprinz Mohammed bin Salman nahm ihn in Empfang.',
      ['meeting held Mohammed bin Salman + Abdel Fattah Burhan'],
    ],
    [
      'a delegation that was not let in',
      'Washington habe sich geweigert, eine Delegation aus Havanna zu empfangen, beklagte Kubas Außenminister.',
      ['meeting refused Vereinigte Staaten + Kuba'],
    ],
    [
      'a pronoun for two whom a group named last',
      'Merz empfängt am Freitag den jordanischen König Abdullah II. Es ist die dritte Begegnung der beiden in diesem Jahr. Zuletzt waren sie im Mai in Amman zusammengekommen.',
      ['meeting planned Friedrich Merz + Abdullah II.', 'meeting held Friedrich Merz + Abdullah II.'],
    ],
    [
      'one exchange with two words in one clause',
      'Die Verteidigungsminister Schwedens und Finnlands, Pål Jonson und Antti Häkkänen, tauschten sich per Videoschalte mit ihrem amerikanischen Kollegen Pete Hegseth aus.',
      ['video held Pål Jonson + Antti Häkkänen + Pete Hegseth'],
    ],
    [
      'an armed group whose envoy says "man"',
      'Ein hochrangiger Hamas-Vertreter sagte, man habe in Kairo mit ägyptischen Geheimdienstlern über den Vorschlag gesprochen.',
      ['talks held Hamas + Ägypten'],
    ],
    [
      'talks on the programme of a guest named before',
      'Petr Pavel ist zu einem Besuch in Kiew eingetroffen. Auf dem Programm stehen Unterredungen mit Präsident Wolodymyr Selenskyj.',
      ['visit held Petr Pavel + Ukraine', 'meeting planned Petr Pavel + Wolodymyr Selenskyj'],
    ],
    [
      'contacts that there were, or were not',
      'Nach Angaben des Kremls gab es in den vergangenen Tagen keinen Kontakt zwischen Putin und Macron.',
      ['unspecified denied Wladimir Putin + Emmanuel Macron'],
    ],
    [
      'contacts with a state, denied by who speaks for the other',
      'Es habe keine Kontakte mit der ukrainischen Seite gegeben, sagte Kremlsprecher Dmitri Peskow.',
      ['unspecified denied Russland + Ukraine'],
    ],
    [
      'a contact by telephone',
      'Außenminister Hakan Fidan hatte am Wochenende telefonischen Kontakt mit seinem syrischen Kollegen Assad al-Schaibani.',
      ['phone held Hakan Fidan + Asaad al-Schaibani'],
    ],
    [
      'reports according to which two spoke',
      'Der Kreml hat Berichte dementiert, denen zufolge Wladimir Putin mit Donald Trump telefoniert hat.',
      ['phone denied Wladimir Putin + Donald Trump'],
    ],
    [
      'a call in which one addresses the other',
      'Nach Angaben aus Bogotá hat Präsident Gustavo Petro Donald Trump in dem Telefonat eine Kommission vorgeschlagen.',
      ['phone held Gustavo Petro + Donald Trump'],
    ],
    [
      'a call told after one addressed the other',
      'Der sambische Präsident Hakainde Hichilema dankte seinem simbabwischen Kollegen Emmerson Mnangagwa. Das Telefonat dauerte eine halbe Stunde.',
      ['phone held Hakainde Hichilema + Emmerson Mnangagwa'],
    ],
    [
      'a reception to come',
      'Trump wird Präsident Selenskyj in Washington empfangen.',
      ['meeting planned Donald Trump + Wolodymyr Selenskyj'],
    ],
    [
      'two whom one saw on two days',
      'Karol Nawrocki traf am Montag Donald Trump in Washington und am Mittwoch König Charles III. in London.',
      ['meeting held Karol Nawrocki + Donald Trump', 'meeting held Karol Nawrocki + Charles III.'],
    ],
    [
      'two who saw each other several times',
      'Gesehen hatten sich Macron und Rohani während der UN-Woche mehrfach.',
      ['meeting held Emmanuel Macron + Hassan Rohani'],
    ],
    [
      'a call for which one was put through',
      'Biden ließ sich noch einmal mit dem slowenischen Regierungschef Robert Golob verbinden.',
      ['phone held Joe Biden + Robert Golob'],
    ],
    [
      'nobody but "man" on another day',
      'Aleksandar Vučić und Kosovos Premier Albin Kurti haben in Ohrid verhandelt. Zuletzt war man am 27. Februar in Brüssel zusammengekommen.',
      ['talks held Aleksandar Vučić + Albin Kurti', 'meeting held Aleksandar Vučić + Albin Kurti'],
    ],
    [
      'ministers of those named before',
      'Mohammed bin Salman und Irans Präsident Massud Peseschkian haben sich in Riad getroffen. Die Außenminister wollen sich demnächst treffen.',
      ['meeting held Mohammed bin Salman + Massud Peseschkian', 'meeting planned Saudi-Arabien + Iran'],
    ],
    [
      'a name behind the office of a foreign service',
      'CIA-Chef Burns ist mit dem Leiter des russischen Auslandsgeheimdienstes, Naryschkin, zusammengekommen.',
      ['meeting held William Burns + Sergei Naryschkin'],
    ],
    [
      'somebody unknown beside a partner',
      'In Moskau verhandelten Hulusi Akar und Ali Reza Tabani am Mittwoch mit ihrem russischen Amtskollegen Sergej Schoigu.',
      ['talks held Hulusi Akar + Sergei Schoigu + Ali Reza Tabani'],
    ],
    [
      'who will come some day',
      'Xi werde später in die USA kommen, sagte Donald Trump.',
      ['visit planned Xi Jinping + Vereinigte Staaten'],
    ],
    [
      'a talk however open',
      'Scholz und Putin sprachen am Telefon. Der Kreml nannte es einen ausführlichen und offenen Meinungsaustausch.',
      ['phone held Olaf Scholz + Wladimir Putin'],
    ],
    [
      'a talk with something left out',
      'Blinken hatte fünf Stunden mit Qin Gang konferiert, Pausen nicht eingerechnet.',
      ['unspecified held Antony Blinken + Qin Gang'],
    ],
    [
      'party leaders of one country',
      'Kanzler Karl Nehammer, SPÖ-Chef Andreas Babler und Bundespräsident Alexander Van der Bellen habe Beate Meinl-Reisinger telefonisch informiert.',
      [],
    ],
    [
      'a court',
      'Vertreter beider Staaten hielten ihre Plädoyers; zwei Tage saßen Südafrika und Israel einander gegenüber.',
      [],
    ],
    [
      'a call told before one explains something to the other',
      'Fünfunddreißig Minuten dauerte der Anruf. In klaren Worten habe Premierminister Narendra Modi dem US-Präsidenten dargelegt, dass Indien keine Vermittlung wolle.',
      ['phone held Narendra Modi + Donald Trump'],
    ],
    [
      'an encounter to which it came with another',
      'Bundespräsidentin Karin Keller-Sutter hatte Bessent in Genf empfangen. Auch mit He Lifeng kam es zu einer Begegnung.',
      ['meeting held Karin Keller-Sutter + Scott Bessent', 'meeting held Karin Keller-Sutter + He Lifeng'],
    ],
    [
      'a report whose clause is interrupted',
      'Peskow wies einen Bericht zurück, wonach Donald Trump am Donnerstag, zwei Tage nach der Wahl, mit Wladimir Putin telefoniert haben soll.',
      ['phone alleged Donald Trump + Wladimir Putin'],
    ],
    [
      'somebody to whom one wrote',
      'Wladimir Putin hatte dem chinesischen Staatschef Xi Jinping im Sommer geschrieben und um Geduld gebeten.',
      ['message held Wladimir Putin + Xi Jinping'],
    ],
    [
      'a visit to the seat of a president',
      'Im Februar, bei seinem Besuch im Weißen Haus, versprach Friedrich Merz mehr Geld.',
      ['visit held Friedrich Merz + Vereinigte Staaten'],
    ],
    [
      'a visit to a person, whatever happens there',
      'Viktor Orbán hat mit seinem Besuch bei Wladimir Putin Empörung ausgelöst. Putin begrüßte Orbán am Freitag als Partner.',
      ['visit held Viktor Orbán + Wladimir Putin'],
    ],
    [
      'those whom somebody invited to where they met',
      'Am Freitag trafen sich Ilham Alijew und Nikol Paschinjan in Washington. US-Präsident Donald Trump, der die beiden eingeladen hatte, unterschrieb als Zeuge.',
      ['meeting held İlham Əliyev + Nikol Paschinjan'],
    ],
    [
      'who was to come to whom he saw at last',
      'Xi Jinping hat US-Außenminister Marco Rubio in Peking empfangen. Ursprünglich hätte Rubio schon im Februar kommen sollen.',
      ['meeting held Xi Jinping + Marco Rubio', 'visit cancelled Marco Rubio + China'],
    ],
    [
      'somebody who says that one called him',
      '„Putin hat mich gestern angerufen“, sagte Präsident Donald Trump am Montag.',
      ['phone held Wladimir Putin + Donald Trump'],
    ],
    [
      'who should have set out',
      'Eigentlich hätte Außenminister Johann Wadephul am 26. Mai nach Peking und Kanton aufbrechen sollen.',
      ['visit cancelled Johann Wadephul + China'],
    ],
    [
      'talks told with a verb in -eln',
      'Die Zeitung berichtet, Adam Boehler verhandle direkt mit der Hamas.',
      ['talks ongoing Adam Boehler + Hamas'],
    ],
    ['a coach and his players', '„Der Verband hat uns angerufen“, sagte der Trainer.', []],
    [
      'a minister whose name is a word of sport',
      'Boris Pistorius und sein norwegischer Kollege Tore Sandvik haben sich in Bergen getroffen.',
      ['meeting held Boris Pistorius + Tore Sandvik'],
    ],
    [
      'who meets on a day of next week',
      'Merz trifft am Montag den finnischen Präsidenten Alexander Stubb.',
      ['meeting planned Friedrich Merz + Alexander Stubb'],
    ],
    [
      'a visit that would be the first since long',
      'Es wäre der erste Besuch Mohammed bin Salmans in Washington seit 2018.',
      ['visit planned Mohammed bin Salman + Vereinigte Staaten'],
    ],
    [
      'an offer to talk from a capital',
      'Nordkorea hat ein Gesprächsangebot aus Seoul zurückgewiesen.',
      ['talks refused Nordkorea + Südkorea'],
    ],
    [
      'an invitation to come',
      'Papst Leo XIV. hat eine Einladung von Präsident Erdoğan angenommen und wird im Herbst in die Türkei reisen.',
      ['visit planned Leo XIV. + Recep Tayyip Erdoğan'],
    ],
    ['an offer at home', 'Die Gewerkschaft hat ein Gesprächsangebot der Regierung abgelehnt.', []],
    [
      'two whom one saw one after the other',
      'Antony Blinken traf in Tel Aviv zunächst Benjamin Netanjahu, später in Ramallah auch Palästinenserpräsident Mahmud Abbas.',
      ['meeting held Antony Blinken + Benjamin Netanjahu', 'meeting held Antony Blinken + Mahmud Abbas'],
    ],
    [
      'meetings of whom nobody tells',
      'Der Minister reist nach New York, wo Treffen mit den Amtskollegen aus Brasilien und Südafrika geplant sind.',
      [],
    ],
    [
      'a meeting with those who agreed on it before its noun',
      'Die von Trump und Putin für Budapest vereinbarte Begegnung fällt aus.',
      ['meeting cancelled Donald Trump + Wladimir Putin'],
    ],
    [
      'an unnamed guest who is named next',
      'Erstmals seit elf Jahren hat ein syrischer Außenminister Ägypten besucht. Assad al-Schaibani traf in Kairo Präsident Sisi.',
      ['meeting held Asaad al-Schaibani + Abd al-Fattah as-Sisi'],
    ],
    [
      'whom one helps on a visit',
      'Mark Rutte hat bei seinem ersten Besuch in Kiew Präsident Selenskyj weitere Hilfe zugesichert.',
      ['visit held Mark Rutte + Wolodymyr Selenskyj'],
    ],
    [
      'a letter of invitation',
      'Keir Starmer hatte Trump eine Einladung von König Charles III. überreicht.',
      ['message held Charles III. + Donald Trump'],
    ],
    [
      'a state that invites',
      'Saudi-Arabien hat den iranischen Präsidenten Massud Peseschkian nach Riad eingeladen.',
      ['visit proposed Saudi-Arabien + Massud Peseschkian'],
    ],
    [
      'a third whom two told something in a call',
      'Emmanuel Macron und Keir Starmer haben in einem gemeinsamen Telefonat den omanischen Außenminister Badr al-Busaidi unterrichtet.',
      ['phone held Emmanuel Macron + Keir Starmer + Badr al-Busaidi'],
    ],
    [
      'a meeting after which one of two speaks',
      'Tiflis/Brüssel - António Costa hat Georgiens Regierungschef Irakli Kobachidse gewarnt. Costa sagte nach dem Treffen, die Tür bleibe offen.',
      ['meeting held António Costa + Irakli Kobachidse'],
    ],
    [
      'a visit and what it was',
      'Alexander Lukaschenko hat den US-Sondergesandten Keith Kellogg in Minsk empfangen. Es war der bisher ranghöchste Besuch eines US-Vertreters in Belarus seit Jahren.',
      ['meeting held Aljaksandr Lukaschenka + Keith Kellogg'],
    ],
    [
      'what took place and what did not',
      'In Brüssel kamen die Chefunterhändler Petar Petković und Besnik Bislimi mit dem EU-Beauftragten Peter Sørensen zusammen. Zu einem Dreiertreffen kam es nicht.',
      ['talks held Petar Petković + Besnik Bislimi + Peter Sørensen'],
    ],
    [
      'what is to come on a day of next year',
      'Die Nato und Russland kommen am 12. Januar zu einem Treffen des gemeinsamen Rates zusammen.',
      ['meeting planned NATO + Russland'],
    ],
    ['what would be', 'Wenn Donald Trump und Xi Jinping sich treffen, ist das ein besonderer Moment.', []],
    [
      'a call of a person after contacts of states',
      'Kontakte zwischen Moskau und Washington gab es zuletzt über Vermittler. Donald Trump schätze Joe Bidens Anruf.',
      ['unspecified held Russland + Vereinigte Staaten'],
    ],
    ['talks among one party', 'Nach langem Streit kam es mit Merz zu einer Aussprache in der Fraktion.', []],
    ['friendly relations', 'Rubio pflegt gute Kontakte zu Mexikos Außenminister Juan Ramón de la Fuente.', []],
    ['a suspect', 'Der Unternehmer hatte Kontakt mit dem russischen Geheimdienst.', []],
    ['a reception by nobody', 'Er wollte nicht sagen, ob Trump Putin empfangen wird.', []],
    ['a warning at home', 'Klingbeil hat Merz gewarnt. Das Gespräch fand im Kanzleramt statt.', []],
  ])('%s', (_, text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});
