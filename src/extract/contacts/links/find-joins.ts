import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { COORDINATORS } from '../../../german/contact-grammar.ts';

/** Which mentions are coordinated with the one before ("A, B und C"); a comma alone joins only before a later "und". */
export function findJoins(annotated: AnnotatedDocument): readonly boolean[] {
  const joins = annotated.mentions.map((_, index) => joinOf(annotated, index));
  return joins.map((join, index) => {
    if (join !== 'comma') return join === 'and';
    let later = index + 1;
    while (joins[later] === 'comma') later++;
    return joins[later] === 'and';
  });
}

/** Words before which "In" and "Un" are part of a name: "Moon Jae | In und Kim Jong Un". */
const NAME_PARTICLE = /^(In|Un|Il)$/;

function joinOf(annotated: AnnotatedDocument, index: number): 'and' | 'comma' | 'none' {
  const left = annotated.mentions[index - 1];
  const right = annotated.mentions[index];
  if (!left || !right || right.firstToken - left.endToken > 9) return 'none';
  if (annotated.clauseOfToken[left.firstToken] !== annotated.clauseOfToken[right.firstToken]) return 'none';
  let join: 'and' | 'comma' | 'none' = 'none';
  let inBrackets = false;
  for (let token = left.endToken; token < right.firstToken; token++) {
    const text = annotated.tokens[token]!.lower;
    const category = annotated.words[token]!.category;
    if (text === '(') inBrackets = true;
    else if (text === ')') inBrackets = false;
    else if (inBrackets) continue;
    // "sowohl Putin als auch Trump"; but "trifft Biden auch Steinmeier"
    else if (/^(als|wie)$/.test(text) && annotated.tokens[token + 1]?.lower === 'auch') join = 'and';
    else if (text === 'auch' && join === 'none') return 'none';
    else if (COORDINATORS.has(text)) join = 'and';
    else if (text === ',') join = join === 'and' ? 'and' : 'comma';
    else if (token === left.endToken && NAME_PARTICLE.test(annotated.tokens[token]!.text)) continue;
    else if (join === 'none' && token > left.endToken) return 'none';
    else if (!['article', 'adjective', 'pronoun', 'number', 'noun', 'name', 'unknown'].includes(category))
      return 'none';
  }
  return join;
}
