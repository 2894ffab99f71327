import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

/** Kind, status and participants of each contact, as one line. */
function contactsOf(text: string): readonly string[] {
  return analyzeText(text, { published: '2025-06-18' }).contacts.map(
    ({ kind, status, participants }) => `${kind} ${status} ${participants.map(({ name }) => name).join(' + ')}`,
  );
}

describe('the partners are found of', () => {
  it.each([
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
    [
      'two whom one saw one after the other',
      'Antony Blinken traf in Tel Aviv zunächst Benjamin Netanjahu, später in Ramallah auch Palästinenserpräsident Mahmud Abbas.',
      ['meeting held Antony Blinken + Benjamin Netanjahu', 'meeting held Antony Blinken + Mahmud Abbas'],
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
    [
      'a call of a person after contacts of states',
      'Kontakte zwischen Moskau und Washington gab es zuletzt über Vermittler. Donald Trump schätze Joe Bidens Anruf.',
      ['unspecified held Russland + Vereinigte Staaten'],
    ],
  ])('%s', (_, text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});
