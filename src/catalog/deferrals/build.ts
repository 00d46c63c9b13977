import type { FrameworkRow } from '../types.js';

const sources = '{ts,tsx,js,jsx,mts,mjs,cts,cjs}' as const;
/** Tools whose `<tool>.config.ts` is theirs wherever it lies; other configuration files count at a project's root only. */
const tools = [
  'ava', 'astro', 'babel', 'codegen', 'commitlint', 'contentlayer', 'craco', 'cypress', 'drizzle', 'ecosystem', 'electron-builder',
  'electron.vite', 'esbuild', 'eslint', 'forge', 'gatsby', 'jest', 'karma', 'knip', 'kysely', 'lint-staged', 'metro', 'mikro-orm', 'next',
  'nitro', 'nuxt', 'nyc', 'openapi-ts', 'orval', 'playwright', 'postcss', 'prettier', 'prisma', 'protractor', 'quasar', 'react-router',
  'release', 'remix', 'rolldown', 'rollup', 'rsbuild', 'rspack', 'snowpack', 'stencil', 'stylelint', 'svelte', 'tailwind', 'tsdown', 'tsup',
  'unbuild', 'uno', 'vite', 'vitest', 'vue', 'wdio', 'webpack', 'workbox',
].join(',');
const bundlers = [
  'vite', 'rollup', 'rolldown', 'esbuild', 'webpack', 'tapable', 'unplugin',
] as const;
const pluginHooks = `{${[
  'apply', 'augmentChunkHash', 'banner', 'buildEnd', 'buildStart', 'closeBundle', 'closeWatcher', 'config', 'configResolved',
  'configurePreviewServer', 'configureServer', 'footer', 'generateBundle', 'handleHotUpdate', 'hotUpdate', 'intro', 'load', 'moduleParsed',
  'options', 'outro', 'renderChunk', 'renderStart', 'resolveDynamicImport', 'resolveId', 'setup', 'transform', 'transformIndexHtml',
  'watchChange', 'writeBundle',
].join(',')}}`;

const files = [
  {
    on: 'file',
    patterns: [
      `**/{${tools}}.config.${sources}`, `**/{${tools}}.config.*.${sources}`, `*.config.${sources}`, '**/.*rc.{js,cjs,mjs,ts}',
      `**/{gulpfile,Gulpfile,gruntfile,Gruntfile,jakefile,Jakefile,knexfile,dangerfile}.${sources}`, '**/webpack.*.{js,ts,cjs,mjs}',
      `**/{config-overrides,karma.conf,protractor.conf,wdio.conf,metro.config}.${sources}`,
      '**/.{storybook,github,husky,vitepress,vuepress,yarn,changeset,eslint}/**',
    ],
    context: 'build', label: 'build file',
  },
  {
    on: 'file',
    patterns: [
      `**/{scripts,script,codemods,gulp,grunt,webpack}/**/*.${sources}`, `prisma/**/*.${sources}`,
      `{build,build-*,esbuild,prebuild,postbuild,postinstall,preinstall}.${sources}`,
    ],
    yieldsTo: 'callers', context: 'build', label: 'script',
  },
  {
    on: 'file',
    patterns: [
      `**/{migrations,migration,seeds,seeders,seed}/**/*.${sources}`, `**/seed.${sources}`, `**/*.{migration,seed,seeder}.${sources}`,
    ],
    yieldsTo: 'handlers', context: 'build', label: 'script',
  },
] as const satisfies readonly FrameworkRow[];

/** Packages whose migrations are files that export `up` and `down`. */
const migrators = ['knex', 'kysely', 'sequelize', 'umzug', 'node-pg-migrate', 'migrate-mongo', 'db-migrate', 'migrate'] as const;

const migrations = [
  ...migrators.map((whenDependsOn) => ({
    on: 'file' as const, patterns: [`**/*.${sources}`], exports: ['up', 'down'], whenDependsOn,
    context: 'build' as const, label: 'migration',
  })),
  {
    on: 'call', packages: ['umzug'], form: 'constructor', names: ['Umzug'], arguments: [0], property: 'migrations.[].{up,down}',
    context: 'build', label: 'migration',
  },
  {
    on: 'call', packages: ['umzug'], form: 'constructor', names: ['Umzug'], arguments: [0], property: 'migrations.resolve',
    context: 'build', label: 'migration',
  },
  { on: 'annotation', packages: ['umzug'], types: ['MigrationFn'], context: 'build', label: 'migration' },
  { on: 'parameter', packages: ['umzug'], types: ['MigrationParams'], index: 0, context: 'build', label: 'migration' },
  { on: 'heritage', packages: ['typeorm'], types: ['MigrationInterface'], methods: ['up', 'down'], context: 'build', label: 'migration' },
  {
    on: 'parameter', packages: ['typeorm', 'sequelize'], types: ['QueryRunner', 'QueryInterface'], index: 0,
    context: 'build', label: 'migration',
  },
  {
    on: 'heritage', packages: ['@mikro-orm/migrations', '@mikro-orm/seeder'], types: ['Migration', 'Seeder'],
    methods: ['up', 'down', 'run'],
    context: 'build', label: 'migration',
  },
] as const satisfies readonly FrameworkRow[];

const plugins = [
  {
    on: 'call', packages: bundlers, form: 'function', names: ['defineConfig', 'build', 'createServer'],
    property: `plugins.[].${pluginHooks}`,
    context: 'build', label: 'build plugin',
  },
  {
    on: 'call', packages: bundlers, form: 'function', names: ['defineConfig'], arguments: [0],
    context: 'build', label: 'build configuration',
  },
  {
    on: 'annotation', packages: bundlers,
    types: ['Plugin', 'PluginOption', 'InputPluginOption', 'RolldownPlugin', 'UserConfig', 'WebpackPluginInstance'], property: pluginHooks,
    context: 'build', label: 'build plugin',
  },
  {
    on: 'call', packages: bundlers, form: 'method',
    names: ['onLoad', 'onResolve', 'onStart', 'onEnd', 'onDispose', 'tap', 'tapAsync', 'tapPromise'],
    context: 'build', label: 'build plugin',
  },
  {
    on: 'call', packages: ['unplugin'], form: 'function', names: ['createUnplugin'], arguments: [0],
    context: 'build', label: 'build plugin',
  },
  {
    on: 'heritage', packages: bundlers, types: ['WebpackPluginInstance', 'Plugin'], methods: ['apply'],
    context: 'build', label: 'build plugin',
  },
  {
    on: 'call', packages: ['gulp', 'undertaker'], form: 'method', names: ['task', 'series', 'parallel', 'watch'],
    context: 'build', label: 'task',
  },
  { on: 'call', packages: ['grunt'], form: 'method', names: ['registerTask', 'registerMultiTask'], context: 'build', label: 'task' },
  {
    on: 'annotation', packages: ['eslint', '@typescript-eslint/utils'], types: ['Rule.RuleModule', 'RuleModule', 'Rule'],
    property: 'create',
    context: 'build', label: 'lint rule',
  },
  {
    on: 'call', packages: ['@typescript-eslint/utils', 'eslint'], form: 'method', names: ['RuleCreator'],
    context: 'build', label: 'lint rule',
  },
] as const satisfies readonly FrameworkRow[];

/** Files and functions that run before the server does: configuration, scripts, migrations, bundler plugins. */
export const build = [...files, ...migrations, ...plugins] as const satisfies readonly FrameworkRow[];
