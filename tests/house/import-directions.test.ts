import { describe, expect, test } from 'vitest';
import { forbiddenImports } from './import-directions.js';
import { sourceTexts } from './source-files.js';

test('the project imports downwards only', () => {
  const files = sourceTexts('src', 'rules');
  expect(files.length).toBeGreaterThan(100);
  expect(forbiddenImports(files)).toEqual([]);
});

describe('the guard bites', () => {
  const faults: readonly (readonly [name: string, path: string, text: string, reason: string])[] = [
    ['upwards', 'src/catalog/lookup.ts', "import { Climb } from '../reach/climb.js';", 'src/catalog stands below or beside src/reach'],
    ['upwards for a type', 'src/program/values.ts', "import type { Reach } from '../reach/climb.js';", 'src/program stands below or beside src/reach'],
    ['upwards by import()', 'src/program/values.ts', "await import('../rule/settings.js');", 'src/program stands below or beside src/rule'],
    ['upwards by re-export', 'src/syntax/tree.ts', "export * from '../program/values.js';", 'src/syntax stands below or beside src/program'],
    ['sideways', 'src/syntax/tree.ts', "import { a } from '../catalog/types.js';", 'src/syntax stands below or beside src/catalog'],
    ['upwards from a subfolder', 'src/catalog/blocking/git.ts', "import { a } from '../../program/a.js';", 'src/catalog stands below or beside src/program'],
    ['a rule from the engine', 'src/rule/settings.ts', "import { rules } from '../../rules/index.js';", 'only src/index.ts knows the rules'],
    ['the entry from a rule', 'rules/no-sync-fs.ts', "import plugin from '../src/index.js';", 'rules stands below or beside src'],
    ['a rule from a rule', 'rules/no-sync-fs.ts', "import other from './no-sync-http.js';", 'a rule knows no other rule'],
    ['a folder of nobody', 'src/rule/settings.ts', "import { a } from '../misc/a.js';", 'no folder of the house'],
    ['the tests', 'src/rule/settings.ts', "import { a } from '../../tests/support/a.js';", 'no folder of the house'],
    ['a dependency', 'src/rule/settings.ts', "import { z } from 'zod';", 'the plugin has no dependency at run time'],
    ['a value of typescript', 'src/rule/settings.ts', "import ts from 'typescript';", 'only its types may be imported'],
  ];

  test.each(faults)('%s', (_name, path, text, reason) => {
    expect(forbiddenImports([{ path, text }])).toEqual([expect.stringMatching(`: ${reason}$`)]);
  });

  test('and lets pass what is allowed', () => {
    const text = `
      import path from 'node:path';
      import type { Rule } from 'eslint';
      import { type BlockingApi, rows } from '../catalog/types.js';
      import { here } from './here.js';
    `;
    expect(forbiddenImports([{ path: 'src/reach/climb.ts', text }])).toEqual([]);
  });
});
