import type { Clause, Phrase } from '../../core/clause.ts';
import { CONTENTLESS_NOUN, PHRASE_VERBS } from '../../german/commitment-content.ts';
import { type CommitmentVerb, type ContentForm, PROPOSAL_STEMS } from '../../german/commitment-verbs.ts';
import { COMMENT_NOUNS, CONTACT_NOUN_STEMS } from '../../german/denial-words.ts';
import { BOUND_WORDS, EACH_WORDS } from '../../german/quantity-words.ts';
import {
  type ClauseReading,
  isElliptical,
  mentionsFrom,
  rangeWithDependents,
  subordinatorOf,
  type TokenRange,
  tokensOf,
  wordsOf,
} from './clause-reading.ts';
import { findMatters } from './find-matters.ts';
import { readAct } from './read-act.ts';
import type { Content } from './telling.ts';

/** What a verb of commitment has as its content, by the first of its forms that is there; coordinated clauses apart. */
export function findContents(
  reading: ClauseReading,
  clause: Clause,
  { content: forms, kind }: CommitmentVerb,
): readonly Content[] {
  let fallback: readonly Content[] = [];
  for (const form of forms) {
    const found =
      form === 'clause'
        ? findContentClauses(reading, clause, kind === 'demand')
        : findContentPhrases(reading, clause, form);
    // "fordert Garantien, dass die Nato nicht näher rückt": the phrase names the matter, the clause only explains it.
    if (found.some((content) => hasMatter(reading, content))) return found;
    if (fallback.length === 0) fallback = found;
  }
  const host = findHosting(reading, clause);
  if (host !== undefined) return [host];
  if (fallback.length > 0) return fallback;
  const proposal = findProposal(reading, clause, { forms, kind });
  return proposal.length > 0 ? proposal : findOpenPhrase(reading, clause, forms);
}

/** "lehnte die meisten Forderungen ab", "stimmte dem Vorschlag zu": a proposal that the text told of before. */
function findProposal(
  reading: ClauseReading,
  clause: Clause,
  { forms, kind }: { readonly forms: readonly ContentForm[]; readonly kind: CommitmentVerb['kind'] },
): readonly Content[] {
  const taken = clause.phrases.find((phrase) => {
    // "Ein Angebot Moskaus habe die polnische Seite ausgeschlagen": an offer refuses nothing
    const isObject = phrase.role !== 'subject' || (kind === 'refusal' && clause.verb?.voice === 'active');
    const fits = phrase.preposition === undefined ? isObject : forms.includes(phrase.preposition as ContentForm);
    const word = reading.annotated.tokens[phrase.head]?.lower ?? '';
    // "Scholz lehnte eine solche Verknüpfung ab": what was asked for before
    const points = kind === 'refusal' && wordsOf(reading, clause).some((other) => /^solche?[nmrs]?$/.test(other));
    return fits && (PROPOSAL_STEMS.some((stem) => word.includes(stem)) || (points && phrase.role === 'object'));
  });
  return taken ? [{ range: rangeWithAttributes(reading, clause, taken), phrase: taken }] : [];
}

/** "versprach Erleichterungen", "boten die Guten Dienste an": an object of no matter that the lists know; others judge it by its sides. */
function findOpenPhrase(reading: ClauseReading, clause: Clause, forms: readonly ContentForm[]): readonly Content[] {
  // "eine Waffenruhe, die Putin vorschlägt": the pronoun is the object
  if (!PHRASE_VERBS.has(clause.verb?.lemma ?? '') || clause.kind === 'relative') return [];
  const phrase = clause.phrases.find(({ role, preposition, head }) => {
    const isDative = forms.includes('dative') && role !== 'subject' && role !== 'adverbial';
    // "Verlangt werde die Schließung des Lagers, sagte Ruto"
    const isTaken =
      clause.verb?.voice === 'passive' && clause.verb.mood === 'subjunctive1' ? role === 'subject' : role === 'object';
    const isObject = isTaken && forms.includes('accusative');
    const fits = preposition === undefined ? isDative || isObject : forms.includes(preposition as ContentForm);
    const word = reading.lower[head] ?? '';
    if (!fits || reading.annotated.words[head]?.category !== 'noun' || COMMENT_NOUNS.has(word)) return false;
    if (BEGINNING.test(word)) return false;
    return !CONTENTLESS_NOUN.test(word) && !CONTACT_NOUN_STEMS.some((stem) => word.includes(stem));
  });
  if (phrase === undefined) return findBehindAddressee(reading, clause, forms);
  if (/^kein/.test(reading.lower[phrase.firstToken] ?? '')) return [];
  const range = rangeWithAttributes(reading, clause, phrase);
  const isNamed = mentionsFrom(reading.annotated, { first: phrase.firstToken, end: phrase.head + 1 }).some(
    ({ endToken }) => endToken > phrase.head,
  );
  return isNamed ? [] : [{ range, phrase }];
}

