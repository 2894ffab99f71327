import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Contact, ContactKind, ContactStatus } from '../src/core/contact.ts';
import { analyzeText, readGolden } from './read-texts.ts';

/** A contact that a careful reader finds in a golden document; slots left out are not checked. */
interface ExpectedContact {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly participants: readonly string[];
  readonly date?: string;
  readonly place?: string;
  /** Words of the text that tell of it. */
  readonly words: string;
}

interface Expectation {
  readonly contacts: readonly ExpectedContact[];
  /** `words` of expected contacts that are not yet found as expected, and `invented` where too many are found. */
  readonly knownFailures?: readonly string[];
}

/** An anchor this near to the expected words (UTF-16 units) speaks of the same contact. */
const reach = 200;

describe.each(readGolden().map((text) => [text.name, text] as const))('%s', (_name, text) => {
  const expectation: Expectation = JSON.parse(readFileSync(join(text.folder, 'expected.json'), 'utf8'));
  const { contacts, annotated } = analyzeText(text);
  // A known failure that passes fails the build: then it is no longer one.
  const test = (words: string) => (expectation.knownFailures?.includes(words) ? it.fails : it);

  for (const expected of expectation.contacts) {
    test(expected.words)(`tells of the ${expected.kind} „${expected.words}“`, () => {
      expect(annotated.document.text).toContain(expected.words);
      const found = contacts.filter((contact) => isSameContact(contact, expected, annotated.document.text));
      expect(found.map(({ kind, status }) => ({ kind, status }))).toContainEqual({
        kind: expected.kind,
        status: expected.status,
      });
      if (expected.date) expect(found.map(({ date }) => date?.edtf)).toContain(expected.date);
      if (expected.place) expect(found.map(({ place }) => place?.name)).toContain(expected.place);
    });
  }

  test('invented')('invents none', () => {
    const known = (contact: Contact) =>
      expectation.contacts.some((expected) => isSameContact(contact, expected, annotated.document.text));
    expect(contacts.filter((contact) => !known(contact)).map(({ rule, anchors }) => [rule, anchors[0].exact])).toEqual(
      [],
    );
  });
});

function isSameContact(contact: Contact, expected: ExpectedContact, text: string): boolean {
  const names = contact.participants.map(({ name }) => name);
  const shared = expected.participants.filter((name) => names.includes(name)).length;
  const start = text.indexOf(expected.words);
  const near = contact.anchors.some(
    (anchor) => anchor.start - reach < start + expected.words.length && start < anchor.end + reach,
  );
  return near && shared >= 2 && shared * 2 >= new Set([...names, ...expected.participants]).size;
}
