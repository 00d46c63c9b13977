import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const managers = `
  import { readFileSync } from 'node:fs';
  export interface Manager { load(): string }
  export class Quiet implements Manager { load() { return ''; } }
  export class Reader implements Manager { load() { return readFileSync('a', 'utf8'); } }
`;

/** A function that takes what has \`load\`, or makes the quiet one. */
function orDefault(name: string, run: string): FixtureProgram {
  const app = (given: string): string => `
    import express from 'express';
    import { Quiet, Reader, type Manager } from './managers.js';
    export const kept = [Quiet, Reader];
    ${run}
    express().get('/', (req, res) => { res.send(run(${given})); });
  `;
  return {
    name,
    files: { 'src/managers.ts': managers, 'src/app.ts': app('new Reader()') },
    expect: [{ file: 'src/managers.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:5), via run → Reader.load') }],
    twin: { name: 'which does not call it', files: { 'src/app.ts': app('new Reader()').replaceAll('.load()', '.load.name') } },
  };
}

const ext = {
  'node_modules/ext/package.json': '{ "name": "ext", "version": "1.0.0", "types": "./index.d.ts" }',
  'node_modules/ext/index.d.ts': 'export interface TaskStore { save(task: string): string; drop(task: string): string }',
};
const taskStore = `
  import { readFileSync } from 'node:fs';
  import type { TaskStore } from 'ext';
  export class FileStore implements TaskStore { save(task: string) { return readFileSync(task, 'utf8'); } drop(task: string) { return task; } }
`;

/** A class that implements a package's interface, by which it is called. */
function byPackageType(name: string, text: string, path: string): FixtureProgram {
  const app = (member: string): string => `
    import express from 'express';
    import type { TaskStore } from 'ext';
    import { FileStore } from './store.js';
    ${text.replace('MEMBER', member)}
    express().get('/', (req, res) => { res.send(text()); });
  `;
  return {
    name,
    files: { ...ext, 'src/store.ts': taskStore, 'src/app.ts': app('save') },
    expect: [{ file: 'src/store.ts', line: 3, message: reads(`route handler \`GET /\` (src/app.ts:5), via ${path} → FileStore.save`) }],
    twin: { name: 'another member', files: { 'src/app.ts': app('drop') } },
  };
}

/** Instances that take the place of a default, and those that a package's type stands for. */
export const defaultInstances: readonly FixtureProgram[] = [
  orDefault('a parameter or a default', 'const run = (given?: Manager) => { const manager = given ?? new Quiet(); return manager.load(); };'),
  orDefault('a parameter or a default, at once', 'const run = (given?: Manager) => (given || new Quiet()).load();'),
  orDefault('a parameter or a default, by a condition', 'const run = (given?: Manager) => (given ? given : new Quiet()).load();'),
  orDefault('a parameter with a default', 'const run = (manager: Manager = new Quiet()) => manager.load();'),
  byPackageType('a parameter of a package’s type', "const save = (store: TaskStore) => store.MEMBER('a'); const text = () => save(new FileStore());", 'text → save'),
  byPackageType('a field of a package’s type',
    "class App { constructor(private readonly store: TaskStore) {} text() { return this.store.MEMBER('a'); } } const app = new App(new FileStore()); const text = () => app.text();",
    'text → App.text'),
  byPackageType('a variable of a package’s type', "let store: TaskStore; store = new FileStore(); const text = () => store.MEMBER('a');", 'text'),
];
