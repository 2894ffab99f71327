import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';
import type { Contact } from '../../core/contact.ts';

function contactOf(text: string): Contact | undefined {
  return analyzeText(text).contacts[0];
}

describe('who was there takes part', () => {
  it.each([
    [
      'Am Freitag trafen sich Sergej Lawrow und Antony Blinken in Istanbul. Präsident Recep Tayyip Erdogan wohnte dem Gespräch bei.',
      'Sergei Lawrow, Antony Blinken, Recep Tayyip Erdoğan',
    ],
    [
      'Sergej Lawrow und Antony Blinken trafen sich am Montag in Istanbul. Auch Außenminister Hakan Fidan war zugegen.',
      'Sergei Lawrow, Antony Blinken, Hakan Fidan',
    ],
    [
      'Im Beisein von UN-Generalsekretär António Guterres trafen sich Sergej Lawrow und Antony Blinken in Genf.',
      'Sergei Lawrow, Antony Blinken, António Guterres',
    ],
    [
      'Sergej Lawrow und Antony Blinken wechselten in Maskat ein paar Worte, während Hakan Fidan danebenstand.',
      'Sergei Lawrow, Antony Blinken, Hakan Fidan',
    ],
    [
      'Am Freitag trafen sich Sergej Lawrow und Antony Blinken in Istanbul. Präsident Erdogan wohnte einer Parade bei.',
      'Sergei Lawrow, Antony Blinken',
    ],
    [
      'Am Freitag telefonierten Sergej Lawrow und Antony Blinken. Hakan Fidan war nicht zugegen.',
      'Sergei Lawrow, Antony Blinken',
    ],
  ])('%s', (text, participants) => {
    expect(
      contactOf(text)
        ?.participants.map(({ name }) => name)
        .join(', '),
    ).toBe(participants);
  });
});

describe('the words around tell where', () => {
  it.each([
    ['dpa Genf. Sergej Lawrow und Antony Blinken haben sich am Montag getroffen.', 'Genf'],
    [
      'Polen hat den russischen Botschafter einbestellt. Am Montag betrat er das Außenministerium in Warschau.',
      'Warschau',
    ],
    ['Merkel darf nicht nach Ankara: Die türkische Regierung hat einen Besuch abgelehnt.', 'Ankara'],
    ['Polen hat den russischen Botschafter einbestellt. Am Montag sprach Tusk in Krakau.', undefined],
  ])('%s', (text, place) => {
    expect(contactOf(text)?.place?.name).toBe(place);
  });
});

/** Kind, status and participants. */
function summaryOf(text: string): string {
  const contact = contactOf(text);
  if (!contact) return '';
  return `${contact.kind} ${contact.status} ${contact.participants.map(({ name }) => name).join(', ')}`;
}

describe('the sentences around name the other side', () => {
  it.each([
    ['Eine Abordnung aus China suchte in Kiew nach einer Lösung.', 'visit held China, Ukraine'],
    ['Die russische Delegation hat in Istanbul Forderungen gestellt.', ''],
    ['Eine Delegation aus Bayern hat in Berlin demonstriert.', ''],
    ['Frankreichs Botschafter ist am Montag in Teheran einbestellt worden.', 'meeting held Frankreich, Iran'],
    [
      'Was führte den Diplomaten ins iranische Außenministerium? Frankreichs Botschafter wurde einbestellt.',
      'meeting held Frankreich, Iran',
    ],
    ['Der französische Botschafter wurde einbestellt.', ''],
    [
      'Merkels abgesagter Besuch sorgt für Ärger. Die Reise nach Ankara war seit Wochen geplant.',
      'visit cancelled Angela Merkel, Türkei',
    ],
    ['Merkels abgesagter Besuch sorgt für Ärger. Der Brief ging nach Ankara.', ''],
    [
      'Merkel hatte mit Macron anreisen wollen. Die türkische Regierung schlug dies aus.',
      'visit refused Angela Merkel, Türkei',
    ],
  ])('%s', (text, summary) => {
    expect(summaryOf(text)).toBe(summary);
  });
});
