import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders, isInstalled } from './proof/installed.js';
import { lintProgram, type Files, type LintedProgram, type Outcome, type TypeSource } from '../support/programs.js';
import type { Fixture } from './fixture.js';

const compilerOptions = {
  target: 'es2022', lib: ['es2023', 'dom'], module: 'esnext', moduleResolution: 'bundler', types: ['node'], strict: true, noImplicitAny: false,
  skipLibCheck: true, esModuleInterop: true, experimentalDecorators: true, allowJs: true, jsx: 'preserve', noEmit: true,
};

/** Writes the fixture into an empty folder, as a project of its own, and lints all of its files. */
export async function lintFixture(folder: string, fixture: Fixture, types: TypeSource): Promise<Outcome> {
  for (const [name, text] of Object.entries(fixture.dependencies ?? {})) {
    if (text !== 'real') continue;
    const from = folders.map((root) => join(root, 'node_modules', name)).find((path) => existsSync(path));
    if (from !== undefined) link(from, join(folder, 'node_modules', name));
  }
  return lintProgram(folder, programOf(fixture), types);
}

/**
 * The same project on packages of the same shape that no row knows: `express` becomes `nobodys-express`.
 * @returns undefined when the fixture is about Node itself, about files, or about an installed package
 */
export function onUnknownPackages(fixture: Fixture): Fixture | undefined {
  const { dependencies = {}, dependsOn = [] } = fixture;
  const names = [...Object.keys(dependencies), ...dependsOn].map(importedName);
  if (names.length === 0 || Object.values(dependencies).includes('real')) return undefined;
  const rename = (text: string): string => text.replaceAll(/(?<=['"])[@\w./-]+(?=['"])/g, (word) => (names.includes(word) ? unknownName(word) : word));
  const renamed = ([name, text]: readonly [string, string]): [string, string] => [unknownName(name), rename(text)];
  return {
    ...fixture,
    dependencies: Object.fromEntries(Object.entries(dependencies).map(renamed)),
    dependsOn: dependsOn.map(unknownName),
    files: Object.fromEntries(Object.entries(fixture.files).map(([path, text]) => [path, rename(text)])),
  };
}

/**
 * The same project on the packages themselves.
 * @returns undefined when it is about none, or when one is not installed
 */
export function onInstalledPackages(fixture: Fixture): Fixture | undefined {
  const names = Object.keys(fixture.dependencies ?? {}).filter((name) => !isSubpath(name));
  if (names.length === 0 || !names.every(isInstalled)) return undefined;
  return { ...fixture, dependencies: Object.fromEntries(names.map((name) => [name, 'real'])) };
}

function isSubpath(name: string): boolean {
  return name.split('/').length > (name.startsWith('@') ? 2 : 1);
}

function importedName(name: string): string {
  const described = name.replace(/^@types\//, '');
  return described === name ? name : described.replace(/^(.+)__/, '@$1/');
}

function unknownName(name: string): string {
  return name.startsWith('@types/') ? name.replace('/', '/nobodys-') : name.replace(/^@?/, '$&nobodys-');
}

function programOf(fixture: Fixture): LintedProgram {
  const dependencies = [...Object.keys(fixture.dependencies ?? {}), ...fixture.dependsOn ?? []].map((name) => [name, '*']);
  const files = Object.keys(fixture.files);
  return {
    files: {
      'package.json': JSON.stringify({ name: 'fixture', type: 'module', dependencies: Object.fromEntries(dependencies) }),
      'tsconfig.json': JSON.stringify({ compilerOptions, files }),
      ...declarationsOf(fixture),
      ...fixture.files,
    },
    linted: files.filter((file) => !file.endsWith('.d.ts')),
  };
}

function declarationsOf({ dependencies = {} }: Fixture): Files {
  const written = Object.entries(dependencies).filter(([, text]) => text !== 'real');
  return Object.fromEntries(written.flatMap(([name, text]) => {
    const manifest = JSON.stringify({ name, version: '1.0.0', types: './index.d.ts' });
    return [[`node_modules/${name}/index.d.ts`, text], ...(isSubpath(name) ? [] : [[`node_modules/${name}/package.json`, manifest]])];
  }));
}

function link(target: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place, 'dir');
}
