import type { FrameworkRow } from '../types.js';

const electron = ['electron'] as const;
const vscode = ['vscode'] as const;
const listenerNames = ['on', 'once', 'addListener'] as const;

const electronRows = [
  {
    on: 'call', packages: electron, form: 'method', names: ['handle'], receivers: ['Protocol', 'protocol'],
    context: 'handler', label: 'request handler', namedBy: 0,
  },
  { on: 'call', packages: electron, form: 'method', names: ['handle', 'handleOnce'], context: 'handler', label: 'IPC handler', namedBy: 0 },
  {
    on: 'call', packages: electron, form: 'method', names: listenerNames, receivers: ['IpcMain', 'ipcMain', 'IpcRenderer', 'ipcRenderer'],
    arguments: [1],
    context: 'handler', label: 'IPC handler', namedBy: 0,
  },
  {
    on: 'call', packages: electron, form: 'method', names: listenerNames, receivers: ['App', 'app'], arguments: [1],
    event: { argument: 0, names: ['ready', 'will-finish-launching'] },
    context: 'startup', label: 'startup hook', namedBy: 0,
  },
  {
    on: 'call', packages: electron, form: 'method', names: listenerNames, receivers: ['App', 'app'], arguments: [1],
    event: { argument: 0, names: ['before-quit', 'will-quit', 'quit', 'before-quit-for-update', 'session-end'] },
    context: 'exit', label: 'shutdown hook', namedBy: 0,
  },
  {
    on: 'call', packages: electron, form: 'method', names: listenerNames, arguments: [1],
    context: 'callback', label: 'event listener', namedBy: 0,
  },
  {
    on: 'call', packages: electron, form: 'method', names: ['buildFromTemplate'], arguments: [0], property: '[].click',
    context: 'handler', label: 'menu item',
  },
  {
    on: 'call', packages: electron, form: 'method', names: ['buildFromTemplate'], arguments: [0], property: '[].submenu.[].click',
    context: 'handler', label: 'menu item',
  },
  {
    on: 'call', packages: electron, form: 'constructor', names: ['MenuItem'], arguments: [0], property: 'click',
    context: 'handler', label: 'menu item',
  },
  {
    on: 'call', packages: electron, form: 'method', names: ['register', 'registerAll'], receivers: ['GlobalShortcut', 'globalShortcut'],
    arguments: [1],
    context: 'handler', label: 'shortcut', namedBy: 0,
  },
  {
    on: 'call', packages: electron, form: 'method',
    names: [
      'setWindowOpenHandler', 'setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler', 'onBeforeRequest',
      'onBeforeSendHeaders', 'onHeadersReceived', 'onCompleted', 'onErrorOccurred', 'registerFileProtocol', 'registerHttpProtocol',
      'registerStringProtocol', 'registerBufferProtocol', 'registerStreamProtocol', 'setCertificateVerifyProc',
      'setDisplayMediaRequestHandler',
    ],
    context: 'handler', label: 'request handler',
  },
] as const satisfies readonly FrameworkRow[];

