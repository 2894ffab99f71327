import { AGENCY_MARKS } from '../../german/page-furniture.ts';
import { isInitials } from '../metadata/read-initials.ts';

/** The names in what a page gives as its author: "Erika Muster und Max Beispiel, Moskau". */
export function splitAuthors(authors: string): string[] {
  if (/^https?:/.test(authors)) return [];
  const pieces = authors
    .replace(/^(?:von|by):? /i, '')
    .split(organisationWords.test(authors) ? /;|\|/ : /,\s*| und | and |;|\|/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1 && !piece.includes('@'));
  const hasFullName = pieces.some((piece) => /[\s.]/.test(piece));
  return pieces.filter((piece) => !noAuthor.test(piece) && !(hasFullName && isTown(piece)));
}

// "Landesanstalt für Wald und Forstwirtschaft" is one name.
const organisationWords = /\b(?:für|der|des|im|zur|zum)\b/;

// "Erika Muster, Moskau", "blatt.de, Frankfurt, Germany": beside full names a single word is where they are.
function isTown(piece: string): boolean {
  return /^\p{Lu}[\p{L}-]+$/u.test(piece) && !AGENCY_MARKS.has(piece) && !isInitials(piece);
}

// Stand-ins of editorial systems, the firm that made the page, its address.
const noAuthor =
  /^(?:unknown|unbekannt|anonym(?:ous)?|guest|gast|n\/a|none|null|undefined|test|paid content|sponsored(?: content)?|advertorial|anzeige)$|\b(?:GmbH|mbH|AG|KG|Ltd|Inc|UG)\b|\be\. ?V\.|(?:^|\s)www\./i;
