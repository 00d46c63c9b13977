import fc from 'fast-check';
import ts from 'typescript';
import { expressions } from './expressions.js';
import { bodies } from './statements.js';
import type { Case } from '../../tests/differential/case.js';

/** How a module names the functions of another: the text that loads them, and the text of a function. */
interface ImportStyle {
  readonly file: NonNullable<Case['file']>;
  readonly load: (module: string, names: readonly string[]) => string;
  readonly callee: (module: string, name: string) => string;
}

const list = (names: readonly string[], as = (name: string): string => name): string => names.map(as).join(', ');
const member = (module: string, name: string): string => `${module}.${name}`;
const alone = (_module: string, name: string): string => name;
const renamed = (name: string): string => `blocking_${name}`;

const styles: readonly ImportStyle[] = [
  { file: 'main.ts', load: (module) => `import ${module} from 'node:${module}';`, callee: member },
  { file: 'main.ts', load: (module) => `import * as ${module} from 'node:${module}';`, callee: member },
  { file: 'main.ts', load: (module, names) => `import { ${list(names)} } from 'node:${module}';`, callee: alone },
  { file: 'main.ts', load: (module, names) => `import { ${list(names)} } from '${module}';`, callee: alone },
  { file: 'main.ts', load: (module, names) => `import { ${list(names, (name) => `${name} as ${renamed(name)}`)} } from "node:${module}";`, callee: (_module, name) => renamed(name) },
  { file: 'main.mts', load: (module, names) => `import {\n  ${names.join(',\n  ')},\n} from 'node:${module}';`, callee: alone },
  { file: 'main.ts', load: (module, names) => `import { ${list(names)} } from 'node:${module}';\nimport * as later_${module} from 'node:${module === 'fs' ? 'fs/promises' : module}';\nexport const kept_${module} = later_${module};`, callee: alone },
  { file: 'main.ts', load: (module, names) => `import ${module} from 'node:${module}';\nconst { ${list(names)} } = ${module};`, callee: alone },
  { file: 'main.cts', load: (module) => `import ${module} = require('node:${module}');`, callee: member },
  { file: 'main.cjs', load: (module) => `const ${module} = require('node:${module}');`, callee: member },
  { file: 'main.cjs', load: (module, names) => `const { ${list(names)} } = require('${module}');`, callee: alone },
];

/** Functions that the programs may call, each written into the program when it is used. */
const helpers: Readonly<Record<string, string>> = {
  say: 'const say = (value: unknown) => { console.log(value); };',
  id: 'function id<T>(value: T): T { return value; }',
  pair: "const pair = (one: string, two: string) => one + '|' + two;",
  maybe: "const maybe = (value: string): string | undefined => value === 'missing' ? undefined : value;",
  holder: "const holder = { prefix: 'held ', say(value: string) { return this.prefix + value; } };",
  tag: "const tag = (parts: TemplateStringsArray, ...values: string[]) => parts.join('^') + values.join();",
};

const shells: readonly ((body: string) => string)[] = [
  (body) => `export async function run(path: string): Promise<unknown> {\n${body}\n}`,
  (body) => `export const run = async (path: string): Promise<unknown> => {\n${body}\n};`,
  (body) => `class Service {\n  async work(path: string): Promise<unknown> {\n${body}\n  }\n}\nexport const run = async (path: string) => new Service().work(path);`,
  (body) => `const service = {\n  async work(path: string): Promise<unknown> {\n${body}\n  },\n};\nexport async function run(path: string) { return await service.work(path); }`,
  (body) => `async function work(path: string): Promise<unknown> {\n${body}\n}\nexport async function run(path: string) { return await work(path); }`,
];

interface Parts {
  readonly style: ImportStyle;
  readonly shell: (body: string) => string;
  readonly body: readonly string[];
  readonly result: string;
  readonly inputs: readonly string[];
  readonly layout: 'usual' | 'no semicolons' | 'crlf';
}

/** Steps of callers at once overlap, whoever is right; and a suggestion says in its title what it would let them do to each other. */
const atOnce: Pick<Case, 'traced' | 'suggestionDiffers'> = { traced: false, suggestionDiffers: 'callers at once share a variable' };

/** Random programs that compile, as cases of the differential proof; what becomes of them is open. */
export const programs: fc.Arbitrary<Case> = fc.record<Parts>({
  style: fc.constantFrom(...styles),
  shell: fc.constantFrom(...shells),
  body: bodies,
  result: expressions.text,
  inputs: fc.constantFrom(['a.txt', 'missing'], ['b.txt', 'dir'], ['a.txt'], ['dir/one.txt', '']),
  layout: fc.constantFrom('usual', 'usual', 'no semicolons', 'crlf'),
}).map(({ style, shell, body, result, inputs, layout }) => {
  const inside = [
    "  let text = '';", '  let count = 0;', '  const found: string[] = [];', ...body, `  return [${result}, text, count, found];`,
  ].join('\n');
  const code = laidOut(loaded(style, shell(inside)), layout);
  return { name: 'random', code, expected: 'fixed', file: style.file, inputs, ...(code.includes('Promise.all([work') ? atOnce : {}) };
});

/** Names the functions as the style says, and puts in front of the code what it needs. */
function loaded(style: ImportStyle, code: string): string {
  const used = new Map<string, Set<string>>();
  const named = code.replace(/«(\w+)\.(\w+)»/g, (_text, module: string, name: string) => {
    used.set(module, (used.get(module) ?? new Set()).add(name));
    return style.callee(module, name);
  });
  const loads = [...used].map(([module, names]) => style.load(module, [...names]));
  const own = Object.entries(helpers).filter(([name]) => new RegExp(`(?<!\\w|(?<!\\.)\\.)${name}\\b`).test(named)).map(([, text]) => text);
  const all = [...loads, ...own, named].join('\n') + '\n';
  if (style.file === 'main.ts' || style.file === 'main.mts') return all;
  const exported = `${all.replace(/^export /gm, '')}${style.file === 'main.cts' ? 'export = { run };' : 'exports.run = run;'}\n`;
  return style.file === 'main.cts' ? exported : `// @ts-nocheck\n${withoutTypes(exported)}`;
}

function withoutTypes(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions }).outputText.replace(/^export \{\};\n/m, '');
}

function laidOut(code: string, layout: Parts['layout']): string {
  if (layout === 'crlf') return code.replaceAll('\n', '\r\n');
  return layout === 'no semicolons' ? code.replace(/;$/gm, '').replace(/^(\s*)([[(`])/gm, '$1;$2') : code;
}
