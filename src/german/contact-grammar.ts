/** Contracted prepositions, opened. */
export const OPENED_PREPOSITIONS: Readonly<Record<string, string>> = {
  am: 'an',
  ans: 'an',
  beim: 'bei',
  im: 'in',
  ins: 'in',
  vom: 'von',
  zum: 'zu',
  zur: 'zu',
  übers: 'über',
};

/** Words that join two partners into one phrase. */
export const COORDINATORS: ReadonlySet<string> = new Set([
  'und',
  'sowie',
  'oder',
  '&',
  'auch',
  'bzw.',
  'beziehungsweise',
]);

/** Prepositions that are hardly anything else before an article. */
export const SIMPLE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'nach bei mit von in vor für zu seit über wegen während trotz auf gegen ohne'.split(' '),
);
