create table "business_calendar" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "time_zone" varchar(60) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "business_calendar" is 'When somebody is at work: weekly hours and holidays in one time zone. Promised times run by it.';
comment on column "business_calendar"."name" is 'Name.';
comment on column "business_calendar"."time_zone" is 'Time zone by its IANA name, as `Europe/Vienna`. It stays as it is: times that have passed were counted by it.';
alter table "business_calendar" add constraint "business_calendar_name_unique" unique ("name");
create index "business_calendar_name_id_index" on "business_calendar" (name, id);

create table "business_hours" ("id" uuid not null default relata.uuid_v7(), "calendar_id" uuid not null, "valid_from" date not null default '1970-01-01', "weekday" text not null, "opens_at" varchar(5) not null, "closes_at" varchar(5) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "business_hours" is 'A span of a weekday in which a calendar is open. A day may have several.';
comment on column "business_hours"."calendar_id" is 'The calendar.';
comment on column "business_hours"."valid_from" is 'The day from which it holds. On each day those hold that began last: later ones take the place of all before.';
comment on column "business_hours"."weekday" is 'The day of the week.';
comment on column "business_hours"."opens_at" is 'When it opens, as `09:00` on a clock of its time zone.';
comment on column "business_hours"."closes_at" is 'When it closes, at the latest `24:00`. Over midnight two spans follow each other.';
create index "business_hours_calendar_id_valid_from_created_at_id_index" on "business_hours" (calendar_id, valid_from, created_at, id);
alter table "business_hours" add constraint "business_hours_calendar_id_valid_from_weekday_opens_at_unique" unique ("calendar_id", "valid_from", "weekday", "opens_at");

create table "holiday" ("id" uuid not null default relata.uuid_v7(), "calendar_id" uuid not null, "date" date not null, "name" varchar(120) not null, "closed_from" varchar(5) not null default '00:00', "closed_until" varchar(5) not null default '24:00', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "holiday" is 'A day on which a calendar is closed, wholly or in part, whatever its weekly hours.';
comment on column "holiday"."calendar_id" is 'The calendar.';
comment on column "holiday"."date" is 'The day.';
comment on column "holiday"."name" is 'What it is called.';
comment on column "holiday"."closed_from" is 'Closed from this time on, as `12:00`: the morning is worked.';
comment on column "holiday"."closed_until" is 'Closed up to this time.';
create index "holiday_calendar_id_date_id_index" on "holiday" (calendar_id, date, id);
alter table "holiday" add constraint "holiday_calendar_id_date_unique" unique ("calendar_id", "date");

alter table "business_hours" add constraint "business_hours_calendar_id_foreign" foreign key ("calendar_id") references "business_calendar" ("id") on delete cascade;
alter table "business_hours" add constraint "business_hours_opens_check" check (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$');
alter table "business_hours" add constraint "business_hours_closes_check" check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$');
alter table "business_hours" add constraint "business_hours_span_check" check (opens_at < closes_at);
alter table "business_hours" add constraint "business_hours_weekday_check" check ("weekday" in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'));

alter table "holiday" add constraint "holiday_calendar_id_foreign" foreign key ("calendar_id") references "business_calendar" ("id") on delete cascade;
alter table "holiday" add constraint "holiday_closes_check" check (closed_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$');
alter table "holiday" add constraint "holiday_reopens_check" check (closed_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$');
alter table "holiday" add constraint "holiday_span_check" check (closed_from < closed_until);
