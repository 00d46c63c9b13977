import { describePrograms } from '../reach/describe-programs.js';
import { typedPrograms } from './typed-programs.js';

describePrograms({ 'calls into packages': typedPrograms });
