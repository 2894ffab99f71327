import type { Extraction } from '../../core/analysis.ts';
import type { Anchor } from '../../core/anchor.ts';
import type { JudgedFact } from '../../core/judgement.ts';
import type { JudgeableFact } from '../../resolve/resolve.ts';

/** A fact of a document with all that a judgement keeps of it. */
export interface TellingFact extends JudgeableFact {
  readonly anchors: readonly Anchor[];
}

/** The letter of each type of fact in its place in a document ("c0", "q3"). */
export const letterOf: Readonly<Record<JudgedFact['type'], string>> = {
  contact: 'c',
  quotation: 'q',
  commitment: 'm',
  denial: 'n',
};

/** All facts of a document that people can judge, those of one type in order. */
export function toJudgeableFacts({ contacts, quotations, commitments, denials }: Extraction): readonly TellingFact[] {
  const keysOf = (references: readonly { readonly key: string }[]) => references.map(({ key }) => key).sort();
  return [
    ...contacts.map(({ kind, participants, anchors }, position) => ({
      type: 'contact' as const,
      position,
      anchors,
      signature: [kind, ...keysOf(participants)].join(' '),
    })),
    ...quotations.map(({ quote, speakerActor }, position) => ({
      type: 'quotation' as const,
      position,
      anchors: quote,
      signature: speakerActor?.key ?? '',
    })),
    ...commitments.map(({ kind, parties, anchors }, position) => ({
      type: 'commitment' as const,
      position,
      anchors,
      signature: [kind, ...keysOf(parties)].join(' '),
    })),
    ...denials.map(({ kind, by, anchors }, position) => ({
      type: 'denial' as const,
      position,
      anchors,
      signature: `${kind} ${by.key}`,
    })),
  ];
}
