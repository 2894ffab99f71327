import { ANONYMOUS_NOUN_ENDINGS } from '../../../german/anonymous-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { type Reading, textAt } from '../reading.ts';

/** The noun or name that says who: in "Angaben der Armee" the army, in "ein Sprecher des Ministeriums" the spokesman. */
export function findHead(reading: Reading, speaker: readonly number[]): number {
  const { words } = reading.annotated;
  const nouns = withoutAttributes(reading, speaker).filter(
    (token) =>
      (words[token]!.category === 'noun' || words[token]!.category === 'name') &&
      !isInsideAttribute(reading, speaker, token) &&
      !isAdjectiveOfName(reading, token),
  );
  const own = nouns.find((token) => {
    if (hasEndingAt(reading, token, PAPER_NOUN_ENDINGS)) return false;
    return (
      hasEndingAt(reading, token, ANONYMOUS_NOUN_ENDINGS) || !hasEndingAt(reading, token, ATTRIBUTION_NOUN_ENDINGS)
    );
  });
  const next = own === undefined ? undefined : nouns[nouns.indexOf(own) + 1];
  // "*Nordkoreas* Staatsmedien": a name in the genitive before the noun only says whose they are.
  const isOwner = own !== undefined && next === own + 1 && /s$/.test(textAt(reading, own));
  if (isOwner && hasEndingAt(reading, next, ANONYMOUS_NOUN_ENDINGS)) return next;
  return own ?? nouns[0] ?? speaker[0]!;
}

/** "der *von Russland* eingesetzte Bürgermeister": a noun between the article and its own noun. */
function isInsideAttribute({ annotated }: Reading, speaker: readonly number[], token: number): boolean {
  const { words } = annotated;
  const category = (inside: number) => words[inside]?.category;
  const second = speaker[1];
  // "*drei mit dem Vorgang vertraute* Beamte".
  if (!/^(article|number)$/.test(category(speaker[0]!) ?? '') || second === undefined) return false;
  if (category(second) !== 'preposition') return false;
  const isFirst = !speaker.some(
    (inside) => inside < token && inside > second && /^(noun|name)$/.test(category(inside) ?? ''),
  );
  return isFirst && speaker.some((inside) => inside > token && category(inside) === 'noun');
}

/** "der *von der Hamas kontrollierten* Behörde", "ein *an den Gesprächen beteiligter* Beamter": the words that only describe left out. */
export function withoutAttributes(reading: Reading, tokens: readonly number[]): readonly number[] {
  const { words } = reading.annotated;
  const isLetter = (token: number) => /^\p{Ll}/u.test(textAt(reading, token));
  for (const [index, token] of tokens.entries()) {
    // "*von der Zeitung eingesehenen* Protokollen zufolge": without an article.
    const opens = index === 0 && /^(von|vom)$/i.test(textAt(reading, token));
    const isFollowed = /^(preposition|article)$/.test(words[token + 1]?.category ?? '');
    if (!opens && (words[token]!.category !== 'article' || !isFollowed)) continue;
    // Eight tokens: longer attributes are rare.
    const end = tokens
      .slice(index + 3, index + 9)
      .find(
        (other) =>
          isLetter(other) &&
          /(t|end?)e[nrms]?$/.test(textAt(reading, other)) &&
          !/^(article|preposition)$/.test(words[other]!.category),
      );
    if (end !== undefined) return tokens.filter((other) => (!opens && other <= token) || other > end);
  }
  return tokens;
}

/** "die *Syrische* Beobachtungsstelle", "der *Deutsche* Wetterdienst": an adjective in a name is capitalised. */
export function isAdjectiveOfName({ annotated }: Reading, token: number): boolean {
  const next = annotated.words[token + 1]?.category;
  return next === 'noun' && /(isch|deutsch|lich|ig|al|iv|är)e[nrs]?$/i.test(annotated.tokens[token]!.text);
}
