import { describePrograms } from './describe-programs.js';
import { classes } from './classes.js';
import { functions } from './functions.js';
import { modules } from './modules.js';
import { objects } from './objects.js';
import { references } from './references.js';

describePrograms({ functions, references, classes, objects, modules });
