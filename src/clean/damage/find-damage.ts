import { toAnchor } from '../../core/anchor.ts';
import type { Region, Warning } from '../../core/document.ts';
import { findMixedSpellings } from '../translation/find-mixed-spellings.ts';
import { findTranslationSigns } from '../translation/find-translation-signs.ts';
import { findMissingVerbs } from './find-missing-verbs.ts';
import { findOrphanFragments } from './find-orphan-fragments.ts';
import { findRunTogether } from './find-run-together.ts';
import { readSentences } from './read-sentences.ts';

/** Stretches that cannot be read with certainty, in text order, and whether the whole was translated by machine. */
export function findDamage(
  text: string,
  regions: readonly Region[],
  page: { readonly saysTranslated: boolean } = { saysTranslated: false },
): Warning[] {
  const prose = regions.filter(({ type }) => type === 'paragraph' || type === 'lead' || type === 'tickerEntry');
  const runTogether: Warning[] = [];
  const missing: Warning[] = [];
  const orphans: Warning[] = [];
  const seams = { count: 0 };
  for (const region of prose) {
    for (const sentence of readSentences(text, region)) {
      const { warnings, seam } = findRunTogether(sentence);
      runTogether.push(...warnings);
      if (seam) seams.count++;
      missing.push(...findMissingVerbs(sentence));
    }
    orphans.push(...findOrphanFragments(text, region));
  }
  const warnings = [...runTogether, ...missing, ...orphans, ...findLostCharacters(text)];
  const signs = findTranslationSigns(text);
  if (page.saysTranslated || signs.length > 0 || isMachineTranslated(text, seams.count, orphans.length)) {
    const damage = [...findMixedSpellings(text), ...runTogether, ...orphans].map((span) => toAnchor(text, span));
    const evidence = signs.length > 0 ? signs : damage;
    warnings.push({
      kind: 'machineTranslated',
      start: 0,
      end: text.length,
      ...(evidence.length > 0 ? { evidence } : {}),
    });
  }
  return warnings.sort((left, right) => left.start - right.start || right.end - left.end);
}

// Writers make one slip in a text; a machine glues sentences and misplaces quotation marks again and again: three
// signs of two kinds, where each kind counts three times at most.
function isMachineTranslated(text: string, seams: number, orphans: number): boolean {
  const signs = Math.min(3, seams) + Math.min(3, orphans);
  if (signs < 2) return false;
  if (seams > 0 && orphans > 0 && signs >= 3) return true;
  return findMixedSpellings(text).length > 0;
}

// "Pr\ufffdsident": what stood there is lost, so the word is no evidence.
function findLostCharacters(text: string): Warning[] {
  if (!text.includes('\ufffd')) return [];
  return [...text.matchAll(/[^\s\ufffd]*\ufffd[^\s]*/g)].map((match) => ({
    kind: 'damaged',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
