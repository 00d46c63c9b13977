import type { Scenario } from '../support/lint-snippet.js';

/** Command-line programs: one command, one process, nobody waits for the event loop. */
export const cases: readonly Scenario[] = [
  {
    name: 'shebang',
    code: `#!/usr/bin/env node
      import { readFileSync } from 'node:fs';
      async function main() { console.log(read(process.argv[2] ?? '')); }
      const read = (path: string) => readFileSync(path, 'utf8');
      export const again = async () => read('b');
      await main();`,
  },
  {
    name: 'bin entry of package.json',
    file: 'bin/tool.mjs',
    language: 'mjs',
    package: { bin: { tool: './bin/tool.mjs' } },
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path) { return readFileSync(path); }`,
  },
  {
    name: 'bin entry written as a string',
    file: 'cli.js',
    language: 'js',
    package: { bin: 'cli.js' },
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path) { return readFileSync(path); }`,
  },
  {
    name: 'commander actions',
    code: `
      import { Command } from 'commander';
      import { readFileSync, writeFileSync } from 'node:fs';
      const program = new Command();
      program.command('show <path>').action(async (path: string) => { console.log(readFileSync(path, 'utf8')); });
      program.command('save').action(save);
      async function save() { writeFileSync('a', ''); }
      await program.parseAsync();`,
  },
  {
    name: 'commander through the shared program',
    code: `
      import { program } from 'commander';
      import { readFileSync } from 'node:fs';
      program.name('tool').argument('<path>').action(async (path: string) => { readFileSync(path); });
      program.parse();`,
  },
  {
    name: 'yargs command handler',
    code: `
      import yargs from 'yargs';
      import { readFileSync } from 'node:fs';
      await yargs(process.argv.slice(2))
        .command('show <path>', 'shows', (args) => args, async (args) => { readFileSync(String(args['path'])); })
        .parseAsync();`,
  },
  {
    name: 'cac action',
    code: `
      import { cac } from 'cac';
      import { readFileSync } from 'node:fs';
      const cli = cac('tool');
      cli.command('show <path>').action(async (path: string) => { readFileSync(path); });
      cli.parse();`,
  },
  {
    name: 'a server started by a command still serves',
    code: `
      import { Command } from 'commander';
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      new Command().command('serve').action(async () => {
        const page = readFileSync('page');
        createServer((req, res) => {
          res.end(page.toString() + readFileSync('page', 'utf8')); // ! no-sync-fs
        }).listen(80);
      });`,
  },
];
