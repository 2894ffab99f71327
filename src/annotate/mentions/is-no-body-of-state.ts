import { NOUN_OF_OWNED_BODY } from '../../german/body-nouns.ts';
import type { Naming } from './naming.ts';
import type { Settling } from './settling.ts';

/** "unsere Truppen" are the speaker's; "diese Botschaft" is a message; "die Nachrichtenagentur Reuters" is Reuters. */
export function isNoBodyOfState({ reading, namings, position }: Settling, naming: Naming): boolean {
  const { noun, kind } = naming.stateBody!;
  const before = reading.lower[naming.first - 1] ?? '';
  if (/^(?:unser|euer|eur)(?:e|e[mnrs])?$/.test(before)) return true;
  // "die Militärs" are officers, "des Militärs" is the army.
  const isOfficers = reading.tokens[naming.end - 1]!.text === 'Militärs' && naming.states.length === 0;
  if (isOfficers && /^(?:die|den)$/.test(reading.lower[naming.first]!)) return true;
  // "an seiner Seite", "seine Botschaft", "unter ihrer Führung" are not his state's.
  const head = reading.tokens[naming.end - 1]!.text;
  if (naming.determiner === 'possessive' && !NOUN_OF_OWNED_BODY.test(head)) return true;
  if (noun === 'Botschaft' && naming.states.length === 0 && !naming.owner)
    return naming.determiner === 'demonstrative' || /^(?:aus|an|von|:)$/.test(reading.tokens[naming.end]?.text ?? '');
  if (kind !== 'agency' && kind !== 'outlet') return false;
  const next = namings[position.index + 1];
  const isQuoted = /^[„“"«»‚‘'›‹]$/.test(reading.tokens[naming.end]?.text ?? '');
  return next?.kind === 'body' && next.first === naming.end + (isQuoted ? 1 : 0);
}
