import { classes } from './classes.js';
import { contexts } from './contexts.js';
import { describePrograms } from './describe-programs.js';
import { functions } from './functions.js';
import { language } from './language.js';
import { modules } from './modules.js';
import { objects } from './objects.js';
import { references } from './references.js';
import { services } from './services.js';
import { userWords } from './user-words.js';

describePrograms({
  functions, references, classes, objects, modules, services, language, contexts, 'the user’s words': userWords,
});
