import type { Clause } from '../../../core/clause.ts';
import type { ContactStatus } from '../../../core/contact.ts';
import { PLAIN_NEGATIONS } from '../../../german/closed-word-classes.ts';
import { DENYING_WORDS, HEARSAY_WORDS, ONGOING_WORDS } from '../../../german/contact-status-words.ts';
import { hasComingTime } from '../circumstances/read-times.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { tokensIn, wordsIn } from '../links/read-clause.ts';
import { judgeReported } from './judge-reported.ts';
import { statusOfLemma } from './status-words.ts';

/** A status with the words that decided. */
export interface Judgement {
  readonly status: ContactStatus;
  readonly because: string;
  readonly attempted?: boolean;
  /** Of denials: it is what is to come that is denied ("ein Treffen ist nicht geplant"). */
  readonly future?: boolean;
  /** The words only mention the exchange; they do not settle how far it has come. */
  readonly weak?: boolean;
}

/** How far an exchange has come that the verb of this clause tells of, the clauses above it considered. */
export function judgeClause(linked: LinkedDocument, clause: Clause): Judgement {
  const own = toRefusal(clause, judgeVerbForm(linked, clause));
  const hearsay = wordsIn(linked, clause).find((word) => HEARSAY_WORDS.has(word));
  if (hearsay && (own.status === 'held' || own.status === 'planned')) return { status: 'alleged', because: hearsay };
  return judgeAbove(linked, clause, own) ?? own;
}

/** "er werde sich mit der Miliz nicht an einen Tisch setzen", "will nicht mit ihm sprechen": refused in other words. */
function toRefusal({ verb, phrases }: Clause, own: Judgement): Judgement {
  const isWill = verb?.modal === 'wollen' || (verb?.tense === 'future' && verb.mood === 'subjunctive1');
  const hasSubject = phrases.some(({ role }) => role === 'subject');
  return own.because === 'negation' && isWill && hasSubject ? { status: 'refused', because: 'will nicht' } : own;
}

/** What mood, modal, tense and negation say: "soll ... telefoniert haben", "will sprechen", "käme es zu". */
export function judgeVerbForm(linked: LinkedDocument, clause: Clause): Judgement {
  const { verb } = clause;
  if (!verb) return { status: 'held', because: 'noVerb' };
  if (isNegated(linked, clause))
    return CALLED_OFF.test(wordsIn(linked, clause).join(' '))
      ? { status: 'cancelled', because: 'doch nicht' }
      : { status: 'denied', because: 'negation' };
  if (isCondition(linked, clause)) return { status: 'proposed', because: 'condition' };
  if (wordsIn(linked, clause).includes('hoffentlich')) return { status: 'proposed', because: 'hoffentlich' };
  const { tense, mood } = verb;
  // "hatte nach Rom weiterfliegen wollen": where no list knows the verb the modal stands for it
  const modal = verb.modal ?? (/^(wollen|sollen|können|müssen|dürfen)$/.test(verb.lemma) ? verb.lemma : undefined);
  // "hätten ein Abkommen unterzeichnen sollen": meant to be, and was not
  if (modal && tense === 'perfect' && mood === 'subjunctive2')
    return { status: 'cancelled', because: 'hätte sollen', weak: true };
  // "eine halbe Stunde soll das Telefonat gedauert haben": not that it was is hearsay, but how long
  if (modal === 'sollen' && tense === 'perfect')
    return /^(an)?dauern$/.test(verb.lemma)
      ? { status: 'held', because: 'soll gedauert haben' }
      : { status: 'alleged', because: 'soll haben' };
  // "Eigentlich hatten sich die beiden treffen wollen"
  if ((modal === 'wollen' || modal === 'sollen') && /^(past|perfect|pluperfect)$/.test(tense)) {
    const once = wordsIn(linked, clause).find((word) => word === 'eigentlich' || word === 'ursprünglich');
    if (once) return { status: 'cancelled', because: once };
    if (modal === 'wollen' && tense === 'pluperfect')
      return { status: 'cancelled', because: 'hatte wollen', weak: true };
  }
  if (modal === 'können' && tense === 'past' && mood !== 'subjunctive2') return { status: 'held', because: 'konnte' };
  if (modal === 'sollen' && tense === 'past' && cameToNothing(linked, clause))
    return { status: 'cancelled', because: 'sollten' };
  if (modal === 'wollen' || modal === 'sollen') return { status: 'planned', because: modal };
  // "hat ihm einen Brief zukommen lassen"
  if (modal && modal !== 'lassen') return { status: 'proposed', because: modal };
  if (tense === 'future') return { status: 'planned', because: 'future' };
  if (mood === 'subjunctive2' && (tense === 'present' || tense === 'past'))
    return { status: 'proposed', because: mood };
  // "an den Tisch kehre Oslo erst zurück, wenn die Quoten stimmten"
  if (tense === 'present' && isOnlyWhen(linked, clause)) return { status: 'proposed', because: 'erst wenn' };
  if (tense === 'present' && hasComingTime(linked, clause)) return { status: 'planned', because: 'coming' };
  if (tense === 'present' && wordsIn(linked, clause).some((word) => ONGOING_WORDS.has(word)))
    return { status: 'ongoing', because: 'present' };
  return { status: 'held', because: tense };
}

/** "begegnen sich heute doch nicht". */
const CALLED_OFF = /\b(doch nicht|nun nicht mehr)\b/;

function isOnlyWhen(linked: LinkedDocument, clause: Clause): boolean {
  const next = linked.clauses[clause.index + 1];
  const opener = next?.subordinator === undefined ? '' : linked.tokens[next.subordinator]!.lower;
  return opener === 'wenn' && next?.sentence === clause.sentence && wordsIn(linked, clause).includes('erst');
}

