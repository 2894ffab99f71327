import { findNamedActors } from '../../annotate/find-named-actors.ts';
import { listRegistry } from '../../annotate/list-registry.ts';
import { foldName } from '../../annotate/mentions/fold-name.ts';
import { countContactsOfActors, findContactActors } from '../../store/catalogue/browse-groups.ts';
import type { Ledger } from '../../store/ledger.ts';
import { refreshCatalogue } from '../show/refresh-catalogue.ts';
import { loadJudgedView } from './load-judged-view.ts';

/** A local key is made of this and the folded name. */
const localPrefix = 'local:';
/** So many actors may have some letters in their names; of more the words say too little. */
const mostMatches = 400;

/**
 * The key of the actor whose name or key this is, in any spelling that is known, else of him who has it in his name; of
 * several the one who takes part in most contacts; the words themselves where nobody has.
 */
export async function findActorKey(ledger: Ledger, words: string): Promise<string> {
  await refreshCatalogue(ledger);
  const { judged } = await loadJudgedView(ledger);
  const exact = listRegistry().find(({ key, name }) => key === words || name === words);
  if (exact) return judged.keyFor(exact.key);
  const [known] = await countContactsOfActors(ledger, { keys: [words], limit: 1 });
  if (known) return known.key;
  const named = [...new Set(findNamedActors(words).map((key) => judged.keyFor(key)))];
  if (named.length > 0) return (await countContactsOfActors(ledger, { keys: named, limit: 1 }))[0]?.key ?? named[0]!;
  const wanted = words.toLowerCase();
  const ofRegistry = listRegistry().flatMap(({ key, name }) => (name.toLowerCase().includes(wanted) ? [key] : []));
  const local = await findContactActors(ledger, {
    prefix: localPrefix,
    part: foldName(words).toLowerCase(),
    limit: mostMatches,
  });
  const keys = [...ofRegistry.slice(0, mostMatches), ...local].map((key) => judged.keyFor(key));
  const [most] = await countContactsOfActors(ledger, { keys, limit: 1 });
  return most?.key ?? keys[0] ?? words;
}
