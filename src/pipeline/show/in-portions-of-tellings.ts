/** Entries of the ledger with the tellings that make them. */
interface Membership {
  readonly members: readonly unknown[];
}

/** Ids looked up at once: bounds the parameters of a statement. */
const idsPerPortion = 200;

/** Tellings loaded at once: bounds memory however many reports one entry has; one with more comes alone. */
const tellingsPerPortion = 1000;

/** What `find` knows of these ids, in their order, in portions that are loaded together. */
export async function* inPortionsOfTellings<Held extends Membership>(
  ids: readonly string[],
  find: (portion: readonly string[]) => Promise<readonly Held[]>,
): AsyncGenerator<readonly Held[]> {
  for (let start = 0; start < ids.length; start += idsPerPortion)
    yield* split(await find(ids.slice(start, start + idsPerPortion)));
}

function* split<Held extends Membership>(held: readonly Held[]): Generator<readonly Held[]> {
  let portion: Held[] = [];
  let tellings = 0;
  for (const one of held) {
    if (portion.length > 0 && tellings + one.members.length > tellingsPerPortion) {
      yield portion;
      portion = [];
      tellings = 0;
    }
    portion.push(one);
    tellings += one.members.length;
  }
  if (portion.length > 0) yield portion;
}
