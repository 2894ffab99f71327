import { describe, expect, it } from 'vitest';
import type { Contact } from '../../core/contact.ts';
import { analyze } from '../../pipeline/analyze.ts';

function contactsOf(text: string, published = '2025-03-20'): readonly Contact[] {
  const bytes = new TextEncoder().encode(text);
  const snapshot = { path: 'a.txt', bytes, hash: '0'.repeat(64), mediaType: 'text/plain' as const };
  const analysis = analyze(snapshot, { published });
  if (analysis.kind !== 'analysis') throw new Error(`not read: ${analysis.reason}`);
  return analysis.contacts;
}

function summarize({ kind, status, participants }: Contact): string {
  const names = participants.map(({ name }) => name.split(' ').at(-1)).sort();
  return `${kind} ${status} ${names.join('+')}`;
}

describe('a contact is told by', () => {
  it.each([
    ['Am Montag telefonierte Emmanuel Macron mit Xi Jinping.', ['phone held Jinping+Macron']],
    ['Emmanuel Macron und Xi Jinping haben miteinander telefoniert.', ['phone held Jinping+Macron']],
    ['Kanzler Olaf Scholz rief den türkischen Präsidenten Recep Tayyip Erdoğan an.', ['phone held Erdoğan+Scholz']],
    ['Das Telefonat zwischen Olaf Scholz und Wladimir Putin dauerte eine Stunde.', ['phone held Putin+Scholz']],
    ['Olaf Scholz empfing Wolodymyr Selenskyj im Kanzleramt.', ['meeting held Scholz+Selenskyj']],
    ['Wolodymyr Selenskyj wurde von Emmanuel Macron empfangen.', ['meeting held Macron+Selenskyj']],
    ['Joe Biden traf sich in Genf mit Wladimir Putin.', ['meeting held Biden+Putin']],
    ['Putins Treffen mit Viktor Orban sorgte für Unmut.', ['meeting held Orbán+Putin']],
    ['Beim Treffen mit Emmanuel Macron bat Wolodymyr Selenskyj um Waffen.', ['meeting held Macron+Selenskyj']],
    ['Washington und Teheran verhandelten in Rom.', ['talks held Iran+Staaten']],
    ['Keir Starmer begegnete in New York Narendra Modi.', ['meeting held Modi+Starmer']],
    ['Wladimir Putin und Donald Trump sprachen per Video miteinander.', ['video held Putin+Trump']],
    ['Am Telefon sagte Donald Trump Wolodymyr Selenskyj Hilfe zu.', ['phone held Selenskyj+Trump']],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('the status is told by', () => {
  it.each([
    ['Am Freitag will Emmanuel Macron mit Xi Jinping telefonieren.', 'planned'],
    ['Emmanuel Macron hofft auf ein Gespräch mit Xi Jinping.', 'proposed'],
    ['Emmanuel Macron hat ein Treffen mit Wladimir Putin abgesagt.', 'cancelled'],
    ['Wladimir Putin lehnte ein Treffen mit Wolodymyr Selenskyj ab.', 'refused'],
    ['Emmanuel Macron soll mit Wladimir Putin telefoniert haben.', 'alleged'],
    ['Das geplante Treffen von Donald Trump und Xi Jinping ist für Mai vorgesehen.', 'planned'],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(({ status }) => status)).toEqual([expected]);
  });
});

describe('no contact is told by', () => {
  it.each([
    'Olaf Scholz sprach von einem Erfolg für Europa.',
    'Die Rakete traf ein Wohnhaus in Kiew, teilte die Ukraine mit.',
    'Wladimir Putin gratulierte Donald Trump zum Wahlsieg.',
    'Die Beziehungen zwischen Russland und China sind eng.',
    'Deutschland trifft im Finale der Weltmeisterschaft auf Frankreich.',
    'SPD und Grüne verhandeln über eine Koalition.',
    'Donald Trump sagte dem Sender Fox News in einem Telefonat, er sei zufrieden.',
    'Die Sanktionen treffen Russland und China hart.',
    'Bei einem Besuch in Kiew sahen Touristen die Schäden.',
  ])('%s', (text) => {
    expect(contactsOf(text).map(summarize)).toEqual([]);
  });
});
