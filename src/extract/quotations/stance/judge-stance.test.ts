import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../../test/make-document.ts';
import { annotate } from '../../../annotate/annotate.ts';
import { segment } from '../../../segment/segment.ts';
import { findQuotations } from '../find-quotations.ts';

function read(text: string) {
  const document = makeDocument(text, { publishedAt: '2025-03-18' });
  return findQuotations(annotate(segment(document), { value: '2025-03-18', from: 'publishedAt' }));
}

/** certainty, polarity, tense, and what is done by saying it. */
function stanceOf(text: string): string {
  const [first] = read(text);
  if (!first) return 'none';
  const { certainty, polarity, verification, tense, question, act } = first;
  return [certainty, polarity, tense, question ? 'question' : null, act, verification].filter(Boolean).join(' ');
}

describe('stance', () => {
  it.each([
    ['Der Minister sagte, die Gespräche seien beendet.', 'reported positive present'],
    ['Der Minister sagte, die Gespräche würden fortgesetzt.', 'reported positive future'],
    ['Der Minister sagte, die Gespräche werden im Mai fortgesetzt.', 'certain positive future'],
    ['Der Minister sagte, die Gespräche seien angeblich gescheitert.', 'alleged positive past'],
    ['Nach Angaben der Regierung sollen zwölf Menschen getötet worden sein.', 'alleged positive past'],
    ['Laut Kreml soll das Treffen am Montag stattfinden.', 'reported positive future'],
    ['Nach Angaben der Polizei wurden offenbar drei Menschen verletzt.', 'alleged positive past'],
    ['Nach Ansicht des Ministers könnte das Abkommen scheitern.', 'possible positive present'],
    ['Nach Ansicht des Ministers ist das Abkommen möglicherweise gefährdet.', 'possible positive present'],
    ['Der Minister erklärte, man dürfte bis Freitag eine Antwort haben.', 'possible positive present'],
    ['Selenskyj schloss nicht aus, dass er nach Istanbul reist.', 'possible positive present'],
    ['Der Minister erklärte, niemand habe das Dokument gesehen.', 'reported negative past'],
    ['Der Minister sagte, es habe kein Telefonat gegeben.', 'reported negative past'],
    ['Der Minister bestritt, dass es ein Telefonat gegeben habe.', 'reported negative past denies'],
    ['Der Minister dementierte, kein Geld erhalten zu haben.', 'certain positive past denies'],
    ['Der Kreml wies den Vorwurf zurück.', 'certain negative past denies'],
    ['Der Kreml bestätigte das Telefonat.', 'certain positive past confirms'],
    ['Der Kreml bestätigte, dass beide Präsidenten telefoniert haben.', 'certain positive past confirms'],
    ['Der Kreml wollte das Telefonat nicht bestätigen.', 'certain negative past notConfirmed'],
    ['Der Kreml bestätigte das Treffen zunächst nicht.', 'certain negative past notConfirmed'],
    ['Das Weiße Haus hat das Treffen weder bestätigt noch dementiert.', 'certain positive past notConfirmed'],
    ['Die Nato korrigierte die Zahl der Toten auf zwölf.', 'certain positive past corrects'],
    ['Das Auswärtige Amt lehnte eine Stellungnahme ab.', 'none'],
    ['Die ukrainische Armee äußerte sich zunächst nicht.', 'none'],
    ['Die Ministerin fragte, ob die Waffenruhe halte.', 'reported positive present question'],
    ['Die Ministerin fragte, wann die Waffenruhe beginne.', 'reported positive present question'],
    ['„Wann beginnt die Waffenruhe?“, fragte die Ministerin.', 'certain positive present question'],
    ['„Wir werden morgen abreisen“, sagte die Ministerin.', 'certain positive future'],
    ['„Wir sind gestern angekommen“, sagte die Ministerin.', 'certain positive past'],
    ['Die Ministerin kündigte an, im Mai nach Kiew zu reisen.', 'certain positive future'],
    ['Die Regierung stellte klar, dass es keine Zusage gebe.', 'reported negative present'],
    ['Putin hat nach Angaben des Kremls nicht zugesagt.', 'certain negative past'],
    ['Trump schrieb, das Abkommen sei so gut wie sicher.', 'reported positive present'],
    ['Das Ministerium teilte mit, man habe zwölf mutmaßliche Spione festgenommen.', 'reported positive past'],
  ])('%s', (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  const claim = 'Der Gouverneur teilte mit, drei Drohnen seien abgeschossen worden.';

  it.each([
    'Die Angaben konnten nicht unabhängig überprüft werden.',
    'Eine unabhängige Bestätigung lag zunächst nicht vor.',
    'Unabhängig überprüfen ließ sich das zunächst nicht.',
    'Von unabhängiger Seite gab es dafür keine Bestätigung.',
    'Reuters konnte das nicht unabhängig bestätigen.',
  ])('not verified: %s', (notice) => {
    expect(stanceOf(`${claim} ${notice}`)).toBe('reported positive past notVerified');
  });

  it('tells who could not verify it', () => {
    const [, notice] = read(`${claim} Die Angaben konnten von der Agentur Reuters nicht unabhängig überprüft werden.`);
    expect([notice?.rule, notice?.speakerActor?.name, notice?.verification]).toEqual(['not-verified', 'Reuters', null]);
  });
});
