/** The importer. It stands apart from the graph but for the list of its runs. */
import './external-id.js';
import './import.policy.js';
import './indexes.js';
import './rights.js';

export { Import } from './import.entity.js';