const vscodeRows = [
  {
    on: 'call', packages: vscode, form: 'method', names: ['registerCommand', 'registerTextEditorCommand'], arguments: [1],
    context: 'handler', label: 'command', namedBy: 0,
  },
  {
    on: 'file', patterns: ['**/extension.{ts,js,mts,mjs,cts,cjs}'], exports: ['activate'], whenDependsOn: '@types/vscode',
    context: 'startup', label: 'activation',
  },
  {
    on: 'file', patterns: ['**/extension.{ts,js,mts,mjs,cts,cjs}'], exports: ['deactivate'], whenDependsOn: '@types/vscode',
    context: 'exit', label: 'deactivation',
  },
  { on: 'parameter', packages: vscode, types: ['ExtensionContext'], index: 0, context: 'startup', label: 'activation' },
  {
    on: 'call', packages: vscode, form: 'method',
    names: [
      'registerHoverProvider', 'registerCompletionItemProvider', 'registerDefinitionProvider', 'registerReferenceProvider',
      'registerCodeActionsProvider', 'registerCodeLensProvider', 'registerDocumentSymbolProvider', 'registerDocumentFormattingEditProvider',
      'registerDocumentRangeFormattingEditProvider', 'registerRenameProvider', 'registerDocumentLinkProvider',
      'registerFoldingRangeProvider', 'registerSignatureHelpProvider', 'registerImplementationProvider', 'registerTypeDefinitionProvider',
      'registerDocumentHighlightProvider', 'registerInlayHintsProvider', 'registerInlineCompletionItemProvider',
      'registerDocumentSemanticTokensProvider', 'registerColorProvider', 'registerCallHierarchyProvider', 'registerWorkspaceSymbolProvider',
      'registerTextDocumentContentProvider', 'registerTreeDataProvider', 'registerWebviewViewProvider', 'registerCustomEditorProvider',
      'registerUriHandler', 'registerTaskProvider', 'registerFileSystemProvider', 'registerDebugConfigurationProvider',
      'registerDebugAdapterDescriptorFactory',
    ],
    property: '*',
    context: 'handler', label: 'provider',
  },
  {
    on: 'call', packages: vscode, form: 'method',
    names: [
      'onDidSaveTextDocument', 'onDidOpenTextDocument', 'onDidCloseTextDocument', 'onDidChangeTextDocument', 'onWillSaveTextDocument',
      'onDidChangeConfiguration', 'onDidChangeWorkspaceFolders', 'onDidCreateFiles', 'onDidDeleteFiles', 'onDidRenameFiles',
      'onWillCreateFiles', 'onWillDeleteFiles', 'onWillRenameFiles', 'onDidChangeActiveTextEditor', 'onDidChangeVisibleTextEditors',
      'onDidChangeTextEditorSelection', 'onDidChangeTextEditorVisibleRanges', 'onDidChangeTextEditorOptions', 'onDidChangeWindowState',
      'onDidOpenTerminal', 'onDidCloseTerminal', 'onDidChangeActiveTerminal', 'onDidStartTask', 'onDidEndTask', 'onDidStartDebugSession',
      'onDidTerminateDebugSession', 'onDidChangeDiagnostics', 'onDidCreate', 'onDidChange', 'onDidDelete', 'onDidReceiveMessage',
      'onDidDispose', 'onDidChangeViewState', 'onDidChangeVisibility', 'onDidChangeSelection', 'onDidChangeValue', 'onDidAccept',
      'onDidHide', 'onDidSaveNotebookDocument', 'onDidOpenNotebookDocument', 'onDidChangeNotebookDocument', 'onDidGrantWorkspaceTrust',
    ],
    context: 'callback', label: 'event listener',
  },
  { on: 'call', packages: vscode, form: 'method', names: ['withProgress'], context: 'inline', label: 'progress task' },
  {
    on: 'heritage', packages: vscode, types: ['TreeDataProvider'], methods: ['getTreeItem', 'getChildren', 'getParent', 'resolveTreeItem'],
    context: 'handler', label: 'provider',
  },
  {
    on: 'heritage', packages: vscode, types: ['WebviewViewProvider', 'CustomTextEditorProvider'],
    methods: ['resolveWebviewView', 'resolveCustomTextEditor'],
    context: 'handler', label: 'provider',
  },
  {
    on: 'heritage', packages: vscode,
    types: [
      'HoverProvider', 'CompletionItemProvider', 'DefinitionProvider', 'ReferenceProvider', 'CodeActionProvider', 'CodeLensProvider',
      'DocumentSymbolProvider', 'DocumentFormattingEditProvider', 'RenameProvider', 'DocumentLinkProvider', 'FoldingRangeProvider',
      'TextDocumentContentProvider', 'InlayHintsProvider', 'UriHandler',
    ],
    methods: [
      'provideHover', 'provideCompletionItems', 'resolveCompletionItem', 'provideDefinition', 'provideReferences', 'provideCodeActions',
      'resolveCodeAction', 'provideCodeLenses', 'resolveCodeLens', 'provideDocumentSymbols', 'provideDocumentFormattingEdits',
      'provideRenameEdits', 'prepareRename', 'provideDocumentLinks', 'resolveDocumentLink', 'provideFoldingRanges',
      'provideTextDocumentContent', 'provideInlayHints', 'handleUri',
    ],
    context: 'handler', label: 'provider',
  },
] as const satisfies readonly FrameworkRow[];

/** Desktop hosts with one thread for the interface or the extensions: Electron and VS Code. */
export const desktop = [...electronRows, ...vscodeRows] as const satisfies readonly FrameworkRow[];
