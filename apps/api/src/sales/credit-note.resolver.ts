import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { CreditNote } from './credit-note.entity.js';

@Resolver()
export class CreditNoteResolver extends reads(CreditNote, 'creditNote', 'creditNotes') {}
