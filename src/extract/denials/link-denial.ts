import type { Extraction } from '../../core/analysis.ts';
import { type Anchor, contains, type Span, toAnchor } from '../../core/anchor.ts';
import type { Contact } from '../../core/contact.ts';
import type { DenialTarget } from '../../core/denial.ts';
import { CONTACT_NOUN_STEMS } from '../../german/denial-words.ts';
import { type ClauseReading, mentionsIn, spanOf, type TokenRange } from '../commitments/clause-reading.ts';
import type { DenialTelling } from './denial-telling.ts';

type Told = Omit<Extraction, 'denials'>;

/** What a denial points at: the contact, commitment or statement of the same text that it denies, else its own words. */
export function linkDenial(reading: ClauseReading, telling: DenialTelling, told: Told): DenialTarget {
  const at = spanOf(reading.annotated, telling.content);
  const itself: DenialTarget = { type: 'words', anchor: toAnchor(reading.annotated.document.text, shorten(at)) };
  // "wies den Vorwurf zurück, er blockiere Gespräche": denied is the blame, not the talks.
  if (!telling.pointsBack && wordsIn(reading, telling.content).some((word) => BLAME.test(word))) return itself;
  const contact = telling.pointsBack ? undefined : findContact(reading, telling, told.contacts);
  if (contact !== undefined) return { type: 'contact', index: contact };
  // "Dass Ankara um Aufschub gebeten habe, wies das Präsidialamt zurück": what is denied stands in the denial itself
  const inside = telling.pointsBack
    ? -1
    : told.commitments.findIndex(({ anchors }) => anchors.some((one) => contains(at, one)));
  if (inside >= 0) return { type: 'commitment', index: inside };
  if (!telling.pointsBack) return itself;
  const before = findBefore(reading, telling, told);
  if (before !== undefined) return before;
  const anchor = findWordsBefore(reading, telling);
  return anchor === undefined ? itself : { type: 'words', anchor };
}

/** "Manila sprach von Schüssen. Peking wies das zurück": what "das" stands for, the sentence before. */
function findWordsBefore(reading: ClauseReading, { clause, kind, span }: DenialTelling): Anchor | undefined {
  if (kind === 'noComment') return undefined;
  const { sentences, document } = reading.annotated;
  const sentence = sentences[clause.sentence]!;
  // "..., was Kigali zurückweist": the clause it hangs on
  const hangs = reading.lower[clause.parts[0]?.first ?? -1] === 'was' && clause.kind !== 'main';
  const before = hangs ? { ...sentence, end: span.start } : sentences[clause.sentence - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
  const end = before.start + document.text.slice(before.start, before.end).replace(/[\s,]+$/, '').length;
  return end - before.start > LONGEST ? undefined : toAnchor(document.text, { start: before.start, end });
}

/** The contact whose participants, kind and place in the text fit best; none where nothing is shared. */
function findContact(reading: ClauseReading, telling: DenialTelling, contacts: readonly Contact[]): number | undefined {
  const words = wordsIn(reading, telling.content);
  // "Gespräche", "das Telefonat"; not "ein Verhandlungsvorschlag"
  if (!words.some((word) => CONTACT_NOUN.test(word)) && !isContactAct(telling)) return undefined;
  const sides = sidesIn(reading, telling);
  let best: { readonly index: number; readonly score: number } | undefined;
  contacts.forEach((contact, index) => {
    const score = scoreContact(contact, { telling, sides, words });
    if (score > 0 && (best === undefined || score > best.score)) best = { index, score };
  });
  return best?.index;
}

/** Participants that the denial names, words of its own kind, and whether the contact was told in this very place. */
function scoreContact(
  contact: Contact,
  denied: { readonly telling: DenialTelling; readonly sides: ReadonlySet<string>; readonly words: readonly string[] },
): number {
  const { telling, sides, words } = denied;
  const shared = contact.participants.filter(
    (one) => sides.has(one.key) || (one.state !== null && sides.has(one.state)),
  );
  const own = contact.anchors.some((anchor) => anchor.start < telling.span.end && telling.span.start < anchor.end);
  if (shared.length === 0 && !own) return 0;
  const sameKind = KINDS_BY_STEM.some(
    ([kind, stem]) => contact.kind === kind && words.some((word) => word.includes(stem)),
  );
  return shared.length + (own ? 2 : 0) + (sameKind ? 1 : 0);
}

function isContactAct(telling: DenialTelling): boolean {
  return telling.rule === 'negated:act' || telling.kind === 'presupposition';
}

/** Keys of the actors that the denial's sentence names, with their states, and the denier's. */
function sidesIn(reading: ClauseReading, telling: DenialTelling): ReadonlySet<string> {
  const sentence = reading.annotated.sentences[telling.clause.sentence]!;
  const sides = new Set<string>([telling.by.key, ...(telling.by.state === null ? [] : [telling.by.state])]);
  for (const mention of mentionsIn(reading.annotated, { first: sentence.firstToken, end: sentence.endToken })) {
    const actor = mention.actor === null ? undefined : reading.annotated.actors.get(mention.actor);
    if (actor === undefined) continue;
    sides.add(actor.key);
    if (actor.state !== null) sides.add(actor.state);
  }
  return sides;
}

/** The entry told nearest before the denial, of another side than the one that denies: in its own sentence or the one before. */
function findBefore(reading: ClauseReading, telling: DenialTelling, told: Told): DenialTarget | undefined {
  const { sentences } = reading.annotated;
  const before = sentences[telling.clause.sentence - 1];
  const own = sentences[telling.clause.sentence]!;
  const from = (before?.paragraph === own.paragraph ? before : own).start;
  const denying = telling.by.state ?? telling.by.key;
  let best: { readonly target: DenialTarget; readonly end: number } | undefined;
  const offer = (target: DenialTarget, anchors: readonly Span[]): void => {
    for (const { start, end } of anchors) {
      if (start >= from && end <= telling.span.start + 1 && (best === undefined || end > best.end + SAME_PLACE))
        best = { target, end };
    }
  };
  for (const [index, { anchors }] of told.commitments.entries()) offer({ type: 'commitment', index }, anchors);
  for (const [index, { anchors }] of told.contacts.entries()) offer({ type: 'contact', index }, anchors);
  for (const [index, { quote, speakerActor }] of told.quotations.entries()) {
    const isOther = speakerActor !== null && (speakerActor.state ?? speakerActor.key) !== denying;
    if (isOther) offer({ type: 'quotation', index }, quote);
  }
  return best?.target;
}

function wordsIn(reading: ClauseReading, range: TokenRange): readonly string[] {
  return reading.annotated.tokens.slice(range.first, range.end).map((token) => token.lower);
}

function shorten(span: { readonly start: number; readonly end: number }) {
  return { start: span.start, end: Math.min(span.end, span.start + LONGEST) };
}

const KINDS_BY_STEM: readonly (readonly [Contact['kind'], string])[] = [
  ['phone', 'telefon'],
  ['phone', 'anruf'],
  ['phone', 'angerufen'],
  ['talks', 'verhandlung'],
  ['talks', 'gespräche'],
  ['meeting', 'treffen'],
  ['visit', 'besuch'],
];
const CONTACT_NOUN = new RegExp(`(${CONTACT_NOUN_STEMS.join('|')})(e|en|es|s|er|ern|n)?$`);
const BLAME = /^vorw[uü]rf|^anschuldig|^verdacht/;
const LONGEST = 400;
/** Characters: a commitment and the words that hold it end at nearly the same place. */
const SAME_PLACE = 40;
