import { ESLint } from 'eslint';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../examples/server/', import.meta.url));

/** What the recommended preset reports on the example server. Needs a build. */
export async function lintExample() {
  const eslint = new ESLint({ cwd });
  const results = await eslint.lintFiles(['.']);
  if (results.some(({ fatalErrorCount }) => fatalErrorCount > 0)) throw new Error(JSON.stringify(results.flatMap(({ messages }) => messages)));
  return { eslint, results, files: results.map((result) => ({ ...result, name: path.relative(cwd, result.filePath).replaceAll('\\', '/') })) };
}
