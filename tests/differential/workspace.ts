import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dedent, type Case } from './case.js';
import { runtimePackage } from './runtime-package.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** One program of the workspace, in one of its versions: original, fixed, or with one fix alone. */
export interface Version {
  /** Absolute paths of its modules, with their texts. */
  readonly files: ReadonlyMap<string, string>;
  readonly entry: string;
}

/** Where Linux keeps files in memory: thousands of small ones are made and removed. */
const inMemory = '/dev/shm';

/** A folder with one package for each case, outside of the repository, so that no folder's name above it decides anything. */
export class Workspace {
  readonly root = realpathSync(mkdtempSync(path.join(existsSync(inMemory) ? inMemory : tmpdir(), 'unblock-fixes-')));

  constructor() {
    linkPackages(path.join(this.root, 'node_modules'));
    this.write(path.join(this.root, 'package.json'), JSON.stringify({ name: 'fixes', private: true, type: 'module' }));
  }

  /** Writes the case's package and modules. Case folders of the preset `strict` are told by their name. */
  add(program: Case, index: number): Version {
    const folder = path.join(this.root, `${program.strict === true ? 'strict' : 'case'}-${String(index).padStart(4, '0')}`);
    const entry = path.join(folder, program.file ?? 'main.ts');
    const texts = { [path.basename(entry)]: program.code, ...program.others };
    const files = new Map(Object.entries(texts).map(([name, text]) => [path.join(folder, name), dedent(text)]));
    this.write(path.join(folder, 'package.json'), JSON.stringify({ name: 'program', type: 'module', ...program.package }));
    for (const [file, text] of files) this.write(file, text);
    return { files, entry };
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Links the repository's packages, and in place of the workspace's link a built copy of the runtime package. */
function linkPackages(target: string): void {
  const source = path.join(repository, 'node_modules');
  mkdirSync(target);
  for (const name of readdirSync(source)) {
    if (!name.startsWith('.') && name !== 'unblock') symlinkSync(path.join(source, name), path.join(target, name), 'dir');
  }
  symlinkSync(runtimePackage(repository), path.join(target, 'unblock'), 'dir');
}