/** "Man wartete vergebens. Dort sollten beide an einem Tisch Platz nehmen", "sollten sich treffen; die M23 zog zurück". */
function cameToNothing(linked: LinkedDocument, { sentence }: Clause): boolean {
  const first = linked.sentences[Math.max(0, sentence - 1)]!.firstToken;
  const { endToken } = linked.sentences[sentence]!;
  return linked.tokens.slice(first, endToken).some(({ lower }) => IN_VAIN.test(lower));
}

const IN_VAIN = /^(vergebens|abgesagt|zurückgezogen|ferngeblieben|geplatzt|platzte|ausgefallen)$/;

/** Whether the verb is negated; not by an afterthought ("haben verhandelt, so direkt wie lange nicht mehr"). */
function isNegated(linked: LinkedDocument, clause: Clause): boolean {
  const last = clause.verb?.tokens.at(-1) ?? 0;
  const several = (clause.verb?.tokens.length ?? 0) > 1;
  return tokensIn(linked, clause).some((token) => {
    const text = linked.tokens[token]!.lower;
    if (!PLAIN_NEGATIONS.has(text) || (several && token > last) || isAfterthought(linked, clause, token)) return false;
    // "nicht nur mit Putin"; "verhandeln nicht direkt": then indirectly
    return (
      text !== 'nicht' ||
      !/^(nur|zuletzt|allein|einmal|direkt|groß|gross|viel|lange)$/.test(linked.tokens[token + 1]?.lower ?? '')
    );
  });
}

/** "hatte lange mit ihm konferiert, | das Essen nicht eingerechnet": behind a comma that closes the verbs of the clause. */
function isAfterthought(linked: LinkedDocument, { verb }: Clause, negation: number): boolean {
  const [first, second] = verb?.tokens ?? [];
  if (first === undefined || second === undefined || negation < second) return false;
  return linked.tokens.slice(second, negation).some(({ text }) => text === ',');
}

/** "falls es zu einem Treffen kommt", "ob Putin ihn treffen wird", "Käme es zu einem Treffen, so ...". */
function isCondition(linked: LinkedDocument, clause: Clause): boolean {
  const subordinator = clause.subordinator === undefined ? '' : linked.tokens[clause.subordinator]!.lower;
  return ['falls', 'wenn', 'sofern', 'ob'].includes(subordinator) && clause.kind === 'subordinate';
}

/** "hofft, mit Trump zu sprechen", "weigerte sich anzureisen", "versuchte vergebens, ihn zu erreichen". */
function judgeAbove(linked: LinkedDocument, clause: Clause, own: Judgement): Judgement | undefined {
  const parent = clause.parent === undefined ? undefined : linked.clauses[clause.parent];
  // "wies Berichte zurück, wonach ...": told by a report
  const isTold =
    clause.kind === 'infinitive' ||
    clause.kind === 'subordinate' ||
    /^(wonach|nach de(m|nen|r)) /.test(wordsIn(linked, clause).slice(0, 3).join(' '));
  const reported = parent && own.status === 'held' ? judgeReported(linked, clause, parent) : undefined;
  if (reported) return reported;
  if (!parent?.verb || !isTold) return undefined;
  const words = wordsIn(linked, parent);
  if (parent.verb.lemma === 'versuchen') {
    const inVain = words.some((word) => /^(vergebens|vergeblich|erfolglos)$/.test(word));
    return { status: inVain ? 'refused' : 'proposed', because: 'versuchen', attempted: true };
  }
  if (DENYING_WORDS.has(parent.verb.lemma) && own.status === 'held')
    return { status: 'denied', because: parent.verb.lemma };
  // "es wird richtig sein, dass wir ein Gespräch mit Trump führen": a wish
  if (clause.kind === 'subordinate' && clause.verb?.tense === 'present' && own.status !== 'denied') {
    const wish = words.find((word) => WISHED.has(word));
    if (wish) return { status: 'proposed', because: wish };
  }
  const status = statusOfLemma(parent.verb.lemma) ?? words.map(statusOfLemma).find((found) => found !== undefined);
  if (status && clause.kind === 'infinitive')
    return { status: parent.verb.negated ? 'denied' : status, because: parent.verb.lemma };
  if (clause.kind === 'infinitive' && own.status === 'held') return judgePurpose(linked, clause, parent);
  return own.status === 'held' && status === 'denied' ? { status, because: parent.verb.lemma } : undefined;
}

const WISHED: ReadonlySet<string> = new Set(
  'richtig wichtig gut besser nötig notwendig sinnvoll entscheidend zeit wünschenswert hilfreich dringend'.split(' '),
);

/** "flog nach Genf, um Putin zu treffen": as real as the journey; "einigten sich, zusammenzukommen": to come. */
function judgePurpose(linked: LinkedDocument, clause: Clause, parent: Clause): Judgement {
  const opener = clause.subordinator === undefined ? '' : linked.tokens[clause.subordinator]!.lower;
  // "hat eingeräumt, mit Maduro gesprochen zu haben"
  if (clause.verb?.tense === 'perfect' && opener !== 'ohne') return { status: 'held', because: 'gesprochen zu haben' };
  if (opener === 'ohne' || opener === 'statt' || opener === 'anstatt') return { status: 'denied', because: opener };
  return opener === 'um'
    ? judgeVerbForm(linked, parent)
    : { status: 'planned', because: parent.verb?.lemma ?? 'infinitive' };
}
