import type { Actor } from '../../core/actor.ts';
import type { Quotation } from '../../core/quotation.ts';
import { asBefore } from './as-before.ts';
import { buildChain } from './chains/build-chain.ts';
import { withPaperBefore } from './chains/find-paper-before.ts';
import { inheritChains } from './chains/inherit-chains.ts';
import { type Finished, joinChains } from './chains/join-chains.ts';
import { actorOfCompound } from './chains/read-compound-source.ts';
import { isUnsourced } from './chains/resolve-anaphor.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { findAntecedent } from './speakers/find-antecedent.ts';
import { nameMedium } from './speakers/name-medium.ts';
import { nameSpeaker } from './speakers/name-speaker.ts';
import { type Previous, resolveSecondSpeaker, resolveSpeaker } from './speakers/resolve-speaker.ts';
import { withLaterBody } from './speakers/with-later-body.ts';
import { findVerification } from './stance/find-verification.ts';
import { judgeCertainty, judgePolarity } from './stance/judge-certainty.ts';
import { judgeStance } from './stance/judge-stance.ts';
import { toAnchors } from './to-anchors.ts';

/** Turns drafts into quotations: anchors for tokens, the actor who speaks, the chain, certainty and verification. */
export function finishQuotations(reading: Reading, drafts: readonly Draft[]): readonly Quotation[] {
  const { annotated } = reading;
  let previous: Previous | null = null;
  const unnamed: Actor[] = [];
  const doubtful = findVerification(annotated);
  const usable = drafts
    .map((draft) => withPaperBefore(reading, draft))
    .filter(
      (draft) => draft.quote.length > 0 && !draft.quote.some(reading.isDamaged) && !draft.frame.some(reading.isDamaged),
    )
    .sort((left, right) => left.quote[0]! - right.quote[0]! || Number(left.nested) - Number(right.nested));
  const finished = usable.flatMap((draft): Finished[] => {
    const named = withAntecedent(reading, draft);
    const resolved =
      nameMedium(reading, named.speaker) ??
      resolveSpeaker(reading, named, previous) ??
      actorOfCompound(reading, named.speaker) ??
      goesOn(reading, draft, previous);
    const speakerActor = asBefore(reading, draft, { actor: resolved, unnamed });
    if (speakerActor?.kind === 'anonymous') unnamed.push(speakerActor);
    if (speakerActor && !draft.nested)
      previous = { actor: speakerActor, sentence: annotated.tokens[draft.quote.at(-1)!]!.sentence };
    const chain = buildChain(reading, named, speakerActor);
    const quotation = {
      form: draft.form,
      medium: draft.medium,
      nested: draft.nested,
      quote: toAnchors(annotated, draft.quote),
      speaker: toAnchors(annotated, draft.speaker),
      cue: toAnchors(annotated, draft.cue),
      frame: toAnchors(annotated, draft.frame),
      addressee: toAnchors(
        annotated,
        draft.addressee.some((token) => draft.speaker.includes(token)) ? [] : draft.addressee,
      ),
      speakerActor: nameSpeaker(reading, draft, { actor: speakerActor, chain }),
      chain,
      certainty: judgeCertainty(reading, draft),
      polarity: judgePolarity(reading, draft),
      verification: draft.rule !== 'not-verified' && doubtful(draft) ? ('notVerified' as const) : null,
      ...judgeStance(reading, draft),
      rule: draft.rule,
    } satisfies Quotation;
    // Both said it: each side's account needs the words.
    const second = draft.form === 'direct' && draft.nested ? undefined : resolveSecondSpeaker(reading, draft);
    const members = membersOf(reading, quotation.speakerActor);
    if (members.length > 0)
      return members.map((member) => ({
        draft,
        quotation: { ...quotation, speakerActor: member, chain: buildChain(reading, draft, member) },
      }));
    const both = second ? [{ ...quotation, speakerActor: second, chain: buildChain(reading, draft, second) }] : [];
    return [quotation, ...both].map((one) => ({ draft, quotation: one }));
  });
  return withLaterBody(inheritChains(reading, joinChains(reading, finished)));
}

/** With the naming itself for a relative pronoun that stands for it. */
function withAntecedent(reading: Reading, draft: Draft): Draft {
  const speaker = findAntecedent(reading, draft.speaker);
  return speaker === draft.speaker ? draft : { ...draft, speaker };
}

/** "*Beide* teilten mit" of two persons is what each of them says. */
function membersOf(reading: Reading, actor: Actor | null): readonly Actor[] {
  if (actor?.kind !== 'group' || actor.members.length < 2 || actor.members.length > 3) return [];
  const members = actor.members.flatMap((key) => reading.annotated.actors.get(key) ?? []);
  return members.length === actor.members.length && members.every(({ kind }) => kind === 'person') ? members : [];
}

/** "..., *hieß es weiter*": at most two sentences behind, it is still who spoke before. */
function goesOn(reading: Reading, draft: Draft, previous: Previous | null): Actor | null {
  if (!previous || !isUnsourced(reading, draft)) return null;
  const { tokens, sentences } = reading.annotated;
  const sentence = tokens[draft.quote[0]!]!.sentence;
  const isNear = sentences[sentence]!.paragraph - sentences[previous.sentence]!.paragraph <= 1;
  return isNear && sentence - previous.sentence <= 2 ? previous.actor : null;
}
