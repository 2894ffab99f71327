import { PAPER_NOUNS } from './paper-nouns.ts';

/** Platforms on which people post: "schrieb auf X", "auf Truth Social". Words as they stand, lower-case. */
export const POST_PLATFORMS: readonly (readonly string[])[] = [
  ['truth', 'social'],
  ['x'],
  ['twitter'],
  ['telegram'],
  ['telegram-kanal'],
  ['facebook'],
  ['instagram'],
  ['threads'],
  ['bluesky'],
  ['mastodon'],
  ['linkedin'],
  ['weibo'],
  ['whatsapp'],
  ['tiktok'],
  ['youtube'],
];

/** Nouns of posts: "in einem Beitrag", "in einer Videobotschaft". By ending, lower-case. */
export const POST_NOUN_ENDINGS: ReadonlySet<string> = new Set([
  'beitrag',
  'post',
  'posting',
  'tweet',
  'kurznachricht',
  'eintrag',
  'kurznachrichtendienst',
  'onlinedienst',
  'kurzmitteilungsdienst',
  'plattform',
  'netzwerk',
]);

/** Nouns of papers: "in einer Erklärung", "in einem Brief". By ending, lower-case. */
export const DOCUMENT_NOUN_ENDINGS: ReadonlySet<string> = new Set([
  ...PAPER_NOUNS,
  'abschlusserklärung',
  'abendbotschaft',
  'namensartikel',
  'bericht',
  'resolution',
  'antrag',
  'kabel',
]);
