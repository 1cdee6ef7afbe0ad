/** How the company works with its partners. What other domains may use of it. */
import './personal-data.js';
