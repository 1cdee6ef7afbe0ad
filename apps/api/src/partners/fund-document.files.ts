import { keptFiles } from '../core/files/kept.js';
import { FundDocument } from './fund-document.entity.js';

/** POST /fund-documents: what a claim is proved by. */
export const fundDocuments = keptFiles(FundDocument, { path: '/fund-documents', partOf: 'claim' });
