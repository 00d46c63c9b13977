import { describeTables } from '../scenarios/describe-tables.js';
import { tables } from './tables.js';

describeTables(tables);
