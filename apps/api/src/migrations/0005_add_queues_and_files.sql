create table "queue" ("id" uuid not null default relata.uuid_v7(), "name" varchar(80) not null, "is_default" boolean not null default false, "skills" text[] not null default '{}', "escalates_to_id" uuid null, "overflow_minutes" int null, "auto_close_days" int not null default 7, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "queue" is 'Where cases wait for an agent of a kind.';
comment on column "queue"."name" is 'Name, unique.';
comment on column "queue"."is_default" is 'Takes the cases for which nobody says otherwise. There is one at most.';
comment on column "queue"."skills" is 'What an agent has to know to be given its cases.';
comment on column "queue"."escalates_to_id" is 'Where a case goes when it is raised; it stays where none is named.';
comment on column "queue"."overflow_minutes" is 'Minutes after which a case that found no agent goes to a partner who services; null: never.';
comment on column "queue"."auto_close_days" is 'Days after which a resolved case is closed.';
alter table "queue" add constraint "queue_name_unique" unique ("name");
create index "queue_name_id_index" on "queue" (name, id);
create unique index "queue_default" on "queue" (is_default) where is_default;

create table "queue_member" ("id" uuid not null default relata.uuid_v7(), "queue_id" uuid not null, "employee_id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "queue_member" is 'An agent who takes the cases of a queue.';
comment on column "queue_member"."queue_id" is 'The queue.';
comment on column "queue_member"."employee_id" is 'The agent.';
create index "queue_member_employee_id_index" on "queue_member" (employee_id);
alter table "queue_member" add constraint "queue_member_queue_id_employee_id_unique" unique ("queue_id", "employee_id");

create table "agent" ("id" uuid not null default relata.uuid_v7(), "employee_id" uuid not null, "availability" text not null default 'AWAY', "capacity" int not null, "skills" text[] not null default '{}', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "agent" is 'What an employee is given of the cases: how many at once, and of which kind.';
comment on column "agent"."employee_id" is 'The employee.';
comment on column "agent"."availability" is 'Whether they are given cases now.';
comment on column "agent"."capacity" is 'How many cases they are given at once, counting those whose next move is ours.';
comment on column "agent"."skills" is 'What they know, as the queues ask for it.';
alter table "agent" add constraint "agent_employee_id_unique" unique ("employee_id");

create table "service_partner" ("id" uuid not null default relata.uuid_v7(), "partner_id" uuid not null, "certified_until" date null, "capacity" int not null, "skills" text[] not null default '{}', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "service_partner" is 'A partner who services cases for which no agent is free.';
comment on column "service_partner"."partner_id" is 'The partner.';
comment on column "service_partner"."certified_until" is 'Last day on which they are certified; from then on they are given no more cases.';
comment on column "service_partner"."capacity" is 'How many cases they are given at once, counting those whose next move is theirs.';
comment on column "service_partner"."skills" is 'What they know, as the queues ask for it.';
alter table "service_partner" add constraint "service_partner_partner_id_unique" unique ("partner_id");

create table "attachment" ("id" uuid not null default relata.uuid_v7(), "message_id" uuid null, "uploaded_by_id" uuid null, "name" varchar(200) not null, "type" varchar(100) not null, "size" int not null, "sha256" varchar(64) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "attachment" is 'A file that was sent with a message. Upload it by POST /files, name its id in the message, and get it at its url.';
comment on column "attachment"."message_id" is 'The message that it came with; null while it is in none, for a day at most.';
comment on column "attachment"."uploaded_by_id" is 'Who uploaded it; null: it came by mail.';
comment on column "attachment"."name" is 'Its name.';
comment on column "attachment"."type" is 'Its media type, found in what it holds.';
comment on column "attachment"."size" is 'Its size in bytes.';
comment on column "attachment"."sha256" is 'Its SHA-256 checksum, in hexadecimal.';
create index "attachment_message_id_created_at_id_index" on "attachment" (message_id, created_at, id);
create index "attachment_loose" on "attachment" (uploaded_by_id, created_at) where message_id is null;

alter table "case" add "queue_id" uuid null, add "queued_at" timestamptz(3) null, add "escalated_at" timestamptz(3) null, add "escalation_reason" varchar(200) null;
comment on column "case"."queue_id" is 'The queue that it is in.';
comment on column "case"."queued_at" is 'Since when it waits in its queue for somebody; null: it doesn’t.';
comment on column "case"."escalated_at" is 'When it was raised, the last time.';
comment on column "case"."escalation_reason" is 'Why it was raised.';
alter table "case" add constraint "case_queue_id_foreign" foreign key ("queue_id") references "queue" ("id") on delete restrict;
create index "case_queue_id_opened_at_id_index" on "case" (queue_id, opened_at, id);
create index "case_waiting" on "case" (queue_id, queued_at, id) where queued_at is not null;
create index "case_load" on "case" (assignee_id) where status in ('NEW', 'OPEN');
create index "case_partner_load" on "case" (partner_id) where status in ('NEW', 'OPEN');
create index "case_resolved" on "case" (resolved_at) where status = 'RESOLVED';

alter table "queue" add constraint "queue_escalates_to_id_foreign" foreign key ("escalates_to_id") references "queue" ("id") on delete restrict;

alter table "queue_member" add constraint "queue_member_queue_id_foreign" foreign key ("queue_id") references "queue" ("id") on delete cascade;
alter table "queue_member" add constraint "queue_member_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete restrict;

alter table "agent" add constraint "agent_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete restrict;
alter table "agent" add constraint "agent_availability_check" check ("availability" in ('AVAILABLE', 'AWAY'));

alter table "service_partner" add constraint "service_partner_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;

alter table "attachment" add constraint "attachment_message_id_foreign" foreign key ("message_id") references "case_message" ("id") on delete restrict;
alter table "attachment" add constraint "attachment_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id") on delete restrict;
