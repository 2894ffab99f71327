import type { Actor, Mention } from '../../../core/actor.ts';
import { ANONYMOUS_NOUN_ENDINGS } from '../../../german/anonymous-nouns.ts';
import { BODY_NOUN_ENDINGS } from '../../../german/body-nouns.ts';
import { UNNAMED_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS, SPOKESPERSON_ENDINGS } from '../../../german/speech-nouns.ts';
import type { Draft } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { mentionsIn, type Reading, textAt } from '../reading.ts';
import { findBearer, nameBeside } from './find-bearer.ts';
import { findHead, withoutAttributes } from './find-head.ts';
import { nameAnonymous, nameUnknown } from './name-anonymous.ts';
import { resolveAttached } from './resolve-attached.ts';
import { resolveBareBody } from './resolve-bare-body.ts';
import { resolveOwner, resolveRelative } from './resolve-owner.ts';
import { governmentOf, isUnnamed, resolveByWord, resolveUnnamed } from './resolve-unnamed.ts';

/** Who spoke before, and in which sentence. */
export interface Previous {
  readonly actor: Actor;
  readonly sentence: number;
}

/** The actor whose words these are; null where the text names none. */
export function resolveSpeaker(reading: Reading, draft: Draft, previous: Previous | null): Actor | null {
  const { speaker } = draft;
  if (speaker.length === 0) return null;
  const owner = resolveOwner(reading, draft, previous);
  if (owner !== undefined) return owner;
  if (previous && goesOn(reading, draft, previous)) return previous.actor;
  const antecedent =
    resolveRelative(reading, speaker) ?? resolveAttached(reading, speaker) ?? joinedName(reading, speaker);
  if (antecedent) return antecedent;
  const head = findHead(reading, speaker);
  const named = nameBehind(reading, speaker, head);
  if (named) return named;
  const mention = mentionFor(reading, speaker, head);
  const actor = actorOf(reading, mention);
  const isPerson = actor?.kind === 'person' && mention!.how === 'name';
  if (isPerson && textAt(reading, mention!.firstToken - 1) === ',' && mention!.firstToken > head) return actor;
  const beside = isPerson ? null : nameBeside(reading, speaker, head);
  if (beside) return beside;
  // "*Karl Meier* aus dem Büro der Partei": who is meant by a name of its own is not the body behind it.
  if (mention && mention.firstToken > head && isOwnName(reading, head)) return nameUnknown(reading, speaker, head);
  if (mention && actor && isNamelessSpokesman(reading, mention, head)) return bodyOf(reading, actor);
  if (mention && actor && isLooseOffice(reading, mention, head)) return null;
  const coversHead = mention !== undefined && mention.firstToken <= head && head < mention.endToken;
  // "ein *Mitglied* der deutschen Delegation" is not the state it belongs to.
  const isMember =
    hasEndingAt(reading, head, UNNAMED_SOURCE_ENDINGS) && mention?.type !== 'PER' && (mention?.firstToken ?? 0) > head;
  const isAnonymous = isMember || hasEndingAt(reading, head, ANONYMOUS_NOUN_ENDINGS);
  if (isAnonymous && (!actor || !coversHead || (isUnnamed(actor) && mention?.how !== 'name')))
    return resolveUnnamed(reading, speaker, head);
  if (!actor)
    return (
      resolveByWord(reading, speaker, head) ??
      resolveAuthor(reading, draft, head) ??
      findBearer(reading, textAt(reading, head)) ??
      resolveBareBody(reading, speaker, head) ??
      (isInside(reading, draft, head) ? null : nameUnknown(reading, speaker, head))
    );
  // "manche Deutsche" are people, not their state.
  if (mention?.how === 'demonym' && actor.kind === 'state') return null;
  if (mention?.how === 'pronoun') return actor;
  return isUnnamed(actor) && mention?.how !== 'name'
    ? nameAnonymous(reading, speaker, head)
    : governmentOf(reading, actor);
}

