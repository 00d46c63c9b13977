import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'eslint/config';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import plugin from '../../src/index.js';
import { repository } from '../support/lint-folder.js';

const manifest = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as Record<string, unknown>;

test('the plugin says its own version and name', () => {
  expect(plugin.meta).toEqual({ name: manifest['name'], version: manifest['version'], namespace: 'unblock' });
});

test('nothing is needed at run time', () => {
  expect(manifest['dependencies']).toBeUndefined();
  expect(manifest['peerDependencies']).toEqual({ eslint: '^9.0.0 || ^10.0.0', typescript: '>=5.0.0' });
  expect(manifest['peerDependenciesMeta']).toEqual({ typescript: { optional: true } });
});

test('every rule has the metadata that tools ask for', () => {
  for (const [id, rule] of Object.entries(rules)) {
    expect(rule.name).toBe(id);
    expect(rule.meta.docs.url).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
    expect(rule.meta.schema).toBeDefined();
    expect(rule.meta.defaultOptions).toBeDefined();
  }
});

describe('presets', () => {
  const idsOf = (name: 'recommended' | 'strict' | 'untyped'): readonly string[] => plugin.configs[name].flatMap((config) => Object.keys(config.rules ?? {}));

  test('name rules that exist', () => {
    const known = Object.keys(rules).map((id) => `unblock/${id}`);
    for (const name of ['recommended', 'strict', 'untyped'] as const) expect(known).toEqual(expect.arrayContaining([...idsOf(name)]));
    expect(idsOf('strict')).toEqual(known);
  });

  test('untyped has no rule that needs types', () => {
    const needing = Object.entries(rules).filter(([, { meta }]) => meta.docs.requiresTypeChecking === true).map(([id]) => `unblock/${id}`);
    expect(needing).not.toEqual([]);
    expect(idsOf('untyped').filter((id) => needing.includes(id))).toEqual([]);
  });

  test('can be extended by name', () => {
    const configs = defineConfig({ plugins: { unblock: plugin }, extends: ['unblock/recommended'] });
    expect(configs.flatMap((config) => Object.keys(config.rules ?? {}))).toEqual(idsOf('recommended'));
  });
});
