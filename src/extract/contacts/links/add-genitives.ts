import type { Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';

/** Adds short names in the genitive that the text has elsewhere without their ending: "ein Gegenbesuch | Xis". */
export function addGenitives(annotated: AnnotatedDocument): AnnotatedDocument {
  const shortNames = new Map<string, Mention>();
  for (const mention of annotated.mentions) {
    const { type, how, exact, actor, nameSpan } = mention;
    if (type !== 'PER' || how !== 'name' || actor === null) continue;
    // "Xi Jinping": the family name stands first
    const [family = ''] = exact.slice(nameSpan.start - mention.start, nameSpan.end - mention.start).split(' ');
    if (family.length > 1 && family.length <= LONGEST) shortNames.set(`${family}s`, mention);
  }
  if (shortNames.size === 0) return annotated;
  const taken = new Set(annotated.mentions.map(({ firstToken }) => firstToken));
  const added = annotated.tokens.flatMap(({ text, index, start, end }): readonly Mention[] => {
    const known = text.length <= LONGEST + 1 ? shortNames.get(text) : undefined;
    if (!known || taken.has(index)) return [];
    const place = { firstToken: index, endToken: index + 1, nameSpan: { start, end } };
    return [{ ...known, ...place, start, end, exact: text }];
  });
  if (added.length === 0) return annotated;
  const mentions = [...annotated.mentions, ...added];
  return { ...annotated, mentions: mentions.sort((left, right) => left.firstToken - right.firstToken) };
}

/** Longer names show their genitive by themselves: "Lulas Besuch". */
const LONGEST = 3;
