/** Turns what a program returned, threw or left behind into plain text that can be compared. */
import fs from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';

const inspection = { depth: 12, maxArrayLength: null, maxStringLength: null, breakLength: 120, showHidden: false };
/** Fields of errors that differ between two runs of the same program. */
const changing = new Set(['stack', 'pid', 'output']);

/** @returns the value as text: errors with their fields, file stats by what they say about the file, not by its times */
export function describe(value) {
  return inspect(plain(value, new Set()), inspection);
}

function plain(value, seen) {
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return '[circular]';
  seen.add(value);
  if (value instanceof Error) return plainError(value, seen);
  if (value instanceof fs.Stats || value?.constructor?.name === 'BigIntStats') {
    return { stats: value.constructor.name, size: value.isDirectory() ? 0 : value.size, mode: value.mode, directory: value.isDirectory() };
  }
  if (Array.isArray(value)) return value.map((entry) => plain(entry, seen));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry, seen)]));
}

function plainError(error, seen) {
  const names = Object.getOwnPropertyNames(error).filter((name) => !changing.has(name));
  const fields = Object.fromEntries(names.map((name) => [name, plain(error[name], seen)]));
  return { error: error.constructor.name, name: error.name, ...fields };
}

/** @returns the folder's content: one line for each entry, with its kind and its text */
export function treeOf(folder) {
  const lines = [];
  for (const name of fs.readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    const stats = fs.lstatSync(file);
    const mode = (stats.mode & 0o777).toString(8);
    if (stats.isSymbolicLink()) lines.push(`${name} -> ${fs.readlinkSync(file)}`);
    else if (stats.isDirectory()) lines.push(`${name}/ ${mode}`, ...treeOf(file).map((line) => `${name}/${line}`));
    else lines.push(`${name} ${mode} ${stats.size > 4096 ? `${stats.size} bytes` : JSON.stringify(textAt(file))}`);
  }
  return lines;
}

function textAt(file) {
  try {
    return fs.readFileSync(file, 'latin1');
  } catch (error) {
    return error.code;
  }
}
