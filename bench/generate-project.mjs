/**
 * Writes a TypeScript project of many small files into a folder: services that import each other, classes, generics and async
 * functions. With `blocking`, every tenth file has a helper that reads a file, called from a handler three files away.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const tsconfig = { compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', types: ['node'], skipLibCheck: true }, include: ['src'] };

/** @param {{ folder: string, files: number, blocking: boolean }} options */
export function generateProject({ folder, files, blocking }) {
  mkdirSync(path.join(folder, 'src'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'generated', type: 'module' }));
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  for (let index = 0; index < files; index += 1) writeFileSync(path.join(folder, 'src', `service-${index}.ts`), source(index, files, blocking));
}

function source(index, files, blocking) {
  const next = (index + 1) % files;
  const helper = blocking && index % 10 === 0 ? `export function readConfig${index}(path: string): string { return readFileSync(path, 'utf8'); }\n` : '';
  const call = blocking && index % 10 === 9 ? `  readConfig${next}(name);\n` : '';
  const methods = Array.from({ length: 12 }, (_, at) => method(index, at)).join('\n');
  return `${helper === '' ? '' : "import { readFileSync } from 'node:fs';\n"}import { Service${next}, load${next}${call === '' ? '' : `, readConfig${next}`} } from './service-${next}.js';

export interface Item${index} { id: number; name: string; tags: readonly string[]; parent?: Item${index} }

${helper}export class Service${index} {
  readonly #items = new Map<number, Item${index}>();
  constructor(private readonly next?: Service${next}) {}
${methods}
}

export async function load${index}(name: string): Promise<number> {
${call}  const service = new Service${index}();
  service.run0({ id: ${index}, name, tags: [name] });
  return name.length > 1${index % 10 === 9 ? '' : ` && await load${next}(name.slice(1)) > 0`} ? 1 : service.size0();
}
`;
}

function method(index, at) {
  return `  run${at}(item: Item${index}): string {
    this.#items.set(item.id, item);
    const names = [...this.#items.values()].filter((each) => each.tags.includes(item.name)).map((each) => each.name);
    return names.join(', ') + String(this.next?.size${at}() ?? 0);
  }
  size${at}(): number { return this.#items.size + ${at}; }`;
}
