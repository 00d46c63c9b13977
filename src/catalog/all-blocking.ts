import type { BlockingApi } from './types.js';
import { archives } from './blocking/archives.js';
import { bun } from './blocking/bun.js';
import { calculation } from './blocking/calculation.js';
import { checksums } from './blocking/checksums.js';
import { compilers } from './blocking/compilers.js';
import { compilersStyles } from './blocking/compilers-styles.js';
import { compression } from './blocking/compression.js';
import { configLoaders } from './blocking/config-loaders.js';
import { cryptography } from './blocking/cryptography.js';
import { database } from './blocking/database.js';
import { databaseBetterSqlite3 } from './blocking/database-better-sqlite3.js';
import { databaseDrizzle } from './blocking/database-drizzle.js';
import { databaseSqlite } from './blocking/database-sqlite.js';
import { deno } from './blocking/deno.js';
import { documents } from './blocking/documents.js';
import { ecmascript } from './blocking/ecmascript.js';
import { fileSystemDataFiles } from './blocking/file-system-data-files.js';
import { fileSystemFsExtra } from './blocking/file-system-fs-extra.js';
import { fileSystemGlobs } from './blocking/file-system-globs.js';
import { fileSystemLookup } from './blocking/file-system-lookup.js';
import { fileSystemStores } from './blocking/file-system-stores.js';
import { fileSystemTemporary } from './blocking/file-system-temporary.js';
import { fileSystemTrees } from './blocking/file-system-trees.js';
import { fileSystemWrappers } from './blocking/file-system-wrappers.js';
import { git } from './blocking/git.js';
import { graphql } from './blocking/graphql.js';
import { html } from './blocking/html.js';
import { http } from './blocking/http.js';
import { images } from './blocking/images.js';
import { logging } from './blocking/logging.js';
import { markup } from './blocking/markup.js';
import { minifiers } from './blocking/minifiers.js';
import { moduleResolution } from './blocking/module-resolution.js';
import { nodeChildProcess } from './blocking/node-child-process.js';
import { nodeCrypto } from './blocking/node-crypto.js';
import { nodeData } from './blocking/node-data.js';
import { nodeFs } from './blocking/node-fs.js';
import { nodeModule } from './blocking/node-module.js';
import { nodeProcess } from './blocking/node-process.js';
import { nodeSqlite } from './blocking/node-sqlite.js';
import { nodeV8 } from './blocking/node-v8.js';
import { nodeVfs } from './blocking/node-vfs.js';
import { nodeVm } from './blocking/node-vm.js';
import { nodeZlib } from './blocking/node-zlib.js';
import { parsers } from './blocking/parsers.js';
import { passwordHashing } from './blocking/password-hashing.js';
import { processes } from './blocking/processes.js';
import { processesShelljs } from './blocking/processes-shelljs.js';
import { prompts } from './blocking/prompts.js';
import { sandboxes } from './blocking/sandboxes.js';
import { serialization } from './blocking/serialization.js';
import { syncBridges } from './blocking/sync-bridges.js';
import { systemInformation } from './blocking/system-information.js';
import { templates } from './blocking/templates.js';
import { textAnalysis } from './blocking/text-analysis.js';
import { tokens } from './blocking/tokens.js';
import { web } from './blocking/web.js';

const tables: readonly (readonly BlockingApi[])[] = [
  nodeFs, nodeVfs, nodeChildProcess, nodeCrypto, nodeZlib, nodeSqlite, nodeVm, nodeV8, nodeModule, nodeProcess, nodeData, ecmascript,
  deno, bun, web, fileSystemFsExtra, fileSystemWrappers, fileSystemGlobs, fileSystemTrees, fileSystemTemporary, fileSystemLookup,
  fileSystemDataFiles, fileSystemStores, configLoaders, archives, compression, processes, processesShelljs, git, systemInformation,
  moduleResolution, syncBridges, http, prompts, passwordHashing, tokens, cryptography, checksums, databaseSqlite,
  databaseBetterSqlite3, databaseDrizzle, database, parsers, serialization, html, documents, images, sandboxes, compilers,
  compilersStyles, minifiers, graphql, markup,
  templates, logging, textAnalysis, calculation,
];

/** Every row of the catalog: Node first, then the language, Deno, Bun, the web, and the packages by family. */
export const allBlockingApis: readonly BlockingApi[] = tables.flat();
