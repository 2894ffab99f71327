import { AGENCY_MARKS } from '../../german/page-furniture.ts';

/** Agencies that datelines and credits name: "Berlin/Moskau (Reuters) - ", "dpa Hanoi.", "(AFP/jW)", "... Foto: Muster/AP/dpa". */
export function readAgencies(paragraphs: readonly string[]): string[] {
  const agencies = new Set<string>();
  for (const paragraph of paragraphs.map(edgesOf)) {
    if (!anyMark.test(paragraph)) continue;
    for (const place of creditPlaces) {
      const credits = place.exec(paragraph)?.groups?.marks;
      for (const mark of credits?.split(/\s*(?:[/,|&]| und )\s*/) ?? []) {
        const agency = AGENCY_MARKS.get(mark.trim());
        if (agency) agencies.add(agency);
      }
    }
  }
  return [...agencies];
}

// Datelines stand at the beginning of a paragraph, credits at its end.
function edgesOf(paragraph: string): string {
  return paragraph.length > 400 ? `${paragraph.slice(0, 200)}…${paragraph.slice(-200)}` : paragraph;
}

// One look for all: hardly a paragraph names an agency, and the places below are dear to compile. A whole word: "sid" is
// in every "Präsident".
const anyMark = new RegExp(`(?<![A-Za-zÄÖÜäöüß])(?:${[...AGENCY_MARKS.keys()].join('|')})(?![A-Za-zÄÖÜäöüß])`);

const creditPlaces = [
  // "BERLIN/MOSKAU (dpa-AFX) - In Belarus", "Kiew (dpa/AFP). "
  /^\p{Lu}[\p{L} ./-]{2,60}\((?<marks>[\p{L}/, -]{2,40})\)\s*[-–—.:]/u,
  // "DOHA (AFP) Unterhändler beider Seiten"
  /^\p{Lu}[\p{L} ./-]{2,40} \((?<marks>[\p{L}/, -]{2,40})\) \p{Lu}/u,
  // "(sda) Die zweite Runde"
  /^\((?<marks>[\p{L}/, -]{2,40})\)\s/u,
  // "MOSKAU, 12. März. /TASS/. Der Präsident"
  /^\p{Lu}.{2,40}\/(?<marks>[\p{L} ]{2,20})\/\./u,
  // "Keystone-SDA/red" alone
  /^(?<marks>[\p{L}/-]{2,40})$/u,
  // "dpa Hanoi. Die Aussicht"
  /^(?<marks>dpa|AFP|APA|sda|SDA|Reuters|epd|KNA) \p{Lu}\p{L}+\. /u,
  // "ERIWAN, 25. Okt - RIA NOVOSTI. Aus dem"
  /^\p{Lu}{3}[\p{L} ]{0,40},[^.]{0,12}\.? \p{L}*\.? ?[-–] (?<marks>[\p{L} ]{2,20})\. /u,
  // "... meldete das Ministerium. (AFP/jW)"
  /[(](?<marks>[\p{L}/, -]{2,40})[)]\s*$/u,
  // "Foto: Erika Muster/AP/dpa"
  /(?:Foto|Bild|Quelle|Fotos|Bilder|Photo)s?: ?(?:[^/.!?]{2,50}\/)?(?<marks>[\p{L}/ ,-]{2,40})$/u,
  // "© AFP"
  /©\s*(?<marks>[\p{L}/ -]{2,30})/u,
  // "Erika Muster, über dts Nachrichtenagentur"
  /, über (?<marks>dts Nachrichtenagentur)$/u,
];
