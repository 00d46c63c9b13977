import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { BlockingApi } from '../../src/catalog/types.js';
import { folderWith, nodeMajors } from '../support/proof/environments.js';
import { proveRows } from '../support/proof/prove-rows.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = folderWith([...nodeMajors.map((major) => `types-node-${String(major)}`), '@types/fs-extra'], repository);

const readFile: BlockingApi = {
  module: 'node:fs', path: 'readFileSync', kind: 'fs', cost: 'io', twin: { module: 'node:fs/promises', path: 'readFile', style: 'promise' },
};
const copy: BlockingApi = {
  module: 'fs-extra', path: 'copySync', kind: 'fs', cost: 'io', repair: 'safe',
  twin: { module: 'fs-extra', path: 'copy', style: 'promise' },
};

function problems(row: BlockingApi): readonly string[] | undefined {
  return proveRows([row], folder).get(row)?.problems;
}

function inEveryMajor(problem: string): string[] {
  return nodeMajors.map((major) => `in Node ${String(major)} it ${problem}`);
}

describe('a faulty row', () => {
  it('is told from a sound one', () => {
    expect([problems(readFile), problems(copy)]).toEqual([[], []]);
  });

  it('names a member that does not exist', () => {
    expect(problems({ ...readFile, path: 'slurpSync' })).toEqual(inEveryMajor('does not exist'));
    expect(problems({ ...copy, path: 'Copier#copySync' })).toEqual(['does not exist']);
  });

  it('names a module that does not exist', () => {
    expect(problems({ ...copy, module: 'fs-surplus' })).toEqual(['does not exist']);
  });

  it('calls the callback form a promise', () => {
    expect(problems({ ...readFile, twin: { module: 'node:fs', path: 'readFile', style: 'promise' } }))
      .toEqual(inEveryMajor('the twin readFile of node:fs delivers by callback, not by promise'));
  });

  it('calls the promise form a callback', () => {
    expect(problems({ ...readFile, twin: { module: 'node:fs/promises', path: 'readFile', style: 'promisify' } }))
      .toEqual(inEveryMajor('the twin readFile of node:fs/promises delivers by promise, not by promisify'));
  });

  it('names a twin that does not exist', () => {
    expect(problems({ ...copy, twin: { module: 'fs-extra', path: 'copyAsync', style: 'promise' } }))
      .toEqual(['the twin copyAsync of fs-extra does not exist']);
  });

  it('calls a repair safe although the twin takes other arguments', () => {
    expect(problems({ ...copy, twin: { module: 'fs-extra', path: 'remove', style: 'promise' } }))
      .toEqual(['the twin does not take all arguments, so the repair is not safe without a note']);
  });

  it('calls a repair safe although the result differs', () => {
    const row: BlockingApi = { ...copy, path: 'pathExistsSync', twin: { module: 'fs-extra', path: 'readlink', style: 'promise' } };
    expect(problems(row)).toEqual(['the result of the twin differs, so the repair is not safe without a note']);
  });

  it('constructs a function and reads a method', () => {
    expect(problems({ ...copy, form: 'new' })).toEqual(['cannot be constructed']);
    const read: BlockingApi = { module: 'node:fs', path: 'Dir#readSync', kind: 'fs', cost: 'io', form: 'get' };
    expect(problems(read)).toEqual(inEveryMajor('is a method, not a property'));
  });

  it('names a condition that the types do not know', () => {
    expect(problems({ ...copy, when: { callbackOmitted: true } })).toEqual(['takes no callback that could be omitted']);
    expect(problems({ ...copy, when: { option: 'sync', value: true } })).toEqual(['takes no option sync: true']);
    expect(problems({ ...copy, unless: { option: 'async', value: true } })).toEqual(['takes no option async: true']);
    expect(problems({ ...copy, when: { argument: 3, literal: false } })).toEqual(['has no argument 3']);
  });

  it('says that the types declare it elsewhere', () => {
    expect(problems({ ...copy, declared: { package: '@types/node' } })).toEqual(['is declared in @types/fs-extra · copySync']);
    expect(problems({ ...copy, path: 'readFileSync', twin: { module: 'fs-extra', path: 'readFile', style: 'promise' }, note: 'N.' }))
      .toEqual(['is declared in @types/node · readFileSync']);
  });

  it('names the wrong versions of Node', () => {
    expect(problems({ ...readFile, since: '24.0.0' }))
      .toEqual([20, 22].map((major) => `exists in Node ${String(major)}, outside the versions that the row names`));
    const glob: BlockingApi = { module: 'node:fs', path: 'globSync', kind: 'fs', cost: 'io' };
    expect(problems(glob)).toEqual(['in Node 20 it does not exist']);
  });

  it('claims that a plain function looks asynchronous', () => {
    const { twin: _twin, ...row } = readFile;
    expect(problems({ ...row, fakeAsync: true })).toEqual(inEveryMajor('does not look asynchronous'));
  });
});
