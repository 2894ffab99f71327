import { pick } from '../characters/create-random.ts';
import { codePages, misread } from '../characters/damage-text.ts';

/** The bytes with one to six things gone wrong: cut, doubled, swapped, overwritten, decoded wrongly, spiked with markup. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutated = bytes;
  const count = 1 + Math.floor(random() * 6);
  for (let index = 0; index < count; index++) mutated = pick(random, mutations)(mutated, random);
  return mutated.subarray(0, largest);
}

// Long enough for what grows, short enough for a hundred thousand of them.
const largest = 60_000;

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let times = 1 + random() * 8; times > 0; times--)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, random) => {
    const [start, end] = placeOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, random) => {
    const [start, end] = placeOf(bytes, random);
    const part = bytes.subarray(start, end);
    return Buffer.concat([
      bytes.subarray(0, end),
      ...Array(1 + Math.floor(random() * 6)).fill(part),
      bytes.subarray(end),
    ]);
  },
  (bytes, random) => {
    const [start, end] = placeOf(bytes, random);
    return Buffer.concat([bytes.subarray(end), bytes.subarray(start, end), bytes.subarray(0, start)]);
  },
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) => {
    const at = Math.floor(random() * (bytes.length + 1));
    const spike = Buffer.from(pick(random, spikes), 'utf8');
    return Buffer.concat([bytes.subarray(0, at), spike, bytes.subarray(at)]);
  },
  (bytes, random) => Buffer.from(misread(Buffer.from(bytes).toString('utf8'), pick(random, codePages))),
  (bytes, random) => Buffer.from(Buffer.from(bytes).toString('utf8'), pick(random, ['latin1', 'utf16le'] as const)),
];

/** A stretch of at most an eighth of the bytes. */
function placeOf(bytes: Uint8Array, random: () => number): [start: number, end: number] {
  const start = Math.floor(random() * bytes.length);
  return [start, Math.min(bytes.length, start + Math.floor((random() * bytes.length) / 8))];
}

const spikes = [
  ...['<', '>', '"', "'", '&', '&#', '&#x110000;', '&#55296;', '&uuml', ']]>', '<!--', '-->', '<![CDATA[', '<?xml '],
  ...['\0', '\ufeff', '\ufffe', '\u202e', '\u2028', '\r', '\u0085', '\ufffd', '\u0308', '\ud83d\ude00', '\u00ad', 'ﬁ'],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<title>',
    '<p',
    '</p></p>',
    '<table><td>',
    '<a href=',
    '<svg/onload=',
    '<br/',
  ],
  ...[
    '<article>',
    '</article>',
    '<h1>',
    '<time datetime="9999999999">',
    '<meta charset="utf-16">',
    '<base href="file:///">',
  ],
  ...['„', '“', '“„“„', '»', '«', '"', '(((((', '.'.repeat(300), 'Ã¼Ã¼Ã¼', 'ÃƒÂ¼', 'a'.repeat(5000), 'Ä'.repeat(500)],
  ...['am 31. Februar 2025', 'um 25:61 Uhr', '99999999999999999999 Tage', 'am Montag am Montag', 'sagte sagte sagte'],
  ...['\n\n\n\n', '\t\t', ' \u00a0 ', 'Content-Length: 99999999999\r\n', 'Content-Length: -1\r\n', 'WARC/1.0\r\n'],
  ...[
    '<div>'.repeat(600),
    '</div>'.repeat(600),
    '<b><i>'.repeat(300),
    '<ul><li>'.repeat(200),
    '"dass, dass, '.repeat(60),
  ],
];
