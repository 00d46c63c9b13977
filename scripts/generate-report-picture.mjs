// Draws docs/report.svg from what the plugin reports on the example server. Needs a build. With --check: fails when it is stale.
import { lintExample } from './example-reports.mjs';
import { writeGenerated } from './generated-file.mjs';

const columns = 118;
const [glyph, line, margin] = [8.43, 20, 24];
const colours = { file: '#e6edf3', place: '#8b949e', error: '#ff7b72', text: '#c9d1d9', code: '#79c0ff', rule: '#8b949e' };

/** Breaks a text into lines of at most `width` characters, at spaces. */
function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const current = lines.at(-1);
    if (current !== '' && current.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = current === '' ? word : `${current} ${word}`;
  }
  return lines;
}

/** A report as lines of `[style, text]` pieces: place, severity, message with its names set off, rule. */
function linesOf({ line: row, column, message, ruleId }) {
  const place = `  ${`${row}:${column}`.padStart(6)}  `;
  const indent = ' '.repeat(place.length + 'error  '.length);
  const words = wrap(message, columns - indent.length);
  let isCode = false;
  const pieces = (text) => text.split('`').map((part, at) => {
    if (at > 0) isCode = !isCode;
    return [isCode ? 'code' : 'text', part];
  });
  const last = words.at(-1).length + 2 + ruleId.length <= columns - indent.length;
  return [
    ...words.map((text, index) => [
      ...(index === 0 ? [['place', place], ['error', 'error  ']] : [['text', indent]]),
      ...pieces(text),
      ...(last && index === words.length - 1 ? [['rule', `  ${ruleId}`]] : []),
    ]),
    ...(last ? [] : [[['rule', indent + ruleId]]]),
  ];
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const { files } = await lintExample();
const reported = files.filter(({ messages }) => messages.length > 0);
const count = reported.reduce((sum, { messages }) => sum + messages.length, 0);
const lines = [
  [['place', '$ '], ['file', 'npx eslint .']],
  ...reported.flatMap(({ name, messages }) => [[], [['file', name]], ...messages.flatMap(linesOf)]),
  [],
  [['error', `✖ ${count} problems`], ['text', ` in ${reported.length} of ${files.length} files`]],
];
const [width, height] = [Math.ceil(columns * glyph) + 2 * margin, lines.length * line + 2 * margin];
const rows = lines.map((pieces, index) => {
  const spans = pieces.filter(([, text]) => text !== '').map(([style, text]) => `<tspan fill="${colours[style]}">${escape(text)}</tspan>`).join('');
  return `<text x="${margin}" y="${margin + (index + 0.75) * line}" xml:space="preserve">${spans}</text>`;
});

writeGenerated('docs/report.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"
  font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<title>What eslint-plugin-unblock reports on examples/server</title>
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
${rows.filter((row) => row.includes('<tspan')).join('\n')}
</svg>
`);
