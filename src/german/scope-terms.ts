/**
 * What a promise can cover, as atoms with what each is a part of. "Energieanlagen" are part of "Energie", "Energie"
 * is not part of "Infrastruktur" unless a term says so (Energieinfrastruktur is part of both).
 */
export const scopeParents: Readonly<Record<string, readonly string[]>> = {
  energyFacilities: ['energy'],
  energyGrid: ['energy', 'infrastructure'],
  energy: ['civilObjects'],
  infrastructure: ['civilObjects'],
  ports: ['infrastructure'],
  bridges: ['infrastructure'],
  nuclearPlants: ['energyFacilities'],
  civilObjects: ['everything'],
  blackSea: ['sea'],
  sea: ['everything'],
  air: ['everything'],
  frontLine: ['land'],
  land: ['everything'],
  longRange: ['everything'],
  everything: [],
};

/** Stems (lower case, matched at the start of a word or of a part of a compound) and the atoms they cover. */
export const scopeStems: readonly (readonly [string, readonly string[]])[] = [
  ['energieinfrastruktur', ['energyGrid', 'energyFacilities']],
  ['energieanlage', ['energyFacilities']],
  ['energieeinrichtung', ['energyFacilities']],
  ['energieobjekt', ['energyFacilities']],
  ['energieversorgung', ['energy']],
  ['energiesektor', ['energy']],
  ['stromversorgung', ['energy']],
  ['stromnetz', ['energyGrid']],
  ['stromanlage', ['energyFacilities']],
  ['kraftwerk', ['energyFacilities']],
  ['raffinerie', ['energyFacilities']],
  ['atomkraftwerk', ['nuclearPlants']],
  ['kernkraftwerk', ['nuclearPlants']],
  ['energie', ['energy']],
  ['infrastruktur', ['infrastructure']],
  ['hafen', ['ports']],
  ['häfen', ['ports']],
  ['brücke', ['bridges']],
  ['schwarzes meer', ['blackSea']],
  ['schwarzen meer', ['blackSea']],
  ['schwarze meer', ['blackSea']],
  ['seeweg', ['sea']],
  ['zur see', ['sea']],
  ['luftangriff', ['air']],
  ['luftraum', ['air']],
  ['drohne', ['longRange']],
  ['rakete', ['longRange']],
  ['front', ['frontLine']],
];

/** Adjectives and nouns that make a ceasefire cover everything. */
export const wholeScopeStems: readonly string[] = [
  'vollständig',
  'umfassend',
  'allgemein',
  'landesweit',
  'bedingungslos',
];
