/** The web address that a document was read from, normalized; null where its path is none: "press.zip#day/a.txt". */
export function toWebAddress(path: string): string | null {
  // A text out of an archive or feed has the archive's path, "#" and its own address.
  const address = /(?:^|#)(https?:\/\/.+)$/.exec(path)?.[1].replace(/^.*#(?=https?:\/\/)/, '');
  return address !== undefined && URL.canParse(address) ? new URL(address).href : null;
}
