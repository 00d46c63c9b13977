import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, repository } from '../support/lint-folder.js';
import { EslintServer, type OpenFile } from './eslint-server.js';

const hash = `import { scryptSync } from 'node:crypto';

export function hash(password: string): string {
  return scryptSync(password, 'salt', 64).toString('hex');
}
`;
const login = `import fastify from 'fastify';
import { hash } from './hash.js';

fastify().post<{ Body: string }>('/login', (request) => hash(request.body));
`;
const config = `
import tseslint from ${JSON.stringify(pathToFileURL(path.join(repository, 'node_modules/typescript-eslint/dist/index.js')).href)};
import unblock from ${JSON.stringify(pathToFileURL(path.join(repository, 'dist/index.js')).href)};
export default [
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  ...unblock.configs.recommended,
];
`;

async function editorWith(files: Readonly<Record<string, string>>): Promise<EslintServer> {
  const tsconfig = { compilerOptions: { module: 'nodenext', strict: true, noEmit: true, types: ['node'] }, include: ['src'] };
  const server = new EslintServer(folderWith({ 'tsconfig.json': JSON.stringify(tsconfig), 'eslint.config.js': config, ...files }));
  onTestFinished(() => server.stop());
  await server.start();
  return server;
}

async function messages(file: OpenFile): Promise<readonly string[]> {
  return (await file.diagnostics()).map(({ message }) => message);
}

test('an editor shows the squiggle, the message, the rule with its page, and actions', async () => {
  const server = await editorWith({ 'src/hash.ts': hash, 'src/login.ts': login });
  const file = await server.open('src/hash.ts', hash);
  const diagnostics = await file.diagnostics();

  expect(diagnostics).toEqual([expect.objectContaining({
    source: 'eslint', code: 'unblock/no-sync-crypto', severity: 1,
    range: { start: { line: 3, character: 9 }, end: { line: 3, character: 19 } },
    message: expect.stringMatching(/^`scryptSync` blocks the event loop in route handler `POST \/login` \(src\/login\.ts:4\), via hash\./) as string,
    codeDescription: { href: 'https://github.com/unblock-js/eslint-plugin-unblock/blob/main/docs/rules/no-sync-crypto.md' },
  })]);

  const [diagnostic] = diagnostics;
  if (diagnostic === undefined) throw new Error('There is one, as was just seen.');
  const titles = (await file.codeActions(diagnostic.range, diagnostics)).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining([
    'Disable unblock/no-sync-crypto for this line', 'Show documentation for unblock/no-sync-crypto',
  ]));
});

test('an unsaved edit of the caller decides about the open callee', async () => {
  const server = await editorWith({ 'src/hash.ts': hash, 'src/login.ts': login });
  const file = await server.open('src/hash.ts', hash);
  const caller = await server.open('src/login.ts', login);
  expect(await messages(file)).toHaveLength(1);

  await caller.change("import { hash } from './hash.js';\n\nexport const known = hash('at start-up');\n");
  expect(await messages(caller)).toEqual([]);
  expect(await messages(file)).toEqual([]);

  await caller.change(login.replace('/login', '/session'));
  expect(await messages(caller)).toEqual([]);
  expect(await messages(file)).toEqual([expect.stringContaining('route handler `POST /session`')]);
});
