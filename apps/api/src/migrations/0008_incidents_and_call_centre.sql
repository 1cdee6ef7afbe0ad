create table "call_centre_day" ("id" uuid not null default relata.uuid_v7(), "date" date not null, "shift" text not null, "operators" int not null default 0, "calls" int not null default 0, "automatic_responses" int not null default 0, "orders" int not null default 0, "issues_raised" int not null default 0, "average_seconds_per_issue" int null, "service_grade" numeric(19,4) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "call_centre_day" is 'What a shift of the call centre did on a day, as the telephone system counted it.';
comment on column "call_centre_day"."date" is 'The day.';
comment on column "call_centre_day"."shift" is 'The shift.';
comment on column "call_centre_day"."operators" is 'Operators on duty.';
comment on column "call_centre_day"."calls" is 'Calls that came in.';
comment on column "call_centre_day"."automatic_responses" is 'Calls that a machine answered.';
comment on column "call_centre_day"."orders" is 'Orders that were taken.';
comment on column "call_centre_day"."issues_raised" is 'Issues that were raised.';
comment on column "call_centre_day"."average_seconds_per_issue" is 'Time that an issue took on average, in seconds; null where there was none.';
comment on column "call_centre_day"."service_grade" is 'Service grade: the share of callers who hung up before they were answered, from 0 to 1.';
create index "call_centre_day_date_id_index" on "call_centre_day" (date, id);
alter table "call_centre_day" add constraint "call_centre_day_date_shift_unique" unique ("date", "shift");

alter table "case" add "imported_sla_met" boolean null;
comment on column "case"."imported_sla_met" is 'Whether the system that it was imported from says that it was resolved in time; null where it says nothing.';

alter table "call_centre_day" add constraint "call_centre_day_shift_check" check ("shift" in ('AM', 'PM1', 'PM2', 'MIDNIGHT'));
