import { installedMajor } from '../program/installed-package.js';
import type { Call, FunctionNode } from '../syntax/tree.js';
import { refuse, type Refusal } from './fix-plan.js';
import type { RepairFile } from './repair-site.js';

/** What becomes of a rejection when the frameworks run an async handler. */
const frameworks: Readonly<Record<string, string>> = {
  'fastify': 'Fastify awaits it', 'koa': 'Koa awaits it', '@koa/router': 'Koa awaits it', 'koa-router': 'Koa awaits it',
  'hono': 'Hono awaits it', 'next': 'Next awaits it', 'h3': 'h3 awaits it', 'elysia': 'Elysia awaits it', '@hapi/hapi': 'hapi awaits it',
  'polka': 'Polka awaits it', 'restify': 'Restify awaits it', 'bullmq': 'BullMQ awaits it', 'socket.io': 'nobody awaits it',
  'node:http': 'nobody awaits it', 'node:https': 'nobody awaits it', 'node:events': 'nobody awaits it', 'node:net': 'nobody awaits it',
  'node:timers': 'nobody awaits it', 'ws': 'nobody awaits it',
};

const timers: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'process.nextTick', 'process.on', 'process.once']);

/**
 * Whether a function that is written into the call that registers it may become async.
 *
 * @returns `undefined` when it is not registered in place with something known
 */
export function handlerVerdict(inside: FunctionNode, file: RepairFile): { readonly differs: string } | Refusal | undefined {
  const { parent } = inside;
  if (parent?.kind !== 'call' || !parent.args.includes(inside)) return undefined;
  const module = moduleOf(parent, file);
  if (module === undefined) return undefined;
  if (module === 'express') return expressVerdict(inside, file);
  if (hasDoneParameter(inside, module)) return refuse('it reports through a callback parameter: a function that is async as well would answer twice');
  const answer = frameworks[module];
  return answer === undefined ? undefined : { differs: answer };
}

function moduleOf({ callee }: Call, { values }: RepairFile): string | undefined {
  const own = values.of(callee);
  if (own?.kind === 'external') return own.module === 'global' && timers.has(own.path) ? 'node:timers' : own.module;
  const receiver = callee.kind === 'member' ? values.externalBase(callee.object) : undefined;
  return receiver?.module;
}

/** Express 4 ignores the promise of a handler, so a rejection leaves the request without an answer. */
function expressVerdict(inside: FunctionNode, { tree }: RepairFile): { readonly differs: string } | Refusal {
  const major = installedMajor(tree.path, 'express');
  if (major !== undefined && major >= 5) return { differs: 'Express 5 passes a rejection on as an error' };
  if (isAllCaught(inside)) return { differs: 'all errors are caught inside' };
  if (major === undefined) return refuse('the handler is not async, and the installed version of Express is unknown: version 4 loses what an async handler throws');
  return refuse('Express 4 loses what an async handler throws: wrap the body in `try`/`catch` and pass the error to `next`');
}

function isAllCaught({ body }: FunctionNode): boolean {
  const [only, ...more] = body?.kind === 'block' ? body.body : [];
  return only?.kind === 'try' && only.handler !== undefined && more.length === 0;
}

/** A Fastify hook or plugin with `done`, a restify handler with `next`. */
function hasDoneParameter({ params }: FunctionNode, module: string): boolean {
  const last = params.at(-1)?.target;
  const name = last?.kind === 'identifier' ? last.name : '';
  if (/^(?:done|cb|callback)$/.test(name)) return true;
  return name === 'next' && ['fastify', 'restify', 'polka'].includes(module);
}
