import { describe, expect, it } from 'vitest';
import { compareScopes } from './compare-scopes.ts';

describe('compareScopes', () => {
  it.each([
    ['Energie und Infrastruktur', 'Energieanlagen', 'wider'],
    ['Energieanlagen', 'Energie und Infrastruktur', 'narrower'],
    ['Energieanlagen', 'Energieeinrichtungen', 'equal'],
    ['Energieversorgung', 'Kraftwerke', 'wider'],
    ['Energieinfrastruktur', 'Infrastruktur', 'overlapping'],
    ['umfassende Waffenruhe', 'Schwarzes Meer', 'wider'],
    ['im Schwarzen Meer', 'Energieanlagen', 'disjoint'],
    ['Häfen und Energieanlagen', 'Energieanlagen', 'wider'],
    ['Häfen und Energieanlagen', 'Energieanlagen und Brücken', 'overlapping'],
    ['Kindergärten', 'Energieanlagen', 'unknown'],
  ])('%s against %s is %s', (left, right, relation) => {
    expect(compareScopes(left, right)).toBe(relation);
  });
});
