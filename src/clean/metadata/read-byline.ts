import { readAgencies } from './read-agencies.ts';

/** Who wrote it, from a line that says nothing else: "Von Erika Muster, Moskau", "dpa/afp", "Bearbeitet von Max Muster". */
export function readByline(line: string): { readonly authors: string[]; readonly agencies: string[] } | undefined {
  // No byline is a sentence.
  if (line.length > 160 || /[a-zäöüß]{3}[.!?]$/.test(line)) return undefined;
  const named = bylineOpening.test(line) ? byline.exec(line) : null;
  if (named) return { authors: splitNames(named.groups!.names!), agencies: readAgencies([`(${line})`, line]) };
  if (creditOpening.test(line) && credit.test(line))
    return { authors: [], agencies: readAgencies([`(${line})`, line]) };
  return undefined;
}

// How every byline and every credit begins. The whole patterns are dear to compile, and most texts have neither.
const bylineOpening = /^(?:[Vv]on|VON|Autor|Text:|\[?Bearbeitet|Ein |Mit |Aus |Eine |Interview:)/;
const creditOpening =
  /^[([]?(?:Quelle|[Mm]it |Material|dpa|AFP|AP|Reuters|apa|sda|SDA|Keystone|awp|TASS|epd|KNA|dts|Tass|RIA|Interfax|SID|sid|rtr|afp|\s*[/,]| und |[)\]]?$)/;

const name = String.raw`(?:(?:Dr\.|Prof\.) )*\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|der|zu|da|di|el|al|bin)\b)*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
// "Von Erika Muster und Max Muster, Moskau | 18.03.2025". Without a verb, hence at most a place and a time behind it.
const byline = new RegExp(
  String.raw`^(?:Von|von|Von:|VON|Von unser(?:em|er|en) (?:Korrespondent(?:en|in)?|Reporter(?:in)?|Redakteur(?:in)?|Mitarbeiter(?:in)?)|Autor(?:in|en)?:|Text:|\[?Bearbeitet von|Ein Gastbeitrag von|Mit Informationen von|Mit Material von|Aus [\p{L} ]{3,30} (?:berichtet|von)|Eine Analyse von|Ein Kommentar von|Interview:) ?(?<names>${name}(?:(?:,| und| &| sowie) ${name})*)(?:,? (?:ARD|ZDF|SRF|ORF|Korrespondent)[^.!?]{0,60}|, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|, (?:dpa|AFP|Reuters|AP)(?:/\p{L}+)*)?\s*(?:[|·•,–-]\s*[^.!?]{0,60})?\]?$`,
  'u',
);
// "dpa/AFP/hh", "(dpa)", "Quelle: dpa", "Mit Material von dpa und AFP"
const credit =
  /^[([]?(?:Quellen?: ?|[Mm]it Material (?:von |der )|[Mm]it Agenturmaterial(?: von)? ?|[Mm]it Agenturen|[Mm]it |Material: )?(?:dpa|AFP|AP|Reuters|APA|apa|sda|SDA|Keystone-SDA|awp|TASS|epd|KNA|dts|TASS|Tass|RIA|Interfax|dpa-AFX|SID|sid|rtr|afp)?(?:\s*[/,]\s*[\p{L}-]{2,10}| und [\p{L}-]{2,10})*[)\]]?$/u;

function splitNames(names: string): string[] {
  return names
    .split(/, | und | & | sowie /)
    .map((part) => part.trim())
    .filter((part) => !/^(?:ARD|ZDF|SRF|ORF|WDR|NDR|BR|MDR|SWR|RBB|HR|dpa|AFP)\b/.test(part));
}
