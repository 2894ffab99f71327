import type { ActorReference } from '../../core/actor.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Anchor } from '../../core/anchor.ts';
import { say } from './language.ts';

/** Prints what a document tells of, each entry with the words it rests on. */
export function printAnalysis(analysis: Analysis): void {
  const { document } = analysis.annotated;
  const lines = [`${document.path}  ${document.publishedAt ?? document.updatedAt ?? ''}`.trimEnd()];
  if (document.title) lines.push(`  ${document.title}`);
  for (const contact of analysis.contacts) {
    const details = [contact.date?.edtf ?? contact.date?.text, contact.place?.name, contact.duration?.iso].filter(
      Boolean,
    );
    lines.push(
      `  ${contact.kind}, ${contact.status}: ${namesOf(contact.participants)}  ${details.join(', ')}`.trimEnd(),
    );
    lines.push(...quoteLines(contact.anchors));
  }
  for (const commitment of analysis.commitments) {
    const quantity = commitment.quantity ? `${commitment.quantity.value} ${commitment.quantity.unit}` : '';
    lines.push(
      `  ${commitment.kind}, ${commitment.status}: ${namesOf(commitment.parties)}: ${commitment.action}  ${quantity}`.trimEnd(),
    );
    lines.push(...quoteLines(commitment.anchors));
  }
  for (const denial of analysis.denials) {
    lines.push(`  ${say({ de: 'Dementi', en: 'denial' })} (${denial.kind}): ${denial.by.name}`);
    lines.push(...quoteLines(denial.anchors));
  }
  if (lines.length <= 2) lines.push(say({ de: '  kein Kontakt gefunden', en: '  no contact found' }));
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function namesOf(references: readonly ActorReference[]): string {
  return references.map((reference) => reference.name).join(' – ');
}

function quoteLines(anchors: readonly Anchor[]): string[] {
  return anchors
    .slice(0, 1)
    .map((anchor) => `      „${anchor.exact.replace(/\s+/g, ' ')}“ [${anchor.start}–${anchor.end}]`);
}
