import { AsyncLocalStorage } from 'node:async_hooks';

/** The same words in the two languages of the interface. */
export interface Texts {
  readonly de: string;
  readonly en: string;
}

/** The languages of the interface. */
export type Language = keyof Texts;

const languageOfProcess = chooseLanguage(process.argv, process.env);
const languageOfRequest = new AsyncLocalStorage<Language>();

/** The language of the interface: of the request that is answered, else `--lang de|en`, else LC_ALL or LANG, else English. */
export function currentLanguage(): Language {
  return languageOfRequest.getStore() ?? languageOfProcess;
}

/** Does the work, and what it starts, in a language of its own: a server answers each reader in his. */
export function inLanguage<Result>(language: Language, work: () => Result): Result {
  return languageOfRequest.run(language, work);
}

/** The text in the language of the interface. */
export function say(texts: Texts): string {
  return texts[currentLanguage()];
}

function chooseLanguage(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const chosen = argv[at]?.split('=')[1] ?? (at >= 0 ? argv[at + 1] : undefined);
  const locale = chosen ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? 'en';
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}
