import type { Actor } from '../../../core/actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import { AGENCY_KIND_ENDINGS, OUTLET_KIND_ENDINGS } from '../../../german/source-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';
import { findMediumName } from './find-medium-name.ts';
import { findProgramme } from './find-programme.ts';
import { findQuotedMedium, type QuotedMedium } from './find-quoted-medium.ts';

/**
 * Agencies and outlets among words: those known by name, and names that nothing else knows behind a word for a medium,
 * "der Zeitung *Reforma*", "dem Sender *LRT*". What they pass on comes from within: who is spoken to first, who is
 * relied upon ("laut", "zufolge") last.
 */
export function readCarriers(reading: Reading, tokens: readonly number[]): readonly Hop[] {
  const found: { readonly hop: Hop; readonly isInner: boolean; readonly isOuter: boolean }[] = [];
  let reached = -1;
  for (const token of tokens) {
    if (token < reached) continue;
    const carrier = readCarrier(reading, token);
    if (!carrier) continue;
    // "Nach Informationen von NDR, WDR *und „Bote“*": named in a row they are relied upon alike.
    const isInRow = carrier.first - reached <= 3 && /^(und|,|sowie)$/.test(textAt(reading, reached));
    const before = isInRow ? found.at(-1) : undefined;
    reached = carrier.end;
    if (found.some(({ hop }) => hop.name === carrier.name)) continue;
    const { name, actor, role, first, end } = carrier;
    const anchors = toAnchors(reading.annotated, tokenRange(first, end));
    const hop = { role, name, wikidata: actor?.wikidata ?? null, actor: actor?.key ?? null, anchors };
    found.push({
      hop,
      isInner: isBehindReliance(reading, first),
      isOuter: before?.isOuter || isReliedUpon(reading, first, end),
    });
  }
  const rank = ({ isInner, isOuter }: { readonly isInner: boolean; readonly isOuter: boolean }) =>
    isInner ? 0 : isOuter ? 2 : 1;
  return found.toSorted((left, right) => rank(left) - rank(right)).map(({ hop }) => hop);
}

interface Carrier {
  readonly name: string;
  readonly actor: Actor | null;
  readonly role: 'agency' | 'outlet';
  readonly first: number;
  readonly end: number;
}

function readCarrier(reading: Reading, token: number): Carrier | undefined {
  const quoted = findQuotedMedium(reading, token);
  if (quoted && !knownInside(reading, quoted)) return { ...quoted, role: 'outlet' };
  const programme = findProgramme(reading, token);
  if (programme) return { ...programme, actor: actorNamed(reading, programme.name), first: token };
  const byName = isMediumMention(reading, token) ? undefined : findMediumName(reading, token);
  const isCapital = isCapitalAt(reading, token);
  if (reading.mentionOfToken[token] === -1 && !isCapital && !byName) return undefined;
  const isAgency = hasEndingAt(reading, token, AGENCY_KIND_ENDINGS);
  const isKind = isAgency || (isCapital && hasEndingAt(reading, token, OUTLET_KIND_ENDINGS));
  const mention = mentionsIn(reading, token, token + 1)[0];
  const actor = reading.annotated.actors.get(mention?.actor ?? '') ?? null;
  const isMedium = actor?.kind === 'agency' || actor?.kind === 'outlet';
  // "sagte er vor *den Medien*": who listens passes nothing on.
  if (isMedium && mention!.how !== 'name' && /^vor$/i.test(textAt(reading, mention!.firstToken - 1))) return undefined;
  if (isMedium && mention!.how === 'name' && mention!.firstToken === token) {
    const isCalledAgency = hasEndingAt(reading, token - 1, AGENCY_KIND_ENDINGS);
    const role = isCalledAgency ? 'agency' : (actor.kind as Carrier['role']);
    return { name: actor.name, actor, role, first: token, end: mention!.endToken };
  }
  if (byName) return { ...byName, actor: null, first: token };
  const named = isKind ? nameBehind(reading, token) : undefined;
  if (named) {
    const known = mentionsIn(reading, named.first, named.end).find(({ how }) => how === 'name');
    const medium = reading.annotated.actors.get(known?.actor ?? '');
    // A name the registry knows as a medium is read when its own word is reached.
    if (medium?.kind === 'agency' || medium?.kind === 'outlet') return undefined;
    return { ...named, actor: null, role: isAgency ? 'agency' : 'outlet' };
  }
  if (
    isMedium &&
    mention!.firstToken === token &&
    mention!.how !== 'name' &&
    !nameBehind(reading, mention!.endToken - 1)
  )
    return nextIsMedium(reading, mention!.endToken)
      ? undefined
      : { name: actor.name, actor, role: actor.kind as Carrier['role'], first: token, end: mention!.endToken };
  return undefined;
}

