import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

/**
 * Builds the runtime package outside of the repository, so that fixed programs import it as users do. The build is kept in the
 * system's temporary folder under a name made from its sources, and taken from there the next time.
 *
 * @param repository the repository's root
 * @returns the folder of the built package
 */
export function runtimePackage(repository: string): string {
  const source = path.join(repository, 'runtime');
  const built = path.join(tmpdir(), `unblock-runtime-${digestOf(source)}`);
  if (existsSync(built)) return built;
  const making = mkdtempSync(path.join(tmpdir(), 'unblock-runtime-making-'));
  cpSync(path.join(source, 'package.json'), path.join(making, 'package.json'));
  symlinkSync(path.join(repository, 'node_modules'), path.join(making, 'node_modules'), 'dir');
  compile(source, path.join(making, 'dist'));
  putInPlace(making, built);
  return built;
}

function digestOf(source: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(source, 'package.json')));
  const files = readdirSync(path.join(source, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function compile(source: string, outDir: string): void {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => { throw new Error(textOf([problem])); },
  };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(source, 'tsconfig.build.json'), { outDir, noEmitOnError: false }, host);
  if (config === undefined) throw new Error('The runtime package has no tsconfig.build.json.');
  mkdirSync(outDir);
  const { emitSkipped, diagnostics } = ts.createProgram(config.fileNames, config.options).emit();
  if (emitSkipped) throw new Error(`The runtime package does not build: ${textOf(diagnostics)}`);
}

function textOf(diagnostics: readonly ts.Diagnostic[]): string {
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('; ');
}

/** Another process may have been faster: then its build stays. */
function putInPlace(making: string, built: string): void {
  try {
    renameSync(making, built);
  } catch {
    rmSync(making, { recursive: true, force: true });
  }
}
