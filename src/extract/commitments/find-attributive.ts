import { rememberByForm } from '../../core/form.ts';
import { COMMITMENT_PARTICIPLES, COMMITMENT_VERBS } from '../../german/commitment-verbs.ts';
import { type ClauseReading, mentionsIn } from './clause-reading.ts';
import { findMatters } from './find-matters.ts';
import type { Telling } from './telling.ts';

/** Commitments told in passing before their noun: "die von Kiew verlangte Waffenruhe", "das mit Oslo ausgehandelte Fischereiabkommen". */
export function findAttributive(reading: ClauseReading): readonly Telling[] {
  const { tokens, clauses, clauseOfToken } = reading.annotated;
  const tellings: Telling[] = [];
  for (const token of tokens) {
    const lemma = lemmaOfParticiple(token);
    if (lemma === undefined) continue;
    const { index } = token;
    const verb = COMMITMENT_VERBS.get(lemma);
    const clause = clauses[clauseOfToken[index] ?? -1];
    if (verb === undefined || clause === undefined) continue;
    const agent = findAgent(reading, index, verb.kind === 'agreement');
    const noun = agent === undefined ? undefined : findNoun(reading, index);
    const phrase = clause.phrases.find(
      ({ firstToken, endToken }) => noun !== undefined && firstToken <= noun && noun < endToken,
    );
    const end = noun === undefined ? undefined : Math.max(noun + 1, phrase?.endToken ?? 0);
    if (agent === undefined || end === undefined) continue;
    const range = { first: index + 1, end };
    if (findMatters(reading.annotated, range).length === 0) continue;
    const { kind, status, binds } = verb;
    tellings.push({
      kind,
      status,
      binds,
      clause,
      content: { range },
      by: [agent],
      to: [],
      rule: `attributive:${lemma}`,
    });
  }
  return tellings;
}

const lemmaOfParticiple = rememberByForm((_text, lower) => COMMITMENT_PARTICIPLES.get(lower));

/** "von Kiew", "mit den USA": the actor between the preposition and the participle, behind an article or preposition of the noun. */
function findAgent(reading: ClauseReading, participle: number, agreed: boolean): Telling['by'][number] | undefined {
  const first = Math.max(0, participle - REACH);
  const [mention, ...others] = mentionsIn(reading.annotated, { first, end: participle }).slice(-2);
  const named = others.at(-1) ?? mention;
  if (named === undefined || named.actor === null) return undefined;
  for (let index = named.firstToken - 1; index >= Math.max(0, named.firstToken - 2); index--) {
    const word = reading.lower[index]!;
    if (/^(von|vom|durch)$/.test(word) || (agreed && word === 'mit'))
      return ARTICLE.test(reading.lower[index - 1] ?? '')
        ? { first: named.firstToken, end: named.endToken }
        : undefined;
  }
  return undefined;
}

/** The noun behind the participle, some adjectives between them. */
function findNoun(reading: ClauseReading, participle: number): number | undefined {
  const { tokens, words } = reading.annotated;
  for (let index = participle + 1; index <= participle + LONGEST_ATTRIBUTE && index < tokens.length; index++) {
    if (tokens[index]!.kind === 'mark') return undefined;
    if (words[index]!.category === 'noun') return index;
  }
  return undefined;
}

/** "die von der Regierung in Kiew verlangte": at most this many words before the participle. */
const REACH = 6;
const LONGEST_ATTRIBUTE = 4;
const ARTICLE = /^(der|die|das|den|dem|des|einer?|eine[nms]|zur|zum|im|beim|vom|diese[nmrs]?|alle|jene[nmrs]?)$/;
