import type { FrameworkRow } from '../types.js';

const sources = '{ts,tsx,js,jsx,mts,mjs,cts,cjs}' as const;
const suites = ['describe', 'suite', 'context', 'xdescribe', 'fdescribe'] as const;
const cases = ['it', 'test', 'specify', 'xit', 'fit', 'xtest', 'bench'] as const;
const hooks = [
  'before', 'after', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach', 'suiteSetup', 'suiteTeardown', 'setup', 'teardown', 'aroundEach',
  'aroundAll',
] as const;
const runners = [
  'node:test', 'vitest', '@vitest/runner', '@jest/globals', '@jest/types', 'jest', 'mocha', 'global', '@playwright/test', 'playwright',
  'bun:test', 'bun-types', 'bun', 'jasmine', 'tap', 'tape', 'uvu', 'ava',
] as const;

/** Tests: by the runner's functions and by the places where test code lives. */
export const tests = [
  {
    on: 'call', packages: runners, form: 'function', names: [...suites, ...cases, ...hooks, 'default'],
    context: 'test', label: 'test', namedBy: 0,
  },
  {
    on: 'call', packages: runners, form: 'method',
    names: [
      ...suites, ...cases, ...hooks, 'only', 'skip', 'todo', 'each', 'for', 'concurrent', 'sequential', 'fails', 'failing', 'skipIf',
      'runIf', 'extend', 'step', 'serial', 'always', 'macro',
    ],
    receivers: [
      ...suites, ...cases, 'TestContext', 'SuiteContext', 'TestAPI', 'SuiteAPI', 'TestType', 'Test', 'Describe', 'It', 't', 'TestFn',
    ],
    context: 'test', label: 'test', namedBy: 0,
  },
  {
    on: 'call', packages: ['vitest', '@vitest/spy', 'jest', '@jest/globals', 'node:test', 'sinon', 'global'], form: 'method',
    names: ['fn', 'spyOn', 'mock', 'doMock', 'mockImplementation', 'mockImplementationOnce', 'method', 'callsFake', 'fake'],
    receivers: ['vi', 'jest', 'VitestUtils', 'Mock', 'MockInstance', 'MockTracker', 'SinonStub', 'mock'],
    context: 'test', label: 'mock',
  },
  {
    on: 'file',
    patterns: [ `**/*.{test,tests,spec,e2e,e2e-spec,int-spec,integration,cy,bench,stories,test-d}.${sources}`, `**/*_test.${sources}`, ],
    context: 'test', label: 'test',
  },
  {
    on: 'file',
    patterns: [
      `**/{__tests__,__test__,__mocks__,__fixtures__,__snapshots__,__testfixtures__}/**/*.${sources}`,
      `**/{test,tests,spec,specs,e2e,cypress,test-utils,test-helpers,fixtures}/**/*.${sources}`,
      `**/{jest,vitest,mocha,test}{.,-}setup.${sources}`,
      `**/{setupTests,setup-tests,setupJest,setupFilesAfterEnv,globalSetup,globalTeardown,global-setup,global-teardown}.${sources}`,
      `**/{bench,benches,benchmark,benchmarks}/**/*.${sources}`,
    ],
    context: 'test', label: 'test',
  },
] as const satisfies readonly FrameworkRow[];
