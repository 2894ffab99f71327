import type { Actor } from '../../core/actor.ts';
import type { Hop } from '../../core/quotation.ts';
import { anonymousNounEndings } from '../../german/anonymous-nouns.ts';
import { bodyNounEndings } from '../../german/body-nouns.ts';
import {
  bodySourceEndings,
  officialEndings,
  paperSourceEndings,
  unnamedSourceEndings,
} from '../../german/source-nouns.ts';
import { spokespersonEndings } from '../../german/speech-nouns.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import { tokenRange } from './draft.ts';
import { findHead, isAdjectiveOfName, withoutAttributes } from './find-head.ts';
import { findReporter } from './find-programme.ts';
import { hasEnding } from './has-ending.ts';
import { isSomebody, isThing } from './is-somebody.ts';
import { readCarriers } from './read-carriers.ts';
import { readCompoundSource } from './read-compound-source.ts';
import { readSpokesman } from './read-spokesman.ts';
import { readUnnamedMedia } from './read-unnamed-media.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from './reading.ts';
import { toHop } from './to-hop.ts';
import { toNominativeName } from './to-nominative-name.ts';

/**
 * The first links of a chain out of the words that name a source: whoever is spoken for and the spokesperson, a person,
 * state or body, unnamed people with their number, a paper, or media. Empty where the words name nobody.
 */
export function readVoice(reading: Reading, named: readonly number[], actor: Actor | null = null): readonly Hop[] {
  const tokens = withoutAttributes(reading, withWholeMention(reading, named));
  if (tokens.length === 0) return [];
  const spokesman = tokens.find((token) => hasEnding(textAt(reading, token), spokespersonEndings));
  if (spokesman !== undefined) return readSpokesman(reading, tokens, { noun: spokesman, actor });
  const paper = findPaper(reading, tokens);
  if (paper !== undefined && (!actor || isMedium(actor))) return readPaper(reading, tokens, paper);
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
  if (!hasEnding(textAt(reading, first), paperSourceEndings)) return undefined;
  // "schrieb *Papier* in der Zeitung": a bare noun before the verb may be a surname.
  const isLed = tokens[0] !== first || /^(laut|aus|nach|auf|gemäß)$/i.test(textAt(reading, first - 1));
  return isLed ? first : undefined;
}

/** "zwei mit dem *Dossier* betraute Diplomaten": a noun inside of an attribute names nobody. */
export function isInAttribute(reading: Reading, token: number): boolean {
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
  const isOwned = /^(des|der|von|vom|aus)$/i.test(textAt(reading, behind[0] ?? -1));
  const issuer = isOwned ? [] : findIssuer(reading, paper);
  if (!isOwned)
    return issuer.length > 0
      ? [...readActor(reading, issuer, null).filter(({ role }) => role === 'speaker'), hop]
      : [hop];
  const owner = readOwner(reading, behind);
  return [...owner.filter(({ role }) => role !== 'agency' && role !== 'outlet'), hop];
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
function readOwner(reading: Reading, [link, ...owner]: readonly number[]): readonly Hop[] {
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
  const isUnnamed = (token: number) => {
    const word = textAt(reading, token);
    return (
      isCapitalAt(reading, token) &&
      !reports.test(word) &&
      (hasEnding(word, anonymousNounEndings) || hasEnding(word, unnamedSourceEndings))
    );
  };
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
  if (head !== undefined && !isPerson && (known?.kind === 'anonymous' || !mention || head < mention.endToken))
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
  // "Angaben der *Gesundheitsbehörde*": not the noun of saying.
  const named = findHead(reading, tokens);
  const noun =
    head ?? nouns.find((token) => token >= named && isCapitalAt(reading, token) && !isAdjectiveOfName(reading, token));
  if (noun === undefined) return [];
  const person = known || actor ? [] : nameBehind(reading, tokens, noun);
  if (person.length > 1) return [toHop(reading, 'speaker', { tokens: person })];
  const unnamed = describeUnnamed(reading, tokens, {
    head: noun,
    number: known?.number ?? actor?.number ?? null,
    key: (actor ?? known)?.key ?? null,
  });
  // "die örtlichen Behörden": a body, not people who hide their names.
  if (!known && !actor && isSomebody(reading, tokens, noun) && /minister(in|n|s)?$/i.test(textAt(reading, noun)))
    return [unnamed];
  if (
    !known &&
    !actor &&
    !hasEnding(textAt(reading, noun), bodySourceEndings) &&
    !hasEnding(textAt(reading, noun), bodyNounEndings)
  )
    return isSomebody(reading, tokens, noun) ? [unnamed] : readUnknownName(reading, tokens);
  const isGenitive =
    /^(des|eines)$/i.test(textAt(reading, noun - 1)) ||
    tokens.some((token) => token < noun && /^(des|eines)$/i.test(textAt(reading, token)));
  // "Angaben *des Gesundheitsministeriums* im Süden": a link stands in the nominative.
  const written = textAt(reading, noun);
  const name = isGenitive ? unnamed.name.replace(written, written.replace(/(?<=[dtsßz])es$|s$/, '')) : unnamed.name;
  // "das *Ifo-Institut*" is a body, whatever else institutes are.
  const isBody = actor?.kind === 'anonymous' && !known && /institut$/i.test(written);
  return [
    (known || actor) && !isBody ? unnamed : { ...unnamed, name, role: 'speaker', number: null, description: null },
  ];
}

/** "der Betreiber *Energoatom*": a name that nothing else knows, behind the noun that says what it is. */
function readUnknownName(reading: Reading, tokens: readonly number[]): readonly Hop[] {
  const { words } = reading.annotated;
  const names = tokens.filter(
    (token) => words[token]!.category === 'name' && isCapitalAt(reading, token) && reading.mentionOfToken[token] === -1,
  );
  const first = names[0];
  if (first === undefined || words[first - 1]?.category !== 'noun') return [];
  return [toHop(reading, 'speaker', { tokens: names.filter((token) => token <= first + 2) })];
}

/** "Verteidigungsminister *Wellington Koo*": two capitalised words behind an office are a name, whatever else they mean. */
function nameBehind({ annotated }: Reading, tokens: readonly number[], noun: number): readonly number[] {
  if (!hasEnding(annotated.tokens[noun]!.text, officialEndings)) return [];
  const behind: number[] = [];
  for (let token = noun + 1; tokens.includes(token) && /^\p{Lu}\p{Ll}/u.test(annotated.tokens[token]!.text); token += 1)
    behind.push(token);
  return behind.length <= 4 ? behind : [];
}

function isBureau({ kind, name }: Actor): boolean {
  return kind === 'organisation' && /^(büro|kanzlei|pressestelle) von /i.test(name);
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
