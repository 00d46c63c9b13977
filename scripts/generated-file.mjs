import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Writes a generated file, or with `--check` on the command line only says that it is stale and lets the process fail.
 * @param {string} path from the project's root
 * @param {string} text
 */
export function writeGenerated(path, text) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (!process.argv.includes('--check')) return writeFileSync(file, text);
  console.error(`${path} is stale: run \`npm run generate\`.`);
  process.exitCode = 1;
}

/**
 * Replaces what stands between `<!-- begin generated: NAME -->` and `<!-- end generated: NAME -->`.
 * @param {string} path from the project's root
 * @param {Readonly<Record<string, string>>} parts the new text by name
 */
export function writeGeneratedParts(path, parts) {
  let text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const [begin, end] = [`<!-- begin generated: ${name} -->`, `<!-- end generated: ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`${path} has no place for ${name}: it needs the lines ${begin} and ${end}.`);
    text = `${text.slice(0, from)}${begin}\n${part}\n${text.slice(to)}`;
  }
  writeGenerated(path, text);
}
