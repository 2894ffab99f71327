import { stat } from 'node:fs/promises';
import { isAddress } from './read-address.ts';

/**
 * The input by which something that a run came upon can be read again: itself where it is an address or stands on the
 * disk, else the archive, feed or mail it stood in ("archiv.zip#seite.html" -> "archiv.zip"). Itself where there is none.
 */
export async function findReadable(path: string): Promise<string> {
  if (isAddress(path)) return path;
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('#', end - 1), path.lastIndexOf('/', end - 1)))
    if (await stands(path.slice(0, end), end === path.length)) return path.slice(0, end);
  return path;
}

/** A folder above is no archive: to read all of it again would be too much. */
async function stands(path: string, isWhole: boolean): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && (isWhole || found.isFile());
}
