import type { Actor, Mention } from '../../core/actor.ts';
import { anonymousNounEndings } from '../../german/anonymous-nouns.ts';
import { attributionNounEndings, paperNounEndings, spokespersonEndings } from '../../german/speech-nouns.ts';
import type { Draft } from './draft.ts';
import { hasEnding } from './has-ending.ts';
import { nameAnonymous } from './name-anonymous.ts';
import { type Reading, textAt } from './reading.ts';

/** The actor whose words these are; null where the text names none. */
export function resolveSpeaker(reading: Reading, draft: Draft): Actor | null {
  if (draft.speaker.length === 0) return null;
  const head = headOf(reading, draft.speaker);
  const mention = mentionFor(reading, draft.speaker, head);
  const actor = mention?.actor ? (reading.annotated.actors.get(mention.actor) ?? null) : null;
  const coversHead = mention !== undefined && mention.firstToken <= head && head < mention.endToken;
  if (actor && (coversHead || !hasEnding(textAt(reading, head), anonymousNounEndings))) return actor;
  return hasEnding(textAt(reading, head), anonymousNounEndings) ? nameAnonymous(reading, draft.speaker, head) : actor;
}

/** The noun or name that says who: in "Angaben der Armee" the army, in "ein Sprecher des Ministeriums" the spokesman. */
export function headOf(reading: Reading, speaker: readonly number[]): number {
  const { words } = reading.annotated;
  const nouns = speaker.filter((token) => words[token]!.category === 'noun' || words[token]!.category === 'name');
  const own = nouns.find(
    (token) =>
      !hasEnding(textAt(reading, token), attributionNounEndings) &&
      !hasEnding(textAt(reading, token), paperNounEndings),
  );
  return own ?? nouns[0] ?? speaker[0]!;
}

function mentionFor(reading: Reading, speaker: readonly number[], head: number): Mention | undefined {
  const first = speaker[0]!;
  const last = speaker.at(-1)!;
  const inside = reading.annotated.mentions.filter(
    (mention) => mention.firstToken <= last && mention.endToken > first && mention.how !== 'place',
  );
  const onHead = inside.find((mention) => mention.firstToken <= head && head < mention.endToken && mention.actor);
  if (onHead) return onHead;
  if (hasEnding(textAt(reading, head), spokespersonEndings)) {
    return inside.find((mention) => mention.actor && mention.type === 'PER') ?? inside.find((mention) => mention.actor);
  }
  return (
    inside.find((mention) => mention.actor && mention.type === 'PER') ??
    inside.find((mention) => mention.actor) ??
    inside[0]
  );
}
