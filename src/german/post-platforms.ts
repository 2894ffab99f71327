import { paperNouns } from './paper-nouns.ts';

/** Platforms on which people post: "schrieb auf X", "auf Truth Social". Words as they stand, lower-case. */
export const postPlatforms: readonly (readonly string[])[] = [
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
export const postNounEndings: ReadonlySet<string> = new Set([
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
export const documentNounEndings: ReadonlySet<string> = new Set([
  ...paperNouns,
  'abschlusserklärung',
  'abendbotschaft',
  'namensartikel',
  'bericht',
  'resolution',
  'antrag',
  'kabel',
]);
