import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { AGENCY_KIND_ENDINGS, OUTLET_KIND_ENDINGS, PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { findMediumName } from '../chains/find-medium-name.ts';
import { readCarriers } from '../chains/read-carriers.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, type Reading } from '../reading.ts';
import { withoutAttributes } from './find-head.ts';

/** The medium that speaks where only its kind tells so: "die Zeitung *China Daily*" is not China; undefined for other speakers. */
export function nameMedium(reading: Reading, speaker: readonly number[]): Actor | undefined {
  // "eine *von der Agentur verbreitete* Mitteilung": not the agency's.
  const capital = withoutAttributes(reading, speaker).filter(
    (token) =>
      isCapitalAt(reading, token) && !/^(article|pronoun|preposition)$/.test(reading.annotated.words[token]!.category),
  );
  if (hasEndingAt(reading, capital[0] ?? -1, PAPER_SOURCE_ENDINGS)) return undefined;
  // "Angaben der *Zeitung* China Daily": the noun of saying does not say who.
  const first = capital.find((token) => !hasEndingAt(reading, token, ATTRIBUTION_NOUN_ENDINGS));
  // "nach Informationen des *ORF*": a name that only the list of media knows.
  // "die *Bangkok* Post" is not the city.
  const medium = first === undefined ? undefined : findMediumName(reading, first);
  const mention = reading.annotated.mentions[reading.mentionOfToken[first ?? -1] ?? -1];
  const isNamed = medium !== undefined && (!mention || (mention.type === 'GPE' && medium.end > mention.endToken));
  const kind = isNamed
    ? first
    : capital.find((token) => !hasEndingAt(reading, token, ATTRIBUTION_NOUN_ENDINGS) || isKind(reading, token));
  if (kind === undefined || (!isNamed && !isKind(reading, kind))) return undefined;
  const [carrier] = readCarriers(reading, speaker);
  if (!carrier) return undefined;
  const known = reading.annotated.actors.get(carrier.actor ?? '');
  return (
    known ?? {
      ...plainActor,
      key: `local:${carrier.name.toLowerCase()}`,
      kind: carrier.role === 'agency' ? 'agency' : 'outlet',
      name: carrier.name,
    }
  );
}

function isKind(reading: Reading, token: number): boolean {
  return hasEndingAt(reading, token, OUTLET_KIND_ENDINGS) || hasEndingAt(reading, token, AGENCY_KIND_ENDINGS);
}
