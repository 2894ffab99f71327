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
  ])('%s', (_, text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});
