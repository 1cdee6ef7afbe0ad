import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { AuditEntry } from './audit-entry.entity.js';

@Resolver()
export class AuditEntryResolver extends reads(AuditEntry, null, 'auditEntries') {}
