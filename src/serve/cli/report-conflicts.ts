import type { JudgementConflict } from '../../pipeline/find-conflicts.ts';
import { say, type Texts } from './language.ts';

const reasons: Readonly<Record<JudgementConflict['reason'], Texts>> = {
  oneContact: { de: 'nehmen an einem Kontakt beide teil', en: 'both take part in one contact' },
  state: { de: 'gehören verschiedenen Staaten an', en: 'belong to different states' },
  gender: { de: 'sind Mann und Frau', en: 'are a man and a woman' },
};

/** Tells on standard error where texts speak against judgements; nothing else comes of it. */
export function reportConflicts(conflicts: readonly JudgementConflict[]): void {
  for (const { path, keys, reason } of conflicts)
    process.stderr.write(
      `${path}: ${say({ de: 'spricht gegen eine Entscheidung', en: 'speaks against a judgement' })}: ${keys.join(', ')} ${say(reasons[reason])}.\n`,
    );
}
