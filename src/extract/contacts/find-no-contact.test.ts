import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

/** Kind, status and participants of each contact, as one line. */
function contactsOf(text: string): readonly string[] {
  return analyzeText(text, { published: '2025-06-18' }).contacts.map(
    ({ kind, status, participants }) => `${kind} ${status} ${participants.map(({ name }) => name).join(' + ')}`,
  );
}

describe('no exchange is told by', () => {
  it.each([
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
    ['a coach and his players', '„Der Verband hat uns angerufen“, sagte der Trainer.', []],
    ['an offer at home', 'Die Gewerkschaft hat ein Gesprächsangebot der Regierung abgelehnt.', []],
    [
      'meetings of whom nobody tells',
      'Der Minister reist nach New York, wo Treffen mit den Amtskollegen aus Brasilien und Südafrika geplant sind.',
      [],
    ],
    ['what would be', 'Wenn Donald Trump und Xi Jinping sich treffen, ist das ein besonderer Moment.', []],
    ['talks among one party', 'Nach langem Streit kam es mit Merz zu einer Aussprache in der Fraktion.', []],
    ['friendly relations', 'Rubio pflegt gute Kontakte zu Mexikos Außenminister Juan Ramón de la Fuente.', []],
    ['a suspect', 'Der Unternehmer hatte Kontakt mit dem russischen Geheimdienst.', []],
    ['a reception by nobody', 'Er wollte nicht sagen, ob Trump Putin empfangen wird.', []],
    ['a warning at home', 'Klingbeil hat Merz gewarnt. Das Gespräch fand im Kanzleramt statt.', []],
  ])('%s', (_, text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});
