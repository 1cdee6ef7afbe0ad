import { Resolver } from 'type-graphql';
import { reads } from '../../core/index.js';
import { Import } from './import.entity.js';

@Resolver()
export class ImportResolver extends reads(Import, 'import', 'imports') {}
