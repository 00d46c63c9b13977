import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node.js';
import type { CodeAction, CodeActionParams, Command, Diagnostic, ProtocolConnection, Range } from 'vscode-languageserver-protocol';

const binary = createRequire(import.meta.url).resolve('vscode-langservers-extracted/bin/vscode-eslint-language-server');

/** What an editor's user sees of one file. */
export interface OpenFile {
  readonly uri: string;
  diagnostics(): Promise<readonly Diagnostic[]>;
  codeActions(range: Range, diagnostics: readonly Diagnostic[]): Promise<readonly CodeAction[]>;
  /** Replaces the whole text without saving. */
  change(text: string): Promise<void>;
}

/** The settings that VS Code's ESLint extension sends with its defaults. */
function settingsFor(folder: string): object {
  return {
    validate: 'on', packageManager: 'npm', useESLintClass: true, useFlatConfig: true, experimental: { useFlatConfig: false }, nodePath: null,
    workingDirectory: { mode: 'location' }, workspaceFolder: { uri: pathToFileURL(folder).href, name: 'folder' }, run: 'onType',
    onIgnoredFiles: 'off', options: {}, rulesCustomizations: [], quiet: false, problems: { shortenToSingleLine: false }, format: false,
    codeActionOnSave: { mode: 'all' }, codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
  };
}

/** Starts the server of VS Code's ESLint extension on a folder, over stdio. Ended by {@link EslintServer.stop}. */
export class EslintServer {
  readonly #process = spawn(process.execPath, [binary, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  readonly #connection: ProtocolConnection;

  constructor(private readonly folder: string) {
    const { stdin, stdout } = this.#process;
    this.#connection = protocol.createProtocolConnection(new protocol.StreamMessageReader(stdout), new protocol.StreamMessageWriter(stdin));
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => settingsFor(folder)));
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.#connection.listen();
  }

  async start(): Promise<void> {
    const rootUri = pathToFileURL(this.folder).href;
    await this.#connection.sendRequest('initialize', {
      processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'folder' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, applyEdit: true, diagnostics: { refreshSupport: true } },
        textDocument: {
          diagnostic: { dynamicRegistration: true },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll.eslint'] } } },
        },
      },
    });
    await this.#connection.sendNotification('initialized', {});
  }

  async open(file: string, text: string): Promise<OpenFile> {
    const uri = pathToFileURL(path.join(this.folder, file)).href;
    const textDocument = { uri };
    let version = 1;
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version, text } });
    return {
      uri,
      diagnostics: async () => {
        const { items } = await this.#connection.sendRequest<{ readonly items: readonly Diagnostic[] }>('textDocument/diagnostic', { textDocument });
        return items;
      },
      codeActions: async (range, diagnostics) => {
        const params: CodeActionParams = { textDocument, range, context: { diagnostics: [...diagnostics] } };
        const actions = await this.#connection.sendRequest<readonly (CodeAction | Command)[] | null>('textDocument/codeAction', params);
        return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
      },
      change: async (changed) => {
        version += 1;
        await this.#connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: changed }] });
      },
    };
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.dispose();
    this.#process.kill();
  }
}
