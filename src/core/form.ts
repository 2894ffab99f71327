import type { Token } from './segmented.ts';

/** A word, number or mark as it is written. All tokens with the same text share one, so that lists are asked about it once. */
interface Form {
  readonly text: string;
  readonly lower: string;
  /** Its place among the forms met so far; -1 where it is not kept. */
  readonly number: number;
}

/** The form with this text. */
export function lookUpForm(text: string): Form {
  return forms.get(text) ?? addForm(text);
}

/** What `read` says of a token's text, asked once for each form: most words of a text have come before. */
export function rememberByForm<T>(read: (text: string, lower: string) => T): (token: Token) => T {
  const answers: (T | typeof unread)[] = [];
  return (token) => {
    const { form } = token;
    if (form < 0) return read(token.text, token.lower);
    const known = form < answers.length ? answers[form]! : unread;
    if (known !== unread) return known as T;
    const answer = read(token.text, token.lower);
    while (answers.length <= form) answers.push(unread);
    answers[form] = answer;
    return answer;
  };
}

const forms = new Map<string, Form>();
const unread = Symbol('unread');

// German news reuses some 20,000 forms; the bounds keep garbage input from filling the memory.
const mostForms = 50_000;
const longestForm = 40;

function addForm(text: string): Form {
  if (forms.size >= mostForms || text.length > longestForm) return { text, lower: text.toLowerCase(), number: -1 };
  // A copy: a slice would keep its whole document in memory.
  const copy = [...text].join('');
  const form = { text: copy, lower: copy.toLowerCase(), number: forms.size };
  forms.set(copy, form);
  return form;
}
