import type { BlockingApi } from '../types.js';

/** Calculation and deep copies. */
export const calculation = [
  { module: 'mathjs', path: 'evaluate', kind: 'compute', cost: 'size' },
  { module: 'mathjs', path: 'simplify', kind: 'compute', cost: 'cpu' },
  { module: 'mathjs', path: 'inv', kind: 'compute', cost: 'size' },
  { module: 'ml-matrix', path: 'inverse', kind: 'compute', cost: 'size' },
  { module: 'ml-matrix', path: 'solve', kind: 'compute', cost: 'size' },
  { module: 'lodash', path: 'cloneDeep', kind: 'compute', cost: 'size', declared: { package: '@types/lodash', container: 'LoDashStatic' } },
  { module: 'lodash', path: 'isEqual', kind: 'compute', cost: 'size', declared: { package: '@types/lodash', container: 'LoDashStatic' } },
  { module: 'lodash', path: 'merge', kind: 'compute', cost: 'size', declared: { package: '@types/lodash', container: 'LoDashStatic' } },
  { module: 'deep-equal', path: 'default', kind: 'compute', cost: 'size' },
] as const satisfies readonly BlockingApi[];