/** "forderte von der iranischen Regierung Aufklärung": a bare noun behind the one who is asked, read as one phrase. */
function findBehindAddressee(
  reading: ClauseReading,
  clause: Clause,
  forms: readonly ContentForm[],
): readonly Content[] {
  if (!forms.includes('accusative')) return [];
  const asked = clause.phrases.find(({ preposition }) => preposition === 'von');
  if (asked === undefined || CONTENTLESS_NOUN.test(reading.lower[asked.head] ?? '')) return [];
  const [side] = mentionsFrom(reading.annotated, { first: asked.firstToken, end: asked.head });
  if (side === undefined || side.endToken > asked.head || side.firstToken > asked.firstToken + 1) return [];
  return reading.annotated.words[side.endToken]?.category === 'article'
    ? []
    : [{ range: { first: side.endToken, end: rangeWithAttributes(reading, clause, asked).end } }];
}

/** "bot Bagdad als Ort an", "bot sich als Vermittler an". */
function findHosting(reading: ClauseReading, clause: Clause): Content | undefined {
  if (clause.verb?.lemma !== 'anbieten' || clause.kind === 'relative') return undefined;
  const phrase = clause.phrases.find(
    ({ preposition, head, role }) =>
      preposition === undefined && role !== 'subject' && HOST.test(reading.lower[head] ?? ''),
  );
  if (phrase === undefined || !wordsOf(reading, clause).includes('als')) return undefined;
  const object = clause.phrases.find(({ role, firstToken }) => role === 'object' && firstToken < phrase.firstToken);
  return { range: { first: object?.firstToken ?? phrase.firstToken, end: phrase.endToken }, phrase };
}

function hasMatter(reading: ClauseReading, content: Content): boolean {
  if (findMatters(reading.annotated, content.range).length > 0) return true;
  return content.clause !== undefined && readAct(reading, content.clause) !== undefined;
}

/** "verlangt, dass Minsk ..., keine Gewalt mehr übe und Gefangene freilasse"; "sagte zu, auf Angriffe zu verzichten". */
export function findContentClauses(reading: ClauseReading, clause: Clause, asks = false): readonly Content[] {
  const { clauses } = reading.annotated;
  const contents: Content[] = [];
  const verbAt = clause.verb?.tokens[0] ?? clause.parts[0]?.first ?? 0;
  const told = findToldBefore(reading, clause, asks);
  if (told !== undefined) contents.push(told);
  for (const index of reading.clausesOfSentence[clause.sentence] ?? []) {
    const other = clauses[index]!;
    if (other.index === clause.index || (other.parts[0]?.first ?? 0) < verbAt) continue;
    const previous = contents.at(-1)?.clause;
    const depends = other.parent === clause.index;
    const continues =
      previous !== undefined && (depends || other.parent === previous.index || other.parent === previous.parent);
    if (depends && opensContent(reading, other, asks))
      contents.push({ range: ownRange(reading, other), clause: other });
    else if ((continues && isCoordinated(reading, other, previous)) || isContinued(reading, previous, other)) {
      contents.push({ range: ownRange(reading, other), clause: other });
    }
  }
  return contents;
}

/** "Beide Seiten tauschen 60 Gefangene aus, kündigte Kiew an": the clause before the inverted verb. */
function findToldBefore(reading: ClauseReading, clause: Clause, asks: boolean): Content | undefined {
  if (clause.order !== 'verbFirst' || clause.kind !== 'main') return undefined;
  const before = reading.annotated.clauses.find((other) => other.parent === clause.index && other.kind === 'main');
  if (before === undefined || before.index > clause.index || before.sentence !== clause.sentence) return undefined;
  // "Kiew müsse die Pässe anerkennen, verlangte Borrell"; not "Das sei zu wenig, forderte er zornig"
  const isAsked = /^(müssen|sollen|dürfen)$/.test(before.verb?.modal ?? '');
  if (asks && !isAsked) return undefined;
  return { range: ownRange(reading, before), clause: before };
}

/** The object or prepositional phrase that the verb takes as its content; only one that names a matter. */
function findContentPhrases(reading: ClauseReading, clause: Clause, form: ContentForm): readonly Content[] {
  if (clause.phrases.length > MOST_PHRASES) return [];
  const passive = clause.verb?.voice === 'passive' && (form === 'accusative' || form === 'dative');
  const phrases = clause.phrases.filter((phrase) => {
    if (form === 'accusative' || form === 'dative') {
      if (phrase.preposition !== undefined) return false;
      if (form === 'accusative' && DATIVE.test(reading.lower[phrase.firstToken] ?? '')) return false;
      if (isElliptical(reading, clause))
        return findMatters(reading.annotated, rangeWithAttributes(reading, clause, phrase)).length > 0;
      if (passive ? phrase.role !== 'subject' && phrase.role !== 'unknown' : phrase.role === 'subject') return false;
    } else if (phrase.preposition !== form) return false;
    // "forderte Frieden, darunter für den Krieg im Osten": nobody asks for a war; "einigten sich auf den Beginn von Gesprächen" is an exchange
    if (NO_CONTENT.test(reading.lower[phrase.head] ?? '') || isBeginningOfTalks(reading, clause, phrase)) return false;
    return findMatters(reading.annotated, rangeWithAttributes(reading, clause, phrase)).length > 0;
  });
  const role = form === 'dative' ? 'indirectObject' : 'object';
  const phrase = phrases.find((other) => other.role === role) ?? phrases[0];
  return phrase ? [{ range: rangeWithAttributes(reading, clause, phrase), phrase }] : [];
}