/** "Der Parteichef *und künftige Kanzler Karl Meier*": two offices of one man, whose name closes the naming. */
function joinedName(reading: Reading, speaker: readonly number[]): Actor | undefined {
  const and = speaker.find((token) => textAt(reading, token) === 'und');
  if (and === undefined || and - speaker[0]! > 4 || !/^(der|die)$/i.test(textAt(reading, speaker[0]!)))
    return undefined;
  const [mention, ...others] = mentionsIn(reading, and + 1, speaker.at(-1)! + 1);
  // A second article names a second person: "der Kanzler und *der* Präsident".
  const isOne = mention !== undefined && others.length === 0 && !/^(der|die|das)$/.test(textAt(reading, and + 1));
  const before = mentionsIn(reading, speaker[0]!, and).some(({ how, type }) => how === 'name' && type === 'PER');
  const isSingular =
    reading.annotated.words[speaker[0]!]!.category === 'article' && /^der$/i.test(textAt(reading, speaker[0]!));
  const closes = mention?.how === 'name' && mention.type === 'PER' && mention.endToken === speaker.at(-1)! + 1;
  return isOne && !before && isSingular && closes ? actorOf(reading, mention) : undefined;
}

/** "Ziel Putins sei der Sieg, *sagte er*": behind its content the pronoun is who spoke in the sentence before, not who is spoken of. */
function goesOn(reading: Reading, { speaker, rule, quote }: Draft, { actor, sentence }: Previous): boolean {
  const word = textAt(reading, speaker[0]!).toLowerCase();
  if (speaker.length !== 1 || !/behind|inside/.test(rule) || actor.kind !== 'person') return false;
  const distance = reading.annotated.tokens[quote[0]!]!.sentence - sentence;
  if (distance > 1) return false;
  return (word === 'er' && actor.gender !== 'female') || (word === 'sie' && actor.gender !== 'male');
}

/** The second of two named speakers, "A *und B* teilten mit"; undefined where there is only one. */
export function resolveSecondSpeaker(reading: Reading, { speaker }: Draft): Actor | undefined {
  const and = speaker.find((token) => textAt(reading, token) === 'und');
  if (and === undefined) return undefined;
  // "Karl Meier*,* Parteichef *und* Minister": two offices of one man.
  if (speaker.some((token) => token < and && textAt(reading, token) === ',')) return undefined;
  const named = actorsNamed(reading, speaker).filter(
    ({ firstToken, endToken }) => firstToken >= speaker[0]! && endToken <= speaker.at(-1)! + 1,
  );
  const first = named.find(({ firstToken, endToken }) => firstToken <= speaker[0]! + 1 && endToken <= and);
  const second = named.find(({ firstToken }) => firstToken === and + 1 || firstToken === and + 2);
  if (!first || !second || first.actor === second.actor || joinedName(reading, speaker)) return undefined;
  const actor = actorOf(reading, second);
  return actor && governmentOf(reading, actor);
}

/** Two names in a row that nothing else knows. */
function isOwnName({ annotated, mentionOfToken }: Reading, head: number): boolean {
  return [head, head + 1].every((token) => annotated.words[token]?.category === 'name' && mentionOfToken[token] === -1);
}

/** „*Du* kannst gehen“, stand dort: words of the utterance itself name nobody. */
function isInside({ quotedOfToken }: Reading, { quote }: Draft, head: number): boolean {
  return quotedOfToken[head] !== -1 && quote.includes(head);
}

/** "Unterhändler *Karl Meier*", "die Agentur *Tass*": the name behind a noun that could also stand for somebody unnamed. */
function nameBehind(reading: Reading, speaker: readonly number[], head: number): Actor | undefined {
  if (!hasEndingAt(reading, head, ANONYMOUS_NOUN_ENDINGS)) return undefined;
  const [mention] = mentionsIn(reading, head + 1, head + 2);
  const isName = mention?.how === 'name' && /^(PER|ORG)$/.test(mention.type) && mention.firstToken === head + 1;
  return isName && mention.endToken <= speaker.at(-1)! + 1 ? actorOf(reading, mention) : undefined;
}

function mentionFor(reading: Reading, speaker: readonly number[], head: number): Mention | undefined {
  const own = withoutAttributes(reading, speaker);
  const inside = actorsNamed(reading, speaker).filter(
    ({ firstToken, endToken }) => own.includes(firstToken) || own.includes(endToken - 1) || firstToken < speaker[0]!,
  );
  const onHead = inside.find((mention) => mention.firstToken <= head && head < mention.endToken);
  // "der Gouverneur der Region *Karl Meier*": the name in apposition settles whom the office means.
  const named = inside.find(
    ({ firstToken, how, type }) =>
      how === 'name' && type === 'PER' && firstToken > head && isApposed(reading, firstToken),
  );
  // "der Direktor des Dienstes, *Karl Meier*": the name that closes the naming behind a comma.
  const closing = inside.find(
    ({ firstToken, endToken, how, type }) =>
      how === 'name' && type === 'PER' && endToken === speaker.at(-1)! + 1 && textAt(reading, firstToken - 1) === ',',
  );
  if (onHead) return closing ?? (onHead.how === 'name' ? onHead : (named ?? onHead));
  // "die Polizei *Berlin*" is not the government there.
  const next = inside.find(({ firstToken, type }) => type === 'GPE' && firstToken === head + 1);
  if (next && hasEndingAt(reading, head, BODY_NOUN_ENDINGS) && textAt(reading, next.endToken - 1) === next.place)
    return undefined;
  const isForeign = ![ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS, SPOKESPERSON_ENDINGS].some((endings) =>
    hasEndingAt(reading, head, endings),
  );
  // "der *spanische* Radiosender": what stands before a head of its own only describes it.
  if (isForeign && inside.some(({ firstToken }) => firstToken <= head)) return undefined;
  return named ?? inside.find(({ type }) => type === 'PER') ?? inside[0];
}

