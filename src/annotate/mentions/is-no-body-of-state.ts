import type { Naming } from './naming.ts';
import type { Settling } from './settling.ts';

/** "unsere Truppen" are the speaker's; "diese Botschaft" is a message; "die Nachrichtenagentur Reuters" is Reuters. */
export function isNoBodyOfState({ reading, namings, position }: Settling, naming: Naming): boolean {
  const { noun, kind } = naming.stateBody!;
  const before = reading.lower[naming.first - 1] ?? '';
  if (/^(?:unser|euer|eur)(?:e|e[mnrs])?$/.test(before)) return true;
  if (noun === 'Botschaft' && naming.states.length === 0 && naming.determiner !== 'possessive' && !naming.owner)
    return naming.determiner === 'demonstrative' || /^(?:aus|an|von|:)$/.test(reading.tokens[naming.end]?.text ?? '');
  if (kind !== 'agency' && kind !== 'outlet') return false;
  const next = namings[position.index + 1];
  const isQuoted = /^[„“"«»‚‘'›‹]$/.test(reading.tokens[naming.end]?.text ?? '');
  return next?.kind === 'body' && next.first === naming.end + (isQuoted ? 1 : 0);
}
