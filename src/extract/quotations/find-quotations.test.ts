import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../test/make-document.ts';
import { annotate } from '../../annotate/annotate.ts';
import { isSound } from '../../core/anchor.ts';
import type { Warning } from '../../core/document.ts';
import { segment } from '../../segment/segment.ts';
import { findQuotations } from './find-quotations.ts';

function read(text: string, warnings: readonly Warning[] = []) {
  const document = makeDocument(text, { publishedAt: '2025-03-18', warnings });
  const annotated = annotate(segment(document), { value: '2025-03-18', from: 'publishedAt' });
  return findQuotations(annotated);
}

const words = (anchors: readonly { readonly exact: string }[]) => anchors.map(({ exact }) => exact).join(' … ');

/** One line per quotation: form | quote | speaker | cue | frame. */
function lines(text: string): string[] {
  return read(text).map(({ form, nested, quote, speaker, cue, frame }) =>
    [nested ? `${form}, nested` : form, words(quote), words(speaker), words(cue), words(frame)].join(' | '),
  );
}

describe('direct speech', () => {
  it.each([
    [
      'Die Ministerin sagte: „Wir reden weiter.“',
      ['direct | „Wir reden weiter.“ | Die Ministerin | sagte | Die Ministerin sagte:'],
    ],
    [
      '„Wir reden weiter“, sagte die Ministerin am Abend.',
      ['direct | „Wir reden weiter“ | die Ministerin | sagte | , sagte die Ministerin am Abend'],
    ],
    [
      '»Wir reden weiter«, so die Ministerin.',
      ['direct | »Wir reden weiter« | die Ministerin | so | , so die Ministerin'],
    ],
    [
      '„Wir reden“, sagte die Ministerin, „aber nicht lange.“',
      ['direct | „Wir reden“ … „aber nicht lange.“ | die Ministerin | sagte | , sagte die Ministerin,'],
    ],
    [
      '„Wir reden weiter“, sagte die Ministerin. „Das hat Zeit gebraucht.“',
      [
        'direct | „Wir reden weiter“ | die Ministerin | sagte | , sagte die Ministerin',
        'direct | „Das hat Zeit gebraucht.“ | die Ministerin | sagte | , sagte die Ministerin',
      ],
    ],
    ['Er nannte den Plan „verfrüht“.', ['direct | „verfrüht“ | Er | nannte | Er nannte den Plan']],
    ['Das Schiff „Morgenröte“ liegt im Hafen der Stadt.', []],
    ['Die Zeitung „Der Tagesbote“ wurde 1920 gegründet.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('indirect speech', () => {
  it.each([
    [
      'Die Ministerin sagte, dass der Zug fahre.',
      ['indirect | dass der Zug fahre | Die Ministerin | sagte | Die Ministerin sagte,'],
    ],
    [
      'Die Ministerin sagte, der Zug fahre.',
      ['indirect | der Zug fahre | Die Ministerin | sagte | Die Ministerin sagte,'],
    ],
    [
      'Der Zug fahre wieder, sagte die Ministerin.',
      ['indirect | Der Zug fahre wieder | die Ministerin | sagte | , sagte die Ministerin'],
    ],
    [
      'Wie die Ministerin mitteilte, fährt der Zug.',
      ['indirect | fährt der Zug | die Ministerin | Wie … mitteilte | Wie die Ministerin mitteilte,'],
    ],
    [
      'Die Ministerin kündigte an, den Zug zu bestellen.',
      ['indirect | den Zug zu bestellen | Die Ministerin | kündigte an | Die Ministerin kündigte an,'],
    ],
    [
      'Sie geht davon aus, dass der Zug fährt.',
      ['indirect | dass der Zug fährt | Sie | geht davon aus | Sie geht davon aus,'],
    ],
    [
      'Laut der Ministerin fährt der Zug wieder.',
      ['indirect | fährt der Zug wieder | der Ministerin | Laut | Laut der Ministerin'],
    ],
    [
      'Der Zug fährt nach Angaben der Polizei wieder.',
      ['indirect | Der Zug fährt … wieder | Angaben der Polizei | nach | nach Angaben der Polizei'],
    ],
    [
      'Medienberichten zufolge fährt der Zug.',
      ['indirect | fährt der Zug | Medienberichten | zufolge | Medienberichten zufolge'],
    ],
    [
      'Der Zug fahre wieder, so die Ministerin.',
      ['indirect | Der Zug fahre wieder | die Ministerin | so | , so die Ministerin'],
    ],
    [
      'Die Ministerin wies Berichte zurück, wonach der Zug nicht fahre.',
      ['indirect | der Zug nicht fahre | Berichte | wonach | Die Ministerin wies Berichte zurück, wonach'],
    ],
    [
      'Der Zug fährt. Das teilte die Polizei mit.',
      ['indirect | Der Zug fährt. | die Polizei | teilte … mit | teilte die Polizei mit'],
    ],
    ['Wenn es regnet, droht ihm Ärger.', []],
    ['Nach dem Gespräch fuhr der Zug ab.', []],
    ['Die Gedenkstätte befindet sich dort, wo der Zug hielt.', []],
    ['Er fuhr los, ohne zu fragen.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('reported and free speech', () => {
  it.each([
    [
      'Selenskyj bestätigte den Plan; man sei bereit.',
      [
        'reported | Selenskyj bestätigte den Plan; | Selenskyj |  | ',
        'indirectFreeIndirect | man sei bereit | Selenskyj |  | ',
      ],
    ],
    ['Die Ministerin forderte mehr Züge.', ['reported | Die Ministerin forderte mehr Züge. | Die Ministerin |  | ']],
    ['Die Polizei warnte vor Glätte.', ['reported | Die Polizei warnte vor Glätte. | Die Polizei |  | ']],
    ['Das Unternehmen wollte mehr Geld verlangen.', []],
    [
      'Die Ministerin sagte, der Zug fahre. Man habe lange gewartet. Das Eis sei fort.',
      [
        'indirect | der Zug fahre | Die Ministerin | sagte | Die Ministerin sagte,',
        'indirectFreeIndirect | Man habe lange gewartet. Das Eis sei fort. | Die Ministerin |  | ',
      ],
    ],
    ['Der Fahrer soll geschlafen haben.', ['freeIndirect | Der Fahrer soll geschlafen haben. |  |  | ']],
    ['Das wäre schön gewesen.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('nested words', () => {
  it('take speaker and frame from the speech around them', () => {
    expect(lines('Putin sagte, das Gespräch sei „sehr gut und ehrlich“ gewesen.')).toEqual([
      'indirect | das Gespräch sei „sehr gut und ehrlich“ gewesen | Putin | sagte | Putin sagte,',
      'direct, nested | „sehr gut und ehrlich“ | Putin | sagte | Putin sagte,',
    ]);
  });
});

it('reads no quotation from a frame without content', () => {
  expect(lines('Demnach')).toEqual([]);
});

describe('who speaks, through whom', () => {
  it.each([
    [
      'Kremlsprecher Dmitri Peskow sagte der Agentur Tass zufolge, man warte ab.',
      'Dmitri Peskow',
      ['speaker Kreml', 'spokesperson Dmitri Peskow', 'agency TASS'],
    ],
    ['Zwei Diplomaten sagten, der Besuch sei geplant.', 'zwei Diplomaten', ['anonymous Diplomaten']],
    ['Moskau teilte mit, der Kreml habe nichts zu sagen.', 'Kreml', ['speaker Kreml']],
    ['Nach türkischen Angaben dauerte es zwei Stunden.', 'Türkei', ['speaker Türkei']],
    [
      'Donald Trump schrieb auf Truth Social, man habe gut gesprochen.',
      'Donald Trump',
      ['speaker Donald Trump', 'post Truth Social'],
    ],
    [
      'Ein Sprecher des ukrainischen Außenministeriums sagte, man warte ab.',
      'ukrainisches Außenministerium',
      ['speaker ukrainisches Außenministerium', 'spokesperson Sprecher'],
    ],
  ])('%s', (text, name, chain) => {
    const quotation = read(text).find(({ speakerActor }) => speakerActor?.name.toLowerCase() === name.toLowerCase());
    expect(quotation).toBeDefined();
    const links = quotation!.chain.map((hop) => `${hop.role} ${hop.name}`.toLowerCase());
    expect(links).toEqual(chain.map((link) => link.toLowerCase()));
  });

  it.each([
    ['Der Kreml teilte mit, man warte ab. Den Angaben zufolge kommt niemand.', ['Kreml', 'Kreml']],
    ['Gouverneur Iwan Petrow sagte, es sei ruhig. Der Bürgermeister sagte, es gebe Tote.', ['Iwan Petrow', undefined]],
    [
      'Ziel Putins sei der Sieg, sagte Selenskyj. Putin wolle keinen Frieden, sagte er.',
      ['Wolodymyr Selenskyj', 'Wolodymyr Selenskyj'],
    ],
    ['Moskau wies das zurück. In Moskau hieß es, man warte ab.', ['Russland', 'Russland']],
    ['Die Bundesanwaltschaft teilte mit, der Mann sei frei.', ['Bundesanwaltschaft']],
    ['Das Papier wirft die Frage auf, ob das reicht.', [undefined]],
  ])('%s', (text, names) => {
    expect(read(text).map(({ speakerActor }) => speakerActor?.name)).toEqual(names);
  });

  it('passes words on from the speaker through post and agency', () => {
    const text = 'Selenskyj schrieb in einem Beitrag auf Telegram, man warte ab, wie die Agentur dpa berichtet.';
    const chains = read(text).map(({ chain }) => chain.map(({ role }) => role).join(' > '));
    expect(chains).toEqual(['agency', 'speaker > post > agency']);
  });

  it('names whom a report relies on before who reports', () => {
    const [quotation] = read('Wie CNN unter Berufung auf den Kreml meldet, reist Putin ab.');
    expect(quotation?.chain.map(({ role, name }) => `${role} ${name}`)).toEqual(['speaker Kreml', 'outlet CNN']);
  });

  it('quotes both of two named speakers', () => {
    const names = read('Selenskyj und Trump teilten mit, man habe gesprochen.').map(
      ({ speakerActor }) => speakerActor?.name,
    );
    expect(names).toEqual(['Wolodymyr Selenskyj', 'Donald Trump']);
  });
});

describe('certainty, polarity, verification', () => {
  it.each([
    ['Die Ministerin sagte, dass der Zug fährt.', 'certain', 'positive'],
    ['Die Ministerin sagte, der Zug fahre nicht.', 'reported', 'negative'],
    ['Der Fahrer soll geschlafen haben.', 'alleged', 'positive'],
    ['Die Ministerin sagte, der Zug könne fahren.', 'possible', 'positive'],
    ['Die Ministerin bestritt, dass der Zug fährt.', 'certain', 'negative'],
  ])('%s', (text, certainty, polarity) => {
    const [quotation] = read(text);
    expect([quotation?.certainty, quotation?.polarity]).toEqual([certainty, polarity]);
  });

  it('marks what nobody could verify', () => {
    const text = 'Kiew erklärte, man habe die Stadt gehalten. Die Angaben konnten nicht unabhängig überprüft werden.';
    expect(read(text)[0]?.verification).toBe('notVerified');
  });

  it('reads nothing from damaged words', () => {
    const text = 'Die Ministerin sagte, dass der Zug fahre.';
    expect(read(text, [{ kind: 'damaged', start: 21, end: text.length }])).toEqual([]);
  });
});

it('every anchor is sound and trimmed', () => {
  const text = '„Gut“, sagte er. Laut  Kreml , so Peskow, sei es „sehr – gut “ . „ Ja . “ – sagte sie : „“';
  for (const quotation of read(text)) {
    const anchors = [quotation.quote, quotation.speaker, quotation.cue, quotation.frame, quotation.addressee].flat();
    for (const anchor of anchors) expect(isSound(text, anchor) && anchor.exact.trim() === anchor.exact).toBe(true);
  }
});

describe('who is named as the speaker', () => {
  it.each([
    ['Der Blogger Rybar schrieb, es gehe um die Grenze.', 'Rybar'],
    ['Nazar Woloschyn, Sprecher der Gruppe in der ukrainischen Armee, sagte, man halte stand.', 'Nazar Woloschyn'],
    [
      'Das Feuer sei gelöscht, erklärte der von Moskau eingesetzte Vertreter der Behörden, Wladimir Rogow.',
      'Wladimir Rogow',
    ],
    ['In dem Bericht heißt es, man sei nah dran.', null],
    ['Ein US-Beamter sagte, man warte ab.', 'US-Beamter'],
    ['Anna Groß, Verbandschefin und Ärztin, forderte ein „faires Spiel aller Seiten“.', 'Anna Groß'],
    ['Ein Sprecher sagte, man prüfe das.', null],
    ['Die Lage sei stabil, so jedenfalls die Polizei.', 'Polizei'],
    ['In der Mitteilung des Kremls liest sich das anders: Man habe nichts zugesagt.', 'Kreml'],
    ['Beide sollten verhandeln, wurde Putin von der Agentur Tass zitiert.', 'Wladimir Putin'],
    ['Karl Meier hatte den Plan „sehr klug“ genannt, ein Angebot aber vermisst.', 'Karl Meier'],
    ['Emmanuel Macron reiste ab. Macrons Berater sagten, man warte ab.', 'Berater Macrons'],
    ['Vier Eingeweihte sagten der Nachrichtenagentur Reuters, er werde gehen.', 'Reuters'],
    ['Ein ukrainischer Diplomat sagte der Nachrichtenagentur Reuters, er werde gehen.', 'ukrainischer Diplomat'],
    ['Krieg in Nahost: Außenminister warnen Israel vor einer Offensive.', null],
    ['Die Minister warnen laut einem Medienbericht Israel in einem Brief vor einer Offensive.', null],
    ['Russland: „Niemand ist mehr sicher“', null],
    ['Boris Johnson reist. Johnsons Wunsch, mit Merkel zu telefonieren, wurde abgelehnt.', 'Boris Johnson'],
    [
      'Russland rückt nach eigenen Angaben vor. Man habe ein Dorf erobert, teilte das Verteidigungsministerium in Moskau mit.',
      'russisches Verteidigungsministerium',
    ],
    [
      'Das Außenministerium in Ankara gab eine Erklärung ab. Darin heißt es, man sei bereit.',
      'türkisches Außenministerium',
    ],
  ])('%s', (text, name) => {
    expect(read(text)[0]?.speakerActor?.name ?? null).toBe(name);
  });
});
