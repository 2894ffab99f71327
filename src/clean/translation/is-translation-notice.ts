import { TRANSLATION_NOTICES } from '../../german/translation-signs.ts';

/**
 * Whether a line says that the text around it was translated by a machine. News on machine translation is no notice
 * ("Die Rede wurde im Saal maschinell übersetzt"): that speaks of something else than "dieser Artikel".
 */
export function isTranslationNotice(text: string): boolean {
  return (
    text.length <= longestNotice && anyTranslation.test(text) && TRANSLATION_NOTICES.some((notice) => notice.test(text))
  );
}

// One look for all: hardly a line speaks of translation.
const anyTranslation = /übersetz|übertragen|translated/i;

/** Two sentences: "Dieser Text wurde maschinell übersetzt. Fehler sind möglich." */
const longestNotice = 250;
