/** Every entity with its policy, without what serves them: for the graph, and for commands that need no more. */
import './platform/index.js';
import './marketing/index.js';
import './sales/index.js';
import './service/index.js';
import './learning/index.js';
import './earnings/index.js';
import './partners/index.js';
