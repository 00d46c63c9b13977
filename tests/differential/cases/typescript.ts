import type { Case } from '../case.js';

const inputs = ['a.txt', 'missing'];

/** Types around the call: what is written stays, what is inferred still fits. */
export const typescript: readonly Case[] = [
  {
    name: 'a type that is inferred for the whole function', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      const load = async (path: string) => ({ text: fs.readFileSync(path, 'utf8'), stats: fs.statSync(path) });
      type Loaded = Awaited<ReturnType<typeof load>>;
      export async function run(path: string) {
        const { text, stats }: Loaded = await load(path);
        return [text, stats.size];
      }
    `,
  },
  {
    name: 'a contextual type', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      type Reader = (path: string) => Promise<string>;
      const read: Reader = async (path) => fs.readFileSync(path, 'utf8');
      export async function run(path: string) { return await read(path); }
    `,
  },
  {
    name: 'an interface that a class implements', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      interface Store { read(path: string): Promise<Buffer> }
      class Disk implements Store { async read(path: string): Promise<Buffer> { return fs.readFileSync(path); } }
      export async function run(path: string) { const store: Store = new Disk(); return (await store.read(path)).toString(); }
    `,
  },
  {
    name: 'overloads by a union of encodings', expected: 'fixed', inputs: ['utf8', 'hex', undefined],
    code: `
      import fs from 'node:fs';
      export async function run(encoding?: BufferEncoding) {
        const content: string | Buffer = fs.readFileSync('a.txt', encoding);
        return typeof content === 'string' ? content : content.length;
      }
    `,
  },
  {
    name: 'options whose type is wide', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      interface Options { encoding?: BufferEncoding | null; flag?: string }
      const options: Options = { encoding: 'utf8' };
      export async function run(path: string) { return String(fs.readFileSync(path, options)); }
    `,
  },
  {
    name: 'readdirSync whose entries have a type', expected: 'fixed', inputs: ['dir', 'missing'],
    code: `
      import fs, { type Dirent } from 'node:fs';
      export async function run(path: string) {
        const entries: Dirent[] = fs.readdirSync(path, { withFileTypes: true });
        return entries.filter((entry): boolean => entry.isFile()).map(({ name }) => name).sort();
      }
    `,
  },
  {
    name: 'arguments spread from a tuple', expected: 'fixed', inputs: [['a.txt', 'utf8'], ['missing', 'utf8']],
    code: `
      import fs from 'node:fs';
      export async function run(given: [string, BufferEncoding]) { return fs.readFileSync(...given); }
    `,
  },
  {
    name: 'arguments of the function\'s own type', expected: 'fixed', inputs: [['a.txt', 'x'], ['dir', 'x']],
    code: `
      import fs from 'node:fs';
      export async function run(given: Parameters<typeof fs.writeFileSync>) {
        const [path, data, options] = given;
        fs.writeFileSync(String(path), data, options);
      }
    `,
  },
  {
    name: 'narrowing over the pause', expected: 'fixed', inputs: ['a.txt', undefined],
    code: `
      import fs from 'node:fs';
      export async function run(path?: string) {
        if (path === undefined) return 'none';
        const { size } = fs.statSync(path);
        return path.length + size;
      }
    `,
  },
  {
    name: 'an enum and a const assertion', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      const kinds = { text: 'utf8', raw: 'latin1' } as const;
      export async function run(path: string) { return fs.readFileSync(path, kinds.text).length + fs.readFileSync(path, kinds['raw']).length; }
    `,
  },
  {
    name: 'unknown and never', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      const fail = (text: string): never => { throw new TypeError(text); };
      export async function run(path: string) {
        const value: unknown = fs.readFileSync(path, 'utf8');
        return typeof value === 'string' ? fail(value) : 0;
      }
    `,
  },
  {
    name: 'a using declaration', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      const opened = (path: string) => ({ path, [Symbol.dispose]() { console.log('closed', path); } });
      export async function run(path: string) {
        const file = opened(path);
        try {
          return fs.readFileSync(file.path, 'utf8');
        } finally {
          file[Symbol.dispose]();
        }
      }
    `,
  },
  {
    name: 'an abstract class', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      abstract class Loader<T> {
        protected abstract parse(text: string): T;
        async load(path: string): Promise<T> { return this.parse(fs.readFileSync(path, 'utf8')); }
      }
      class Length extends Loader<number> { protected parse(text: string) { return text.length; } }
      export async function run(path: string) { return await new Length().load(path); }
    `,
  },
  {
    name: 'a union of promises and values', expected: 'fixed', inputs,
    code: `
      import fs from 'node:fs';
      const load = async (path: string, given?: string | Promise<string>): Promise<string> => given ?? fs.readFileSync(path, 'utf8');
      export async function run(path: string) { return [await load(path), await load('missing', Promise.resolve('given'))]; }
    `,
  },
  {
    name: 'a comment that silences the compiler', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        // @ts-expect-error: the path is no number
        const text: number = fs.readFileSync('a.txt', 'utf8');
        return text;
      }
    `,
  },
];
