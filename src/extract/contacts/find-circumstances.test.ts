import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';
import type { Contact } from '../../core/contact.ts';

/** The contact told last, published on a Thursday. */
function lastContact(text: string): Contact | undefined {
  return analyzeText(text, { plain: true, published: '2025-05-22' }).contacts.at(-1);
}

describe('when it was', () => {
  it.each([
    ['Vorangegangen war am Montag ein Gespräch von Marco Rubio mit David Lammy.', '2025-05-19'],
    ['Dem war am Mittwoch ein Gespräch zwischen Giorgia Meloni und JD Vance vorausgegangen.', '2025-05-21'],
    ['Am Freitag stand ein Telefonat von Pedro Sánchez mit Mahmud Abbas auf dem Programm.', undefined],
    [
      'Recep Tayyip Erdogan telefonierte am Montag mit Wladimir Putin. Wenige Stunden danach rief er Wolodymyr Selenskyj an.',
      '2025-05-19',
    ],
    [
      'Narendra Modi hat am Dienstag mit Donald Trump telefoniert, hieß es am Mittwoch. Trump empfing am selben Tag Asim Munir.',
      '2025-05-21',
    ],
    ['In der Nacht telefonierte Marco Rubio mit Narendra Modi.', '2025-05-21/2025-05-22'],
    [
      'Am Montag landete er in Rom. Die Stimmung war gut. Am Nachmittag sprach Marco Rubio mit Giorgia Meloni.',
      '2025-05-19',
    ],
    ['Am Nachmittag sprach Marco Rubio mit Giorgia Meloni.', '2025-05-22'],
    ['Am Montag war er in Rom. Am Abend will Marco Rubio mit Giorgia Meloni sprechen.', '2025-05-22'],
    [
      'In der vergangenen Woche gab es neue Hoffnung. Zuerst trafen sich Marco Rubio und Sergej Lawrow in Riad.',
      '2025-05-12/2025-05-18',
    ],
    [
      'Sergej Lawrow und Peter Szijjarto haben telefoniert. Man sei übereingekommen, sich Anfang Juni in Minsk zu treffen.',
      '2025-06',
    ],
    [
      'Am Mittwoch traf Friedrich Merz in Warschau Donald Tusk. Danach flog er nach Brüssel weiter, wo ihn Mark Rutte empfing.',
      '2025-05-21',
    ],
    ['Das heutige Treffen von Wolodymyr Selenskyj und Donald Trump ist wichtig.', '2025-05-22'],
    ['Für Samstag sind Gespräche von Joe Biden mit Olaf Scholz geplant.', '2025-05-24'],
    [
      'Am Montag war es so weit: Eine Stunde sprachen die Teams von Rustem Umjerow und Wladimir Medinski.',
      '2025-05-19',
    ],
    [
      'Franzosen und Briten haben am Sonntag in Genf eine Liste erstellt. Jean-Noël Barrot und David Lammy sprachen nach elfstündigen Verhandlungen von Fortschritten.',
      '2025-05-18',
    ],
    ['Olaf Scholz flog am Montag nach Paris, um mit Emmanuel Macron zu essen.', '2025-05-19'],
  ])('%s', (text, day) => {
    expect(lastContact(text)?.date?.edtf ?? undefined).toBe(day);
  });
});

describe('how long it was', () => {
  it.each([
    [
      'Giorgia Meloni und JD Vance haben am Dienstag telefoniert. Eine Stunde und 20 Minuten dauerte deren Telefonat.',
      'PT80M',
    ],
    ['Darauf einigten sie sich im Telefonat von Meloni und Vance, das fast zwei Stunden dauerte.', 'PT2H'],
    [
      'Eine halbe Stunde, so heißt es in Rom, soll das Gespräch gedauert haben, das Giorgia Meloni mit Donald Trump führte.',
      'PT30M',
    ],
    [
      'Nach gut einer Stunde ist in Istanbul das Gespräch zwischen Rustem Umjerow und Hakan Fidan zu Ende gegangen.',
      'PT1H',
    ],
    ['Emmanuel Macron empfing Friedrich Merz in Paris. Fast vier Stunden hatten sich beide Zeit genommen.', 'PT4H'],
    ['In den vergangenen 48 Stunden hat Marco Rubio mit Narendra Modi gesprochen.', undefined],
  ])('%s', (text, duration) => {
    expect(lastContact(text)?.duration?.iso).toBe(duration);
  });
});

describe('where it was', () => {
  it.each([
    [
      'Olaf Scholz ist in der Großen Halle des Volkes von Xi Jinping empfangen worden.',
      'Große Halle des Volkes, Peking',
    ],
    ['Donald Trump traf Mark Rutte im Weißen Haus.', 'Weißes Haus, Washington'],
    ['Aleksandar Vučić saß mit Karl Nehammer am Ballhausplatz zusammen.', 'Ballhausplatz, Wien'],
    ['Recep Tayyip Erdogan empfing Ilham Alijew im Präsidentenpalast.', 'Ankara'],
    ['Sergej Lawrow empfing Abbas Araghtschi im russischen Außenministerium.', 'Moskau'],
    ['Kiew (dpa) - Wolodymyr Selenskyj hat am Mittwoch Alexander Stubb empfangen.', 'Kiew'],
    ['Aleksandar Vucic und Albin Kurti haben sich in der nordmazedonischen Stadt Ohrid verständigt.', 'Ohrid'],
    [
      'Die Türkei hat den schwedischen Botschafter einbestellt. Das Gespräch im Außenministerium dauerte zehn Minuten.',
      'Ankara',
    ],
    // who speaks, not where
    ['Der Kreml schließt ein Treffen zwischen Putin und Selenskyj aus.', undefined],
    ['Kiew (dpa) - Wolodymyr Selenskyj hat am Mittwoch mit Alexander Stubb telefoniert.', undefined],
  ])('%s', (text, place) => {
    expect(lastContact(text)?.place?.name).toBe(place);
  });
});

describe('who mediated', () => {
  it.each([
    ['Israel und die Hamas haben am Montag in Doha verhandelt, vermittelt von Katar.', ['Katar']],
    [
      'Vermittelt durch den Emir von Katar, haben sich Félix Tshisekedi und Paul Kagame in Doha getroffen.',
      ['Tamim bin Hamad Al Thani'],
    ],
    ['Moderiert von Geir Pedersen, kamen Vertreter Syriens und der Türkei in Genf zusammen.', ['Geir Pedersen']],
    ['Unter der Ägide der Afrikanischen Union verhandelten Äthiopien und Eritrea in Nairobi.', ['Afrikanische Union']],
    [
      'In Antalya trafen sich Sergej Lawrow und Dmytro Kuleba. Gastgeber war Außenminister Hakan Fidan.',
      ['Hakan Fidan'],
    ],
    ['Donald Trump hat Ali Chamenei über Katar einen Brief zukommen lassen.', ['Katar']],
    ['Donald Trump hat Ali Chamenei einen Brief über die Ukraine geschickt.', []],
  ])('%s', (text, mediators) => {
    expect(lastContact(text)?.mediators.map(({ name }) => name)).toEqual(mediators);
  });
});
