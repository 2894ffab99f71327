/**
 * How likely a character is in German news, in steps: what a wrongly decoded place is taken for among its possible
 * readings. Undefined: never, so a reading as it is no reading at all.
 */
export function targetWeight(codePoint: number): number | undefined {
  const character = String.fromCodePoint(codePoint);
  const listed = weights.get(character);
  if (listed !== undefined) return listed;
  // Letters of names: Latin-1, Latin Extended-A, Romanian ș and ț, Vietnamese. Emoji of posts.
  if (codePoint >= 0xc0 && codePoint <= 0x17f && codePoint !== 0xd7 && codePoint !== 0xf7) return 3;
  if (codePoint >= 0x218 && codePoint <= 0x21b) return 3;
  if (codePoint >= 0x1ea0 && codePoint <= 0x1ef9) return 2;
  if (codePoint >= 0x1f300 && codePoint <= 0x1faff) return 2;
  return undefined;
}

const weights: ReadonlyMap<string, number> = new Map(
  (
    [
      ['äöü', 10],
      ['ßÄÖÜ', 9],
      ['„“–’', 9],
      ['”‚‘«»‹›…—', 8],
      ['é', 7],
      ['\u00a0§°€·•', 6],
      ['áíóúñ', 6],
      ['àâèêëîïôçøåãğışćčšžłńęąőűřěýİŞĆČŠŽŁ', 5],
      ['´', 5],
      ['©®™½¼¾²³µ×±¡¿`¨¸ªº\u202f\u200b\u200d\u00ad\ufeff′″−→', 2],
    ] as const
  ).flatMap(([characters, weight]) => [...characters].map((character) => [character, weight] as const)),
);