/** "den Beginn von Gesprächen", "die Fortsetzung der Verhandlungen". */
function isBeginningOfTalks(reading: ClauseReading, clause: Clause, phrase: Phrase): boolean {
  if (!BEGINNING.test(reading.lower[phrase.head] ?? '')) return false;
  const { first, end } = rangeWithAttributes(reading, clause, phrase);
  return reading.lower.slice(first, end).some((word) => /^(friedens)?(gespräche[n]?|verhandlungen)$/.test(word));
}

/** The phrase with what belongs to it: "eine Waffenruhe auf dem Schwarzen Meer", "die Entsendung" before "weiterer Truppen". */
export function rangeWithAttributes(reading: ClauseReading, clause: Clause, phrase: Phrase): Content['range'] {
  let end = phrase.endToken;
  let first = phrase.firstToken;
  const before = clause.phrases.find((other) => other.endToken === first);
  // "sagte Dänemark acht Fähren zu": a name before the object is the one it is said to
  const isName = before !== undefined && reading.annotated.words[before.head]?.category === 'name';
  if (phrase.preposition === undefined && before?.role === 'object' && !isName) first = before.firstToken;
  for (const next of clause.phrases) {
    if (next.firstToken === end && next.preposition !== undefined) end = next.endToken;
    else if (next.firstToken > end && isCountedGap(reading, { first: end, end: next.firstToken })) end = next.endToken;
  }
  return { first, end };
}

function opensContent(reading: ClauseReading, clause: Clause, asks: boolean): boolean {
  const subordinator = subordinatorOf(reading, clause);
  if (clause.kind === 'infinitive') return subordinator === undefined;
  if (clause.kind === 'subordinate') return subordinator === 'dass' || subordinator === 'daß';
  // "forderte, Russland müsse einlenken": a main clause in the subjunctive.
  if (clause.kind !== 'main' || clause.verb?.mood !== 'subjunctive1') return false;
  // 'sicherte Hilfe zu: "Liebe Freunde, ..."': what is quoted behind a colon is another sentence
  const first = clause.parts[0]?.first ?? 0;
  if (reading.lower[first - 1] === ':' || /^[„"»«“]$/.test(reading.lower[first] ?? '')) return false;
  return !asks || (clause.verb.modal !== undefined && clause.verb.modal !== 'wollen');
}

/** A further clause of the same series: same order of words, no opening word of its own. */
function isCoordinated(reading: ClauseReading, clause: Clause, previous: Clause): boolean {
  if (clause.subordinator !== undefined && subordinatorOf(reading, clause) !== 'dass') return false;
  if (clause.verb === undefined || clause.kind === 'relative') return false;
  return clause.kind === previous.kind && clause.order === previous.order;
}

/** "verlange, dass Minsk ..., keine Gewalt übe und Gefangene freilasse": the finite verb at its end continues the series. */
function isContinued(reading: ClauseReading, previous: Clause | undefined, next: Clause): boolean {
  if (previous?.order !== 'verbFinal' || next.subordinator !== undefined || next.verb?.finite === undefined)
    return false;
  const { tokens } = reading.annotated;
  const words = tokensOf(next).filter((index) => tokens[index]!.kind !== 'mark');
  const starts = next.parts[0]?.first ?? 0;
  return words.length > 2 && words.at(-1) === next.verb.finite && starts - (previous.parts.at(-1)?.end ?? 0) <= 1;
}

function ownRange(reading: ClauseReading, clause: Clause): Content['range'] {
  const range = rangeWithDependents(reading, clause);
  return { first: clause.parts[0]?.first ?? range.first, end: range.end };
}

const NO_CONTENT =
  /^((krieg|konflikt|einmarsch)(e?s)?|(handels)?defizit|standpunkt|position|haltung|ansicht|sicht|meinung)$/;
/** Articles of the one to whom something is refused or promised: "Einer Abordnung verweigerten sie die Einreise". */
const DATIVE = /^(dem|einem|einer)$/;
const BEGINNING = /^(beginns?|aufnahme|wiederaufnahme|fortsetzung|start)$/;
const HOST = /^((mit)?gastgeber|(austragungs|tagungs|verhandlungs)?ort|vermittler|schauplatz)(in)?$/;

/** A list without end is no sentence; each phrase would look at all others. */
const MOST_PHRASES = 100;

/** "von jeweils 1000 Gefangenen": a preposition and words of number between two phrases. */
function isCountedGap(reading: ClauseReading, gap: TokenRange): boolean {
  const words = reading.annotated.tokens.slice(gap.first, gap.end).map((token) => token.lower);
  return words[0] === 'von' && words.slice(1).every((word) => EACH_WORDS.has(word) || BOUND_WORDS.has(word));
}
