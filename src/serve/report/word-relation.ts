import type { ReasonAspect, Relation, RelationReason } from '../../core/account.ts';
import { say, type Texts } from '../cli/language.ts';
import { nameActor, nameMatter } from '../pages/name-actor.ts';
import { nameDenialKind } from './words.ts';

/** Words longer than this stand beside the relation in full: here they would only be read twice. */
const longestBeside = 60;

/** Why a relation is held, for a place where the words of both sides stand beside it: only short words are named again. */
export function wordRelationBeside(relation: Relation): string {
  const reasons = relation.reasons.map((reason) => {
    const isShort = reason.words.every((words) => words === null || words.length <= longestBeside);
    return isShort ? reason : { ...reason, words: [null, null] as const };
  });
  return wordRelation({ ...relation, reasons });
}

/** Why a relation is held, in one sentence of the language of the interface. */
export function wordRelation({ relation, matter, points, reasons }: Relation): string {
  const [first, second] = [points[0]?.side, points.find(({ side }) => side !== points[0]?.side)?.side];
  const sides = [nameSide(first), nameSide(second)] as const;
  const [reason] = reasons;
  if (!reason) return nameMatter(matter);
  if (relation === 'onlyIn')
    return say({
      de: `Nur ${sides[0]} erwähnt das (${nameMatter(matter)}).`,
      en: `Only ${sides[0]} mentions this (${nameMatter(matter)}).`,
    });
  return reasons.map((one) => wordReason(one, sides)).join(' ');
}

/** In a sentence the press is "the press". */
function nameSide(side: string | undefined): string {
  return side === 'Presse' ? say({ de: 'Presse', en: 'the press' }) : nameActor(side ?? '');
}

function wordReason(reason: RelationReason, sides: readonly [string, string]): string {
  const [left, right] = reason.words.map((words) => (words === null ? null : `„${shorten(words)}“`));
  const hasWords = left !== null || right !== null;
  if (hasWords && left === right) return `${say(outcomes[reason.outcome](aspects[reason.aspect], sides))} ${left}.`;
  const told = hasWords ? ` ${sides[0]}: ${left ?? say(nothing)}; ${sides[1]}: ${right ?? say(nothing)}.` : '';
  if (reason.aspect === 'condition')
    return wordCondition(reason.outcome === 'less' ? sides : [sides[1], sides[0]], left ?? right);
  if (reason.aspect === 'denial') return `${sides[0]} ${nameDenialKind(reason.denial ?? 'flat')}.${told}`;
  return `${say(outcomes[reason.outcome](aspects[reason.aspect], sides))}${told}`;
}

/** Who sets a condition promises less, but says more: so it is said who sets one. */
function wordCondition([setting, other]: readonly [string, string], words: string | null): string {
  const named = words === null ? '' : ` (${words})`;
  return say({
    de: `${setting} nennt eine Bedingung${named}, ${other} keine.`,
    en: `${setting} sets a condition${named}, ${other} none.`,
  });
}

const nothing: Texts = { de: 'nichts dazu', en: 'nothing on it' };

type Sides = readonly [string, string];

const outcomes: Readonly<Record<RelationReason['outcome'], (aspect: Texts, sides: Sides) => Texts>> = {
  same: ({ de, en }) => ({ de: `Beide sagen dasselbe: ${de}.`, en: `Both say the same: ${en}.` }),
  more: ({ de, en }, [left, right]) => ({
    de: `${left} sagt mehr als ${right}: ${de}.`,
    en: `${left} says more than ${right}: ${en}.`,
  }),
  less: ({ de, en }, [left, right]) => ({
    de: `${left} sagt weniger als ${right}: ${de}.`,
    en: `${left} says less than ${right}: ${en}.`,
  }),
  partly: ({ de, en }) => ({ de: `Zum Teil dasselbe: ${de}.`, en: `In part the same: ${en}.` }),
  apart: ({ de, en }) => ({ de: `Nicht dasselbe: ${de}.`, en: `Not the same: ${en}.` }),
};

const aspects: Readonly<Record<ReasonAspect, Texts>> = {
  wording: { de: 'was gesagt wird', en: 'what is said' },
  objects: { de: 'was geschützt ist', en: 'what is covered' },
  area: { de: 'wo es gilt', en: 'where it holds' },
  extent: { de: 'ob alles oder ein Teil', en: 'whether all of it or a part' },
  limit: { de: 'bis zu welcher Grenze', en: 'up to which limit' },
  length: { de: 'wie lange', en: 'for how long' },
  number: { de: 'wie viele', en: 'how many' },
  members: { de: 'was dazugehört', en: 'what belongs to it' },
  restriction: { de: 'wofür es gilt', en: 'what it is for' },
  condition: { de: 'unter welcher Bedingung', en: 'on what condition' },
  time: { de: 'wann', en: 'when' },
  stance: { de: 'die eine Seite fordert, was die andere ablehnt', en: 'one side demands what the other declines' },
  negation: { de: 'die eine Seite verneint, was die andere sagt', en: 'one side negates what the other says' },
  opposites: { de: 'die Worte schließen einander aus', en: 'the words exclude each other' },
  actors: { de: 'wer es tut', en: 'who does it' },
  topic: { de: 'worüber gesprochen wurde', en: 'what was spoken of' },
  denial: { de: 'was bestritten wird', en: 'what is denied' },
  silence: { de: 'was erwähnt wird', en: 'what is mentioned' },
  duration: { de: 'wie lange gesprochen wurde', en: 'how long the talk took' },
  date: { de: 'an welchem Tag', en: 'on which day' },
  place: { de: 'an welchem Ort', en: 'at which place' },
  initiative: { de: 'wer darum bat', en: 'who asked for it' },
  kind: { de: 'welche Art von Kontakt', en: 'which kind of contact' },
  form: { de: 'ob direkt oder über Vermittler', en: 'whether directly or through mediators' },
};

/** The evidence stands beside it in full. */
function shorten(words: string): string {
  const longest = 160;
  const flat = words
    .replace(/\s+/g, ' ')
    .replace(/[„»]|["](?=\p{L})/gu, '‚')
    .replace(/[“”«"]/g, '‘')
    .replace(/^[‚‘]|[‚‘]$/g, '');
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1)}…`;
}
