import type { Case } from './case.js';
import { callbacksWithResults } from './cases/callbacks-results.js';
import { callbacks } from './cases/callbacks.js';
import { childProcesses } from './cases/child-processes.js';
import { commonjs } from './cases/commonjs.js';
import { compression } from './cases/compression.js';
import { crypto } from './cases/crypto.js';
import { evaluationOrder } from './cases/evaluation-order.js';
import { exists } from './cases/exists.js';
import { formatting } from './cases/formatting.js';
import { fsDescriptors } from './cases/fs-descriptors.js';
import { fsReading } from './cases/fs-reading.js';
import { fsWriting } from './cases/fs-writing.js';
import { functions } from './cases/functions.js';
import { handlers } from './cases/handlers.js';
import { imports } from './cases/imports.js';
import { manyCalls } from './cases/many-calls.js';
import { names } from './cases/names.js';
import { notAwaitable } from './cases/not-awaitable.js';
import { offload } from './cases/offload.js';
import { packages } from './cases/packages.js';
import { positionsDeclarations } from './cases/positions-declarations.js';
import { positionsExpressions } from './cases/positions-expressions.js';
import { positionsOperands } from './cases/positions-operands.js';
import { positionsStatements } from './cases/positions-statements.js';
import { promiseCallbacks } from './cases/promise-callbacks.js';
import { sharedState } from './cases/shared-state.js';
import { statOptions } from './cases/stat-options.js';
import { suggestions } from './cases/suggestions.js';
import { typescript } from './cases/typescript.js';
import { waiting } from './cases/waiting.js';

/** All tables, by theme. */
const themes: Readonly<Record<string, readonly Case[]>> = {
  'fs, reading': fsReading,
  'fs, writing': fsWriting,
  'fs, descriptors': fsDescriptors,
  'existsSync': exists,
  'stat options': statOptions,
  'expressions': positionsExpressions,
  'operands': positionsOperands,
  'statements': positionsStatements,
  'declarations': positionsDeclarations,
  functions,
  'not awaitable': notAwaitable,
  names,
  imports,
  'CommonJS': commonjs,
  formatting,
  'TypeScript': typescript,
  crypto,
  compression,
  waiting,
  callbacks,
  'callbacks with results': callbacksWithResults,
  'promise callbacks': promiseCallbacks,
  'evaluation order': evaluationOrder,
  'shared state': sharedState,
  'child processes': childProcesses,
  packages,
  handlers,
  offload,
  suggestions,
  'many calls': manyCalls,
};

/** Every program, its theme in front of its name. */
export const allCases: readonly Case[] = Object.entries(themes).flatMap(([theme, cases]) =>
  cases.map((program) => ({ ...program, name: `${theme}: ${program.name}` })));
