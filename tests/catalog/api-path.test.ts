import { describe, expect, it } from 'vitest';
import { lastName, ownerName, parseApiPath } from '../support/proof/api-path.js';

describe('paths of the catalog', () => {
  it.each([
    ['readFileSync', 'member readFileSync'],
    ['promises.access', 'member promises, member access'],
    ['default#prepare()#run', 'member default, instance prepare, call, instance run'],
    ['createRequire()#', 'member createRequire, call'],
    ['default()#Database#run', 'member default, call, instance Database, instance run'],
    ['$.sync', 'member $, member sync'],
    ['Workbook#xlsx.load', 'member Workbook, instance xlsx, member load'],
  ])('reads %s', (path, steps) => {
    const said = parseApiPath(path).map((step) => (step.to === 'call' ? 'call' : `${step.to} ${step.name}`));
    expect(said.join(', ')).toBe(steps);
  });

  it.each([['a..b'], ['#'.repeat(2)], ['f(x)']])('refuses %s', (path) => {
    expect(() => parseApiPath(path)).toThrow(`no path of a catalog row: ${path}`);
  });

  it.each([
    ['readFileSync', 'readFileSync', undefined],
    ['Dir#readSync', 'readSync', 'Dir'],
    ['cosmiconfigSync()#load', 'load', undefined],
    ['createRequire()#', '', undefined],
  ])('names the last member and the owner of %s', (path, last, owner) => {
    expect([lastName(path), ownerName(path)]).toEqual([last, owner]);
  });
});
