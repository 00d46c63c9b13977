import { handler, type PackageCase } from './package-cases.js';

const files = { 'package.json': '{ "name": "pkg", "type": "module" }' };
const imports = "import fs from 'node:fs'; import { readFile } from 'node:fs/promises';\n";

/** One function `load` on the second line of the package: what it runs in each call is reported, all else is not. */
function certain(name: string, body: string, silent: string, silentBody: string, functions = 'load'): PackageCase {
  const line = body.slice(0, body.indexOf('readFileSync')).split('\n').length + 1;
  const module = (text: string): string => `${imports}${text}\n`;
  return {
    name, files: { ...files, 'index.js': module(body) }, reaches: `${functions} (index.js:${String(line)})`,
    silent: { name: silent, files: { 'index.js': module(silentBody) } },
  };
}

/** What counts as run by each call of a function. */
export const certainty: readonly PackageCase[] = [
  certain(
    'behind an await', "export async function load() { await readFile('a'); return fs.readFileSync('b'); }",
    'asynchronous all the way', "export async function load() { await readFile('a'); return readFile('b'); }",
  ),
  certain(
    'in a reaction to success', "export function load() { return readFile('a').then((name) => fs.readFileSync(name)); }",
    'to failure', "export function load() { return readFile('a').catch((error) => fs.readFileSync('b')); }",
  ),
  certain(
    'in a reaction in the end', "export function load() { return readFile('a').finally(() => fs.readFileSync('b')); }",
    'in the second one of two', "export function load() { return readFile('a').then(undefined, () => fs.readFileSync('b')); }",
  ),
  certain(
    'in a promise executor', "export function load() { return new Promise((resolve) => resolve(fs.readFileSync('a'))); }",
    'in a timer', "export function load() { return new Promise((resolve) => setTimeout(() => resolve(fs.readFileSync('a')), 5)); }",
  ),
  certain(
    'in a callback of an array method', 'export function load(names) { return names.map((name) => fs.readFileSync(name)); }',
    'in a listener', "export function load(child) { child.on('exit', () => fs.readFileSync('a')); }",
  ),
  certain(
    'handed to an array method', 'export function load(names) { return names.map(fs.readFileSync); }',
    'handed to somebody unknown', 'export function load(later) { later(fs.readFileSync); }',
  ),
  certain(
    'in a loop', 'export function load(names) { for (const name of names) { fs.readFileSync(name); } }',
    'in a branch of it', 'export function load(names) { for (const name of names) { if (name.isOld) fs.readFileSync(name); } }',
  ),
  certain(
    'behind a loop', "export function load(names) { for (const name of names) { if (name) break; } return fs.readFileSync('a'); }",
    'behind one that returns', "export function load(names) { for (const name of names) { return name; } return fs.readFileSync('a'); }",
  ),
  certain(
    'behind a branch and the other', "export function load(name) { if (name) { count(); } else { count(1); } return fs.readFileSync('a'); }",
    'behind one that returns',
    "export function load(name) { if (name) { count(); } else { return readFile(name); } return fs.readFileSync('a'); }",
  ),
  certain(
    'in an argument', "export function load(log) { log(fs.readFileSync('a')); }",
    'of a call that may not be made', "export function load(log) { log?.(fs.readFileSync('a')); }",
  ),
  certain(
    'for long', "export function load() { process.cwd(); return fs.readFileSync('a'); }",
    'for microseconds', 'export function load() { return process.cwd(); }',
  ),
  certain(
    'a file', "export function load() { return fs.readFileSync('a'); }",
    'a module', "export function load() { return require('./other.cjs'); }",
  ),
  certain(
    'in a scoped function', "import { AsyncLocalStorage } from 'async_hooks'; const scope = new AsyncLocalStorage();\nexport function load() { return scope.run(1, () => fs.readFileSync('a')); }",
    'in a function that is wrapped', "import { promisify } from 'util';\nexport function load() { return promisify(() => fs.readFileSync('a')); }",
  ),
  certain(
    'before a branch', "export function load(options) { const text = fs.readFileSync('a'); if (options.raw) return text; return 1; }",
    'in a branch', "export function load(options) { if (options.sync) return fs.readFileSync('a'); return readFile('a'); }",
  ),
  certain(
    'behind a check of the arguments', "export function load(name) { if (typeof name !== 'string') return undefined; return fs.readFileSync(name); }",
    'behind another way', 'export function load(name, done) { if (done) return readFile(name).then(done); return fs.readFileSync(name); }',
  ),
  certain(
    'behind an error', "let isOpen = true; export function load(name) { if (!isOpen) { throw new Error('closed'); } return fs.readFileSync(name); }",
    'behind what was kept', 'let text; export function load(name) { if (text) { return text; } return text = fs.readFileSync(name); }',
  ),
  certain(
    'assigned', 'let text; export function load(name) { text = fs.readFileSync(name); }',
    'assigned where nothing is yet', 'let text; export function load(name) { return text ??= fs.readFileSync(name); }',
  ),
  certain(
    'in the test of a conditional', 'export const load = (name) => fs.readFileSync(name) ? readFile(name) : undefined;',
    'in one of its ways', 'export const load = (name) => name ? fs.readFileSync(name) : undefined;',
  ),
  certain(
    'on the left of a logical operator', 'export const load = (name) => fs.readFileSync(name) || name;',
    'on the right', 'export const load = (name) => name || fs.readFileSync(name);',
  ),
  certain(
    'in a `try` and not returned from', 'export function load(name) { try { fs.readFileSync(name); } catch { return 1; } return 2; }',
    'in a `catch`, and behind a `try` that returns',
    'export function load(name) { try { return readFile(name); } catch { fs.readFileSync(name); } return fs.readFileSync(name); }',
  ),
  certain(
    'in `finally`', 'export function load(name) { try { return 1; } finally { fs.readFileSync(name); } }',
    'in a case', "export function load(name) { switch (name) { case 'a': return fs.readFileSync(name); } return 1; }",
  ),
  certain(
    'in a function that is called on the spot', "export const load = () => (() => fs.readFileSync('a'))();",
    'in a function that is given back', "export const load = () => () => fs.readFileSync('a');",
  ),
  certain(
    'in a function that a function calls', "export function load() { return read(); }\nfunction read() { return fs.readFileSync('a'); }",
    'in one that only the module calls', "export function load() { return text; }\nconst text = read();\nfunction read() { return fs.readFileSync('a'); }",
    'load → read',
  ),
  certain(
    'in a helper of compiled async functions',
    "export function load() { return __awaiter(this, void 0, void 0, function* () { fs.readFileSync('a'); }); }",
    'in a helper of nobody', "export function load() { return __later(this, void 0, void 0, function* () { fs.readFileSync('a'); }); }",
  ),
  certain(
    'by its own name', "export function load() { return fs.readFileSync('a'); }",
    'by a name that a parameter takes', "export function load(fs) { return fs.readFileSync('a'); }",
  ),
  certain(
    'of a module by another name', "export function load() { return files.readFileSync('a'); }\nconst files = fs;",
    'of a module that may be replaced', "export function load(options) { const files = options.fs || fs; return files.readFileSync('a'); }",
  ),
];

