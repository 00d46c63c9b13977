import type { BlockingApi } from '../types.js';

const readsGitFiles = 'Reads the files below `.git`.';
const runsGit = 'Runs git and waits for it.';

/** Facts about a git repository. */
export const git = [
  { module: 'git-rev-sync', path: 'long', kind: 'fs', cost: 'io', note: readsGitFiles },
  { module: 'git-rev-sync', path: 'short', kind: 'fs', cost: 'io', note: readsGitFiles },
  { module: 'git-rev-sync', path: 'branch', kind: 'fs', cost: 'io', note: readsGitFiles },
  { module: 'git-rev-sync', path: 'tag', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-rev-sync', path: 'isDirty', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-rev-sync', path: 'message', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-rev-sync', path: 'count', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-rev-sync', path: 'date', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-rev-sync', path: 'remoteUrl', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-rev-sync', path: 'isTagDirty', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-rev-sync', path: 'hasUnstagedChanges', kind: 'process', cost: 'wait', note: runsGit },
  { module: 'git-branch', path: 'sync', kind: 'fs', cost: 'io',
    twin: { module: 'git-branch', path: 'default', style: 'promise' }, repair: 'suggest',
    note: 'The twin gives a promise, or takes a callback.' },
  { module: 'git-repo-name', path: 'sync', kind: 'fs', cost: 'io',
    twin: { module: 'git-repo-name', path: 'promise', style: 'promise' }, repair: 'suggest' },
  { module: 'parse-git-config', path: 'sync', kind: 'fs', cost: 'io',
    twin: { module: 'parse-git-config', path: 'promise', style: 'promise' }, repair: 'suggest',
    note: 'The promise rejects for a missing file, where this form gives an empty object.' },
  { module: 'git-repo-info', path: 'default', kind: 'fs', cost: 'io', declared: { package: 'git-repo-info', symbol: 'gitRepoInfo' } },
] as const satisfies readonly BlockingApi[];
