import { subjectOf } from '../../core/clause.ts';
import type { Contact } from '../../core/contact.ts';
import { CONSEQUENCE_WORDS } from '../../german/commitment-words.ts';
import { DENIAL_VERBS } from '../../german/denial-words.ts';
import { type ClauseReading, hasWord } from './clause-reading.ts';
import type { Draft } from './draft.ts';
import { tellsOfDeal } from './tells-of-deal.ts';

/** What both sides will do, told after they sat together, was agreed there: "Jede Seite lasse 1.000 Gefangene frei". */
export function settleStatus(reading: ClauseReading, draft: Draft, contacts: readonly Contact[]): Draft {
  if (isDenied(reading, draft)) return { ...draft, commitment: { ...draft.commitment, status: 'denied' } };
  if (draft.commitment.status !== 'announced') return draft;
  if (isThreat(reading, draft)) return toThreat(draft);
  if (isBinding(reading, draft)) return toAgreement(draft);
  if (!draft.matters.some((matter) => MUTUAL.has(matter))) return draft;
  const together = bindsEachSide(reading, draft) && contacts.some(isSitting) && !contacts.some(isCall);
  return together || isCalledAgreement(reading, draft) ? toAgreement(draft) : draft;
}

/** "Dass man um Aufschub gebeten habe, wies Ankara zurück", "bestritt, Kiew Raketen zugesagt zu haben". */
function isDenied(reading: ClauseReading, { telling }: Draft): boolean {
  if (telling.clause.kind === 'main') return false;
  const parent = telling.clause.parent === undefined ? undefined : reading.annotated.clauses[telling.clause.parent];
  return parent?.verb !== undefined && !parent.verb.negated && DENIAL_VERBS.get(parent.verb.lemma)?.kind === 'flat';
}

/** "Sollte Moskau nicht einlenken, werde er Zölle verhängen", "Sonst werde man die Sanktionen verschärfen". */
function isThreat(reading: ClauseReading, { telling, commitment }: Draft): boolean {
  if (/^(act|open):/.test(telling.rule) && hasWord(reading, telling.clause, OR_ELSE)) return true;
  if (!/^act:(verhängen|verschärfen|erhöhen|sperren|angreifen)$/.test(telling.rule)) return false;
  return commitment.condition !== null || hasWord(reading, telling.clause, CONSEQUENCE_WORDS);
}

function toThreat(draft: Draft): Draft {
  const by = draft.parties.by;
  return {
    ...draft,
    telling: { ...draft.telling, kind: 'threat', status: 'proposed' },
    commitment: { ...draft.commitment, kind: 'threat', status: 'proposed', by },
  };
}

function toAgreement(draft: Draft): Draft {
  return {
    ...draft,
    telling: { ...draft.telling, kind: 'agreement', status: 'agreed' },
    commitment: { ...draft.commitment, kind: 'agreement', status: 'agreed' },
  };
}

/** "In der Erklärung verpflichten sich die beiden Staaten", "Nach dem Abkommen wollen die USA abziehen". */
function isBinding(reading: ClauseReading, { telling, commitment }: Draft): boolean {
  const sides = new Set(commitment.parties.map(({ key, state }) => state ?? key));
  if (telling.rule === 'verb:verpflichten' && (sides.size > 1 || isBehindDeal(reading, telling.clause))) return true;
  // "Guyana und Venezuela wollen auf Gewalt verzichten", told of a meeting of the two
  const met = reading.contacts.some(
    ({ status, participants }) => status === 'held' && participants.every(({ key, state }) => sides.has(state ?? key)),
  );
  if (sides.size > 1 && met && BINDING_BOTH.test(telling.rule)) return true;
  return telling.clause.phrases.some(({ preposition, head }) => {
    const word = reading.lower[head] ?? '';
    return /^(nach|laut|gemäß)$/.test(preposition ?? '') && /abkommen|vereinbarung|vertrag|einigung/.test(word);
  });
}

/** "Beide haben sich verständigt. Pristina verpflichtet sich, ...": a side binds itself in the deal told before. */
function isBehindDeal(reading: ClauseReading, { sentence }: Draft['telling']['clause']): boolean {
  for (let near = Math.max(0, sentence - DEAL_REACH); near <= sentence; near++) {
    const told = reading.clausesOfSentence[near] ?? [];
    if (told.some((index) => isOtherDeal(reading, index))) return true;
  }
  return false;
}

function isOtherDeal(reading: ClauseReading, index: number): boolean {
  const clause = reading.annotated.clauses[index]!;
  return clause.verb?.lemma !== 'verpflichten' && tellsOfDeal(reading, clause);
}

/** "Das Weiße Haus wertete die Abmachung als Auftakt": the text itself calls an agreement what it just told. */
function isCalledAgreement(reading: ClauseReading, draft: Draft): boolean {
  if (!/^(shall|verb:zusagen)/.test(draft.telling.rule)) return false;
  const { sentences, document } = reading.annotated;
  const { sentence } = draft.telling.clause;
  const last = sentences[Math.min(sentences.length - 1, sentence + REACH)]!;
  return THE_AGREEMENT.test(document.text.slice(sentences[sentence]!.end, last.end));
}

function bindsEachSide(reading: ClauseReading, draft: Draft): boolean {
  const clause = draft.telling.content.clause;
  const subject = clause && subjectOf(clause);
  if (subject === undefined) return false;
  const words = reading.annotated.document.text.slice(subject.start, subject.end).toLowerCase();
  return EACH_SIDE.test(words);
}

function isCall(contact: Contact): boolean {
  return contact.kind === 'phone';
}

/** Talks or a meeting that took place; beside a telephone call the text is often about others than those who are bound. */
function isSitting(contact: Contact): boolean {
  return contact.status === 'held' && (contact.kind === 'talks' || contact.kind === 'meeting');
}

/** Sentences: a deal is told point by point. */
const DEAL_REACH = 8;
const BINDING_BOTH =
  /^(act|verb):(verzichten|versprechen|zusagen|zusichern|austragen|drohen|bedrohen|anwenden|übergeben|austauschen|freilassen)$/;
/** How far behind the telling it may be called so. */
const REACH = 3;
const THE_AGREEMENT = /\b(die|der|dieser?) (Abmachung|Absprache|Übereinkunft|Verabredung)\b/;
const OR_ELSE: ReadonlySet<string> = new Set(['sonst', 'andernfalls', 'ansonsten']);
const EACH_SIDE = /^(jede seite|keine seite|jedes land|beide seiten|beide länder|beide delegationen|beide parteien)/;
const MUTUAL: ReadonlySet<string> = new Set([
  'prisoners',
  'remains',
  'ceasefire',
  'energy',
  'hostilities',
  'withdrawal',
]);
