import type { Analysis } from '../core/analysis.ts';
import type { Analysed } from '../pipeline/intake/analyze-paths.ts';
import { type PreparedIntake, prepareAnalysed } from '../pipeline/intake/prepare-intake.ts';
import type { Finished } from './answer-tasks.ts';
import { withoutWords } from './without-words.ts';

/** The document ready for the ledger, with what the ledger keeps of it. */
export async function finishIntake(analysed: Analysed): Promise<Finished<PreparedIntake>> {
  const intake = await prepareAnalysed(analysed);
  return { item: { ...intake, analysis: toKept(intake.analysis) } };
}

/** The facts, the actors and the text; the way back to the bytes is in the intake already. */
function toKept(analysis: Analysis): Analysis {
  const { annotated, ...facts } = withoutWords(analysis);
  return {
    ...facts,
    annotated: { ...annotated, times: [], mentions: [], document: { ...annotated.document, offsetMap: [] } },
  };
}
