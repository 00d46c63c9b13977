import { classes } from './classes.js';
import { commonJs } from './commonjs.js';
import { contexts } from './contexts.js';
import { counts } from './counts.js';
import { defaultExports } from './default-exports.js';
import { defaultInstances } from './default-instances.js';
import { describePrograms } from './describe-programs.js';
import { expectedTypes } from './expected-types.js';
import { functions } from './functions.js';
import { hints } from './hints.js';
import { idle } from './idle.js';
import { language } from './language.js';
import { lateValues } from './late-values.js';
import { localTypes } from './local-types.js';
import { moduleObjects } from './module-objects.js';
import { modules } from './modules.js';
import { objects } from './objects.js';
import { packageObjects } from './package-objects.js';
import { perCall } from './per-call.js';
import { references } from './references.js';
import { registrations } from './registrations.js';
import { rowConditions } from './row-conditions.js';
import { services } from './services.js';
import { shapes } from './shapes.js';
import { spellings } from './spellings.js';
import { startUp } from './start-up.js';
import { tested } from './tested.js';
import { typedReceivers } from './typed-receivers.js';
import { userWords } from './user-words.js';
import { workspaces } from './workspaces.js';

describePrograms({
  functions, references, classes, objects, modules, services, language, contexts, counts, registrations, shapes, spellings,
  'objects as modules': moduleObjects, 'values that come later': lateValues, 'start-up and serving': startUp,
  'calls of functions that take functions': perCall, 'receivers by type': typedReceivers, 'expected types': expectedTypes, 'types of one’s own': localTypes, 'CommonJS': commonJs,
  'objects of packages': packageObjects, 'default exports': defaultExports, 'hints of places': hints, 'what nothing calls': idle, 'default instances': defaultInstances, 'what tests call': tested, 'rows that hold for some calls': rowConditions, 'the user’s words': userWords, 'packages of a workspace': workspaces,
});
