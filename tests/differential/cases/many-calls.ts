import type { Case } from '../case.js';

const lines = Array.from({ length: 60 }, (_value, index) => index + 1);

/** Sixty calls in one file: one run of `--fix` repairs all of them. */
export const manyCalls: readonly Case[] = [
  {
    name: 'through a namespace', expected: 'fixed',
    code: `import fs from 'node:fs';\nexport async function run() {\n${
      lines.map((line) => `  const text${line} = fs.readFileSync('a.txt', 'utf8');`).join('\n')}\n  return [${
      lines.map((line) => `text${line}`).join(', ')}].length;\n}\n`,
  },
  {
    name: 'by name', expected: 'fixed',
    code: `import { readFileSync } from 'node:fs';\nexport async function run() {\n${
      lines.map((line) => `  const text${line} = readFileSync('a.txt', 'utf8');`).join('\n')}\n  return [${
      lines.map((line) => `text${line}`).join(', ')}].length;\n}\n`,
  },
  {
    name: 'by several names', expected: 'fixed',
    code: `import { existsSync, readFileSync, statSync } from 'node:fs';\nexport async function run() {\n  let all = 0;\n${
      lines.map((line) => [`  all += readFileSync('a.txt').length;`, `  all += statSync('b.txt').size;`, `  if (existsSync('dir')) all += 1;`][line % 3]).join('\n')}\n  return all;\n}\n`,
  },
  {
    name: 'by ten names', expected: 'fixed',
    code: `import { accessSync, appendFileSync, chmodSync, copyFileSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
export async function run() {\n  let all = 0;\n${lines.map((line) => [
  '  accessSync("a.txt");', '  appendFileSync("log.txt", "x");', '  chmodSync("a.txt", 0o644);', '  copyFileSync("a.txt", "copy.txt");',
  '  if (existsSync("dir")) all += 1;', '  all += lstatSync("a.txt").size;', '  all += readFileSync("a.txt").length;',
  '  all += readdirSync("dir").length;', '  all += statSync("b.txt").size;', '  writeFileSync("out.txt", "x");',
][line % 10]).join('\n')}\n  return all;\n}\n`,
  },
  {
    name: 'in sixty functions', expected: 'fixed',
    code: `import { readFileSync } from 'node:fs';\n${
      lines.map((line) => `const read${line} = async () => readFileSync('a.txt', 'utf8');`).join('\n')}\nexport async function run() {\n  return [${
      lines.map((line) => `(await read${line}()).length`).join(', ')}];\n}\n`,
  },
  {
    name: 'through promisify', expected: 'fixed',
    code: `import { pbkdf2Sync } from 'node:crypto';\nexport async function run() {\n  let all = 0;\n${
      lines.map((line) => `  all += pbkdf2Sync('a', 'b', 1, ${line}, 'sha1').length;`).join('\n')}\n  return all;\n}\n`,
  },
  {
    name: 'by six names, one of them silenced', expected: 'fixed',
    code: `
      import { accessSync, appendFileSync, chmodSync, copyFileSync, lstatSync, statSync } from 'node:fs';
      export async function run() {
        accessSync('a.txt');
        // eslint-disable-next-line unblock/no-sync-fs
        appendFileSync('log.txt', 'x');
        chmodSync('a.txt', 0o644);
        copyFileSync('a.txt', 'copy.txt');
        return lstatSync('a.txt').size + statSync('b.txt').size;
      }
    `,
  },
  {
    name: 'by ten names, one of them silenced', expected: 'fixed',
    code: `
      import { accessSync, appendFileSync, chmodSync, copyFileSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
      export async function run() {
        accessSync('a.txt');
        appendFileSync('log.txt', 'x'); // eslint-disable-line unblock/no-sync-fs
        chmodSync('a.txt', 0o644);
        copyFileSync('a.txt', 'copy.txt');
        writeFileSync('out.txt', 'x');
        const sizes = [lstatSync('a.txt').size, statSync('b.txt').size];
        return [existsSync('dir'), sizes, readFileSync('a.txt', 'utf8'), readdirSync('dir')];
      }
    `,
  },
];
