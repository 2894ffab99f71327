/** Text without what XML 1.0 cannot hold: control characters and halves of pairs, which texts of the web do contain, become U+FFFD. */
export function toXmlText(text: string): string {
  return text.toWellFormed().replace(notInXml, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
