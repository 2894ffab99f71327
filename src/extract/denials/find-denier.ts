import type { ActorReference, Mention } from '../../core/actor.ts';
import type { Clause } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import { ASSERTION_STEMS } from '../../german/denial-words.ts';
import {
  actingSubjectOf,
  type ClauseReading,
  hasWord,
  mentionsIn,
  type TokenRange,
} from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import { toReference, toReferences } from '../commitments/find-parties.ts';
import { isDiplomaticActor } from '../commitments/is-diplomacy.ts';
import { rangeOfPhrase } from '../commitments/telling.ts';

/** Who denies: the clause's subject, else the speaker of what it stands in, else the capital it is said in. */
export function findDenier(reading: ClauseReading, clause: Clause): ActorReference | undefined {
  const subject = actingSubjectOf(reading, clause);
  const named = subject ? toReferences(reading, [rangeOfPhrase(subject)]) : [];
  const isConfirmation = hasWord(reading, clause, CONFIRMATION);
  if (subject && isAssertion(reading, subject.head)) return undefined;
  if (subject && named.length === 0 && !isConfirmation && !isImpersonal(reading, subject.head)) return undefined;
  const [denier] = named.length > 0 ? named : findBehindImpersonal(reading, clause);
  return denier && isDenier(reading, denier) ? denier : undefined;
}

/** The speaker of a quotation as a reference; undefined where none is known or it cannot speak for a side. */
export function speakerOf(reading: ClauseReading, quotation: Quotation): ActorReference | undefined {
  if (quotation.speakerActor === null) return undefined;
  const reference = toReference(quotation.speakerActor, quotation.speaker);
  return isDenier(reading, reference) ? reference : undefined;
}

/** "In Berlin wies man Berichte zurück": the capital stands for the side. */
function findBehindImpersonal(reading: ClauseReading, clause: Clause): readonly ActorReference[] {
  const range: TokenRange = { first: clause.parts[0]?.first ?? 0, end: clause.parts.at(-1)?.end ?? 0 };
  const verbAt = clause.verb?.finite ?? range.end;
  const places = mentionsIn(reading.annotated, { first: range.first, end: verbAt });
  const capitals = toReferences(
    reading,
    places
      .map((mention) => asCapital(reading, mention))
      .map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken })),
  );
  if (capitals.length > 0) return capitals;
  const speaker = quotationAround(reading, range);
  const reference = speaker && speakerOf(reading, speaker);
  return reference ? [reference] : [];
}

/** "Aussagen des Gouverneurs widersprechen dieser Darstellung": words deny nothing. */
function isAssertion(reading: ClauseReading, head: number): boolean {
  const word = reading.annotated.tokens[head]?.lower ?? '';
  return ASSERTION_STEMS.some((stem) => word.includes(stem));
}

/** "Eine Bestätigung aus Kiew": who did not confirm stands in its attribute. */
const CONFIRMATION: ReadonlySet<string> = new Set(['bestätigung']);

/** The same city where the text lets it stand for its government: "Berlin widerspricht. In Berlin wies man ...". */
function asCapital(reading: ClauseReading, mention: Mention): Mention {
  if (mention.actor !== null || mention.place === null) return mention;
  return reading.annotated.mentions.find((other) => other.actor !== null && other.exact === mention.exact) ?? mention;
}

function isImpersonal(reading: ClauseReading, head: number): boolean {
  return /^(man|es|er|sie|dieser|diese|das)$/i.test(reading.annotated.tokens[head]?.text ?? '');
}

const VOICES: ReadonlySet<string> = new Set(['agency', 'outlet']);

function isDenier(reading: ClauseReading, reference: ActorReference): boolean {
  const actor = reading.annotated.actors.get(reference.key);
  // "Berichten zufolge gab es kein Treffen": reports without a name deny nothing
  if (/^((medien|presse)?berichten?|medien)$/i.test(reference.name)) return false;
  if (actor === undefined || isDiplomaticActor(actor) || VOICES.has(actor.kind)) return true;
  // A person without a known state speaks for a side only where the text tells of contacts; a name cut to its initial ("Carsten L.") is a defendant's.
  return actor.kind === 'person' && reading.inContact.size > 0 && !/ \p{Lu}\.$/u.test(actor.name);
}
