import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Pipeline } from './pipeline.entity.js';

@Resolver()
export class PipelineResolver extends reads(Pipeline, null, 'pipelines') {}
