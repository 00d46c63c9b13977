import { describeTables } from './describe-tables.js';
import { tables } from './tables.js';

describeTables(tables);
