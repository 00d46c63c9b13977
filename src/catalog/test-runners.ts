/** Modules that only tests and their helpers import. */
export const testRunners: ReadonlySet<string> = new Set([
  'vitest', '@jest/globals', 'node:test', 'bun:test', 'mocha', 'ava', 'tap', 'tape', 'uvu', '@playwright/test', 'cypress', 'supertest',
]);
