import type { Analysis } from '../core/analysis.ts';
import { type PreparedIntake, prepareAnalysed } from '../pipeline/prepare-intake.ts';
import { answerTasks } from './answer-tasks.ts';
import { withoutWords } from './without-words.ts';

/** A worker that makes documents ready for the ledger, and gives of each what the ledger keeps. */
answerTasks<PreparedIntake>(async (analysed) => {
  const intake = await prepareAnalysed(analysed);
  return { item: { ...intake, analysis: toKept(intake.analysis) } };
});

/** The facts, the actors and the text; the way back to the bytes is in the intake already. */
function toKept(analysis: Analysis): Analysis {
  const { annotated, ...facts } = withoutWords(analysis);
  return {
    ...facts,
    annotated: { ...annotated, times: [], mentions: [], document: { ...annotated.document, offsetMap: [] } },
  };
}
