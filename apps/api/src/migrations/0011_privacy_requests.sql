create table "privacy_request" ("id" uuid not null default relata.uuid_v7(), "person_id" uuid not null, "kind" text not null, "status" text not null default 'REQUESTED', "note" varchar(1000) null, "due_at" timestamptz(3) not null, "extended_reason" varchar(500) null, "confirmed_at" timestamptz(3) null, "decided_by_id" uuid null, "reject_reason" varchar(500) null, "closed_at" timestamptz(3) null, "archive_until" timestamptz(3) null, "result" jsonb null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "privacy_request" is 'Somebody asks for what we have about them, or to be forgotten. It is to be answered within a month.';
comment on column "privacy_request"."person_id" is 'Who asks.';
comment on column "privacy_request"."kind" is 'For what.';
comment on column "privacy_request"."status" is 'Where it stands.';
comment on column "privacy_request"."note" is 'What they wrote with it.';
comment on column "privacy_request"."due_at" is 'Until when it is to be answered: a month, three where it was extended.';
comment on column "privacy_request"."extended_reason" is 'Why it takes longer than a month; they are told.';
comment on column "privacy_request"."confirmed_at" is 'When it was certain that it was them.';
comment on column "privacy_request"."decided_by_id" is 'The administrator who decided on it.';
comment on column "privacy_request"."reject_reason" is 'Why it was rejected; they are told.';
comment on column "privacy_request"."closed_at" is 'When it was done, rejected or taken back.';
comment on column "privacy_request"."archive_until" is 'Until when the archive can be downloaded.';
comment on column "privacy_request"."result" is 'What was done, as numbers of records by kind.';
create index "privacy_request_created_at_id_index" on "privacy_request" (created_at, id);
create index "privacy_request_person_id_created_at_id_index" on "privacy_request" (person_id, created_at, id);
create index "privacy_request_due_at_id_index" on "privacy_request" (due_at, id);

alter table "person" add "erased_at" timestamptz(3) null;
comment on column "person"."erased_at" is 'When they were erased at their own request; what is left stands for nobody.';

alter table "privacy_request" add constraint "privacy_request_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "privacy_request" add constraint "privacy_request_decided_by_id_foreign" foreign key ("decided_by_id") references "employee" ("id") on delete restrict;
alter table "privacy_request" add constraint "privacy_request_kind_check" check ("kind" in ('EXPORT', 'ERASURE'));
alter table "privacy_request" add constraint "privacy_request_status_check" check ("status" in ('REQUESTED', 'CONFIRMED', 'IN_PROGRESS', 'DONE', 'REJECTED', 'CANCELLED'));
