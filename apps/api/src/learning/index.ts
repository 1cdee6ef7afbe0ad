/** Courses, quizzes and certificates, for partners and employees alike. What other domains may use of it. */
import './personal-data.js';
