import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

function commitmentsOf(text: string) {
  return analyzeText(text, { plain: true }).commitments;
}

const KENYA = 'Kenias Präsident William Ruto traf in Nairobi Somalias Präsidenten Hassan Sheikh Mohamud.';

describe('findPlannedActs', () => {
  it.each([
    ['Somalia müsse seine Zusagen einlösen, sagte Ruto.', 'müsse'],
    ['Ruto sagte, Mogadischu müsse mehr gegen die Schmuggler tun.', 'Schmuggler'],
    ['Kenia solle die Fischer entschädigen, sagte Mohamud.', 'Fischer'],
    ['Mohamud sagte, Nairobi dürfe die Seegrenze nicht länger missachten.', 'Seegrenze'],
    ['Die Seegrenze gehöre vor ein Schiedsgericht, sagte Mohamud.', 'Schiedsgericht'],
    ['Somalia habe den Handel wieder zuzulassen, sagte Ruto.', 'Handel'],
    ['Kenia müsse das Urteil umsetzen, forderte Mohamud.', 'Urteil'],
    ['Ruto sprach über den Hafen, bei dem Somalia mehr leisten müsse.', 'leisten'],
    ['Somalia müsse seinen Botschafter zurückschicken, sagte Ruto.', 'Botschafter'],
    ['Verlangt werde die Schließung des Lagers, sagte Ruto.', 'Schließung'],
  ])('reads what another side is to do: %s', (sentence, word) => {
    const found = commitmentsOf(`${KENYA} ${sentence}`).flatMap(({ anchors }) => anchors.map(({ exact }) => exact));
    expect(found.some((exact) => exact.includes(word))).toBe(true);
  });

  it.each([
    ['Somalia müsse wohl noch lange warten, sagte Ruto.'],
    ['Die Bauern müssten früher säen, sagte Ruto.'],
    ['Kenias Wirtschaft müsse eine Dürre überstehen, sagte Mohamud.'],
    ['Kenia müsse die Wahl abwarten, sagte Mohamud.'],
    ['Kenia müsse sparen, sagte Ruto.'],
    ['Somalia müsse stolz auf seine Läufer sein, sagte Ruto.'],
  ])('reads no demand in: %s', (sentence) => {
    expect(commitmentsOf(`${KENYA} ${sentence}`)).toEqual([]);
  });
});
