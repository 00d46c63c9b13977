import fc from 'fast-check';
import { expressions, written } from './expressions.js';

const { flag, list, number, path, text } = expressions;
const names = fc.constantFrom('readFile', 'stat', 'access', 'readdir', 'promisify', 'results', 'fsp');

/** Statements that stand for themselves, over the variables `text`, `count`, `found`, `path` of the function around. */
const simple = fc.oneof(
  written`text = ${text};`, written`text += ${text};`, written`count = ${number};`, written`count += ${number};`, written`found.push(${text});`,
  written`found.push(...${list});`, written`say(${text});`, written`say(${number});`, written`say(${flag});`, written`say(${list});`,
  written`{\n  const value = ${text};\n  say(value);\n}`,
  written`{\n  const { size, mode } = «fs.statSync»(${path});\n  say(size + mode);\n}`,
  written`{\n  const { given = ${text} } = {} as { given?: string };\n  say(given);\n}`,
  written`{\n  const [first = ${text}, ...rest] = ${list};\n  say([first, rest]);\n}`,
  written`{\n  const table: Record<string, number> = {};\n  table[${text}] = ${number};\n  say(table);\n}`,
  written`{\n  const ${names} = ${text};\n  say(${names}Of());\n}`.map(sameName),
  written`«fs.writeFileSync»('out.txt', ${text});`, written`«fs.appendFileSync»('log.txt', ${text});`,
  written`«fs.accessSync»(${path});`, written`«fs.mkdirSync»('made/deep', { recursive: true });`, written`«fs.rmSync»('b.txt', { force: true });`,
  written`«fs.copyFileSync»(${path}, 'copy.txt');`, written`«fs.renameSync»('dir/one.txt', 'dir/three.txt');`, written`«fs.unlinkSync»(${path});`,
  written`«fs.chmodSync»(${path}, 0o640);`, written`«fs.truncateSync»('a.txt', ${number} > 3 ? 1 : 2);`,
  written`{\n  const descriptor = «fs.openSync»(${path}, 'r');\n  say(«fs.fstatSync»(descriptor).size);\n  «fs.closeSync»(descriptor);\n}`,
  written`{\n  const until = Date.now() + 2;\n  while (Date.now() < until) {}\n}`,
);

/** The declared name is used in the same block. */
function sameName(code: string): string {
  const name = /const (\w+) =/.exec(code)?.[1] ?? 'value';
  return code.replace(/say\(\w+Of\(\)\)/, `say(${name})`);
}

/** Callers at once that share a variable: each form reads or keeps it in another order. */
const shared = fc.constantFrom(
  'total += «fs.statSync»(path).size;', 'total = total + «fs.statSync»(path).size;', 'total = «fs.statSync»(path).size + total;',
  'all.total += «fs.statSync»(path).size;', 'total = Math.max(total, «fs.statSync»(path).size);',
  "cache ??= { text: «fs.readFileSync»('a.txt', 'utf8') };", "if (cache === undefined) cache = { text: «fs.readFileSync»('a.txt', 'utf8') };",
  "cache = cache ?? { text: «fs.readFileSync»('a.txt', 'utf8') };", 'const { size } = «fs.statSync»(path);\n    total += size;',
  'const before = total;\n    total = «fs.statSync»(path).size + before;',
).map((code) => [
  '{', '  let total = 0;', '  let cache: { text: string } | undefined;', '  const all = { total: 0 };', '  const seen = new Set<unknown>();',
  `  const work = async (path: string) => {\n    ${code}\n    seen.add(cache);\n  };`,
  "  await Promise.all([work('a.txt'), work('b.txt'), work('data.json')]);", '  cache = undefined;', '  say([total, all, seen.size, cache]);', '}',
].join('\n'));

type Statements = Readonly<Record<'statement' | 'block', string>>;

const { block } = fc.letrec<Statements>((tie): { readonly [Name in keyof Statements]: fc.Arbitrary<string> } => {
  const body = tie('block');
  const nested = fc.oneof(
    written`if (${flag}) {\n${body}\n}`, written`if (${flag}) {\n${body}\n} else {\n${body}\n}`, written`if (!${flag}) say('not');\nelse say(${text});`,
    written`for (const name of ['a.txt', 'b.txt']) {\n  say(«fs.readFileSync»(name, 'utf8'));\n${body}\n}`,
    written`for (const item of ${list}) {\n  if (item === 'two.txt') continue;\n  say(item);\n}`,
    written`for (let round = 0; round < Math.min(2, ${number}); round += 1) {\n${body}\n}`,
    written`for (const key in { [${text}]: 1 }) {\n  say(key);\n${body}\n}`,
    written`{\n  let rounds = 0;\n  do {\n${body}\n    rounds += 1;\n  } while (rounds < 2 && ${flag});\n}`,
    written`try {\n${body}\n} catch (error) {\n  say((error as NodeJS.ErrnoException).code);\n}`,
    written`try {\n${body}\n} catch {\n${body}\n} finally {\n${body}\n}`,
    written`try {\n  if (${flag}) return ${text};\n} finally {\n${body}\n}`,
    written`switch (${text}) {\n  case ${text}: say('same'); break;\n  default: {\n${body}\n  }\n}`,
    written`outer: for (const name of ['x', 'y']) {\n  if (${flag}) break outer;\n  say(name);\n}`,
    written`{\n  const inner = async (path: string) => ${text};\n  say(await inner(${path}));\n}`,
    written`{\n  const inner = async (path: string): Promise<string | void> => {\n${body}\n  };\n  await inner(${path});\n}`,
    written`{\n  const inner = async function (this: void, path: string) { return [path, ${text}]; };\n  say(await inner(${path}));\n}`,
    written`{\n  class Inner {\n    prefix = 'p';\n    async load(path: string) { return this.prefix + ${text} + path; }\n  }\n  say(await new Inner().load(${path}));\n}`,
    written`{\n  const inner = { async load(path: string) { return path + ${text}; } };\n  say(await inner.load(${path}));\n}`,
    written`{\n  async function* inner(path: string) { yield path; yield ${text}; yield* ${list}; }\n  for await (const item of inner(${path})) say(item);\n}`,
    written`['a.txt', 'b.txt'].forEach((name) => {\n  if (name === path) return;\n  say(«fs.readFileSync»(name, 'utf8'));\n});`,
    written`${list}.forEach((item) => { «fs.appendFileSync»('log.txt', item); });`,
    written`say(await Promise.resolve(${path}).then((name) => «fs.readFileSync»(name, 'utf8')));`,
    written`say(((path: string) => ${text})(${path}));`.map(withoutAwait),
  );
  return {
    statement: fc.oneof({ maxDepth: 2, depthIdentifier: 'statement', withCrossShrink: true }, { weight: 12, arbitrary: simple }, { weight: 1, arbitrary: shared }, { weight: 8, arbitrary: nested }),
    block: fc.array(tie('statement'), { minLength: 1, maxLength: 2 }).map((statements) => statements.map(indented).join('\n')),
  };
});

/** A function that is not async cannot wait: what waits in it goes. */
function withoutAwait(code: string): string {
  return /\bawait\b|\basync\b/.test(code) ? "say('waits');" : code;
}

function indented(code: string): string {
  return code.split('\n').map((line) => `  ${line}`).join('\n');
}

/** The body of a function: two to four statements on the top. */
export const bodies: fc.Arbitrary<readonly string[]> = fc.array(block, { minLength: 1, maxLength: 3 });
