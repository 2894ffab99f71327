/** What a scan meets, in the order of the page. Offsets are UTF-16 units of the source, half-open. */
export interface TagHandler {
  readonly onText: (start: number, end: number) => void;
  readonly onOpen: (name: string, tag: OpeningTag) => void;
  readonly onClose: (name: string) => void;
  /** The contents of a script, style or other element that holds no markup; it follows the opening of that element. */
  readonly onRawText: (start: number, end: number) => void;
}

export interface OpeningTag {
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it ends with "/>". */
  readonly isSelfClosing: boolean;
  /** Where it ends. */
  readonly end: number;
}

/**
 * Goes through a page once and tells its tags and texts. Comments, declarations and attributes of no use to a reader of
 * articles are passed over; what is not closed at the end of the page is closed there.
 */
export function scanTags(source: string, handler: TagHandler): void {
  let textStart = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const code = source.charCodeAt(at + 1);
    const isClosing = code === slash;
    if (!isLetter(isClosing ? source.charCodeAt(at + 2) : code)) {
      // "5 < 6" is text, "<!-- -->", "<!doctype>", "<?xml?>" and "</>" are passed over.
      const isPassedOver = code === exclamation || code === question || isClosing;
      const next = isPassedOver ? endOfDeclaration(source, at) : at + 1;
      if (isPassedOver) {
        if (at > textStart) handler.onText(textStart, at);
        textStart = next;
      }
      at = source.indexOf('<', next);
      continue;
    }
    if (at > textStart) handler.onText(textStart, at);
    const nameStart = isClosing ? at + 2 : at + 1;
    const nameEnd = endOfName(source, nameStart);
    const name = source.slice(nameStart, nameEnd).toLowerCase();
    if (isClosing) {
      textStart = endOf(source, '>', nameEnd);
      handler.onClose(name);
    } else {
      const tag = readAttributes(source, nameEnd);
      const { end } = tag;
      textStart = end;
      handler.onOpen(name, tag);
      if (rawTextNames.has(name)) {
        const close = findRawTextEnd(source, end, name);
        handler.onRawText(end, close);
        textStart = close;
      }
    }
    at = source.indexOf('<', textStart);
  }
  if (textStart < source.length) handler.onText(textStart, source.length);
}

const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;

const rawTextNames = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'xmp', 'noembed', 'noframes']);

/** Attributes that say what an element is, when it was, or what the page calls itself. */
const usefulAttributes = new Set(
  'class id role hidden aria-hidden style rel itemprop itemtype itemscope datetime title type content property name href lang'.split(
    ' ',
  ),
);

const noAttributes: Readonly<Record<string, string>> = {};

// `at` stands behind the name of the tag. As browsers read them: the first of two with the same name counts.
function readAttributes(source: string, from: number): OpeningTag {
  let attributes: Record<string, string> | undefined;
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 0x3e) {
      const isSelfClosing = source.charCodeAt(at - 1) === slash;
      return { attributes: attributes ?? noAttributes, isSelfClosing, end: at + 1 };
    }
    if (code === slash || isBlank(code)) {
      at++;
      continue;
    }
    const nameStart = at;
    at = endOfAttributeName(source, at + 1);
    const name = source.slice(nameStart, at).toLowerCase();
    const [valueStart, valueEnd, next] = findValue(source, at);
    at = next;
    if (usefulAttributes.has(name)) {
      attributes ??= {};
      if (attributes[name] === undefined) attributes[name] = source.slice(valueStart, valueEnd);
    }
  }
  return { attributes: attributes ?? noAttributes, isSelfClosing: false, end: source.length };
}

// Start and end of the value and where to go on; a value of no length where there is none.
function findValue(source: string, from: number): readonly [number, number, number] {
  let at = skipBlanks(source, from);
  if (source.charCodeAt(at) !== 0x3d) return [from, from, at];
  at = skipBlanks(source, at + 1);
  const quote = source.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, at + 1);
    if (close >= 0) return [at + 1, close, close + 1];
  }
  const start = at;
  while (at < source.length && source.charCodeAt(at) !== 0x3e && !isBlank(source.charCodeAt(at))) at++;
  return [start, at, at];
}

function endOfDeclaration(source: string, at: number): number {
  if (!source.startsWith('<!--', at)) return endOf(source, '>', at + 1);
  // "<!-->" is a whole comment.
  return source.charCodeAt(at + 4) === 0x3e ? at + 5 : endOf(source, '-->', at + 4);
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function findRawTextEnd(source: string, from: number, name: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (source.slice(at + 2, end).toLowerCase() === name && !isLetter(source.charCodeAt(end))) return at;
  }
  return source.length;
}

function endOfName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e || code === slash || isBlank(code)) break;
  }
  return at;
}

function endOfAttributeName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3d || code === 0x3e || code === slash || isBlank(code)) break;
  }
  return at;
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  while (isBlank(source.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
