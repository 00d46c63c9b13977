import type { FrameworkRow } from '../types.js';

const sources = '{ts,tsx,js,jsx,mts,mjs,cts,cjs}' as const;
/** Tools whose `<tool>.config.ts` is theirs wherever it lies; other configuration files count at a project's root only. */
const tools = [
  'vite', 'vitest', 'webpack', 'rollup', 'rolldown', 'esbuild', 'rspack', 'rsbuild', 'tsup', 'tsdown', 'unbuild', 'babel', 'jest', 'eslint',
  'prettier', 'stylelint', 'postcss', 'tailwind', 'next', 'nuxt', 'astro', 'svelte', 'remix', 'react-router', 'playwright', 'cypress', 'drizzle',
  'metro', 'karma', 'protractor', 'wdio', 'commitlint', 'lint-staged', 'release', 'nyc', 'ava', 'knip', 'vue', 'quasar', 'craco', 'gatsby',
  'ecosystem', 'electron.vite', 'electron-builder', 'forge', 'nitro', 'uno', 'codegen', 'kysely', 'contentlayer', 'stencil', 'snowpack',
  'workbox', 'mikro-orm', 'orval', 'openapi-ts', 'prisma',
].join(',');
const bundlers = [
  'vite', 'rollup', 'rolldown', 'esbuild', 'webpack', 'tapable', 'unplugin', 'tsup', 'vitepress', '@rspack/core', '@rsbuild/core',
] as const;
const pluginHooks = `{${[
  'options', 'buildStart', 'resolveId', 'resolveDynamicImport', 'load', 'transform', 'moduleParsed', 'buildEnd', 'renderStart', 'renderChunk',
  'generateBundle', 'writeBundle', 'closeBundle', 'watchChange', 'closeWatcher', 'config', 'configResolved', 'configureServer',
  'configurePreviewServer', 'transformIndexHtml', 'handleHotUpdate', 'hotUpdate', 'setup', 'apply',
].join(',')}}`;

const files = [
  {
    on: 'file',
    patterns: [
      `**/{${tools}}.config.${sources}`, `**/{${tools}}.config.*.${sources}`, `*.config.${sources}`,
      `{apps,packages,libs,services,examples}/*/*.config.${sources}`, '**/.*rc.{js,cjs,mjs,ts}',
      `**/{gulpfile,Gruntfile,gruntfile,Jakefile,jakefile,Gulpfile,knexfile,svgo,forge,dangerfile}.${sources}`,
      '**/webpack.*.{js,ts,cjs,mjs}', `**/{gulpfile,config-overrides,karma.conf,protractor.conf,wdio.conf,metro.config}.${sources}`,
      '**/.{storybook,github,husky,vitepress,vuepress,yarn,changeset,eslint}/**',
    ],
    context: 'build', label: 'build file',
  },
  {
    on: 'file',
    patterns: [
      `**/{scripts,script,migrations,migration,seeds,seeders,seed,codemods,gulp,grunt,webpack}/**/*.${sources}`, `**/seed.${sources}`,
      `prisma/**/*.${sources}`, `**/*.{migration,seed,seeder}.${sources}`,
      `{build,build-*,esbuild,prebuild,postbuild,postinstall,preinstall}.${sources}`,
      `{apps,packages,libs}/*/{build,build-*,esbuild,prebuild,postbuild,postinstall,preinstall}.${sources}`,
    ],
    context: 'build', label: 'script',
  },
] as const satisfies readonly FrameworkRow[];

const migrations = [
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
    on: 'parameter', packages: ['typeorm', 'sequelize', 'sequelize-cli'], types: ['QueryRunner', 'QueryInterface'], index: 0,
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
    on: 'call', packages: ['gulp', '@types/gulp', 'undertaker', '@types/undertaker'], form: 'method',
    names: ['task', 'series', 'parallel', 'watch'],
    context: 'build', label: 'task',
  },
  {
    on: 'call', packages: ['grunt', '@types/grunt', 'jake', '@types/jake'], form: 'method', names: ['registerTask', 'registerMultiTask'],
    context: 'build', label: 'task',
  },
  {
    on: 'annotation', packages: ['eslint', '@types/eslint', '@typescript-eslint/utils', 'stylelint'],
    types: ['Rule.RuleModule', 'RuleModule', 'RuleDefinition', 'Rule'], property: 'create',
    context: 'build', label: 'lint rule',
  },
  {
    on: 'call', packages: ['@typescript-eslint/utils', 'eslint'], form: 'method', names: ['RuleCreator'],
    context: 'build', label: 'lint rule',
  },
] as const satisfies readonly FrameworkRow[];

/** Files and functions that run before the server does: configuration, scripts, migrations, bundler plugins. */
export const build = [...files, ...migrations, ...plugins] as const satisfies readonly FrameworkRow[];
