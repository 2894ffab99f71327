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
    [
      'Teheran müsse mit der Internationalen Atomenergiebehörde zusammenarbeiten, sagte Emmanuel Macron.',
      'zusammenarbeiten',
    ],
    ['Litauen müsse das Flugzeug Russland übergeben, erklärte das russische Außenministerium.', 'Flugzeug'],
    ['Pjöngjang dürfe keine Raketen mehr testen, sagte Südkoreas Präsident Lee Jae-myung.', 'Raketen'],
    ['Putin telefonierte mit Macron. Eine Regelung müsse umfassend sein, sagte Putin.', 'umfassend'],
    ['Serbiens Präsident Aleksandar Vučić sagte, Pristina habe seine Zusage zu erfüllen.', 'Zusage'],
    ['Wir erwarten von Litauen eine konstruktive Lösung, erklärte das russische Außenministerium.', 'Lösung'],
    ['Die Huthi fordern vom Jemen den Abbruch der Beziehungen zu den USA.', 'Abbruch'],
    ['Die EU verlangte von Teheran Aufklärung über die Wahl.', 'Aufklärung'],
    ['Mexiko fordert die Rückgabe des Kopfschmucks aus Wien.', 'Rückgabe'],
  ])('reads what a state asks of another: %s', (text, word) => {
    expect(commitmentsOf(text).filter(({ kind, action }) => kind === 'demand' && action.includes(word))).toHaveLength(
      1,
    );
  });

  it.each([
    ['Der Minister müsse zurücktreten, sagte Oppositionsführer Péter Magyar in Budapest.'],
    ['Moskau müsse mit einem langen Krieg rechnen, sagte der Fachmann in London.'],
    ['Trump sagte, die Demokraten müssten den Haushalt beschließen.'],
    ['Merz forderte in Paris mehr Mut in Europa.'],
  ])('reads no demand between states in: %s', (text) => {
    expect(commitmentsOf(text)).toEqual([]);
  });

  it('reads a refusal said twice once', () => {
    const text = 'Indien akzeptiere keine Vermittlung der USA und werde sie auch nie akzeptieren, sagte Vikram Misri.';
    expect(commitmentsOf(text).map(({ kind }) => kind)).toEqual(['refusal']);
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
