/** The types of what functions return, where rows are about members of the type: `module function` to the type's path. */
export const resultTypes: ReadonlyMap<string, string> = new Map([
  ['node:fs opendirSync', 'Dir'],
  ['node:fs promises.opendir', 'Dir'],
  ['node:fs/promises opendir', 'Dir'],
  ['node:sqlite DatabaseSync#prepare', 'StatementSync'],
  ['node:child_process spawn', 'ChildProcess'],
  ['node:child_process exec', 'ChildProcess'],
  ['node:child_process execFile', 'ChildProcess'],
  ['node:child_process fork', 'ChildProcess'],
]);
