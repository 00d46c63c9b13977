import { harmlessApis } from '../src/catalog/harmless.js';
import type { BlockingApi, BlockingCondition, Cost, Twin } from '../src/catalog/types.js';

const costs: Readonly<Record<Cost, string>> = {
  io: 'a system call or more',
  wait: 'until somebody else acts',
  cpu: 'a millisecond of computing and up',
  size: 'grows with the input: reported where the input is known to be large or foreign',
  cheap: 'microseconds: silent unless asked for',
};

const styles: Readonly<Record<Twin['style'], string>> = {
  promise: 'promise',
  callback: 'callback',
  promisify: 'callback, promisified',
  'async-iterator': 'async iterator',
  stream: 'stream',
};

const groups: readonly (readonly [title: string, has: (row: BlockingApi) => boolean])[] = [
  ['Node', ({ module }) => module.startsWith('node:')],
  ['Globals', ({ module }) => module === 'global'],
  ['Bun', ({ module }) => module === 'bun' || module.startsWith('bun:')],
  ['Packages', ({ module }) => !/^(?:node:|bun(?::|$)|global$)/.test(module)],
];

/** Text that may stand in a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function sayCondition(condition: BlockingCondition): string {
  if ('callbackOmitted' in condition) return 'without a callback';
  if ('option' in condition) return `with \`${condition.option}: ${String(condition.value)}\``;
  const place = `with argument ${String(condition.argument + 1)}`;
  if ('given' in condition) return place;
  return `${place} \`${'global' in condition ? condition.global : String(condition.literal)}\``;
}

function condition({ when, unless }: BlockingApi): string {
  return `${when ? ` ${sayCondition(when)}` : ''}${unless ? `, unless ${sayCondition(unless)}` : ''}`;
}

function use(row: BlockingApi): string {
  if (row.form === 'new') return `\`new ${row.path}\`${condition(row)}`;
  const read = row.form === 'get' ? ', read' : '';
  return `\`${row.path}\`${read}${condition(row)}`;
}

function counterpart({ module, twin, instead, fakeAsync }: BlockingApi): string {
  if (twin) {
    const where = twin.module === module ? '' : ` of \`${twin.module}\``;
    return `\`${twin.path}\`${where} (${styles[twin.style]})`;
  }
  if (instead !== undefined) return instead;
  return fakeAsync ? 'a worker thread' : '';
}

function versions({ since, until, twin }: BlockingApi): string[] {
  return [
    ...(since === undefined ? [] : [`Since Node ${since}.`]),
    ...(until === undefined ? [] : [`Until Node ${String(until)}.`]),
    ...(twin?.since === undefined ? [] : [`The twin since Node ${twin.since}.`]),
  ];
}

function remarks(row: BlockingApi): string {
  const unproved = row.unproved === undefined ? [] : [`Not proved: ${row.unproved}`];
  return [...(row.note === undefined ? [] : [row.note]), ...versions(row), ...unproved].join(' ');
}

function line(row: BlockingApi): string {
  const repair = row.repair ?? (row.offload ? 'worker' : '');
  return `| ${[use(row), row.kind, row.cost, counterpart(row), repair, remarks(row)].map(cell).join(' | ')} |`;
}

function moduleSection(module: string, rows: readonly BlockingApi[]): string {
  return [
    `### ${module === 'global' ? 'Global names' : `\`${module}\``}`, '',
    '| API | kind | cost | asynchronous counterpart | repair | notes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n');
}

function groupSection(title: string, rows: readonly BlockingApi[]): string {
  const modules = [...new Set(rows.map(({ module }) => module))];
  const sections = modules.map((module) => moduleSection(module, rows.filter((row) => row.module === module)));
  return [`## ${title}`, ...sections].join('\n\n');
}

function harmlessSection(): string {
  const lines = harmlessApis.map(({ module, path, reason }) => `| \`${module}\` | \`${path}\` | ${cell(reason)} |`);
  return ['## Looks blocking and is not', '', '| module | API | why |', '| --- | --- | --- |', ...lines].join('\n');
}

function introduction(rows: readonly BlockingApi[]): string {
  const modules = new Set(rows.map(({ module }) => module));
  const unproved = rows.filter((row) => row.unproved !== undefined).length;
  return [
    '# The catalog of blocking APIs', '',
    '<!-- Generated from src/catalog by `npm run docs:catalog`: do not edit. -->', '',
    `${String(rows.length)} APIs in ${String(modules.size)} modules, ${String(rows.length - unproved)} of them proved against their packages:`,
    'the member exists and is used as the row says; its counterpart exists, delivers as the row says, and takes the same arguments',
    'wherever a repair is called safe.', '',
    'In an API, `C#m` is a method of instances of `C`, `f()#m` one of what `f` returns, and `default` the export of that name',
    'or the module itself.', '',
    '| cost | how long the thread is held |', '| --- | --- |',
    ...Object.entries(costs).map(([cost, meaning]) => `| ${cost} | ${meaning} |`), '',
    'A repair is `safe` when the counterpart takes the same arguments and gives the same result once awaited, within what the note says;',
    '`suggest` when something differs; `worker` when only a worker thread takes the work away.',
  ].join('\n');
}

/** The page `docs/catalog.md`: every row, grouped by module in the order of the tables. */
export function catalogPage(rows: readonly BlockingApi[]): string {
  const sections = groups.map(([title, has]) => groupSection(title, rows.filter(has)));
  return `${[introduction(rows), ...sections, harmlessSection()].join('\n\n')}\n`;
}