/** The text's own actor of that name, where it has one. */
function actorNamed({ annotated }: Reading, name: string): Actor | null {
  for (const actor of annotated.actors.values()) if (actor.name === name) return actor;
  return null;
}

/** Whether the text's own actors tell who is meant: a person, or a medium under the name it goes by. */
function isMediumMention({ annotated, mentionOfToken }: Reading, token: number): boolean {
  const mention = annotated.mentions[mentionOfToken[token] ?? -1];
  const kind = annotated.actors.get(mention?.actor ?? '')?.kind;
  return mention?.how === 'name' && mention.type !== 'GPE' && kind !== undefined;
}

/** A title that the registry knows is read when its own word is reached. */
function knownInside(reading: Reading, { first, end }: QuotedMedium): boolean {
  return mentionsIn(reading, first, end).some(({ actor, how }) => {
    const kind = reading.annotated.actors.get(actor ?? '')?.kind;
    return how === 'name' && (kind === 'agency' || kind === 'outlet');
  });
}

/** "der russischen Nachrichtenagentur *Tass*": the kind before a known name is no carrier of its own. */
function nextIsMedium(reading: Reading, token: number): boolean {
  const kind = reading.annotated.actors.get(mentionsIn(reading, token, token + 1)[0]?.actor ?? '')?.kind;
  return kind === 'agency' || kind === 'outlet';
}

/** The proper name right behind: "LRT", "Le Parisien", "Welt am Sonntag", "„Rundblick“", "der Funke-Mediengruppe". */
function nameBehind(reading: Reading, kind: number): { name: string; first: number; end: number } | undefined {
  const { annotated } = reading;
  const quoted = reading.quoted[reading.quotedOfToken[kind + 1] ?? -1];
  // Six tokens: titles of papers are short.
  if (quoted && quoted.first === kind + 1 && quoted.end - quoted.first <= 8) {
    const { inner } = quoted.region;
    return { name: annotated.document.text.slice(inner.start, inner.end), first: quoted.first, end: quoted.end };
  }
  const isName = (token: number) =>
    /^[\p{Lu}\d]/u.test(textAt(reading, token)) &&
    annotated.tokens[token]?.sentence === annotated.tokens[kind]!.sentence;
  const opens =
    /^(der|des)$/.test(textAt(reading, kind + 1)) && /gruppe$|verbund$|netzwerks?$/i.test(textAt(reading, kind + 2));
  const first = opens ? kind + 2 : kind + 1;
  if (!isName(first) || annotated.words[first]!.category === 'mark') return undefined;
  let end = first + 1;
  // "dem Sender Rundblick *Russland und China*": a country behind the name is somebody else.
  const isCountry = (token: number) =>
    mentionsIn(reading, token, token + 1).some(({ type, firstToken }) => type === 'GPE' && firstToken === token);
  while (
    end < first + 5 &&
    !isCountry(end) &&
    (isName(end) ||
      (/^(an|de|du|la|le|al|of|the|in|di|del)$/.test(textAt(reading, end)) && isName(end + 1)) ||
      // "Welt *am Sonntag*", but "die Agentur Tass *am Abend*".
      (textAt(reading, end) === 'am' && /^Sonntag$/.test(textAt(reading, end + 1))))
  )
    end += 1;
  return {
    name: annotated.document.text.slice(annotated.tokens[first]!.start, annotated.tokens[end - 1]!.end),
    first,
    end,
  };
}

/** "laut der Agentur Suna", "nach Angaben von Tass", "Reuters zufolge". */
function isReliedUpon(reading: Reading, first: number, end: number): boolean {
  if (textAt(reading, end) === 'zufolge') return true;
  return [1, 2, 3, 4, 5, 6].some((distance) =>
    /^([lL]aut|Angaben|Berichte?s?|Berichten|Informationen)$/.test(textAt(reading, first - distance)),
  );
}

/** "meldet Tass *unter Berufung auf die Agentur Suna*": who is relied upon had it first. */
function isBehindReliance(reading: Reading, first: number): boolean {
  return [1, 2, 3, 4, 5].some(
    (distance) =>
      (textAt(reading, first - distance) === 'auf' &&
        /^(Berufung|Verweis|Bezug|Hinweis|Bezugnahme)$/.test(textAt(reading, first - distance - 1))) ||
      // "zitiert *aus einem Bericht der* Zeitung".
      (textAt(reading, first - distance) === 'aus' &&
        tokenRange(first - distance + 1, first).some((token) => mediumReport.test(textAt(reading, token)))),
  );
}

const mediumReport =
  /^(Bericht|Berichten|Meldung|Meldungen|Artikel|Beitrag|Interview|Gespräch|Text|Exklusivbericht)s?$/;