export const choices: readonly PackageCase[] = [
  {
    name: 'a package without rows',
    files: { ...files, 'index.js': `${imports}export function load() { return fs.readFileSync('a'); }\n` },
    reaches: 'load (index.js:2)',
    silent: { name: 'where the setting is off', settings: { dependencies: false } },
  },
  {
    name: 'a package that is named',
    files: { ...files, 'index.js': `${imports}export function load() { return fs.readFileSync('a'); }\n` },
    reaches: 'load (index.js:2)',
    silent: { name: 'where another is named', settings: { dependencies: ['another'] } },
  },
  {
    name: 'a function that nobody allows',
    files: { ...files, 'index.js': `${imports}export function load() { return fs.readFileSync('a'); }\n` },
    reaches: 'load (index.js:2)',
    silent: { name: 'one that the settings allow', settings: { dependencies: true, allow: ['pkg:load'] } },
  },
  {
    name: 'a function of a package where the user has no row for the package',
    files: { ...files, 'index.js': `${imports}export function load() { return fs.readFileSync('a'); }\n` },
    reaches: 'load (index.js:2)',
    silent: {
      name: 'where a row says what blocks',
      settings: { dependencies: true, blockingApis: [{ module: 'pkg', path: 'loadSync', kind: 'fs', cost: 'io' }] },
    },
  },
  {
    name: 'a function that nobody calls harmless',
    files: {
      ...files, 'index.js': `${imports}export default function load() { return fs.readFileSync('a'); }\n`,
      '../is-wsl/package.json': '{ "name": "is-wsl" }', '../is-wsl/index.js': "module.exports = () => require('fs').readFileSync('a');\n",
    },
    app: handler("import load from 'pkg';", 'load()'),
    reaches: 'load (index.js:2)',
    silent: { name: 'one that the catalog calls so', app: handler("import isWsl from 'is-wsl';", 'isWsl()') },
  },
  {
    name: 'a function of the name that is imported',
    files: { ...files, 'index.js': `${imports}export function load() { return fs.readFileSync('a'); }\n` },
    reaches: 'load (index.js:2)',
    silent: { name: 'one of its own', app: handler("import { load as other } from 'pkg'; const load = () => 'a';", 'load()') },
  },
];
