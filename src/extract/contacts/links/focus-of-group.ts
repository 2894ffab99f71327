import type { Actor, Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { PAIRED_NOUNS, SENT_NOUNS } from '../../../german/contact-grammar.ts';
import { officeOf } from '../joining/find-heads.ts';
import type { Link } from './link-mentions.ts';
import { pairInFocus } from './pair-in-focus.ts';
import { soleTwoSides } from './sole-two-sides.ts';
import { stateOfKey } from './state-table.ts';

/** Who is meant by a group that is told only by what it is: the two named together last, else the two sides of the report. */
export function focusOf(annotated: AnnotatedDocument, links: readonly Link[], mention: Mention): readonly Actor[] {
  const [last = ''] = mention.exact.split(' ').slice(-1);
  const isPaired = PAIRED_NOUNS.test(last) || SENT_NOUNS.test(last);
  const focus = isPaired ? inOffice(last, pairInFocus(annotated, links, mention)) : [];
  const areSides = /^(seiten|ländern?|staaten|delegationen|unterhändlern?|regierungen)$/i.test(last);
  return focus.length === 0 && areSides && isWhole(mention) ? soleTwoSides(annotated) : focus;
}

/** "Die Außenminister wollen sich treffen": of those named last only if they are foreign ministers, else of their states. */
function inOffice(noun: string, pair: readonly Actor[]): readonly Actor[] {
  const office = officeOf(noun);
  if (!office || pair.every((actor) => actor.kind === 'person' && isIn(actor, office))) return pair;
  const states = pair.map((actor) => (actor.state && stateOfKey(actor.state)) || actor);
  return states.every(({ kind }) => kind !== 'person') ? states : [];
}

function isIn({ office }: Actor, noun: string): boolean {
  return office?.toLowerCase().replace('aussen', 'außen').includes(noun) ?? false;
}

/** "beide Seiten", "die Delegationen"; not "die europäischen Staaten". */
function isWhole({ exact }: Mention): boolean {
  return (
    /^((d\p{L}+ )?beide[nr]?|d\p{L}+) \p{Lu}\p{Ll}+$/u.test(exact) &&
    !/^d\p{L}+ (Seiten|Länder|Staaten|Regierungen)n?$/iu.test(exact)
  );
}
