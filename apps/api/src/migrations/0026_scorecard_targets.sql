create table "scorecard_target" ("id" uuid not null default relata.uuid_v7(), "tier_id" uuid not null, "measure" text not null, "target" numeric(19,4) not null, "weight" numeric(19,4) not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "scorecard_target" is 'What partners of a tier should reach of a measure, and how much it counts in their score.';
comment on column "scorecard_target"."tier_id" is 'The tier.';
comment on column "scorecard_target"."measure" is 'The measure.';
comment on column "scorecard_target"."target" is 'What should be reached: in the company’s currency, as a share, or a number, as the measure is.';
comment on column "scorecard_target"."weight" is 'How much it counts against the others.';
alter table "scorecard_target" add constraint "scorecard_target_tier_id_measure_unique" unique ("tier_id", "measure");

alter table "scorecard_target" add constraint "scorecard_target_tier_id_foreign" foreign key ("tier_id") references "partner_tier" ("id") on delete cascade;
alter table "scorecard_target" add constraint "scorecard_target_weight_check" check (weight > 0);
alter table "scorecard_target" add constraint "scorecard_target_target_check" check (target > 0);
alter table "scorecard_target" add constraint "scorecard_target_measure_check" check ("measure" in ('REVENUE', 'GROWTH', 'PIPELINE', 'WON_DEALS', 'WIN_RATE', 'REGISTRATIONS', 'REGISTRATION_APPROVAL', 'LEADS_ACCEPTED', 'LEAD_ACCEPTANCE', 'LEAD_MINUTES', 'CERTIFIED_PEOPLE', 'CSAT', 'NPS', 'RETURN_RATE'));
