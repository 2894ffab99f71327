import { describe, expect, it } from 'vitest';
import { toAddressKey } from './to-address-key.ts';

describe('toAddressKey', () => {
  it.each<[string, string, string | undefined, string | undefined, string | null]>([
    ['the path where nothing else is known', 'seite.html', undefined, undefined, 'seite.html'],
    ['nothing for standard input', '-', undefined, undefined, null],
    ['the address of receipt', 'feed.xml', 'https://z.example/a/1', undefined, 'z.example/a/1'],
    ['an address given as path', 'https://www.z.example/a/1/', undefined, undefined, 'z.example/a/1'],
    ['the address that the page gives', 'x.html', 'https://m.z.example/1', 'https://z.example/a/1', 'z.example/a/1'],
    ['not the home page', 'x.html', 'https://z.example/1', 'https://z.example/', 'z.example/1'],
    ['without tracking', 'x', 'http://z.example/1?utm_source=feed&id=7&fbclid=abc#top', undefined, 'z.example/1?id=7'],
    ['parameters in one order', 'x', 'https://z.example/?b=2&a=1', undefined, 'z.example?a=1&b=2'],
    ['a path with a drive letter', 'C:\\seite.html', undefined, undefined, 'C:\\seite.html'],
    ['a canonical address that is none', 'x.html', undefined, 'javascript:void(0)', 'x.html'],
  ])('is %s', (_title, path, address, canonicalAddress, expected) => {
    expect(toAddressKey({ path, address }, { canonicalAddress })).toBe(expected);
  });
});
