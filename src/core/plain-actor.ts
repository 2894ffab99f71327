/** What most actors have not: the fields to begin with, behind which those that one has are written. */
export const plainActor = {
  wikidata: null,
  state: null,
  office: null,
  gender: null,
  members: [],
  number: null,
} as const;
