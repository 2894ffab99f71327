import type { Clause } from '../../core/clause.ts';
import type { ContactStatus } from '../../core/contact.ts';
import { HEARSAY_WORDS } from '../../german/contact-status-words.ts';
import type { LinkedDocument } from './link-mentions.ts';
import { wordsIn } from './read-clause.ts';
import { hasComingTime } from './read-times.ts';
import { statusOfLemma } from './status-words.ts';

/** A status with the words that decided. */
export interface Judgement {
  readonly status: ContactStatus;
  readonly because: string;
  readonly attempted?: boolean;
}

/** How far an exchange has come that the verb of this clause tells of, the clauses above it considered. */
export function judgeClause(linked: LinkedDocument, clause: Clause): Judgement {
  const words = wordsIn(linked, clause);
  const hearsay = words.find((word) => HEARSAY_WORDS.has(word));
  const own = judgeVerbForm(linked, clause, words);
  if (hearsay && own.status === 'held') return { status: 'alleged', because: hearsay };
  const above = judgeAbove(linked, clause, own);
  return above ?? own;
}

/** What mood, modal, tense and negation say: "soll ... telefoniert haben", "will sprechen", "käme es zu". */
export function judgeVerbForm(linked: LinkedDocument, clause: Clause, words: readonly string[]): Judgement {
  const { verb } = clause;
  if (!verb) return { status: 'held', because: 'noVerb' };
  if (verb.negated || words.some((word) => /^(kein|keine[rnms]?|nie|niemals|nicht)$/.test(word)))
    return { status: 'denied', because: 'negation' };
  if (isCondition(linked, clause)) return { status: 'proposed', because: 'condition' };
  const { modal, tense, mood } = verb;
  if (modal === 'sollen' && tense === 'perfect') return { status: 'alleged', because: 'soll haben' };
  if (modal === 'können' && tense === 'past' && mood !== 'subjunctive2') return { status: 'held', because: 'konnte' };
  if (modal === 'wollen' || modal === 'sollen') return { status: 'planned', because: modal };
  if (modal) return { status: 'proposed', because: modal };
  if (tense === 'future') return { status: 'planned', because: 'future' };
  if (mood === 'subjunctive2' && (tense === 'present' || tense === 'past'))
    return { status: 'proposed', because: 'subjunctive2' };
  if (tense === 'present' && hasComingTime(linked, clause)) return { status: 'planned', because: 'coming' };
  return { status: 'held', because: tense };
}

/** "falls es zu einem Treffen kommt", "ob Putin ihn treffen wird". */
function isCondition(linked: LinkedDocument, clause: Clause): boolean {
  const subordinator = clause.subordinator === undefined ? '' : linked.tokens[clause.subordinator]!.text.toLowerCase();
  return ['falls', 'wenn', 'sofern', 'ob', 'sollte'].includes(subordinator) && clause.kind === 'subordinate';
}

/** "hofft, mit Trump zu sprechen", "weigerte sich anzureisen", "versuchte vergebens, ihn zu erreichen". */
function judgeAbove(linked: LinkedDocument, clause: Clause, own: Judgement): Judgement | undefined {
  const parent = clause.parent === undefined ? undefined : linked.clauses[clause.parent];
  if (!parent?.verb || clause.kind === 'relative') return undefined;
  const words = wordsIn(linked, parent);
  if (parent.verb.lemma === 'versuchen') {
    const inVain = words.some((word) => /^(vergebens|vergeblich|erfolglos)$/.test(word));
    return { status: inVain ? 'refused' : 'proposed', because: 'versuchen', attempted: true };
  }
  const status = statusOfLemma(parent.verb.lemma) ?? words.map(statusOfLemma).find((found) => found !== undefined);
  if (status === undefined) return undefined;
  if (clause.kind === 'infinitive')
    return { status: parent.verb.negated ? 'denied' : status, because: parent.verb.lemma };
  if (own.status === 'held' && status === 'denied') return { status: 'denied', because: parent.verb.lemma };
  return own.status === 'held'
    ? undefined
    : { status: own.status === 'denied' ? 'denied' : own.status, because: own.because };
}
