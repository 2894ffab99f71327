import type { Actor, Mention } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { ATTACHED_PERSON_ENDINGS, ENTOURAGE_ENDINGS, OFFICE_ROOM_ENDINGS } from '../../../german/source-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, lowerAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { findBearer } from './find-bearer.ts';

/**
 * Somebody or a bureau known only by whose it is: "*Kurtis Büro*", "*seine Kanzlei*", "*Neuers Berater*", "*der Anwalt von
 * Meier*". These are not the words of the one named; undefined for other speakers.
 */
export function resolveAttached(reading: Reading, speaker: readonly number[]): Actor | undefined {
  const body = bodyOfPressOffice(reading, speaker);
  if (body) return body;
  const noun = speaker.find((token) => isCapitalAt(reading, token) && isAttached(reading, token));
  if (noun === undefined || hasOwnName(reading, speaker, noun)) return undefined;
  const owner = ownerBefore(reading, speaker, noun) ?? ownerBehind(reading, speaker, noun);
  if (!owner) return undefined;
  const written = textAt(reading, noun)
    .replace(/(?<=büro|anwalt)e?s$/i, '')
    .replace(/(?<=(er|ar|or))[sn]$/i, '');
  const name = `${written} ${ofPerson(owner.name)}`;
  const isRoom = hasEndingAt(reading, noun, OFFICE_ROOM_ENDINGS);
  const isEntourage = hasEndingAt(reading, noun, ENTOURAGE_ENDINGS);
  return {
    ...plainActor,
    key: `local:${name.toLowerCase()}`,
    kind: isRoom ? 'organisation' : 'anonymous',
    name,
    state: owner.state,
    number: isRoom || isEntourage || /^(de[nr]|die) /i.test(name) ? null : 1,
  };
}

/** "Netanjahus" of "Benjamin Netanjahu", "von Boris Pistorius" where a genitive cannot be heard. */
function ofPerson(name: string): string {
  const surname = name.split(' ').at(-1)!;
  return /[sxzß]$/.test(surname) ? `von ${name}` : `${surname}s`;
}

/** "der *Pressedienst* des Kremls" says what the Kremlin says. */
function bodyOfPressOffice(reading: Reading, speaker: readonly number[]): Actor | undefined {
  const noun = speaker.find((token) => {
    const word = textAt(reading, token);
    // Most words need no look at the pattern.
    return (word.startsWith('Presse') || word.startsWith('Medien')) && pressOffice.test(word);
  });
  if (noun === undefined) return undefined;
  const mention = mentionsIn(reading, noun + 1, Math.min(noun + 5, speaker.at(-1)! + 1)).find(
    ({ actor, how }) => actor !== null && how !== 'place',
  );
  const owner = reading.annotated.actors.get(mention?.actor ?? '');
  return owner && owner.kind !== 'person' && owner.kind !== 'anonymous' ? owner : undefined;
}

const pressOffice = /^(Presse|Medien)(dienst|stelle|amt|abteilung|büro)s?$/;

function isAttached(reading: Reading, token: number): boolean {
  return hasEndingAt(reading, token, OFFICE_ROOM_ENDINGS) || hasEndingAt(reading, token, ATTACHED_PERSON_ENDINGS);
}

/** "Selenskyjs Berater *Mychajlo Podoljak*" has a name of his own. */
function hasOwnName(reading: Reading, speaker: readonly number[], noun: number): boolean {
  const next = noun + 1;
  const behind = textAt(reading, next) === ',' ? next + 1 : next;
  if (!speaker.includes(behind)) return false;
  const isName = reading.annotated.words[behind]?.category === 'name';
  return isName && !/[sxzß]$/.test(textAt(reading, behind));
}

/** "*Kurtis* Büro", "*seine* Kanzlei". */
function ownerBefore(reading: Reading, speaker: readonly number[], noun: number): Actor | undefined {
  const before = noun - 1;
  if (!speaker.includes(before)) return undefined;
  const word = lowerAt(reading, before);
  if (/^(seine?|ihre?)[nrms]?$/.test(word))
    return personBefore(reading, before, word.startsWith('s') ? 'male' : 'female');
  const mention = mentionsIn(reading, before, noun).find(({ endToken }) => endToken === noun);
  if (mention) return personOf(reading, mention);
  return isCapitalAt(reading, before) && /s$/.test(word) ? findBearer(reading, textAt(reading, before)) : undefined;
}

/** "das Büro *Netanjahus*", "der Anwalt *von Meier*". */
function ownerBehind(reading: Reading, speaker: readonly number[], noun: number): Actor | undefined {
  const link = lowerAt(reading, noun + 1);
  const isVon = link === 'von';
  // "aus dem Umfeld *der* Ministerin", "der Anwalt *des* früheren Ministers": an office in the genitive is as good as a name.
  const isGenitive = link === 'der' || link === 'des';
  const first = isVon || isGenitive ? noun + 2 : noun + 1;
  if (!speaker.includes(first)) return undefined;
  const mention = mentionsIn(reading, first, first + 1).find(({ firstToken }) => firstToken === first);
  if (isGenitive) {
    const [office] = mentionsIn(reading, noun + 1, first + 2).filter(({ firstToken }) => firstToken > noun);
    return office && hasEndingAt(reading, noun, ENTOURAGE_ENDINGS) ? personOf(reading, office) : undefined;
  }
  if (mention?.how !== 'name') return undefined;
  return isVon || /[sxzß][’']?$/.test(textAt(reading, mention.endToken - 1)) ? personOf(reading, mention) : undefined;
}

function personOf(reading: Reading, { actor }: Mention): Actor | undefined {
  const known = reading.annotated.actors.get(actor ?? '');
  return known?.kind === 'person' ? known : undefined;
}

/** The person of that gender named last: forty tokens are this sentence and the one before. */
function personBefore(reading: Reading, token: number, gender: 'male' | 'female'): Actor | undefined {
  const mention = mentionsIn(reading, token - 40, token).findLast((one) => {
    const person = personOf(reading, one);
    return person !== undefined && person.gender !== null && person.gender === gender;
  });
  return mention && personOf(reading, mention);
}
