import type { Anchor, Span } from '../../core/anchor.ts';
import type { Hop } from '../../core/quotation.ts';
import type { DocumentView } from '../../pipeline/show/load-document-view.ts';
import { nameCommitmentKind, nameContactKind, nameDenialKind } from '../report/words.ts';
import { contactAddress } from './links.ts';
import { nameActor, nameActors } from './name-actor.ts';

/** What a stretch of a text proves; `asked` is what a link leads to. */
export type MarkKind = 'contact' | 'statement' | 'commitment' | 'denial' | 'time' | 'asked';

/** A stretch of a text on which a fact rests. */
export interface EvidenceMark extends Span {
  readonly kind: MarkKind;
  /** What it is, in words: "Telefonat: Donald Trump – Wladimir Putin". */
  readonly words: string;
  /** Where it leads; null where it has no page of its own. */
  readonly address: string | null;
  /** Of statements: who says it. */
  readonly speaker: string | null;
}

/** All marks of a document, in text order. */
export function markEvidence({
  contacts,
  quotations,
  commitments,
  denials,
  times,
}: DocumentView): readonly EvidenceMark[] {
  const marks: EvidenceMark[] = [];
  const add = (anchors: readonly Anchor[], mark: Omit<EvidenceMark, 'start' | 'end'>) => {
    for (const { start, end } of anchors) marks.push({ start, end, ...mark });
  };
  for (const { id, fact } of contacts) {
    const words = `${nameContactKind(fact.kind)}: ${nameActors(fact.participants)}`;
    const address = id && contactAddress(id);
    for (const anchors of [fact.anchors, fact.date?.anchors, fact.duration?.anchors, fact.place?.anchors])
      add(anchors ?? [], { kind: 'contact', words, address, speaker: null });
  }
  for (const { fact } of quotations) {
    const said = fact.speakerActor?.name ?? fact.chain[0]?.name;
    const speaker = said === undefined ? null : nameActor(said);
    const words =
      fact.chain.length > 0 ? fact.chain.map((hop) => nameHop(hop, fact.chain)).join(' ← ') : (speaker ?? '?');
    add(fact.quote, { kind: 'statement', words, address: null, speaker });
  }
  for (const { fact } of commitments) {
    const words = `${nameCommitmentKind(fact.kind)}: ${nameActors(fact.parties, ', ')}`;
    add(fact.anchors, { kind: 'commitment', words, address: null, speaker: null });
  }
  for (const { fact } of denials)
    add(fact.anchors, {
      kind: 'denial',
      words: `${nameActor(fact.by.name)}: ${nameDenialKind(fact.kind)}`,
      address: null,
      speaker: null,
    });
  for (const { start, end, type, value } of times)
    if (type !== 'DURATION' && value)
      marks.push({ start, end, kind: 'time', words: value, address: null, speaker: null });
  return marks.sort((left, right) => left.start - right.start || left.end - right.end);
}

/** "zwei Diplomaten", "Dmitri Peskow"; for whom he speaks is not said twice in a chain that names it. */
function nameHop({ name, description, number }: Hop, chain: readonly Hop[]): string {
  const known = nameActor(name);
  if (!description || chain.some((other) => other.name === description)) return known;
  return `${known} (${[number, nameActor(description)].filter(Boolean).join(' ')})`;
}
