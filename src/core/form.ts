import type { Token } from './segmented.ts';

/** A word, number or mark as it is written. All tokens with the same text share one, so that lists are asked about it once. */
interface Form {
  readonly text: string;
  readonly lower: string;
  /** Its place among the forms met so far; -1 where it is not kept. */
  readonly number: number;
}

/**
 * The form of the characters between two places of a text. They are compared where they stand: to cut a string out of the
 * text for each token, only to find that it has come before, would take as long as to cut the text into tokens.
 */
export function lookUpForm(text: string, start = 0, end = text.length): Form {
  if (end - start > longestForm) return toForm(text.slice(start, end), -1);
  const first = hashOf(text, start, end);
  for (let slot = first; slot < first + longestSearch; slot += 1) {
    const number = formAtSlot[slot]!;
    if (number === 0) return addForm(text.slice(start, end), slot);
    const form = forms[number - 1]!;
    if (form.text.length === end - start && text.startsWith(form.text, start)) return form;
  }
  return toForm(text.slice(start, end), -1);
}

/** What `read` says of a token's text, asked once for each form: most words of a text have come before. */
export function rememberByForm<T>(read: (text: string, lower: string) => T): (token: Token) => T {
  let marks = new Uint8Array(0);
  const answers: T[] = [];
  const ask = ({ form, text, lower }: Token): T => {
    const answer = read(text, lower);
    if (form >= marks.length) marks = lengthened(marks, form);
    marks[form] = markOf(answer);
    if (marks[form] === kept) keepAt(answers, form, answer);
    return answer;
  };
  return (token) => {
    const { form } = token;
    if (form < 0) return read(token.text, token.lower);
    const mark = form < marks.length ? marks[form]! : 0;
    if (mark === no) return false as T;
    if (mark === none) return undefined as T;
    if (mark === yes) return true as T;
    return mark === kept ? answers[form]! : ask(token);
  };
}

// Most questions are answered with no, nothing or yes: a byte for each form says so, and stays in the processor's reach.
const [no, yes, none, kept] = [1, 2, 3, 4];

function markOf(answer: unknown): number {
  if (answer === undefined) return none;
  return typeof answer === 'boolean' ? (answer ? yes : no) : kept;
}

function lengthened(marks: Uint8Array, form: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.min(mostForms, Math.max(1024, 2 * form)));
  longer.set(marks);
  return longer;
}

function keepAt<T>(answers: (T | undefined)[], form: number, answer: T): void {
  while (answers.length < form) answers.push(undefined);
  answers[form] = answer;
}

// German news reuses some 20,000 forms; the bounds keep garbage input from filling the memory.
const mostForms = 50_000;
const longestForm = 40;

const forms: Form[] = [];
/** Open addressing: the number of a form plus one stands in the first free slot from its hash on, 0 in free ones. */
const hashCount = 131_072;
/** Made-up words with one hash are not kept: they would have to be compared with one another. */
const longestSearch = 64;
const formAtSlot = new Int32Array(hashCount + longestSearch);

function addForm(text: string, slot: number): Form {
  if (forms.length >= mostForms) return toForm(text, -1);
  // A copy: a slice would keep its whole document in memory.
  const form = toForm([...text].join(''), forms.length);
  forms.push(form);
  formAtSlot[slot] = forms.length;
  return form;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  // The upper bits, in which long words differ most, count too.
  return ((hash ^ (hash >>> 15)) >>> 0) % hashCount;
}

function toForm(text: string, number: number): Form {
  return { text, lower: text.toLowerCase(), number };
}
