// Lints the example server with the recommended preset and prints the reports, as `npx eslint .` in that folder does.
import { lintExample } from './example-reports.mjs';

const { eslint, results } = await lintExample();
const formatter = await eslint.loadFormatter('stylish');

console.log(`\nexamples/server: ${results.length} files, preset \`recommended\``);
console.log(await formatter.format(results));
if (results.every(({ messages }) => messages.length === 0)) {
  console.error('The example server has blocking calls on purpose, and none was found.');
  process.exitCode = 1;
}
