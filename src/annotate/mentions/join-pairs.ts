import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';
import type { StateRecord } from './registry.ts';

// Sentences between the offices and the names of those who hold them.
const farthestPair = 3;

/**
 * The namings, where of two names told after two offices the registry knows one: "Die Verteidigungsminister der Türkei und
 * Syriens trafen sich. Hulusi Akar und Ali Mahmud Abbas ..." makes the other the Syrian.
 */
export function joinPairs(reading: Reading, namings: readonly Naming[]): readonly Naming[] {
  let offices: Naming | undefined;
  const paired = [...namings];
  for (const [index, naming] of namings.entries()) {
    if (naming.kind === 'group' && naming.office && naming.states.length === 2) offices = naming;
    const other = namings[index + 1];
    if (!offices || other?.kind !== 'person' || naming.kind !== 'person') continue;
    const { tokens } = reading;
    if (tokens[naming.first]!.sentence - tokens[offices.first]!.sentence > farthestPair) continue;
    if (other.first !== naming.end + 1 || !/^(?:und|sowie)$/.test(tokens[naming.end]!.text)) continue;
    paired[index] = complete(offices, naming, other);
    paired[index + 1] = complete(offices, other, naming);
  }
  return paired;
}

function complete({ office, states }: Naming, stranger: Naming, known: Naming): Naming {
  const { named } = stranger;
  if (named!.persons.length > 0 || named!.firstName === '' || stranger.office || stranger.states.length > 0)
    return stranger;
  const own = states.filter((state) => holds(known, state, office!.classes));
  if (own.length !== 1) return stranger;
  return { ...stranger, office: office!, states: states.filter((state) => state !== own[0]) };
}

function holds({ named }: Naming, { code }: StateRecord, classes: readonly string[]): boolean {
  return named!.persons.some(({ terms }) =>
    terms.some(({ body, officeClass }) => body === code && classes.includes(officeClass)),
  );
}
