import type { JudgementConflict } from '../../pipeline/judge/find-conflicts.ts';
import { say, type Texts } from './language.ts';

const reasons: Readonly<Record<JudgementConflict['reason'], Texts>> = {
  oneContact: { de: 'nehmen an einem Kontakt beide teil', en: 'both take part in one contact' },
  state: { de: 'gehören verschiedenen Staaten an', en: 'belong to different states' },
  toldApart: { de: 'stehen dort als zwei Kontakte', en: 'are told as two contacts there' },
  toldAgain: { de: 'wird dort berichtet und gilt als falsch', en: 'is told there and held to be wrong' },
  denied: { de: 'wird dort bestritten und gilt als richtig', en: 'is denied there and held to be right' },
  lost: { de: 'steht dort nicht mehr', en: 'is not told there any more' },
  gender: { de: 'sind Mann und Frau', en: 'are a man and a woman' },
};

/** Tells on standard error where texts speak against judgements; nothing else comes of it. */
export function reportConflicts(conflicts: readonly JudgementConflict[]): void {
  for (const { path, keys, reason } of conflicts)
    process.stderr.write(
      `${path}: ${say({ de: 'spricht gegen eine Entscheidung', en: 'speaks against a judgement' })}: ${keys.join(', ')} ${say(reasons[reason])}.\n`,
    );
}
