import { Base, date, decimal, entity, graphEnum, int, oneOf } from '../core/index.js';

export const CallCentreShift = graphEnum(
  { AM: 'AM', PM1: 'PM1', PM2: 'PM2', MIDNIGHT: 'MIDNIGHT' },
  'CallCentreShift',
  'A shift of the call centre, in the order of the day.',
);
export type CallCentreShift = keyof typeof CallCentreShift;

const COUNT = { min: 0, initial: 0 };

@entity({
  prefix: 'ccd',
  describe: 'What a shift of the call centre did on a day, as the telephone system counted it.',
  orderBy: [{ field: 'date', direction: 'DESC' }],
  indexes: ['date, id'],
  uniques: [['date', 'shift']],
})
export class CallCentreDay extends Base {
  @date({ describe: 'The day.', sort: true })
  date!: string;

  @oneOf(CallCentreShift, { describe: 'The shift.' })
  shift!: CallCentreShift;

  @int({ describe: 'Operators on duty.', ...COUNT })
  operators: number = 0;

  @int({ describe: 'Calls that came in.', sort: true, ...COUNT })
  calls: number = 0;

  @int({ describe: 'Calls that a machine answered.', ...COUNT })
  automaticResponses: number = 0;

  @int({ describe: 'Orders that were taken.', ...COUNT })
  orders: number = 0;

  @int({ describe: 'Issues that were raised.', sort: true, ...COUNT })
  issuesRaised: number = 0;

  @int({ describe: 'Time that an issue took on average, in seconds; null where there was none.', nullable: true, min: 0 })
  averageSecondsPerIssue?: number | null;

  @decimal({
    describe: 'Service grade: the share of callers who hung up before they were answered, from 0 to 1.',
    nullable: true,
    sort: true,
    min: 0,
    max: 1,
  })
  serviceGrade?: string | null;
}