function isApposed({ annotated }: Reading, token: number): boolean {
  const category = annotated.words[token - 1]?.category;
  return category === 'noun' || category === 'name' || annotated.tokens[token - 1]?.text === ',';
}

/** "der Bürgermeister" of one town is not the governor named before: such offices need a naming with the same word. */
function isLooseOffice(reading: Reading, mention: Mention, head: number): boolean {
  const word = textAt(reading, head).toLowerCase();
  if (mention.how === 'name' || mention.how === 'pronoun') return false;
  const office = /(bürgermeister|gouverneur|^chef|^leiter|^direktor|^kommandeur|^vorsitzende)(in)?(s|r|n)?$/.exec(
    word,
  )?.[1];
  return (
    office !== undefined &&
    reading.annotated.actors.get(mention.actor!)?.kind === 'person' &&
    !(reading.namings.get(mention.actor!) ?? '').includes(office)
  );
}

/** The mentions among the tokens that stand for an actor. */
function actorsNamed(reading: Reading, tokens: readonly number[]): readonly Mention[] {
  return mentionsIn(reading, tokens[0]!, tokens.at(-1)! + 1).filter(
    ({ actor, how }) => actor !== null && how !== 'place',
  );
}

function actorOf({ annotated }: Reading, mention: Mention | undefined): Actor | undefined {
  return mention?.actor ? annotated.actors.get(mention.actor) : undefined;
}

/** "hieß es in einer Erklärung, die *das Weiße Haus* verschickte": a paper speaks for who is named with it. */
function resolveAuthor(reading: Reading, { speaker, frame }: Draft, head: number): Actor | null {
  if (!hasEndingAt(reading, head, PAPER_NOUN_ENDINGS)) return null;
  const { sentences, tokens } = reading.annotated;
  const { sentence } = tokens[head]!;
  // "*Das Amt* veröffentlichte eine Erklärung. Darin heißt es ...": who gave it out in the sentence before.
  if (frame.length > 0 && tokens[frame[0]!]!.sentence !== sentence) {
    const [issuer] = mentionsIn(reading, sentences[sentence]!.firstToken, speaker[0]!).filter(
      ({ actor, how }) => actor !== null && /^(name|office|metonym|description)$/.test(how),
    );
    return actorOf(reading, issuer) ?? null;
  }
  const behind = frame.filter((token) => token > speaker.at(-1)!);
  if (behind.length === 0) return null;
  const [author] = actorsNamed(reading, behind);
  // "in einem Schreiben *an die Armee*": that is who got it.
  const isHearer =
    author !== undefined && [1, 2].some((distance) => textAt(reading, author.firstToken - distance) === 'an');
  const actor = actorOf(reading, author) ?? null;
  // "einem Papier, das dem „Boten“ vorliegt": the paper is not the medium's that has seen it.
  const isMedium = actor?.kind === 'outlet' || actor?.kind === 'agency';
  return isHearer || isMedium ? null : actor;
}

/** "Teherans Außenamtssprecher" without a name anywhere in the text: the office speaks, whoever may hold it. */
function isNamelessSpokesman(reading: Reading, mention: Mention, head: number): boolean {
  // There is one "Kremlsprecher"; of other offices' spokesmen the reader cannot know who is meant.
  if (mention.how === 'name' || /^kreml/i.test(textAt(reading, head))) return false;
  if (!hasEndingAt(reading, head, SPOKESPERSON_ENDINGS)) return false;
  return !reading.namedActors.has(mention.actor!);
}

function bodyOf(reading: Reading, actor: Actor): Actor {
  const state = actor.state === null ? undefined : reading.annotated.actors.get(actor.state);
  return state ? governmentOf(reading, state) : actor;
}
