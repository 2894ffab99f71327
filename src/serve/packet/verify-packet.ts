import type { PacketData } from './packet.ts';
import { checkSeal, hashText } from './seal.ts';

/** Something in a packet that does not hold. */
export interface PacketFault {
  /** Name of the part: "text-d12…", "data", "accounts", "frame" for all between them. */
  readonly part: string;
  readonly detail: string;
}

/** The outcome of checking a packet: sound where there are no faults. */
export interface PacketVerification {
  /** How many anchors were checked. */
  readonly checked: number;
  readonly faults: readonly PacketFault[];
}

const dataPattern = /<script type="application\/ld\+json" id="data">([\s\S]*?)<\/script>/;

/** Checks a packet: its seal, the hash of each text, and that every anchor's words stand where it says. */
export function verifyPacket(file: string): PacketVerification {
  const broken = checkSeal(file).map((part) => ({ part, detail: explain(part) }));
  const written = dataPattern.exec(file)?.[1];
  if (written === undefined)
    return { checked: 0, faults: [{ part: 'data', detail: 'The file holds no data of a packet.' }] };
  const data = parseData(written);
  if (data === null) return { checked: 0, faults: [...broken, { part: 'data', detail: 'The data cannot be read.' }] };
  const faults = data.texts.flatMap((text) =>
    hashText(text.articleBody) === text.sha256
      ? []
      : [{ part: text['@id'], detail: 'The text is not the one that was hashed.' }],
  );
  const texts = new Map(data.texts.map((text) => [text['@id'].replace('urn:lesart:', ''), text.articleBody]));
  const moved = data.anchors.flatMap(({ documentId, start, end, exact }) => {
    const found = texts.get(documentId)?.slice(start, end);
    return found === exact
      ? []
      : [{ part: `${documentId} ${start}-${end}`, detail: `Expected „${exact}“, found „${found ?? ''}“.` }];
  });
  return { checked: data.anchors.length, faults: [...broken, ...faults, ...moved] };
}

function explain(part: string): string {
  if (part === 'no-packet') return 'This is no evidence packet, or its seal is gone.';
  if (part === 'frame') return 'Something between the parts was changed.';
  if (part === 'manifest') return 'The list of the parts cannot be read.';
  return `The part "${part}" is not the one that was sealed.`;
}

function parseData(written: string): PacketData | null {
  try {
    return JSON.parse(written) as PacketData;
  } catch {
    return null;
  }
}
