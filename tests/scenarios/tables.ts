import type { Tables } from './describe-tables.js';
import { cases as allowed } from './allowed.js';
import { cases as asyncFunctions } from './async-functions.js';
import { cases as callForms } from './call-forms.js';
import { cases as cli } from './cli.js';
import { cases as coreApis } from './core-apis.js';
import { cases as deferrals } from './deferrals.js';
import { cases as keptWorkers } from './kept-workers.js';
import { cases as exitAndWorkers } from './exit-and-workers.js';
import { cases as handedOver } from './handed-over.js';
import { cases as express } from './handlers-express.js';
import { cases as fastify } from './handlers-fastify.js';
import { cases as http } from './handlers-http.js';
import { cases as koaAndHono } from './handlers-koa-hono.js';
import { cases as nest } from './handlers-nest.js';
import { cases as nextAndLambda } from './handlers-next-lambda.js';
import { cases as handlersWrapped } from './handlers-wrapped.js';
import { cases as importChains } from './import-chains.js';
import { cases as importCorners } from './import-corners.js';
import { cases as importForms } from './import-forms.js';
import { cases as inlineCallbacks } from './inline-callbacks.js';
import { cases as lifecycle } from './lifecycle.js';
import { cases as notACall } from './not-a-call.js';
import { cases as packagesOfProcesses } from './packages-processes.js';
import { cases as packages } from './packages.js';
import { cases as requestBodies } from './request-bodies.js';
import { cases as robustness } from './robustness.js';
import { cases as sameFileHelpers } from './same-file-helpers.js';
import { cases as shadowing } from './shadowing.js';
import { cases as sleeps } from './sleeps.js';
import { cases as spinLoops } from './spin-loops.js';
import { cases as startup } from './startup.js';
import { cases as streams } from './streams.js';
import { cases as testsAndConfig } from './tests-and-config.js';
import { cases as typedValues } from './typed-values.js';
import { cases as valueCorners } from './value-corners.js';
import { cases as waitsAndBounds } from './waits-and-bounds.js';

/** What the plugin promises, by theme. */
export const tables: Tables = {
  'import forms': importForms,
  'import chains': importChains,
  'call forms': callForms,
  'not a call': notACall,
  shadowing,
  'typed values': typedValues,
  'spin loops': spinLoops,
  sleeps,
  'async functions': asyncFunctions,
  'inline callbacks': inlineCallbacks,
  'same-file helpers': sameFileHelpers,
  deferrals,
  streams,
  'handlers: node:http': http,
  'handlers: Express': express,
  'handlers: Fastify': fastify,
  'handlers: Koa and Hono': koaAndHono,
  'handlers: NestJS': nest,
  'handlers: Next.js and Lambda': nextAndLambda,
  'start-up': startup,
  'exit and workers': exitAndWorkers,
  'kept workers': keptWorkers,
  'tests and configuration': testsAndConfig,
  'command lines': cli,
  'core APIs': coreApis,
  packages,
  'packages of processes': packagesOfProcesses,
  allowed,
  robustness,
  'handed over': handedOver,
  'import corners': importCorners,
  'value corners': valueCorners,
  'handlers: wrapped': handlersWrapped,
  'waits and bounds': waitsAndBounds,
  lifecycle,
  'bodies of requests': requestBodies,
};
