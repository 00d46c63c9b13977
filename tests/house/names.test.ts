import { describe, expect, test } from 'vitest';
import { sourceTexts } from './source-files.js';

const forbiddenNames = ['util', 'utils', 'misc', 'helper', 'helpers', 'common', 'shared', 'core', 'manager'];

/** @returns the paths that have a word without meaning for a file or a folder, capitals, or a barrel inside src/ */
function badlyNamed(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const names = path.replace(/(\.test)?\.ts$/, '').split('/');
    return names.some((name) => forbiddenNames.includes(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) || /^src\/.+\/index\.ts$/.test(path);
  });
}

test('files and folders are named for what they hold', () => {
  const paths = sourceTexts('src', 'rules', 'tests', 'runtime/src').map(({ path }) => path).filter((path) => !path.startsWith('tests/projects/'));
  expect(badlyNamed(paths).filter((path) => path !== 'runtime/src/index.ts')).toEqual([]);
});

describe('the guard bites', () => {
  test.each(['src/utils/a.ts', 'src/catalog/helpers.ts', 'src/catalog/index.ts', 'src/reach/climbUp.ts', 'rules/core.ts', 'src/shared/a.ts'])('%s', (path) => {
    expect(badlyNamed([path])).toEqual([path]);
  });

  test('and lets pass what is allowed', () => {
    expect(badlyNamed(['src/index.ts', 'rules/index.ts', 'src/catalog/blocking/node-fs.ts', 'rules/no-sync-fs.test.ts'])).toEqual([]);
  });
});
