import { rememberByForm } from '../../../core/form.ts';
import type { Hop } from '../../../core/quotation.ts';
import { DELEGATE_ENDINGS } from '../../../german/source-nouns.ts';
import { SPOKESPERSON_ENDINGS } from '../../../german/speech-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEnding } from '../has-ending.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';
import { readVoice } from './read-voice.ts';

/**
 * The voices of a statement with whoever speaks for another: "bestätigte *durch ihren Sprecher Karl Meier*", "ließ *über
 * seinen Anwalt* erklären", "kündigte der Sprecher *im Auftrag von Präsident Meier* an".
 */
export function withDelegate(
  reading: Reading,
  tokens: readonly number[],
  { voices, speaker }: { readonly voices: readonly Hop[]; readonly speaker: readonly number[] },
): readonly Hop[] {
  const client = readClient(reading, tokens);
  if (client.length > 0) {
    const delegates = voices.filter(({ name }) => !client.some((hop) => hop.name === name));
    return [...client, ...delegates.slice(-1).map((hop) => ({ ...hop, role: 'spokesperson' as const }))];
  }
  const delegate = readDelegate(reading, tokens, speaker);
  // "*Der Angeklagte* ließ über seinen Verteidiger erklären": who has somebody speak for him is no unnamed source.
  const principals = delegate.length === 0 ? voices : voices.map(toSpeaker);
  return [...principals, ...delegate];
}

function toSpeaker(hop: Hop): Hop {
  return hop.role === 'anonymous' ? { ...hop, role: 'speaker', number: null, description: null } : hop;
}

function readDelegate(reading: Reading, tokens: readonly number[], speaker: readonly number[]): readonly Hop[] {
  const noun = tokens.find((token) => isDelegate(reading, token) && !speaker.includes(token));
  if (noun === undefined) return [];
  // Four tokens: the name.
  const named = tokens.filter((token) => token >= noun && token <= noun + 4);
  const read = readVoice(reading, named).filter(({ role }) => role === 'spokesperson');
  if (read.length > 0) return read;
  const [mention] = mentionsIn(reading, noun, noun + 3).filter(({ type, how }) => type === 'PER' && how === 'name');
  const actor = reading.annotated.actors.get(mention?.actor ?? '');
  const anchors = toAnchors(reading.annotated, mention ? tokenRange(mention.firstToken, mention.endToken) : [noun]);
  const name = actor?.name ?? textAt(reading, noun);
  return [{ role: 'spokesperson', name, wikidata: actor?.wikidata ?? null, actor: actor?.key ?? null, anchors }];
}

/** "über *seinen Anwalt*", "durch den *Sprecher*", "in Person ihres *Sprechers*". */
function isDelegate(reading: Reading, token: number): boolean {
  const word = reading.annotated.tokens[token]!;
  if (!isCapitalAt(reading, token) || !isDelegateNoun(word)) return false;
  const isLed = [1, 2, 3].some((distance) =>
    /^(durch|über|Person|Gestalt|Mund)$/.test(textAt(reading, token - distance)),
  );
  // "durch *seinen* Berater": of others than spokesmen the owner must be said.
  const isOwned = /^(seine[nrms]?|ihre[nrms]?|dessen|deren)$/.test(textAt(reading, token - 1));
  return (
    isLed && (hasEnding(word.text, SPOKESPERSON_ENDINGS) || isOwned || /^(seine|ihre)/.test(textAt(reading, token - 2)))
  );
}

const isDelegateNoun = rememberByForm(
  (text) => hasEnding(text, SPOKESPERSON_ENDINGS) || hasEnding(text, DELEGATE_ENDINGS),
);

const isBehalf = rememberByForm((text) => /^(Auftrag|Namen)$/.test(text));

/** "*im Auftrag von Präsident Meier*", "im Namen der Regierung": on whose behalf somebody speaks. */
function readClient(reading: Reading, tokens: readonly number[]): readonly Hop[] {
  const noun = tokens.find(
    (token) => isBehalf(reading.annotated.tokens[token]!) && textAt(reading, token - 1) === 'im',
  );
  if (noun === undefined || !/^(von|des|der|seines|ihres|seiner|ihrer)$/.test(textAt(reading, noun + 1))) return [];
  // Six tokens: an office with its name.
  const named = tokens.filter((token) => token > noun + 1 && token <= noun + 6);
  const mentions = mentionsIn(reading, noun + 1, noun + 4);
  const end = mentions[0]?.endToken ?? noun + 3;
  return readVoice(
    reading,
    named.filter((token) => token < end),
  );
}
