import { readGolden, readSamples } from '../read-texts.ts';
import { createRandom, pick } from './create-random.ts';

/**
 * German sentences with letters or marks beyond ASCII, each once: those of our golden documents and samples, and after
 * them as many made ones as are missing.
 */
export function germanSentences(count: number, further: readonly string[] = []): readonly string[] {
  const texts = [...readSamples(), ...readGolden()].map(({ snapshot }) => Buffer.from(snapshot.bytes).toString('utf8'));
  const found = new Set([...texts, ...further].flatMap(toSentences).filter((sentence) => /[^\0-\x7f]/.test(sentence)));
  const random = createRandom(1914);
  while (found.size < count) found.add(makeSentence(random));
  return [...found].slice(0, count);
}

/** Sentences of a text, roughly. */
export function toSentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[a-zäöüß]{3}[.!?][“«"]?) (?=[„»"A-ZÄÖÜ])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20);
}

function makeSentence(random: () => number): string {
  const template = pick(random, templates);
  return template.replace(/[A-Z]{3,}/g, (slot) => pick(random, slots[slot] ?? [slot]));
}

const templates = [
  '„Die NOUN ist ADJECTIVE“, sagte PERSON am TIME in PLACE.',
  'PERSON und PERSON haben VERB über die NOUN gesprochen.',
  'Nach Angaben aus PLACE VERB wurde die ADJECTIVE NOUN erst TIME bestätigt.',
  '»Wir hören zu«, hieß es in PLACE – mehr nicht.',
  'Der NOUN wegen müsse PERSON nach PLACE reisen, erklärte das Außenministerium.',
  'PERSON lehnte es ab, über „NOUN‘ und ‚NOUN“ zu verhandeln.',
  'Die Gespräche in PLACE über NOUN sind VERB gescheitert …',
  'Könnte die NOUN vor TIME enden? PERSON schließt es nicht aus.',
  'In PLACE demonstrierten 5 000 Menschen gegen die ADJECTIVE NOUN.',
  'Überraschend traf PERSON den Präsidenten – ADJECTIVE, wie er sagte – in PLACE.',
  'Für die NOUN gilt laut § 5: höchstens 20 €, berichtete PERSON.',
  '‚ADJECTIVE‘ nannte PERSON die NOUN; PLACE äußerte sich nicht.',
  'Äußerungen von PERSON zur NOUN hält man in PLACE für ADJECTIVE.',
  'Ohne die NOUN, so PERSON, wäre PLACE nie so weit gekommen.',
];

// Their umlauts stand in words of every kind; the names bring letters of ten other languages.
const slots: Readonly<Record<string, readonly string[]>> = {
  PERSON:
    'Recep Tayyip Erdoğan|Hakan Çavuşoğlu|Mehmet Şimşek|Lech Wałęsa|Viktor Orbán|Aleksandar Vučić|Milo Đukanović|Traian Băsescu|Pedro Sánchez|Jonas Gahr Støre|Stefan Löfven|Zuzana Čaputová|Petr Böhm|Marek Mülhauser|François Légère|Jörg Bäßler|Björn Höß|Günter Ökçe|Jürgen Wüst|Annegret Köpf|Emmanuelle Prévôt|Gabriel Núñez|João Gonçalves|İbrahim Kalın|Đặng Thị Hà|Søren Bjørk|Łukasz Kaczyński|André Müßig'.split(
      '|',
    ),
  PLACE:
    'Zürich|Köln|München|Düsseldorf|Łódź|İstanbul|Kraków|Ağrı|Reykjavík|São Paulo|Göteborg|Århus|Tromsø|Timișoara|Chișinău|Österreich|Ägypten|Böhmen|Südossetien|Pjöngjang|Tiflis|Malmö|Žilina|Győr|Besançon|Übersee'.split(
      '|',
    ),
  NOUN: 'Zölle|Gläubiger|Flüchtlingshilfe|Hafenöffnung|Gewässerschutzzone|Dürre|Geiselübergabe|Rüstungskontrolle|Bürgerkriegspartei|Sprengköpfe|Kürzung|Gefängnisrevolte|Übergangsregierung|Ölförderung|Getreideausfuhr|Waffenstillstandslösung|Größe|Straßensperre|Maßnahme|Fähre|Grenzschließung|Zusammenkünfte|Abrüstung|Blöße|Äcker|Krönung'.split(
    '|',
  ),
  ADJECTIVE:
    'völlig unmöglich|naïv|überfällig|fürchterlich|größer als früher|äußerst schädlich|öffentlich|nötig|kürzlich gelöst|süß|böse|töricht|ungewöhnlich|zähflüssig|verstörend|gänzlich überflüssig|schön|höflich'.split(
      '|',
    ),
  VERB: 'ausführlich|rückhaltlos|jüngst|längst|vergeblich|höchstpersönlich|gründlich|drängend|mühsam|telefonisch'.split(
    '|',
  ),
  TIME: 'Frühjahr|März|Dienstag|spätestens Jänner|nächsten Mittwoch|fünften Tag|Pfingstmontag'.split('|'),
};
