import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';
import { store } from './store-source.js';

/** Who calls `load`; nothing here says which class has it. */
const source = `
  export interface Source { load(): string }
  export interface Named { readonly source: Source }
  export interface Loader { readonly load: () => string }
  export const loadFrom = (source: Source) => source.load();
  export const loadNamed = ({ source }: Named) => source.load();
  export const loadFirst = (sources: readonly Source[]) => sources[0].load();
  export const run = (loader: Loader) => loader.load();
  export class Service { constructor(private readonly source: Source) {} text() { return this.source.load(); } }
  export class Slot { source: Source | undefined; text() { return this.source?.load() ?? ''; } }
`;

/**
 * A class that does not say what it implements.
 *
 * @param statements in one line; they make `text`, a function that a handler calls
 * @param path the functions between the handler and `load`
 */
function unsaid(name: string, statements: string, path: string): FixtureProgram {
  const app = (made: string): string => `
    import express from 'express';
    import { Other, Store } from './store.js';
    import { loadFirst, loadFrom, loadNamed, run, Service, Slot, type Source } from './source.js';
    export const kept = { store: new Store(), other: new Other(), loadFirst, loadFrom, loadNamed, run, Service, Slot, source: null as Source | null };
    ${made}
    express().get('/', (req, res) => { res.send(text()); });
  `;
  return {
    name: `${name} that an interface expects`,
    files: { 'src/store.ts': store, 'src/source.ts': source, 'src/app.ts': app(statements) },
    expect: [{ file: 'src/store.ts', line: 2, message: reads(`route handler \`GET /\` (src/app.ts:6), via ${path} → Store.load`) }],
    twin: { name: 'an instance of another class goes there', files: { 'src/app.ts': app(statements.replaceAll('new Store', 'new Other')) } },
  };
}

/** Classes behind interfaces that they do not name: what counts is where their instances go. */
export const expectedTypes: readonly FixtureProgram[] = [
  unsaid('an argument', 'const text = () => loadFrom(new Store());', 'text → loadFrom'),
  unsaid('an argument that is a variable', 'const store = new Store(); const text = () => loadFrom(store);', 'text → loadFrom'),
  unsaid('an argument of a constructor', 'const service = new Service(new Store()); const text = () => service.text();', 'text → Service.text'),
  unsaid('a property of an argument', 'const text = () => loadNamed({ source: new Store() });', 'text → loadNamed'),
  unsaid('a shorthand property', 'const source = new Store(); const text = () => loadNamed({ source });', 'text → loadNamed'),
  unsaid('an element of an argument', 'const store = new Store(); const text = () => loadFirst([store]);', 'text → loadFirst'),
  unsaid('a member that is a function', 'const text = () => run(new Store());', 'text → run'),
  unsaid('an annotated variable', 'const source: Source = new Store(); const text = () => source.load();', 'text'),
  unsaid('a value of a map', "const sources = new Map<string, Source>([['a', new Store()]]); const text = () => sources.get('a')?.load();", 'text'),
  unsaid('what a function gives', 'const pick = (): Source => { const made = new Store(); return made; }; const text = () => pick().load();', 'text'),
  unsaid('what an async function gives', 'const pick = async (): Promise<Source> => new Store(); const source = await pick(); const text = () => source.load();', 'text'),
  unsaid('a field that is assigned', 'const slot = new Slot(); slot.source = new Store(); const text = () => slot.text();', 'text → Slot.text'),
  {
    name: 'another file’s constant that an interface expects',
    files: {
      'src/store.ts': store,
      'src/source.ts': source,
      'src/made.ts': `
        import { Store } from './store.js';
        export const made = new Store();
      `,
      'src/app.ts': `
        import express from 'express';
        import { made } from './made.js';
        import { loadFrom } from './source.js';
        express().get('/', (req, res) => { res.send(loadFrom(made)); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via loadFrom → Store.load') }],
    twin: {
      name: 'it is handed to nobody',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { made } from './made.js';
          import { loadFrom } from './source.js';
          import { Other } from './store.js';
          express().get('/', (req, res) => { res.send(loadFrom(made.isStore ? new Other() : new Other())); });
        `,
      },
    },
  },
];
