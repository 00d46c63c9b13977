import path from 'node:path';
import type { BlockingApi } from '../catalog/types.js';
import type { Inside } from '../findings/dependency-calls.js';
import type { Finding } from '../findings/finding.js';
import type { Refusal } from '../fix/fix-plan.js';
import { mostCounted, type Reached } from '../reach/climb.js';
import { lineAt } from '../syntax/lines.js';

/** The texts that the rules' messages are put together from. */
export interface FindingData extends Record<string, string> {
  /** The API as it is written: `fs.readFileSync`. */
  readonly name: string;
  /** Where it hurts: "route handler `GET /login` (src/app.ts:12), via hash, and 3 more". */
  readonly context: string;
  /** What to do: "Await `readFile` of `node:fs/promises` instead." */
  readonly remedy: string;
  /** Why there is no fix: " No fix: `f` is a getter, which cannot be async."; empty when there is one. */
  readonly refusal: string;
}

/**
 * @param cwd what file names in the message are relative to
 * @param refusal why the call is not repaired
 */
export function dataOf(finding: Finding, cwd: string, refusal: Refusal | undefined): FindingData {
  const [first, ...others] = finding.reach.serving;
  return {
    name: finding.name,
    context: first === undefined ? '' : contextText(first, cwd) + countText(others.length),
    remedy: remedyOf(finding),
    refusal: refusal === undefined || finding.inside !== undefined ? '' : ` No fix: ${refusal.reason}.`,
  };
}

function contextText({ context, at, tree, path: way }: Reached, cwd: string): string {
  const name = context.name === undefined ? context.label : `${context.label} \`${context.name}\``;
  if (way.length === 0) return name;
  const file = path.relative(cwd, tree.path).replaceAll('\\', '/');
  return `${name} (${file}:${lineAt(tree.text, at.start)}), via ${shortened(way).join(' → ')}`;
}

/** A climb does not count on, so beyond its limit the number would depend on where it happened to end. */
function countText(others: number): string {
  if (others === 0) return '';
  return others > mostCounted ? `, and over ${String(mostCounted)} more` : `, and ${String(others)} more`;
}

/** Of a long way the ends: where it comes from, and what it comes to. */
function shortened(way: readonly string[]): readonly string[] {
  return way.length <= 8 ? way : [...way.slice(0, 4), '…', ...way.slice(-3)];
}

function remedyOf(finding: Finding): string {
  const { api, inside } = finding;
  if (inside?.api !== undefined) return insideText(inside, inside.api);
  if (api === undefined || isSleepCommand(finding)) return 'Await `setTimeout` of `node:timers/promises` instead.';
  if (api.fakeAsync === true) return 'It computes on this thread even when awaited: move it to a worker thread.';
  if (api.twin !== undefined) return twinText(api, api.twin);
  if (api.instead !== undefined) return `Use ${api.instead} instead.`;
  return api.offload === true ? 'It has no asynchronous twin: move it to a worker thread.' : 'It has no asynchronous twin: move the work off the request path.';
}

/** The way through the package, to the line that blocks. */
function insideText({ functions, file, line }: Inside, api: BlockingApi): string {
  const from = api.module === 'global' ? '' : ` of \`${api.module}\``;
  const place = file.slice(Math.max(file.lastIndexOf('/node_modules/') + 1, 0));
  return `It reaches \`${api.path || api.module}\`${from} through ${shortened(functions).join(' → ')} (${place}:${String(line)}).`;
}

/** `execSync('sleep 1');`: of a command whose result is used, the repair is the command's twin. */
function isSleepCommand({ api, kind, node }: Finding): boolean {
  return kind === 'wait' && api?.kind === 'process' && node.parent?.kind === 'expression-statement';
}

function twinText(api: BlockingApi, { path: name, module, style }: NonNullable<BlockingApi['twin']>): string {
  const shown = name.replace(/^default[.#]?|#$/g, '') || module;
  const from = module === api.module || module === 'global' ? '' : ` of \`${module}\``;
  if (style === 'promise') return `Await \`${shown}\`${from} instead.`;
  if (style === 'async-iterator') return `Iterate \`${shown}\`${from} with \`for await\` instead.`;
  return style === 'promisify' ? `Await a promisified \`${shown}\`${from} instead.` : `Use \`${shown}\`${from} instead.`;
}
