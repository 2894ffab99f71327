import { overlaps, type Span } from '../../core/anchor.ts';
import { GATHERING_FIRST_PARTS } from '../../german/contact-nouns.ts';
import type { LinkedDocument } from './linked-document.ts';

const SPORT =
  /^(spiel|spiels|spiele|partie|match|finale|halbfinale|viertelfinale|achtelfinale|liga|bundesliga|trainer|torwart|halbzeit|elfmeter|tabelle|mannschaft|nationalmannschaft|turnier|pokal|weltmeisterschaft|europameisterschaft|wm|em|stürmer|tore|vorrunde|gruppenphase)$/;

/** Whether a sentence is about sport, where sides meet without speaking: "Deutschland trifft im Finale auf Spanien". */
export function isSport(linked: LinkedDocument, sentence: number): boolean {
  const { firstToken, endToken } = linked.sentences[sentence]!;
  return linked.tokens.slice(firstToken, endToken).some(({ text }) => SPORT.test(text.toLowerCase()));
}

const DEMANDING: ReadonlySet<string> = new Set([
  ...[
    'auffordern',
    'aufrufen',
    'bitten',
    'drängen',
    'mahnen',
    'ermahnen',
    'raten',
    'anhalten',
    'beauftragen',
    'ermuntern',
  ],
  ...[
    'hindern',
    'abhalten',
    'warnen',
    'abraten',
    'empfehlen',
    'appellieren',
    'anweisen',
    'zwingen',
    'nötigen',
    'überreden',
    'ermutigen',
    'erlauben',
    'verbieten',
  ],
]);

/** Whether a clause only says what somebody else is urged to do: "forderte Putin auf, mit Kiew zu verhandeln". */
export function isDemanded(linked: LinkedDocument, clauseIndex: number): boolean {
  const clause = linked.clauses[clauseIndex];
  const parent = clause?.parent === undefined ? undefined : linked.clauses[clause.parent];
  return clause?.kind === 'infinitive' && DEMANDING.has(parent?.verb?.lemma ?? '');
}

/** Whether a word names a gathering of many, which does not tell who met whom: "beim Nato-Gipfel", "in der G7-Videoschalte". */
export function isGathering(word: string): boolean {
  const [first = '', ...rest] = word.split('-');
  if (rest.length > 0) return GATHERING_FIRST_PARTS.has(first) || GATHERING_FIRST_PARTS.has(first.replace(/s$/, ''));
  return [...GATHERING_FIRST_PARTS].some(
    (part) =>
      word.startsWith(part) && /^s?(gipfel|treffen|konferenz|videoschalte|schalte)/.test(word.slice(part.length)),
  );
}

/** Whether a span lies in words that are too damaged to be read. Machine translation alone is no such damage. */
export function isDamaged(linked: LinkedDocument, span: Span): boolean {
  return linked.document.warnings.some(
    (warning) => (warning.kind === 'damaged' || warning.kind === 'verbMissing') && overlaps(warning, span),
  );
}
