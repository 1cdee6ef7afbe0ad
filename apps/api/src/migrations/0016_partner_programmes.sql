create table "partner_programme" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "description" varchar(20000) null, "currency" varchar(3) not null, "year_starts_in" int not null default 1, "promotion" text not null default 'AT_ONCE', "grace_days" int not null default 90, "active" boolean not null default true, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_programme" is 'A partner programme: the tiers that partners can reach in it, and the rules by which they move.';
comment on column "partner_programme"."name" is 'Name.';
comment on column "partner_programme"."description" is 'What it is about, for partners to read.';
comment on column "partner_programme"."currency" is 'Currency in which its requirements are counted.';
comment on column "partner_programme"."year_starts_in" is 'Month in which its year begins, 1 to 12.';
comment on column "partner_programme"."promotion" is 'When partners move up.';
comment on column "partner_programme"."grace_days" is 'Days that a partner has to fulfil its tier’s requirements again before it moves down.';
comment on column "partner_programme"."active" is 'It is in use.';
alter table "partner_programme" add constraint "partner_programme_name_unique" unique ("name");
create index "partner_programme_name_id_index" on "partner_programme" (name, id);

create table "partner_tier" ("id" uuid not null default relata.uuid_v7(), "programme_id" uuid not null, "name" varchar(40) not null, "rank" int not null, "benefits" varchar(20000) null, "discount" numeric(19,4) not null default 0, "lead_weight" numeric(19,4) not null default 1, "fund_allowance" numeric(19,4) null, "currency" varchar(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_tier" is 'A tier of a partner programme and what it brings.';
comment on column "partner_tier"."programme_id" is 'The programme.';
comment on column "partner_tier"."name" is 'Name.';
comment on column "partner_tier"."rank" is 'Its place in the programme; 1 is the lowest.';
comment on column "partner_tier"."benefits" is 'Its benefits in words, for partners to read.';
comment on column "partner_tier"."discount" is 'Discount on what partners of it buy, as a share: 0.1 is 10 %.';
comment on column "partner_tier"."lead_weight" is 'How much it counts when leads are given out; 1 is neutral.';
comment on column "partner_tier"."fund_allowance" is 'Marketing funds that a partner of it can be allotted in a year of the programme.';
comment on column "partner_tier"."currency" is 'Currency of the allowance.';
create index "partner_tier_programme_id_rank_id_index" on "partner_tier" (programme_id, rank, id);
create index "partner_tier_rank_id_index" on "partner_tier" (rank, id);
alter table "partner_tier" add constraint "partner_tier_programme_id_rank_unique" unique ("programme_id", "rank");
alter table "partner_tier" add constraint "partner_tier_programme_id_name_unique" unique ("programme_id", "name");

create table "partner_territory" ("id" uuid not null default relata.uuid_v7(), "partner_id" uuid not null, "territory_id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_territory" is 'A territory in which a partner sells.';
comment on column "partner_territory"."partner_id" is 'The partner.';
comment on column "partner_territory"."territory_id" is 'The territory.';
create index "partner_territory_partner_id_id_index" on "partner_territory" (partner_id, id);
create index "partner_territory_territory_id_id_index" on "partner_territory" (territory_id, id);
alter table "partner_territory" add constraint "partner_territory_partner_id_territory_id_unique" unique ("partner_id", "territory_id");

alter table "price_list" add "tier_id" uuid null;
alter table "partner" add "programme_id" uuid null, add "tier_id" uuid null, add "tier_since" date null, add "tier_grace_until" date null, add "specialisations" text[] not null default '{}';

-- Tiers were texts of partners and price lists. They become tiers of one programme; their ranks, which nobody knew, follow the alphabet.
with named as (select tier from partner where tier is not null union select tier from price_list where tier is not null),
programme as (
  insert into partner_programme (name, currency)
  select 'Partner programme', coalesce((select currency from account group by currency order by count(*) desc limit 1), 'EUR')
  where exists (select from named) returning id)
insert into partner_tier (programme_id, name, rank) select p.id, n.tier, row_number() over (order by n.tier) from named n, programme p;
update partner p set tier_id = t.id, programme_id = t.programme_id from partner_tier t where t.name = p.tier;
alter table "price_list" drop constraint "price_list_one_audience_check";
update price_list l set tier_id = t.id from partner_tier t where t.name = l.tier;

drop index "price_list_tier_id_index";
alter table "price_list" drop column "tier";
comment on column "price_list"."tier_id" is 'Only for what partners of this tier sell.';
alter table "price_list" add constraint "price_list_tier_id_foreign" foreign key ("tier_id") references "partner_tier" ("id") on delete restrict;
create index "price_list_tier_id_id_index" on "price_list" (tier_id, id);
alter table "price_list" add constraint "price_list_one_audience_check" check (num_nonnulls(account_id, tier_id, segment) <= 1);

alter table "partner" drop column "tier";
comment on column "partner"."programme_id" is 'The programme that they are in.';
comment on column "partner"."tier_id" is 'Their tier in it.';
comment on column "partner"."tier_since" is 'The day on which they came into their tier.';
comment on column "partner"."tier_grace_until" is 'Until when they have to fulfil the requirements of their tier again; null: they fulfil them.';
comment on column "partner"."specialisations" is 'What they specialise in.';
alter table "partner" add constraint "partner_programme_id_foreign" foreign key ("programme_id") references "partner_programme" ("id") on delete restrict;
alter table "partner" add constraint "partner_tier_id_foreign" foreign key ("tier_id") references "partner_tier" ("id") on delete restrict;
create index "partner_programme_id_tier_id_id_index" on "partner" (programme_id, tier_id, id);
create index "partner_tier_id_index" on "partner" (tier_id);

alter table "partner_programme" add constraint "partner_programme_promotion_check" check ("promotion" in ('AT_ONCE', 'AT_REVIEW'));

alter table "partner_tier" add constraint "partner_tier_programme_id_foreign" foreign key ("programme_id") references "partner_programme" ("id") on delete restrict;

alter table "partner_territory" add constraint "partner_territory_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete cascade;
alter table "partner_territory" add constraint "partner_territory_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete cascade;
