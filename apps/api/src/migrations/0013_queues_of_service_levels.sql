alter table "queue" add "manager_id" uuid null;
comment on column "queue"."manager_id" is 'Who answers for it, and is told where a promise to a customer is in danger or broken.';
alter table "queue" add constraint "queue_manager_id_foreign" foreign key ("manager_id") references "employee" ("id") on delete restrict;

alter table "sla_record" add "queue_id" uuid null;
comment on column "sla_record"."queue_id" is 'The queue in which the case was when this was kept or broken, or is.';
alter table "sla_record" add constraint "sla_record_queue_id_foreign" foreign key ("queue_id") references "queue" ("id") on delete restrict;
comment on column "sla_record"."agent_id" is 'The agent who had the case when this was kept or broken, or who has it.';
create index "sla_record_queue_id_due_at_id_index" on "sla_record" (queue_id, due_at, id);
