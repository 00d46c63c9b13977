import type { FrameworkRow } from '../types.js';
import { requestAndResponse } from './express-objects.js';

/** Express middleware that runs functions of its own options and stores for each request. */
export const middleware = [
  {
    on: 'call', packages: ['express-rate-limit'], form: 'function', names: ['default', 'rateLimit'], arguments: [0],
    property: '{handler,skip,keyGenerator,requestWasSuccessful,requestPropertyName,limit,max,message}',
    context: 'handler', label: 'rate limit hook', provides: requestAndResponse,
  },
  {
    on: 'heritage', packages: ['express-session'], types: ['Store'],
    methods: ['get', 'set', 'destroy', 'touch', 'all', 'length', 'clear', 'load', 'regenerate'],
    context: 'handler', label: 'session store',
  },
  {
    on: 'call', packages: ['express-session'], form: 'function', names: ['default', 'session'], arguments: [0], property: 'genid',
    context: 'handler', label: 'session hook',
  },
] as const satisfies readonly FrameworkRow[];
