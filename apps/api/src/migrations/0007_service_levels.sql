create table "sla_policy" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "starts_at" timestamptz(3) not null, "calendar_id" uuid not null, "warn_at_percent" int not null default 75, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "sla_policy" is 'What is promised to customers of service from a moment on: the version that began last is in force.';
comment on column "sla_policy"."name" is 'Name of the version.';
comment on column "sla_policy"."starts_at" is 'In force from this moment until the next version begins. Clocks that run by then keep what was promised.';
comment on column "sla_policy"."calendar_id" is 'The calendar by which its times run, where a target names no other.';
comment on column "sla_policy"."warn_at_percent" is 'Who is responsible is warned once this share of a target is used, in percent.';
alter table "sla_policy" add constraint "sla_policy_starts_at_unique" unique ("starts_at");
create index "sla_policy_starts_at_id_index" on "sla_policy" (starts_at, id);
create index "sla_policy_calendar_id_id_index" on "sla_policy" (calendar_id, id);

create table "sla_target" ("id" uuid not null default relata.uuid_v7(), "policy_id" uuid not null, "priority" text not null, "support_tier" text not null, "first_response_minutes" int null, "next_response_minutes" int null, "resolution_minutes" int null, "calendar_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "sla_target" is 'What is promised to cases of a priority, of accounts of a tier, in business minutes.';
comment on column "sla_target"."policy_id" is 'The policy.';
comment on column "sla_target"."priority" is 'The priority.';
comment on column "sla_target"."support_tier" is 'The tier of the account.';
comment on column "sla_target"."first_response_minutes" is 'Business minutes to the first response; null: none is promised.';
comment on column "sla_target"."next_response_minutes" is 'Business minutes to each further response; null: none is promised.';
comment on column "sla_target"."resolution_minutes" is 'Business minutes to the resolution; null: none is promised.';
comment on column "sla_target"."calendar_id" is 'The calendar by which these run, where it isn’t that of the policy.';
create index "sla_target_policy_id_created_at_id_index" on "sla_target" (policy_id, created_at, id);
create index "sla_target_calendar_id_id_index" on "sla_target" (calendar_id, id);
alter table "sla_target" add constraint "sla_target_policy_id_priority_support_tier_unique" unique ("policy_id", "priority", "support_tier");

create table "support_tier_change" ("id" uuid not null default relata.uuid_v7(), "account_id" uuid not null, "at" timestamptz(3) not null, "from" text not null, "to" text not null, "by_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "support_tier_change" is 'That an account came into another tier of service. What was promised at a moment is known from these.';
comment on column "support_tier_change"."account_id" is 'The account.';
comment on column "support_tier_change"."at" is 'When.';
comment on column "support_tier_change"."from" is 'The tier before.';
comment on column "support_tier_change"."to" is 'The tier since.';
comment on column "support_tier_change"."by_id" is 'Who changed it, where it was an employee.';
create index "support_tier_change_account_id_at_id_index" on "support_tier_change" (account_id, at, id);

create table "sla_record" ("id" uuid not null default relata.uuid_v7(), "case_id" uuid not null, "account_id" uuid null, "metric" text not null, "state" text not null, "started_at" timestamptz(3) not null, "due_at" timestamptz(3) null, "stopped_at" timestamptz(3) null, "target_minutes" int null, "agent_id" uuid null, "check_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "sla_record" is 'A promise to a customer that was kept, broken, or runs: one for each first response, next response and resolution of a case.';
comment on column "sla_record"."case_id" is 'The case.';
comment on column "sla_record"."account_id" is 'Whose case it is; follows it.';
comment on column "sla_record"."metric" is 'What was promised.';
comment on column "sla_record"."state" is 'Where it stands now.';
comment on column "sla_record"."started_at" is 'When the wait began.';
comment on column "sla_record"."due_at" is 'When the time is up, or was; null while it is paused.';
comment on column "sla_record"."stopped_at" is 'When the wait ended.';
comment on column "sla_record"."target_minutes" is 'Business minutes that were promised; null: nothing was.';
comment on column "sla_record"."agent_id" is 'The agent who had the case when the wait ended, or who has it.';
comment on column "sla_record"."check_at" is 'When to look whether to warn or to raise.';
create index "sla_record_due_at_id_index" on "sla_record" (due_at, id);
create index "sla_record_started_at_id_index" on "sla_record" (started_at, id);
create index "sla_record_agent_id_due_at_id_index" on "sla_record" (agent_id, due_at, id);
create index "sla_record_account_id_due_at_id_index" on "sla_record" (account_id, due_at, id);
create index "sla_record_case_id_due_at_id_index" on "sla_record" (case_id, due_at, id);
create index "sla_record_check_at_index" on "sla_record" (check_at) where check_at is not null;
alter table "sla_record" add constraint "sla_record_case_id_metric_started_at_unique" unique ("case_id", "metric", "started_at");

create table "sla_alert" ("id" uuid not null default relata.uuid_v7(), "case_id" uuid not null, "metric" text not null, "kind" text not null, "started_at" timestamptz(3) not null, "target_minutes" int not null, "due_at" timestamptz(3) not null, "at" timestamptz(3) not null, "agent_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "sla_alert" is 'That somebody was warned of a promise, or that one was broken: once for each wait, target and kind.';
comment on column "sla_alert"."case_id" is 'The case.';
comment on column "sla_alert"."metric" is 'What was promised.';
comment on column "sla_alert"."kind" is 'A warning, or that it was broken.';
comment on column "sla_alert"."started_at" is 'When the wait began.';
comment on column "sla_alert"."target_minutes" is 'Business minutes that were promised.';
comment on column "sla_alert"."due_at" is 'When the time was to be up, as it was known then.';
comment on column "sla_alert"."at" is 'When it was raised.';
comment on column "sla_alert"."agent_id" is 'The agent who had the case.';
create index "sla_alert_at_id_index" on "sla_alert" (at, id);
create index "sla_alert_case_id_at_id_index" on "sla_alert" (case_id, at, id);
create index "sla_alert_agent_id_at_id_index" on "sla_alert" (agent_id, at, id);
alter table "sla_alert" add constraint "sla_alert_case_id_metric_started_at_target_minutes_kind_unique" unique ("case_id", "metric", "started_at", "target_minutes", "kind");

alter table "account" add "support_tier" text not null default 'STANDARD';
comment on column "account"."support_tier" is 'The service that it is entitled to.';
alter table "account" add constraint "account_support_tier_check" check ("support_tier" in ('STANDARD', 'PLUS', 'PREMIUM'));

alter table "sla_policy" add constraint "sla_policy_calendar_id_foreign" foreign key ("calendar_id") references "business_calendar" ("id") on delete restrict;

alter table "sla_target" add constraint "sla_target_policy_id_foreign" foreign key ("policy_id") references "sla_policy" ("id") on delete cascade;
alter table "sla_target" add constraint "sla_target_calendar_id_foreign" foreign key ("calendar_id") references "business_calendar" ("id") on delete restrict;
alter table "sla_target" add constraint "sla_target_priority_check" check ("priority" in ('LOW', 'NORMAL', 'HIGH', 'URGENT'));
alter table "sla_target" add constraint "sla_target_support_tier_check" check ("support_tier" in ('STANDARD', 'PLUS', 'PREMIUM'));

alter table "support_tier_change" add constraint "support_tier_change_by_id_foreign" foreign key ("by_id") references "employee" ("id") on delete restrict;
alter table "support_tier_change" add constraint "support_tier_change_from_check" check ("from" in ('STANDARD', 'PLUS', 'PREMIUM'));
alter table "support_tier_change" add constraint "support_tier_change_to_check" check ("to" in ('STANDARD', 'PLUS', 'PREMIUM'));

alter table "sla_record" add constraint "sla_record_case_id_foreign" foreign key ("case_id") references "case" ("id") on delete cascade;
alter table "sla_record" add constraint "sla_record_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "sla_record" add constraint "sla_record_agent_id_foreign" foreign key ("agent_id") references "employee" ("id") on delete restrict;
alter table "sla_record" add constraint "sla_record_metric_check" check ("metric" in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'));
alter table "sla_record" add constraint "sla_record_state_check" check ("state" in ('NONE', 'RUNNING', 'PAUSED', 'MET', 'BREACHED'));

alter table "sla_alert" add constraint "sla_alert_case_id_foreign" foreign key ("case_id") references "case" ("id") on delete restrict;
alter table "sla_alert" add constraint "sla_alert_agent_id_foreign" foreign key ("agent_id") references "employee" ("id") on delete restrict;
alter table "sla_alert" add constraint "sla_alert_metric_check" check ("metric" in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'));
alter table "sla_alert" add constraint "sla_alert_kind_check" check ("kind" in ('WARNING', 'BREACH'));
