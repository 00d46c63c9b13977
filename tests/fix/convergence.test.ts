import { afterAll, describe, expect, it } from 'vitest';
import { applied, complaints, FixProject, type Snippet } from './lint-and-fix.js';

/** Sixty calls in one file, in several shapes. */
const count = 60;
const functions = (call: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `export async function f${index}(p: string) { return ${call(index)}; }\n`).join('');

const fileNames = [
  'accessSync(p)', 'appendFileSync(p, p)', 'chmodSync(p, 1)', 'copyFileSync(p, p)', 'existsSync(p)', 'linkSync(p, p)', 'lstatSync(p)',
  'mkdirSync(p)', 'readdirSync(p)', 'readFileSync(p)', 'readlinkSync(p)', 'renameSync(p, p)', 'rmSync(p)', 'statSync(p)', 'symlinkSync(p, p)',
  'truncateSync(p)', 'unlinkSync(p)', 'utimesSync(p, 1, 1)', 'writeFileSync(p, p)', 'rmdirSync(p)',
] as const;
const nameOf = (call: string): string => call.slice(0, call.indexOf('('));
const nameAt = (index: number): string => fileNames[index % fileNames.length] ?? 'readFileSync(p)';

const mixed = ['readFileSync(p)', 'gzipSync(p)', 'scryptSync(p, p, 8)', "pbkdf2Sync(p, p, 1, 8, 'sha1')", 'execSync(p)', 'existsSync(p)'];

interface Shape extends Snippet {
  readonly name: string;
  /** How many rounds `--fix` needs at most, the ones that only tidy the imports counted. */
  readonly passes: number;
}

const shapes: readonly Shape[] = [
  { name: 'one named import', passes: 3, code: `import { readFileSync } from 'node:fs';\n${functions(() => 'readFileSync(p)')}` },
  { name: 'a namespace', passes: 1, code: `import * as fs from 'node:fs';\n${functions((index) => `fs.${nameAt(index)}`)}` },
  {
    name: 'twenty named imports', passes: 3,
    code: `import { ${fileNames.map(nameOf).join(', ')} } from 'node:fs';\n${functions(nameAt)}`,
  },
  {
    name: 'twenty named imports, each used once', passes: 3,
    code: `import { ${fileNames.map(nameOf).join(', ')} } from 'node:fs';\n${functions(nameAt).split('\n').slice(0, fileNames.length).join('\n')}\n`,
  },
  {
    name: 'four modules, four rules', passes: 3, package: { dependencies: { unblock: '*' } },
    code: `import { readFileSync, existsSync } from 'node:fs';\nimport { gzipSync } from 'node:zlib';\nimport { execSync } from 'node:child_process';
import { scryptSync, pbkdf2Sync } from 'node:crypto';\n${functions((index) => mixed[index % mixed.length] ?? '')}`,
  },
  {
    name: 'calls inside calls', passes: 5,
    code: `import { readFileSync, existsSync } from 'node:fs';\n${functions(() => "existsSync(readFileSync(readFileSync(p), 'utf8'))")}`,
  },
];

/** Applies fixes as ESLint does, and counts the rounds until nothing is left to fix. */
async function rounds(project: FixProject, shape: Shape): Promise<{ readonly text: string; readonly passes: number }> {
  let text = shape.code;
  for (let passes = 0; passes < 20; passes += 1) {
    const messages = await project.lint(shape, false, text);
    const fixes = messages.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
    if (fixes.length === 0) return { text, passes };
    const chosen: typeof fixes = [];
    for (const fix of fixes) if (fix.range[0] > (chosen.at(-1)?.range[1] ?? -1)) chosen.push(fix);
    for (const fix of chosen.reverse()) text = applied(text, fix);
  }
  return { text, passes: Number.POSITIVE_INFINITY };
}

describe('many calls in one file', () => {
  const project = new FixProject(shapes);
  afterAll(() => { project.remove(); });

  for (const shape of shapes) {
    it(`${shape.name}: converges in one run, and a second run changes nothing`, async () => {
      const { text, passes } = await rounds(project, shape);
      expect(passes).toBeLessThanOrEqual(shape.passes);
      expect(await project.fixed(shape, false)).toBe(text);
      expect(await project.fixed(shape, false, text)).toBe(text);
      expect(text).not.toMatch(/\w+Sync\b/);
      expect(complaints(new Map([[project.fileOf(shape), text]]), { noUnusedLocals: true })).toEqual([]);
    });
  }

  it('each fix alone leaves a file that parses and type-checks', async () => {
    for (const shape of shapes) {
      const messages = await project.lint(shape, false);
      const fixes = messages.flatMap(({ fix }) => fix ?? []).filter((_, index) => index % 29 === 0);
      for (const fix of fixes) expect(complaints(new Map([[project.fileOf(shape), applied(shape.code, fix)]]))).toEqual([]);
    }
  });
});

