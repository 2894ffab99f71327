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
      'a call told before one explains something to the other',
      'Fünfunddreißig Minuten dauerte der Anruf. In klaren Worten habe Premierminister Narendra Modi dem US-Präsidenten dargelegt, dass Indien keine Vermittlung wolle.',
      ['phone held Narendra Modi + Donald Trump'],
    ],
  ])('%s', (_, text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});
