import { describe, expect, it } from 'vitest';
import { type ActorEntities, type NamedActor, noteActors, toActorEntity } from './actor-entities.ts';

const person: NamedActor = { key: 'local:anna berg', name: 'Anna Berg', wikidata: null, office: null, state: 'Q183' };

describe('noteActors', () => {
  it.each<[title: string, actor: NamedActor, isSame: boolean]>([
    ['somebody with a Wikidata id', { ...person, key: 'Q1', wikidata: 'Q1' }, true],
    ['somebody that only texts name', person, true],
    ['somebody unnamed', { ...person, key: 'local:zwei diplomaten', kind: 'anonymous' }, false],
    ['a group', { ...person, key: 'local:beide seiten', kind: 'group' }, false],
  ])('gives %s one entity in two facts: %s', (_title, actor, isSame) => {
    const entities: ActorEntities = new Map();
    const [first, second] = ['c1', 'c2'].map((factId) => noteActors(entities, [actor], factId)[0]);
    expect(first === second).toBe(isSame);
  });

  it('adds office and kind from whoever tells them', () => {
    const entities: ActorEntities = new Map();
    const [id] = noteActors(entities, [person], 'm1');
    noteActors(entities, [{ ...person, office: 'Botschafterin', kind: 'person' }], 'c1');
    expect(entities.get(id)).toMatchObject({ office: 'Botschafterin', kind: 'person' });
  });
});

describe('toActorEntity', () => {
  it.each([
    ['person', 'Person'],
    ['state', 'PublicBody'],
    ['ministry', 'PublicBody'],
    ['internationalBody', 'Organization'],
    ['anonymous', 'LegalEntity'],
  ] as const)('makes a %s a %s', (kind, schema) => {
    const entity = toActorEntity('Q1', { ...person, office: 'Amt' }, kind);
    expect(entity.schema).toBe(schema);
    expect(entity.properties.country).toEqual(['de']);
    expect('position' in entity.properties).toBe(schema === 'Person');
  });
});
