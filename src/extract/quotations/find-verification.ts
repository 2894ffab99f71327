import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Draft } from './draft.ts';

/** "Die Angaben konnten nicht unabhängig überprüft werden": said of the quotations before it in its paragraph. */
export function findVerification({ document, sentences, tokens }: AnnotatedDocument): (draft: Draft) => boolean {
  const notices = sentences.filter((sentence) => isNotice(document.text.slice(sentence.start, sentence.end)));
  return (draft) => {
    const first = draft.quote[0]!;
    const home = sentences[tokens[first]!.sentence]!;
    return notices.some(
      (notice) => notice.paragraph === home.paragraph && notice.index >= home.index && first < notice.endToken,
    );
  };
}

function isNotice(text: string): boolean {
  return (
    /\b(überprüf|bestätig|verifizier|nachprüf|geprüft|prüfen)/i.test(text) &&
    /\b(nicht|kaum|ohne|bisher nicht)\b/i.test(text) &&
    /\bunabhängig/i.test(text)
  );
}
