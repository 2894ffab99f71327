import type { Actor } from '../../../core/actor.ts';
import { subjectOf } from '../../../core/clause.ts';
import type { Hop } from '../../../core/quotation.ts';
import { BODY_NOUN_ENDINGS } from '../../../german/body-nouns.ts';
import { BODY_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { SPOKESPERSON_ENDINGS } from '../../../german/speech-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEnding, hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';
import { readPrincipal } from './read-principal.ts';
import { toHop } from './to-hop.ts';

/** Who is spoken for and the spokesperson, with or without a name. */
export function readSpokesman(
  reading: Reading,
  tokens: readonly number[],
  { noun, actor }: { readonly noun: number; readonly actor: Actor | null },
): readonly Hop[] {
  const { annotated } = reading;
  const person =
    actor?.kind === 'person' && !isSpokenFor(reading, tokens, { noun, actor }) ? actor : personIn(reading, tokens);
  const principal = readPrincipal(reading, tokens, { noun, person: person ?? actor });
  const body =
    principal ??
    (actor && actor.kind !== 'person' && actor.kind !== 'anonymous'
      ? { name: actor.name, actor, tokens }
      : undefined) ??
    (person && !isBareSpokesman(reading, noun) ? undefined : bodyBefore(reading, tokens[0]!));
  const voice = person
    ? toHop(reading, 'spokesperson', {
        actor: person,
        tokens: actor === person ? tokens : tokensOf(reading, tokens, person),
      })
    : {
        ...toHop(reading, 'spokesperson', { tokens: [noun] }),
        name: toNominativeNoun(textAt(reading, noun)),
        number: 1,
      };
  const description = body?.name ?? person?.office ?? null;
  if (!body || body.name === voice.name) return [{ ...voice, description }];
  const speaker: Hop = {
    role: 'speaker',
    name: body.name,
    wikidata: body.actor?.wikidata ?? null,
    actor: body.actor?.key ?? null,
    anchors: toAnchors(annotated, body.tokens),
  };
  return [speaker, { ...voice, description }];
}

/** "der Sprecher *von Karl Meier*": the man named is the one spoken for. */
function isSpokenFor(
  reading: Reading,
  tokens: readonly number[],
  { noun, actor }: { readonly noun: number; readonly actor: Actor },
): boolean {
  if (!/^(von|des|der)$/.test(textAt(reading, noun + 1)) || tokens.some((token) => textAt(reading, token) === ','))
    return false;
  return mentionsIn(reading, noun + 2, noun + 4).some(
    (mention) => mention.actor === actor.key && mention.how === 'name',
  );
}

/** "sagte *Sprecher Karl Meier*", "so *Sprecherin Anna Groß*": whose spokesman he is was said before. */
function isBareSpokesman(reading: Reading, noun: number): boolean {
  return /^(Presse|Medien)?sprecher(in)?$/i.test(textAt(reading, noun)) && isCapitalAt(reading, noun + 1);
}

/** "Indiens Außenministerium wies das zurück; *ein Sprecher* sagte ...": the body named last, at most thirty tokens before. */
function bodyBefore(reading: Reading, first: number) {
  const bodies = /^(government|ministry|military|internationalBody|organisation|party|armedGroup|parliament)$/;
  const mention = mentionsIn(reading, first - 30, first).findLast(({ actor }) =>
    bodies.test(reading.annotated.actors.get(actor ?? '')?.kind ?? ''),
  );
  const actor = reading.annotated.actors.get(mention?.actor ?? '');
  return mention && actor
    ? { name: actor.name, actor, tokens: tokenRange(mention.firstToken, mention.endToken) }
    : bodyOfSentenceBefore(reading, first);
}

/** "*Die Polizei in Quito* spricht von einem Unfall. ... sagte ein Sprecher": the subject of the sentence before, a body by what it is. */
function bodyOfSentenceBefore(reading: Reading, first: number) {
  const { sentences, tokens } = reading.annotated;
  const before = sentences[tokens[first]!.sentence - 1];
  if (!before || before.paragraph !== sentences[tokens[first]!.sentence]!.paragraph) return undefined;
  const main = reading.clausesOfSentence[before.index]?.find(({ kind }) => kind === 'main');
  const subject = main && subjectOf(main);
  const noun = subject && textAt(reading, subject.head);
  if (!subject || !noun || !(hasEnding(noun, BODY_NOUN_ENDINGS) || hasEnding(noun, BODY_SOURCE_ENDINGS)))
    return undefined;
  return { name: noun, actor: null, tokens: tokenRange(subject.firstToken, subject.endToken) };
}

function personIn(reading: Reading, tokens: readonly number[]): Actor | null {
  const named = mentionsIn(reading, tokens[0]!, tokens.at(-1)! + 1).filter(
    ({ how }) => how === 'name' || how === 'office',
  );
  const actors = named.map(({ actor }) => reading.annotated.actors.get(actor ?? ''));
  const [first] = actors.filter((actor) => actor?.kind === 'person');
  // "ein Sprecher von UN-Generalsekretär Guterres": the man named is spoken for.
  const isOwner = tokens.some(
    (token) =>
      hasEndingAt(reading, token, SPOKESPERSON_ENDINGS) &&
      /^(von|des|der)$/.test(textAt(reading, token + 1)) &&
      !tokens.some((other) => textAt(reading, other) === ','),
  );
  return first && !isOwner ? first : null;
}

function tokensOf(reading: Reading, tokens: readonly number[], person: Actor): readonly number[] {
  const mention = mentionsIn(reading, tokens[0]!, tokens.at(-1)! + 1).find(({ actor }) => actor === person.key);
  return mention ? tokenRange(mention.firstToken, mention.endToken) : tokens;
}

function toNominativeNoun(word: string): string {
  return word.replace(/(sprecher)[sn]$/i, '$1').replace(/(sekretär)(s|en?)$/i, '$1');
}
