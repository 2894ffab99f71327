import type { Hop } from '../../../core/quotation.ts';
import { PROXY_ENDINGS } from '../../../german/source-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';
import { readPrincipal } from './read-principal.ts';

/**
 * Who is spoken for and who speaks, where nobody is called a spokesman: "*der Anwalt* von Meier", "*die Pressestelle* der
 * Polizei", "*sein Büro*". Empty for others, and for a lawyer with a name of his own, who is heard himself.
 */
export function readProxy(reading: Reading, tokens: readonly number[]): readonly Hop[] {
  const noun = tokens.find((token) => isCapitalAt(reading, token) && hasEndingAt(reading, token, PROXY_ENDINGS));
  if (noun === undefined || isPlace(reading, tokens)) return [];
  const principal = readPrincipal(reading, tokens, { noun, person: null });
  if (!principal || hasOwnName(reading, tokens, { noun, owner: principal.actor?.key ?? null })) return [];
  const { name, actor } = principal;
  const speaker = { name, wikidata: actor?.wikidata ?? null, actor: actor?.key ?? null };
  const written = textAt(reading, noun).replace(/(?<=dienst|anwalt)e?s$|(?<=büro|management)s$/, '');
  return [
    { role: 'speaker', ...speaker, anchors: toAnchors(reading.annotated, principal.tokens) },
    {
      role: 'spokesperson',
      name: written,
      wikidata: null,
      actor: null,
      number: 1,
      anchors: toAnchors(reading.annotated, [noun]),
    },
  ];
}

/** "erfuhr die Zeitung *aus dem* Büro des Ministers": a place where somebody unnamed sits. */
function isPlace(reading: Reading, tokens: readonly number[]): boolean {
  return [tokens[0]! - 1, tokens[0]!].some((token) => /^aus$/i.test(textAt(reading, token)));
}

function hasOwnName(
  reading: Reading,
  tokens: readonly number[],
  { noun, owner }: { readonly noun: number; readonly owner: string | null },
): boolean {
  return mentionsIn(reading, noun + 1, tokens.at(-1)! + 1).some(
    ({ type, how, actor, firstToken }) => type === 'PER' && how === 'name' && actor !== owner && firstToken > noun,
  );
}
