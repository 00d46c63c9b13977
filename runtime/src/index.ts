export { offload } from './offload/offload.js';
export type { OffloadOptions } from './offload/offload.js';
export type { Offloaded, OffloadedFunction, UntypedModule } from './offload/offloaded.js';
export { configureOffload } from './offload/shared-pool.js';
export type { OffloadSettings } from './offload/settings.js';
export { OffloadQueueFullError, OffloadThreadError } from './offload/errors.js';
export { execAsync } from './exec/exec-async.js';
export { execFileAsync } from './exec/exec-file-async.js';
export { spawnAsync } from './exec/spawn-async.js';
