import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { repairCharacters } from './repair-characters.ts';

function repair(text: string): string {
  const decoded = decodeBytes(new TextEncoder().encode(text));
  if (decoded.kind === 'binary') throw new Error('no text');
  return repairCharacters(decoded.trace(0, decoded.text.length)).traced.text;
}

describe('repairCharacters', () => {
  it.each<[string, string, string]>([
    ['UTF-8 read as Windows-1252', 'GesprÃ¤che Ã¼ber StraÃŸen', 'Gespräche über Straßen'],
    ['its quotation marks and dashes', 'â€žjaâ€œ â€“ nein', '„ja“ – nein'],
    ['capitals at the beginning of words', 'Ã–sterreich und Ã„gypten Ã¼bten', 'Österreich und Ägypten übten'],
    ['Windows-1250', 'fĂĽr grĂ¶Ăźere StĂ¤dte', 'für größere Städte'],
    ['the Macintosh', 'f√ºr Gespr√§che ‚Äûgut‚Äú', 'für Gespräche „gut“'],
    ['DOS', 'Gespr├ñche f├╝r morgen ΓÇô sp├ñter', 'Gespräche für morgen – später'],
    ['several at once, one of them a wrong repair', 'fĂŒr LĂ€nder der PrÀsident', 'für Länder der Präsident'],
    ['twice over', 'fÃƒÂ¼r', 'für'],
    ['single letters of another alphabet', 'fьr groЯe Gesprдche', 'für große Gespräche'],
    ['twice over throughout', 'ÃƒÂ¼ber ErdoÃ„Å¸an und GrÃƒÂ¶ÃƒÅ¸e', 'über Erdoğan und Größe'],
    ['one letter of a wrong repair alone', 'Die VerspÀtung ist groß.', 'Die Verspätung ist groß.'],
    ['Vietnamese Windows in words full of damage', 'wĂ¤hrend der BegrĂ¼ĂŸung', 'während der Begrüßung'],
    ['controls for marks', '\u0084ja\u0093 \u0096 nein\u0085', '„ja“ – nein…'],
    ['a byte that was lost', 'â€œja bittâ€\ufffd', '“ja bitt\ufffd'],
    ['names with other accents', 'ErdoÄŸan und AndrÃ© fÃ¼r', 'Erdoğan und André für'],
    ['decomposed letters', 'u\u0308ber A\u0308gypten', 'über Ägypten'],
    [
      'entities left in a text',
      'f&uuml;r &bdquo;Gespr&auml;che&ldquo; &amp; mehr &#8211; AT&T',
      'für „Gespräche“ & mehr – AT&T',
    ],
    ['ligatures', 'Treﬀen ﬁnden', 'Treffen finden'],
  ])('repairs %s', (_name, broken, whole) => {
    expect(repair(broken)).toBe(whole);
    expect(repair(whole)).toBe(whole);
  });

  it.each([
    'Ein einzelnes À la carte.',
    'Łódź, Băsescu, Çavuşoğlu, Erdoğan, İstanbul, Ağrı, Škoda, Åland, Ærø',
    'Er sagte: „Ä“ wie in «Ärger» – und ‚Ö‘ …',
    '»öffentlich« und »Ärger«, „Österreich“',
    'SÃO PAULO, SELKÄ EDELLÄ, 20 °C, § 5, 100 €',
    'Ürümqi, Façade, naïve Idée, Señor Núñez',
    'Das Wort „limpieza\u008f“ hat ein Zeichen, das niemand setzt.',
    'GRÖßE, STRAßE, NICIODATĂ™, HÅØYA, Ôôô, ZZAJÉ’s, 5×£35, (-1/2)! = √π',
    'Київ und Москва, Москва́',
  ])('leaves intact text alone: %s', (text) => {
    expect(repair(text)).toBe(text);
  });

  it('tells what it repaired', () => {
    const decoded = decodeBytes(new TextEncoder().encode('grĂ¶ĂŸten'));
    if (decoded.kind === 'binary') throw new Error('no text');
    expect(repairCharacters(decoded.trace(0, decoded.text.length)).repairs).toEqual([
      { kind: 'misreadUtf8', from: 'Ă¶', to: 'ö', byteStart: 2, byteEnd: 6 },
      { kind: 'misreadUtf8', from: 'ĂŸ', to: 'ß', byteStart: 6, byteEnd: 10 },
    ]);
  });
});

describe('decodeBytes with declared encodings', () => {
  const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
  it.each<[string, Uint8Array, readonly (string | undefined)[], string]>([
    ['the header', latin('Wa\xb3\xeasa spricht f\xfcr Polen'), ['windows-1250'], 'Wałęsa spricht für Polen'],
    ['the page', latin('Erdo\xf0an spricht f\xfcr sich'), [undefined, 'iso-8859-9'], 'Erdoğan spricht für sich'],
    ['the header before the page', latin('\xd3 und \xb3'), ['windows-1250', 'windows-1252'], 'Ó und ł'],
    ['neither, where the bytes are the Macintosh’s', latin('f\x9fr Gespr\x8ache'), ['iso-8859-1'], 'für Gespräche'],
    ['neither, where the bytes are UTF-8', new TextEncoder().encode('für'), ['iso-8859-1', 'windows-1252'], 'für'],
    ['neither, where nobody knows them', latin('f\xfcr'), ['x-user-defined', 'utf-8', 'unicorn'], 'für'],
  ])('believes %s', (_name, bytes, declared, expected) => {
    const decoded = decodeBytes(bytes, ...declared);
    expect(decoded.kind === 'text' && decoded.text).toBe(expected);
  });
});

describe('decodeBytes', () => {
  const text = 'Gespräche über „Größe“';
  const utf16 = Uint8Array.from(Buffer.from(text, 'utf16le'));
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(text), text],
    ['a byte order mark', new TextEncoder().encode(`\ufeff${text}`), text],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, ...utf16), text],
    [
      'UTF-16 without one',
      Uint8Array.from(Buffer.from('Der Minister sagt am Montag ab.', 'utf16le')),
      'Der Minister sagt am Montag ab.',
    ],
    ['Windows-1252', Uint8Array.from([0x66, 0xfc, 0x72, 0x20, 0x47, 0x72, 0xf6, 0xdf, 0x65]), 'für Größe'],
    ['the Macintosh', Uint8Array.from([0x66, 0x9f, 0x72, 0x20, 0x47, 0x72, 0x9a, 0xa7, 0x65]), 'für Größe'],
    [
      'UTF-8 with a broken byte',
      Uint8Array.from([0x66, 0xc3, 0xbc, 0x72, 0x20, 0xff, 0x20, 0xc3, 0xb6, 0x20, 0xc3, 0xa4]),
      'für \ufffd ö ä',
    ],
  ])('reads %s', (_name, bytes, expected) => {
    const decoded = decodeBytes(bytes);
    expect(decoded.kind === 'text' && decoded.text).toBe(expected);
  });
});
