import type { Actor } from '../../../core/actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import { ANONYMOUS_NOUN_ENDINGS } from '../../../german/anonymous-nouns.ts';
import { OFFICE_OF_SOMEBODY } from '../../../german/compound-sources.ts';
import { ENTOURAGE_ENDINGS, PAPER_SOURCE_ENDINGS, UNNAMED_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { SPOKESPERSON_ENDINGS } from '../../../german/speech-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { describeUnnamed } from '../speakers/describe-unnamed.ts';
import { withoutAttributes } from '../speakers/find-head.ts';
import { isThing } from '../speakers/is-somebody.ts';
import { toNominativeName } from '../speakers/to-nominative-name.ts';
import { findReporter } from './find-programme.ts';
import { readCarriers } from './read-carriers.ts';
import { readCompoundSource } from './read-compound-source.ts';
import { readNounSource } from './read-noun-source.ts';
import { readProxy } from './read-proxy.ts';
import { readSpokesman } from './read-spokesman.ts';
import { readUnnamedMedia } from './read-unnamed-media.ts';
import { toHop } from './to-hop.ts';

/**
 * The first links of a chain out of the words that name a source: whoever is spoken for and the spokesperson, a person,
 * state or body, unnamed people with their number, a paper, or media. Empty where the words name nobody.
 */
export function readVoice(reading: Reading, named: readonly number[], actor: Actor | null = null): readonly Hop[] {
  const tokens = withoutAttributes(reading, withWholeMention(reading, named));
  if (tokens.length === 0) return [];
  const paper = findPaper(reading, tokens);
  const spokesman = tokens.find((token) => hasEndingAt(reading, token, SPOKESPERSON_ENDINGS));
  // "ein Papier *eines Sprechers des Ministeriums*": the paper is his.
  if (spokesman !== undefined && paper !== undefined && paper < spokesman)
    return [
      ...readVoice(
        reading,
        tokens.filter((token) => token > paper),
        actor,
      ),
      toHop(reading, 'document', { tokens: [paper] }),
    ];
  if (spokesman !== undefined) return readSpokesman(reading, tokens, { noun: spokesman, actor });
  const proxy = paper === undefined ? readProxy(reading, tokens) : [];
  if (proxy.length > 0) return proxy;
  if (paper !== undefined && (!actor || isMedium(actor) || actor.kind === 'anonymous'))
    return readPaper(reading, tokens, paper);
  // "ein *AFP*-Reporter": the agency itself is the witness.
  const reporter =
    !actor || actor.kind === 'anonymous' ? tokens.find((token) => findReporter(reading, token)) : undefined;
  if (reporter !== undefined) return [findReporter(reading, reporter)!];
  const compound = !actor || actor.kind === 'state' ? readCompoundSource(reading, tokens) : undefined;
  if (compound) return [compound];
  // "in einer Mitteilung des Ministeriums": the ministry, in its paper.
  // "laut einer Mitteilung *seines Büros*": whose bureau it is speaks already.
  if (paper !== undefined && actor && isBureau(actor)) return [toHop(reading, 'document', { tokens: [paper] })];
  if (paper !== undefined && actor && actor.kind !== 'anonymous')
    return [
      toHop(reading, 'speaker', { actor, tokens: issuerTokens(reading, tokens, { paper, actor }) }),
      toHop(reading, 'document', { tokens: [paper] }),
    ];
  if (actor && actor.kind !== 'anonymous')
    return isMedium(actor) ? [] : [toHop(reading, 'speaker', { actor, tokens: named })];
  return readActor(reading, tokens, actor);
}

/** The words for who gave a paper out: behind it, else where he is named in its sentence. */
function issuerTokens(
  reading: Reading,
  tokens: readonly number[],
  { paper, actor }: { readonly paper: number; readonly actor: Actor },
): readonly number[] {
  const behind = tokens.filter((token) => token > paper);
  if (behind.length > 0) return behind;
  const { firstToken } = reading.annotated.sentences[reading.annotated.tokens[paper]!.sentence]!;
  const mention = mentionsIn(reading, firstToken, paper).find((one) => one.actor === actor.key);
  return mention ? tokenRange(mention.firstToken, mention.endToken) : [paper];
}

// Reports and media are no people: who is behind them is read by their names.
const reports =
  /(bericht(e|en|s|es)?|agentur(en)?|sender[ns]?|portals?|fernsehens?|zeitung(en)?|medien|institut|denkfabrik)$/i;

/** The first noun names a paper: "ein vertrauliches *Papier* des Verteidigungsministeriums". */
function findPaper(reading: Reading, tokens: readonly number[]): number | undefined {
  const first = tokens.find(
    (token) => /^(noun|name)$/.test(reading.annotated.words[token]!.category) && !isInAttribute(reading, token),
  );
  if (first === undefined) return undefined;
  if (isReportOf(reading, tokens, first)) return first;
  if (!hasEndingAt(reading, first, PAPER_SOURCE_ENDINGS)) return undefined;
  // "schrieb *Papier* in der Zeitung": a bare noun before the verb may be a surname.
  const isLed =
    tokens[0] !== first || /^(laut|aus|nach|auf|gemäß|im|in|am|vom|zum|über)$/i.test(textAt(reading, first - 1));
  return isLed ? first : undefined;
}

/** "zwei mit dem *Dossier* betraute Diplomaten": a noun inside of an attribute names nobody. */
function isInAttribute(reading: Reading, token: number): boolean {
  const participle = textAt(reading, token + 1);
  return (
    /^\p{Ll}\p{L}+(te|ten|ter|tem|ene|enen|ener)$/u.test(participle) &&
    /^\p{Lu}|^\p{Ll}+e[rn]?$/u.test(textAt(reading, token + 2))
  );
}

/** "der *Bericht* der Kommission" is a paper of the commission, "der Bericht der Zeitung" what the paper reports. */
function isReportOf(reading: Reading, tokens: readonly number[], noun: number): boolean {
  if (!/^(\p{L}+)?bericht(e?s|en?)?$/iu.test(textAt(reading, noun)) || !/^(der|des)$/.test(textAt(reading, noun + 1)))
    return false;
  const owner = tokens.filter((token) => token > noun);
  return owner.length > 1 && readCarriers(reading, owner).length === 0;
}

function readPaper(reading: Reading, tokens: readonly number[], paper: number): readonly Hop[] {
  const behind = tokens.filter((token) => token > paper);
  const hop = toHop(reading, 'document', { tokens: [paper] });
  const hasOwner = behind.length > 0 && isOwned(reading, paper);
  const issuer = hasOwner ? [] : findIssuer(reading, paper);
  if (!hasOwner)
    return issuer.length > 0
      ? [...readActor(reading, issuer, null).filter(({ role }) => role === 'speaker'), hop]
      : [hop];
  const owner = readOwner(reading, behind);
  return [...owner.filter(({ role }) => role !== 'agency' && role !== 'outlet'), hop];
}

/** "ein Papier *des Amtes*", "*eines Beamten*", "*dreier Abgeordneter*", "*ranghoher Beamter*", "*von Fachleuten*": whose it is stands behind. */
function isOwned(reading: Reading, paper: number): boolean {
  const word = textAt(reading, paper + 1);
  if (/^(des|der|von|vom|aus|eines|einer|zweier|dreier|mehrerer|seiner|seines|ihrer|ihres)$/i.test(word)) return true;
  return /^\p{Ll}{3,}er$/u.test(word) && reading.annotated.words[paper + 1]!.category === 'adjective';
}

/** "einem *vom Ministerium* veröffentlichten Papier": who gave it out, before the participle. */
function findIssuer(reading: Reading, paper: number): readonly number[] {
  if (
    !/^(veröffentlicht|vorgelegt|herausgegeben|verbreitet|verfasst|unterzeichnet|erstellt|verschickt|versandt)e[nrms]$/.test(
      textAt(reading, paper - 1),
    )
  )
    return [];
  // Six tokens: "von der armenischen Menschenrechtsbeauftragten".
  const by = [3, 4, 5, 6, 7]
    .map((distance) => paper - distance)
    .find((token) => /^(von|vom)$/i.test(textAt(reading, token)));
  return by === undefined ? [] : tokenRange(by + 1, paper - 1);
}

/** "der Bericht *des Staatssekretariats für Wirtschaft*": whose paper it is, known or not. */
function readOwner(reading: Reading, [link, ...behind]: readonly number[]): readonly Hop[] {
  // "*ranghoher* Beamter", "*eines* Beamten": the first word counts or describes the owner himself.
  const isLink = /^(des|der|von|vom|aus)$/i.test(textAt(reading, link!));
  const owner = isLink ? behind : [link!, ...behind];
  const read = readActor(reading, owner, null);
  const noun = owner.find((token) => /^(noun|name)$/.test(reading.annotated.words[token]!.category));
  if (read.length > 0 || noun === undefined || isThing(textAt(reading, noun))) return read;
  const hop = toHop(reading, 'speaker', { tokens: owner });
  return [{ ...hop, name: toNominativeName(reading, owner, /^des$/i.test(textAt(reading, link!))) }];
}

function readActor(reading: Reading, tokens: readonly number[], actor: Actor | null): readonly Hop[] {
  const { annotated } = reading;
  if (tokens.length === 0) return [];
  const nouns = tokens.filter((token) => /^(noun|name|adjective)$/.test(annotated.words[token]!.category));
  const isUnnamed = (token: number) =>
    isCapitalAt(reading, token) &&
    (hasEndingAt(reading, token, ANONYMOUS_NOUN_ENDINGS) || hasEndingAt(reading, token, UNNAMED_SOURCE_ENDINGS)) &&
    !reports.test(textAt(reading, token));
  const mention = mentionsIn(reading, tokens[0]!, tokens.at(-1)! + 1).find(
    ({ actor: key, how, firstToken }) =>
      key !== null && how !== 'place' && how !== 'demonym' && (tokens.includes(firstToken) || firstToken < tokens[0]!),
  );
  const known = annotated.actors.get(mention?.actor ?? '');
  const media =
    known === undefined || known.kind === 'anonymous' || isMedium(known)
      ? readUnnamedMedia(reading, tokens)
      : undefined;
  if (media && readCarriers(reading, tokens).length === 0) return [media];
  const head = nouns.find(isUnnamed);
  const isPerson = known?.kind === 'person' && mention!.how === 'name';
  // "aus dem *Umfeld* von Minister Meier": people around him, not he.
  const isEntourage = head !== undefined && hasEndingAt(reading, head, ENTOURAGE_ENDINGS);
  const isOwn = !isPerson && (known?.kind === 'anonymous' || !mention || (head ?? 0) < mention.endToken);
  if (head !== undefined && (isEntourage || isOwn))
    return [
      describeUnnamed(reading, tokens, {
        head,
        number: known?.number ?? actor?.number ?? null,
        key: (actor ?? known)?.key ?? null,
      }),
    ];
  if (known && isMedium(known)) return readCarriers(reading, tokens);
  if (known && known.kind !== 'anonymous') return [toHop(reading, 'speaker', { actor: known, tokens })];
  const carriers = readCarriers(reading, tokens);
  if (carriers.length > 0) return carriers;
  return readNounSource(reading, tokens, { head, known, actor });
}

function isBureau({ kind, name }: Actor): boolean {
  return kind === 'organisation' && OFFICE_OF_SOMEBODY.test(name);
}

function isMedium({ kind }: Actor): boolean {
  return kind === 'agency' || kind === 'outlet';
}

/** "Personen" of "zwei mit der Sache vertraute Personen": the whole naming, where it begins before. */
function withWholeMention(reading: Reading, tokens: readonly number[]): readonly number[] {
  const [first] = tokens;
  if (first === undefined) return tokens;
  const mention = mentionsIn(reading, first, first + 1)[0];
  return mention && mention.firstToken < first ? [...tokenRange(mention.firstToken, first), ...tokens] : tokens;
}
