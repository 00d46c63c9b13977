// Lints the example server with the recommended preset and prints the reports, as `npx eslint .` in that folder does.
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../examples/server/', import.meta.url));
const eslint = new ESLint({ cwd });
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
const reports = results.reduce((sum, { messages }) => sum + messages.length, 0);

console.log(`\nexamples/server: ${results.length} files, preset \`recommended\``);
console.log(await formatter.format(results));
if (reports === 0 || results.some(({ fatalErrorCount }) => fatalErrorCount > 0)) {
  console.error('The example server has blocking calls on purpose, and they were not found.');
  process.exitCode = 1;
}
