import type { FrameworkRow } from '../types.js';

/** Functions that clients of metrics run at each scrape. */
export const metrics = [
  {
    on: 'call', packages: ['prom-client'], form: 'constructor', names: ['Gauge', 'Counter', 'Histogram', 'Summary'], arguments: [0],
    property: 'collect',
    context: 'handler', label: 'metrics collector',
  },
] as const satisfies readonly FrameworkRow[];
