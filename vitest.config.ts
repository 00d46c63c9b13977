import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'runtime/tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/projects/**'],
    // Typed linting of a first file builds a whole TypeScript program; two slow cores need patience.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
