import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean/clean.ts';
import type { Analysis } from '../src/core/analysis.ts';
import { type Anchor, isSound, overlaps } from '../src/core/anchor.ts';
import { analyzeText, readGolden, readSamples, toSnapshot } from './read-texts.ts';

const texts = [...readSamples(), ...readGolden()];

describe.each(texts.map((text) => [text.name, text] as const))('%s', (_name, text) => {
  const analysis = analyzeText(text);
  const { document, tokens, sentences } = analysis.annotated;

  it('has anchors that are the words they claim', () => {
    const broken = anchorsOf(analysis).filter((anchor) => !isSound(document.text, anchor));
    expect(broken).toEqual([]);
  });

  it('gives every fact at least one anchor', () => {
    const facts = [...analysis.contacts, ...analysis.commitments, ...analysis.denials];
    expect(facts.filter(({ anchors }) => anchors.length === 0)).toEqual([]);
    expect(analysis.quotations.filter(({ quote }) => quote.length === 0)).toEqual([]);
  });

  it('rests no contact, commitment or denial on a damaged passage', () => {
    const damaged = document.warnings.filter(({ kind }) => kind !== 'machineTranslated');
    const facts = [...analysis.contacts, ...analysis.commitments, ...analysis.denials];
    expect(
      facts.filter((fact) => fact.anchors.some((anchor) => damaged.some((span) => overlaps(anchor, span)))),
    ).toEqual([]);
  });

  it('reads the same twice', () => {
    expect(JSON.stringify(analyzeText(text).contacts)).toBe(JSON.stringify(analysis.contacts));
    expect(JSON.stringify(analyzeText(text).quotations)).toBe(JSON.stringify(analysis.quotations));
  });

  it('is not changed by cleaning what is clean', () => {
    const again = clean(toSnapshot('again.txt', new TextEncoder().encode(document.text)), {
      published: text.published,
    });
    expect(again).toMatchObject({ kind: 'document', text: document.text });
  });

  it('leads every repaired character back to the bytes as received', () => {
    let end = 0;
    for (const run of document.offsetMap) {
      expect(run.start).toBeGreaterThanOrEqual(end);
      expect(run.byteEnd).toBeLessThanOrEqual(text.snapshot.bytes.length);
      end = run.end;
    }
    const inserted = document.text
      .split('')
      .filter((_, at) => !document.offsetMap.some((run) => run.start <= at && at < run.end));
    expect(inserted.join('').trim()).toBe('');
  });

  it('has tokens in order, each inside its sentence', () => {
    for (const token of tokens) {
      const sentence = sentences[token.sentence];
      expect(sentence.start <= token.start && token.end <= sentence.end && token.start < token.end).toBe(true);
    }
  });
});

function anchorsOf({ annotated, quotations, contacts, commitments, denials }: Analysis): Anchor[] {
  const anchors: Anchor[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      if ('exact' in node) anchors.push(node as Anchor);
      Object.values(node).forEach(visit);
    }
  };
  visit([annotated.times, annotated.mentions, quotations, contacts, commitments, denials]);
  return anchors;
}
