import { Base, dateTime, entity, int, json, text } from '../../core/index.js';

@entity({
  prefix: 'imp',
  describe: 'A run of the importer: what was brought in, from where, by whom. Dry runs leave none.',
  orderBy: [{ field: 'startedAt', direction: 'DESC' }],
  indexes: ['started_at, id'],
  appendOnly: true,
})
export class Import extends Base {
  @text({ describe: 'Name of the mapping file.' })
  mapping!: string;

  @text({ describe: 'Folder that the files were in.', max: 1000 })
  folder!: string;

  @text({ describe: 'Source system, as in `externalIds`.', max: 60 })
  source!: string;

  @text({ describe: 'Who ran it: their account on the machine.', max: 100 })
  startedBy!: string;

  @dateTime({ describe: 'When it began.', sort: true })
  startedAt!: Date;

  @dateTime({ describe: 'When it was done.' })
  finishedAt!: Date;

  @int({ describe: 'Records made.' })
  inserted!: number;

  @int({ describe: 'Records changed.' })
  updated!: number;

  @int({ describe: 'Records that were already as the files say.' })
  unchanged!: number;

  @int({ describe: 'Rows left out by a condition of the mapping.' })
  skipped!: number;

  @int({ describe: 'Rows that could not be taken.', sort: true })
  rejected!: number;

  @json({ describe: 'The same five numbers per entity of the mapping.' })
  counts!: Record<string, Record<string, number>>;
}
