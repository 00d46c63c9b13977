// Packs the plugin and installs it into empty projects, as users do: no npm error, no warning about peers, the reports that the README
// promises, and types that ESLint's defineConfig takes. Needs a build, and the registry. Exits with 1 when a project fails.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const parser = 'typescript-eslint@8.72.0';

/** `reports` are `file:line rule`. `hasTypes`: defineConfig is type-checked too. */
const projects = [
  { name: 'ESLint 10, newest TypeScript', packages: ['eslint@10', 'typescript@6.0.3', parser], isTyped: true, hasTypes: true },
  { name: 'ESLint 9, TypeScript 5.9', packages: ['eslint@9', 'typescript@5.9.3', parser], isTyped: true, hasTypes: true },
  { name: 'ESLint 9, oldest TypeScript', packages: ['eslint@9', 'typescript@5.0.4', parser], isTyped: true, hasTypes: false },
  { name: 'ESLint 10, TypeScript 7', packages: ['eslint@10', 'typescript@7.0.2'], isTyped: false, hasTypes: false },
  { name: 'ESLint 10, no TypeScript', packages: ['eslint@10'], isTyped: false, hasTypes: false },
];

const helper = "import { readFileSync } from 'node:fs';\n\nexport function terms() {\n  return readFileSync('terms.html', 'utf8');\n}\n";
const server = `import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { terms } from './terms.js';

const page = readFileSync('index.html');
createServer((request, response) => {
  response.end(request.url === '/terms' ? terms() : readFileSync('other.html', 'utf8') + page);
}).listen(8080);
`;
const typedConfig = `import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import unblock from 'eslint-plugin-unblock';

export default defineConfig([{
  files: ['**/*.ts'],
  extends: [unblock.configs.recommended],
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
}]);
`;
const untypedConfig = "const { default: unblock } = require('eslint-plugin-unblock');\nmodule.exports = [...unblock.configs.recommended];\n";
const typesOfConfig = `import { defineConfig } from 'eslint/config';
import unblock from 'eslint-plugin-unblock';

export const extended = defineConfig([{ extends: [unblock.configs.strict] }]);
export const listed = defineConfig([unblock.configs.recommended, ...unblock.configs.untyped]);
export const named = defineConfig({ plugins: { unblock }, extends: ['unblock/recommended'] });
`;
const tsconfig = { compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: ['node'] }, include: ['src'] };

function filesOf({ isTyped, hasTypes }) {
  return {
    'package.json': '{ "name": "empty", "private": true, "type": "module" }',
    ...(isTyped
      ? { 'src/terms.ts': helper, 'src/server.ts': server, 'eslint.config.js': typedConfig, 'tsconfig.json': JSON.stringify(tsconfig) }
      : { 'src/terms.js': helper, 'src/server.js': server, 'eslint.config.cjs': untypedConfig }),
    ...(hasTypes && { 'types.ts': typesOfConfig }),
  };
}

async function install(folder, { packages, isTyped }, tarball) {
  const wanted = [tarball, ...packages, ...(isTyped ? ['@types/node@20'] : [])];
  const { stdout, stderr } = await run('npm', ['install', '--save-dev', '--no-audit', '--no-fund', ...wanted], { cwd: folder });
  const complaints = (stdout + stderr).split('\n').filter((line) => /ERESOLVE|peer|error/i.test(line));
  if (complaints.length > 0) throw new Error(`npm complained:\n${complaints.join('\n')}`);
}

async function lint(folder) {
  const bin = path.join(folder, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = await run(process.execPath, [bin, '--format', 'json', 'src'], { cwd: folder }).catch((failure) => failure);
  const results = JSON.parse(stdout);
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId }) => `${path.parse(filePath).name}:${line} ${ruleId}`)).sort();
}

async function checkTypes(folder) {
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'types.ts'];
  const ignoreConfig = await run('npx', ['tsc', '--version'], { cwd: folder }).then(({ stdout }) => (stdout.includes(' 6.') ? ['--ignoreConfig'] : []));
  await run('npx', ['tsc', ...ignoreConfig, ...options], { cwd: folder }).catch(({ stdout }) => {
    throw new Error(`defineConfig does not take the configs:\n${stdout}`);
  });
}

/** @returns what went wrong, or undefined */
async function problemIn(project, tarball) {
  const folder = await mkdtemp(path.join(tmpdir(), 'unblock-packed-'));
  try {
    for (const [file, text] of Object.entries(filesOf(project))) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    await install(folder, project, tarball);
    const reports = await lint(folder);
    const expected = ['server:7 unblock/no-sync-fs', ...(project.isTyped ? ['terms:4 unblock/no-sync-fs'] : [])];
    if (!isDeepStrictEqual(reports, expected)) throw new Error(`expected ${expected.join(', ')}; got ${reports.join(', ')}`);
    if (project.hasTypes) await checkTypes(folder);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const packed = await mkdtemp(path.join(tmpdir(), 'unblock-pack-'));
const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', packed], { cwd: root });
const tarball = path.join(packed, JSON.parse(stdout)[0].filename);
let failed = 0;
for (const project of projects) {
  const problem = await problemIn(project, tarball);
  console.log(problem === undefined ? `✓ ${project.name}` : `✗ ${project.name}: ${problem}`);
  if (problem !== undefined) failed += 1;
}
await rm(packed, { recursive: true, force: true });
console.log(`packed: ${projects.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
