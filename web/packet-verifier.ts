/** Checks an evidence packet in the browser, without any network: the hash of each text, each anchor, and what is shown. */
interface Packet {
  readonly texts: readonly { readonly '@id': string; readonly articleBody: string; readonly sha256: string }[];
  readonly anchors: readonly {
    readonly documentId: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
}

const output = document.querySelector('#verification');
const english = document.documentElement.lang === 'en';

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function verify(): Promise<string[]> {
  const written = document.querySelector('#data')?.textContent ?? '';
  const data = JSON.parse(written) as Packet;
  const manifest = JSON.parse(document.querySelector('#manifest')?.textContent ?? '{}') as Record<string, string>;
  const faults: string[] = [];
  // As it was sealed: with its tags, which must not stand here whole, since this is a script in a page itself.
  const tag = 'script';
  const sealed = `<${tag} type="application/ld+json" id="data">${written}</${tag}>`;
  if (manifest.data !== (await hash(sealed))) faults.push('data');
  const bodies = new Map<string, string>();
  for (const text of data.texts) {
    bodies.set(text['@id'].replace('urn:lesart:', ''), text.articleBody);
    if ((await hash(text.articleBody)) !== text.sha256) faults.push(text['@id']);
  }
  for (const { documentId, start, end, exact } of data.anchors)
    if (bodies.get(documentId)?.slice(start, end) !== exact) faults.push(`${documentId} ${start}-${end}: ${exact}`);
  for (const part of document.querySelectorAll('[data-words]'))
    if ((await hash(wordsOf(part))) !== part.getAttribute('data-words')) faults.push(part.id);
  return faults;
}

verify().then(
  (faults) => {
    if (!output) return;
    const good = english
      ? 'Checked: nothing in the texts was changed.'
      : 'Geprüft: An den Texten wurde nichts verändert.';
    const bad = english ? 'Changed since it was made: ' : 'Seit der Herstellung verändert: ';
    output.textContent = faults.length === 0 ? good : bad + faults.join('; ');
    output.className = faults.length === 0 ? 'good' : 'warning';
  },
  (error: unknown) => {
    if (output) output.textContent = String(error);
  },
);
