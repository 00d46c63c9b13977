import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
`;

/** @param imports the import, on one line; @param call what the handler calls */
function used(name: string, imports: string, call: string, line = 3): FixtureProgram {
  const app = (handler: string): string => `import express from 'express';\n${imports}\nexpress().get('/', (req, res) => { ${handler} });\n`;
  return {
    name,
    files: { 'src/load.ts': load, 'src/app.ts': app(`res.send(${call});`) },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(`route handler \`GET /\` (src/app.ts:${String(line)}), via load`) }],
    twin: { name: 'only its type is used', files: { 'src/app.ts': app(`res.send(typeof (${call.replace(/\(.*\)$/, '')}));`) } },
  };
}

/** A file that uses an export is found by its text before its tree is made: however the name is written there. */
export const spellings: readonly FixtureProgram[] = [
  used('imported in braces', "import { load } from './load.js';", 'load()'),
  used('imported behind others, without spaces', "import {type load as Load,load} from './load.js';", 'load()'),
  used('imported under another name', "import { load as read } from './load.js';", 'read()'),
  used('imported behind a comment', "import { /* reads */ load } from './load.js';", 'load()'),
  used('imported on a line below a comment', "import { // reads\nload } from './load.js';", 'load()', 4),
  used('a member of the module', "import * as files from './load.js';", 'files.load()'),
  used('a member of the module, if there is one', "import * as files from './load.js';", 'files?.load()'),
  used('a member behind spaces and comments', "import * as files from './load.js';", 'files /* all */ . /* one */ load()'),
  used('a member by a string', "import * as files from './load.js';", "files['load']()"),
  used('a member by a string with spaces around', "import * as files from './load.js';", 'files[ "load" ]()'),
  used('taken out of the module', "import * as files from './load.js';\nconst { load } = files;", 'load()', 4),
  used('taken out of the module under another name', "import * as files from './load.js';\nconst { load: read } = files;", 'read()', 4),
];
