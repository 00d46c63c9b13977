import { describe, expect, it } from 'vitest';
import { BlockingApis } from '../../../src/catalog/lookup.js';
import type { BlockingApi } from '../../../src/catalog/types.js';

const row = { module: 'store', kind: 'database', cost: 'io' } as const;

/** A question for the type of any `x.get` of a program can take the checker seconds, so rows that no type tells must not bring it up. */
const rows: readonly (readonly [name: string, row: BlockingApi, isDeclared: boolean])[] = [
  ['a method of a class', { ...row, path: 'Store#get' }, true],
  ['a method of what a method gives, under the name of its class', { ...row, path: 'default#prepare()#get', declared: { package: '@types/store', container: 'Statement' } }, true],
  ['a method of what a function gives, under the name of its class', { ...row, path: 'open()#get', declared: { package: 'store', container: 'Database' } }, true],
  ['a method of what a function gives, whose class is that of others too', { ...row, path: 'open()#get' }, false],
  ['a function', { ...row, path: 'get' }, false],
];

describe('members that the checker can find by their declarations', () => {
  it.each(rows)('%s', (_name, api, isDeclared) => {
    expect(new BlockingApis([api]).isDeclaredMember(api)).toBe(isDeclared);
  });
});
