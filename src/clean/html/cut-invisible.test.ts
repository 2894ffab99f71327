import { describe, expect, it } from 'vitest';
import { cutInvisible } from './cut-invisible.ts';

function visible(source: string): string {
  return cutInvisible(source)
    .parts.map(({ start, end }) => source.slice(start, end))
    .join('|');
}

describe('cutInvisible', () => {
  it.each<[string, string]>([
    ['a<script>x("<p>")</script>b', 'a|b'],
    ['a<SCRIPT src=x></Script >b', 'a|b'],
    ['a<style>p { }</style><!-- c --><svg><path/></svg>b', 'a|b'],
    ['a<!-- <script> --> b <script>x</script> c', 'a| b | c'],
    ['a<script>"<!--"</script>b', 'a|b'],
    ['a<svg class="x"/>b<svg></svg>c', 'a<svg class="x"/>b|c'],
    ['a<scripted>b</scripted>', 'a<scripted>b</scripted>'],
    ['a<script>b', 'a<script>b'],
    ['a<!-- b', 'a<!-- b'],
    ['a<script>b</script', 'a'],
  ])('leaves of %s: %s', (source, expected) => {
    expect(visible(source)).toBe(expected);
  });

  it('keeps linked data apart', () => {
    const source = '<script type="application/ld+json">{"a":1}</script><script>b</script>';
    expect(cutInvisible(source).linkedData.map(({ start, end }) => source.slice(start, end))).toEqual(['{"a":1}']);
  });

  it.each(['<script', '<script>', '<!--', '<svg>', '<style><script>', '<!--<svg>'])(
    'takes no longer for "%s" over and over',
    (unit) => {
      const began = performance.now();
      cutInvisible(unit.repeat(200_000));
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});
