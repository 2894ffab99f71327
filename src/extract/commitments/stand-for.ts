import type { ActorReference } from '../../core/actor.ts';
import type { ClauseReading } from './clause-reading.ts';
import type { Telling } from './telling.ts';

/** "Man wolle den Streit beilegen, so Regierungssprecher Kornelius": who speaks for one of those who met binds him. */
export function standFor(reading: ClauseReading, speakers: readonly ActorReference[]): readonly ActorReference[] {
  return speakers.map((speaker) => {
    if (speaker.state === null || reading.inContact.has(speaker.key)) return speaker;
    if (!speaker.anchors.some(({ exact }) => /sprecher/i.test(exact))) return speaker;
    const met = reading.contacts
      .flatMap(({ participants }) => participants)
      .filter(({ state }) => state === speaker.state);
    return new Set(met.map(({ key }) => key)).size === 1 ? met[0]! : speaker;
  });
}

/** Whether what a side tells of is done by another: "Überwacht werde die Umsetzung von einem Zentrum, sagte Erdogan". */
export function hasAgent({ rule, clause }: Telling): boolean {
  if (!rule.startsWith('held:') || clause.verb?.voice !== 'passive') return false;
  return clause.phrases.some(({ preposition }) => preposition === 'von' || preposition === 'durch');
}
