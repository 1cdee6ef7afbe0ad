create table "discount_limit" ("id" uuid not null default relata.uuid_v7(), "role" text not null, "max_discount" numeric(19,4) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "discount_limit" is 'The discount that a role gives without approval. A role without a limit gives none; of several roles the highest counts.';
comment on column "discount_limit"."role" is 'The role.';
comment on column "discount_limit"."max_discount" is 'The largest discount on a line, as a share from 0 to 1.';
alter table "discount_limit" add constraint "discount_limit_role_unique" unique ("role");

create table "exchange_rate" ("id" uuid not null default relata.uuid_v7(), "from" varchar(3) not null, "to" varchar(3) not null, "date" date not null, "rate" numeric(19,10) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "exchange_rate" is 'What one unit of a currency is worth in another from a day on, until the next rate.';
comment on column "exchange_rate"."from" is 'The currency that is exchanged.';
comment on column "exchange_rate"."to" is 'The currency that it is worth.';
comment on column "exchange_rate"."date" is 'The day from which it holds.';
comment on column "exchange_rate"."rate" is 'Units of `to` for one unit of `from`.';
create index "exchange_rate_date_id_index" on "exchange_rate" (date, id);
alter table "exchange_rate" add constraint "exchange_rate_from_to_date_unique" unique ("from", "to", "date");

create table "person" ("id" uuid not null default relata.uuid_v7(), "title" varchar(20) null, "given_name" varchar(100) not null, "middle_name" varchar(100) null, "family_name" varchar(100) not null, "suffix" varchar(20) null, "email" varchar(254) null, "phone" varchar(40) null, "language" varchar(20) null, "time_zone" varchar(60) null, "birthday" date null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "person" is 'The one record of a human. A person can be a contact, a partner’s member and an employee at once.';
comment on column "person"."title" is 'How to address them: Ms, Dr.';
comment on column "person"."given_name" is 'Given name.';
comment on column "person"."middle_name" is 'Middle names.';
comment on column "person"."family_name" is 'Family name.';
comment on column "person"."suffix" is 'What follows the name: Jr., PhD.';
comment on column "person"."email" is 'Main e-mail address, in lower case.';
comment on column "person"."phone" is 'Main phone number.';
comment on column "person"."language" is 'Language they prefer, BCP 47: `en`, `de-AT`.';
comment on column "person"."time_zone" is 'Time zone, IANA: `Europe/Vienna`.';
comment on column "person"."birthday" is 'Birthday.';
create index "person_family_name_given_name_id_index" on "person" (family_name, given_name, id);
create index "person_email_index" on "person" (email);
create index "person_phone_index" on "person" (phone);
create index "person_name_search" on "person" using gin ((lower(given_name || ' ' || family_name)) gin_trgm_ops);

create table "contact_point" ("id" uuid not null default relata.uuid_v7(), "person_id" uuid not null, "kind" text not null, "value" varchar(254) not null, "label" varchar(40) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "contact_point" is 'A further e-mail address or phone number of a person, besides the main one on the person.';
comment on column "contact_point"."person_id" is 'Whose it is.';
comment on column "contact_point"."kind" is 'E-mail or phone.';
comment on column "contact_point"."value" is 'The address or number.';
comment on column "contact_point"."label" is 'What it is for: work, home, mobile.';
create index "contact_point_person_id_id_index" on "contact_point" (person_id, id);
create index "contact_point_value_index" on "contact_point" (value);
alter table "contact_point" add constraint "contact_point_person_id_kind_value_unique" unique ("person_id", "kind", "value");

create table "audit_entry" ("id" uuid not null default relata.uuid_v7(), "at" timestamptz(3) not null, "actor_kind" varchar(20) not null, "person_id" uuid null, "user_id" varchar(60) null, "api_client_id" varchar(36) null, "request_id" varchar(60) null, "record_type" varchar(60) not null, "record_id" varchar(36) null, "action" varchar(40) not null, "changes" jsonb null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "audit_entry" is 'A change of a record: who, when, what before and after. Kept for ever, never changed.';
comment on column "audit_entry"."at" is 'When.';
comment on column "audit_entry"."actor_kind" is 'Kind of principal: employee, partner, customer, app, system.';
comment on column "audit_entry"."person_id" is 'The person who acted, or on whose behalf the API client did.';
comment on column "audit_entry"."user_id" is 'The sign-in.';
comment on column "audit_entry"."api_client_id" is 'The API client, as a uuid.';
comment on column "audit_entry"."request_id" is 'The request, as in the log.';
comment on column "audit_entry"."record_type" is 'Type of the record.';
comment on column "audit_entry"."record_id" is 'The record, as a uuid.';
comment on column "audit_entry"."action" is 'INSERT, UPDATE, DELETE, or the name of an act such as IMPORT.';
comment on column "audit_entry"."changes" is 'Per field the value before and after.';
create index "audit_entry_at_id_index" on "audit_entry" (at, id);
create index "audit_entry_record_id_at_id_index" on "audit_entry" (record_id, at, id);
create index "audit_entry_person_id_at_id_index" on "audit_entry" (person_id, at, id);

create table "pipeline" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "is_default" boolean not null default false, "archived" boolean not null default false, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "pipeline" is 'A way that deals go, as a row of stages.';
comment on column "pipeline"."name" is 'Name.';
comment on column "pipeline"."is_default" is 'The one that new opportunities go into unless another is said.';
comment on column "pipeline"."archived" is 'Out of use: no deal can be moved into it any more; those in it stay.';
alter table "pipeline" add constraint "pipeline_name_unique" unique ("name");
create unique index "pipeline_one_default" on "pipeline" (is_default) where is_default;

create table "product_category" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "parent_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "product_category" is 'A group of products. Categories form a tree.';
comment on column "product_category"."name" is 'Name.';
comment on column "product_category"."parent_id" is 'The category above.';
create index "product_category_parent_id_id_index" on "product_category" (parent_id, id);

create table "product" ("id" uuid not null default relata.uuid_v7(), "sku" varchar(60) not null, "name" varchar(200) not null, "kind" text not null default 'SINGLE', "description" varchar(20000) null, "category_id" uuid null, "attributes" jsonb null, "list_price" numeric(19,4) not null, "cost" numeric(19,4) null, "currency" varchar(3) not null default 'USD', "active_from" date null, "active_until" date null, "published" boolean not null default true, "warranty_months" int null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "product" is 'Something that the company sells.';
comment on column "product"."sku" is 'Stock keeping unit, unique.';
comment on column "product"."name" is 'Name.';
comment on column "product"."kind" is 'One product or a bundle; stays what it was made as.';
comment on column "product"."description" is 'What it is, for customers.';
comment on column "product"."category_id" is 'The category.';
comment on column "product"."attributes" is 'Attributes for comparison: names and values, such as `{ "colour": "Red", "weightKg": 8.2 }`.';
comment on column "product"."list_price" is 'Price before any discount.';
comment on column "product"."cost" is 'What it costs the company.';
comment on column "product"."currency" is 'Currency of its amounts.';
comment on column "product"."active_from" is 'Sold from this day on.';
comment on column "product"."active_until" is 'Sold up to and including this day.';
comment on column "product"."published" is 'Shown to customers and partners.';
comment on column "product"."warranty_months" is 'Months of warranty from delivery.';
alter table "product" add constraint "product_sku_unique" unique ("sku");
create index "product_name_id_index" on "product" (name, id);
create index "product_category_id_name_id_index" on "product" (category_id, name, id);
create index "product_name_search" on "product" using gin (name gin_trgm_ops);

create table "bundle_item" ("id" uuid not null default relata.uuid_v7(), "bundle_id" uuid not null, "position" int not null, "product_id" uuid not null, "quantity" int not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "bundle_item" is 'A product in a bundle, and how many of it.';
comment on column "bundle_item"."bundle_id" is 'The bundle.';
comment on column "bundle_item"."position" is 'Place in the bundle, from 1.';
comment on column "bundle_item"."product_id" is 'What is in it; never a bundle itself.';
comment on column "bundle_item"."quantity" is 'How many.';
create index "bundle_item_bundle_id_position_id_index" on "bundle_item" (bundle_id, position, id);
create index "bundle_item_product_id_index" on "bundle_item" (product_id);
alter table "bundle_item" add constraint "bundle_item_bundle_id_product_id_unique" unique ("bundle_id", "product_id");

create table "product_relation" ("id" uuid not null default relata.uuid_v7(), "product_id" uuid not null, "kind" text not null, "related_id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "product_relation" is 'A way from one product to another, for cross-selling and up-selling.';
comment on column "product_relation"."product_id" is 'The product that is looked at.';
comment on column "product_relation"."kind" is 'What the other one is to it.';
comment on column "product_relation"."related_id" is 'The product to offer.';
create index "product_relation_related_id_index" on "product_relation" (related_id);
alter table "product_relation" add constraint "product_relation_product_id_kind_related_id_unique" unique ("product_id", "kind", "related_id");

create table "stage" ("id" uuid not null default relata.uuid_v7(), "pipeline_id" uuid not null, "name" varchar(80) not null, "position" int not null, "probability" numeric(19,4) not null, "forecast_category" text not null, "rotting_days" int null, "required_fields" text[] not null default '{}', "archived" boolean not null default false, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "stage" is 'A step of a pipeline.';
comment on column "stage"."pipeline_id" is 'The pipeline.';
comment on column "stage"."name" is 'Name.';
comment on column "stage"."position" is 'Place in the pipeline, from 1.';
comment on column "stage"."probability" is 'Probability of winning, 0 to 1.';
comment on column "stage"."forecast_category" is 'How its deals count in a forecast. CLOSED is won, OMITTED is lost.';
comment on column "stage"."rotting_days" is 'After this many days in it a deal is rotting.';
comment on column "stage"."required_fields" is 'Fields of the opportunity that must be filled in to enter: of `account`, `amount`, `closeDate`, `competitor`, `nextStep`, `partner`, `partnerSeller`.';
comment on column "stage"."archived" is 'Out of use: no deal can enter it any more.';
create index "stage_pipeline_id_position_id_index" on "stage" (pipeline_id, position, id);
alter table "stage" add constraint "stage_pipeline_id_name_unique" unique ("pipeline_id", "name");

create table "territory" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "parent_id" uuid null, "countries" text[] not null default '{}', "regions" text[] not null default '{}', "industries" text[] not null default '{}', "min_employees" int null, "max_employees" int null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "territory" is 'A part of the market. Territories form a tree; their rules assign accounts and leads.';
comment on column "territory"."name" is 'Name.';
comment on column "territory"."parent_id" is 'The territory above.';
comment on column "territory"."countries" is 'Rule: countries, ISO 3166-1 alpha-2. Empty: any.';
comment on column "territory"."regions" is 'Rule: regions or states, as written in addresses. Empty: any.';
comment on column "territory"."industries" is 'Rule: industries. Empty: any.';
comment on column "territory"."min_employees" is 'Rule: at least this many employees.';
comment on column "territory"."max_employees" is 'Rule: at most this many employees.';
create index "territory_parent_id_id_index" on "territory" (parent_id, id);

create table "employee" ("id" uuid not null default relata.uuid_v7(), "person_id" uuid not null, "number" varchar(40) null, "position" varchar(120) null, "department" varchar(120) null, "manager_id" uuid null, "territory_id" uuid null, "hired_on" date null, "left_on" date null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "employee" is 'A person who works for the company. Managers form a tree.';
comment on column "employee"."person_id" is 'The person.';
comment on column "employee"."number" is 'Employee number.';
comment on column "employee"."position" is 'Position.';
comment on column "employee"."department" is 'Department.';
comment on column "employee"."manager_id" is 'The manager.';
comment on column "employee"."territory_id" is 'The territory they sell in.';
comment on column "employee"."hired_on" is 'First day of work.';
comment on column "employee"."left_on" is 'Last day of work; from then on they can’t sign in.';
alter table "employee" add constraint "employee_number_unique" unique ("number");
create index "employee_manager_id_id_index" on "employee" (manager_id, id);
create index "employee_territory_id_index" on "employee" (territory_id);
alter table "employee" add constraint "employee_person_id_unique" unique ("person_id");

create table "quota" ("id" uuid not null default relata.uuid_v7(), "owner_id" uuid not null, "territory_id" uuid null, "starts_on" date not null, "ends_on" date not null, "amount" numeric(19,4) not null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "quota" is 'What an employee is to sell in a period.';
comment on column "quota"."owner_id" is 'Whose it is.';
comment on column "quota"."territory_id" is 'The territory it is for.';
comment on column "quota"."starts_on" is 'First day of the period.';
comment on column "quota"."ends_on" is 'Last day of the period.';
comment on column "quota"."amount" is 'The amount to sell.';
comment on column "quota"."currency" is 'Currency of the amount.';
create index "quota_owner_id_starts_on_id_index" on "quota" (owner_id, starts_on, id);
create index "quota_starts_on_id_index" on "quota" (starts_on, id);
alter table "quota" add constraint "quota_owner_id_starts_on_unique" unique ("owner_id", "starts_on");

create table "forecast_override" ("id" uuid not null default relata.uuid_v7(), "owner_id" uuid not null, "starts_on" date not null, "ends_on" date not null, "amount" numeric(19,4) null, "currency" varchar(3) not null, "note" varchar(20000) null, "set_by_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "forecast_override" is 'What a manager expects of an employee and everyone below them in a period, whatever the sums say.';
comment on column "forecast_override"."owner_id" is 'Whose forecast it stands beside, with everyone below them.';
comment on column "forecast_override"."starts_on" is 'First day of the period.';
comment on column "forecast_override"."ends_on" is 'Last day of the period.';
comment on column "forecast_override"."amount" is 'What is expected, in the company’s currency; null where the override was taken back.';
comment on column "forecast_override"."currency" is 'Currency of the amount: the company’s.';
comment on column "forecast_override"."note" is 'Why.';
comment on column "forecast_override"."set_by_id" is 'Who set it last.';
create index "forecast_override_starts_on_id_index" on "forecast_override" (starts_on, id);
alter table "forecast_override" add constraint "forecast_override_owner_id_starts_on_ends_on_unique" unique ("owner_id", "starts_on", "ends_on");

create table "employee_role" ("id" uuid not null default relata.uuid_v7(), "employee_id" uuid not null, "role" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "employee_role" is 'A role given to an employee.';
comment on column "employee_role"."employee_id" is 'Who has it.';
comment on column "employee_role"."role" is 'The role; only roles of employees can be given here.';
alter table "employee_role" add constraint "employee_role_employee_id_role_unique" unique ("employee_id", "role");

create table "approval_rule" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "position" int not null, "min_discount" numeric(19,4) null, "min_amount" numeric(19,4) null, "currency" varchar(3) null, "kind" text not null, "role" text null, "employee_id" uuid null, "active" boolean not null default true, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "approval_rule" is 'Says who approves a quote whose discount is beyond the limit. All rules that match, in their order, are the sequence of approvers.';
comment on column "approval_rule"."name" is 'Name, for people: `More than 30 %`.';
comment on column "approval_rule"."position" is 'Place in the sequence.';
comment on column "approval_rule"."min_discount" is 'It matches from this discount on a line; null: from any.';
comment on column "approval_rule"."min_amount" is 'It matches from this total on, in this currency alone; null: from any.';
comment on column "approval_rule"."currency" is 'Currency of the amount.';
comment on column "approval_rule"."kind" is 'Who approves.';
comment on column "approval_rule"."role" is 'The role, where a role approves.';
comment on column "approval_rule"."employee_id" is 'The employee, where one approves.';
comment on column "approval_rule"."active" is 'It is in use.';
create index "approval_rule_position_id_index" on "approval_rule" (position, id);

create table "api_client" ("id" uuid not null default relata.uuid_v7(), "name" varchar(100) not null, "scopes" text[] not null default '{}', "key_start" varchar(20) not null, "created_by_id" uuid not null, "expires_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "api_client" is 'A program of a third party. Its key opens what its scopes name, within what its maker may do when the key is used.';
comment on column "api_client"."name" is 'What it is for.';
comment on column "api_client"."scopes" is 'What the key opens: `sales:read`, `sales:write` and so on.';
comment on column "api_client"."key_start" is 'How the key begins, to tell keys apart.';
comment on column "api_client"."created_by_id" is 'Who made it. When they lose a role or leave, so does the key.';
comment on column "api_client"."expires_at" is 'When the key stops working; null: never.';
comment on column "api_client"."revoked_at" is 'When the key was taken back; null: it was not.';
create index "api_client_created_at_id_index" on "api_client" (created_at, id);
create index "api_client_created_by_id_index" on "api_client" (created_by_id);

create table "account" ("id" uuid not null default relata.uuid_v7(), "name" varchar(200) not null, "kind" text not null, "lifecycle" text not null default 'PROSPECT', "domain" varchar(200) null, "website" varchar(2000) null, "phone" varchar(40) null, "industry" varchar(120) null, "employees" int null, "revenue" numeric(19,4) null, "currency" varchar(3) not null default 'USD', "parent_id" uuid null, "owner_id" uuid null, "territory_id" uuid null, "territory_manual" boolean not null default false, "partner_id" uuid null, "tags" text[] not null default '{}', "notes" varchar(20000) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "account" is 'A customer or one to be: a business or an individual.';
comment on column "account"."name" is 'Name.';
comment on column "account"."kind" is 'A company or one person.';
comment on column "account"."lifecycle" is 'Where the relationship stands.';
comment on column "account"."domain" is 'Internet domain, in lower case: `contoso.com`.';
comment on column "account"."website" is 'Web site.';
comment on column "account"."phone" is 'Main phone number.';
comment on column "account"."industry" is 'Industry.';
comment on column "account"."employees" is 'Number of employees.';
comment on column "account"."revenue" is 'Their yearly revenue.';
comment on column "account"."currency" is 'Currency of the amounts of this record.';
comment on column "account"."parent_id" is 'The company above.';
comment on column "account"."owner_id" is 'Who is responsible.';
comment on column "account"."territory_id" is 'The territory, by its rules unless set by hand.';
comment on column "account"."territory_manual" is 'The territory was set by hand, so the rules leave it alone.';
comment on column "account"."partner_id" is 'The partner of record.';
comment on column "account"."tags" is 'Tags.';
comment on column "account"."notes" is 'Internal notes; only employees see them.';
create index "account_name_id_index" on "account" (name, id);
create index "account_created_at_id_index" on "account" (created_at, id);
create index "account_owner_id_name_id_index" on "account" (owner_id, name, id);
create index "account_owner_id_id_index" on "account" (owner_id, id);
create index "account_partner_id_name_id_index" on "account" (partner_id, name, id);
create index "account_territory_id_index" on "account" (territory_id);
create index "account_parent_id_index" on "account" (parent_id);
create index "account_domain_index" on "account" (domain);
create index "account_lifecycle_name_id_index" on "account" (lifecycle, name, id);
create index "account_name_search" on "account" using gin (name gin_trgm_ops);

create table "price_list" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "currency" varchar(3) not null, "valid_from" date null, "valid_until" date null, "account_id" uuid null, "tier" varchar(40) null, "segment" varchar(60) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "price_list" is 'Prices that differ from the list prices of the products: for one account, a partner tier, a segment, or for everyone.';
comment on column "price_list"."name" is 'Name.';
comment on column "price_list"."currency" is 'Currency of all its prices.';
comment on column "price_list"."valid_from" is 'Holds from this day on; null: always has.';
comment on column "price_list"."valid_until" is 'Holds up to and including this day; null: until further notice.';
comment on column "price_list"."account_id" is 'Only for this account. At most one of account, tier and segment; none: for everyone.';
comment on column "price_list"."tier" is 'Only for what partners of this tier sell.';
comment on column "price_list"."segment" is 'Only for accounts with this tag.';
alter table "price_list" add constraint "price_list_name_unique" unique ("name");
create index "price_list_name_id_index" on "price_list" (name, id);
create index "price_list_account_id_id_index" on "price_list" (account_id, id);
create index "price_list_tier_id_index" on "price_list" (tier, id);

create table "price_list_entry" ("id" uuid not null default relata.uuid_v7(), "price_list_id" uuid not null, "product_id" uuid not null, "min_quantity" int not null default 1, "unit_price" numeric(19,4) not null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "price_list_entry" is 'The price of a product on a price list, from a quantity on.';
comment on column "price_list_entry"."price_list_id" is 'The price list.';
comment on column "price_list_entry"."product_id" is 'The product.';
comment on column "price_list_entry"."min_quantity" is 'Holds for this many or more.';
comment on column "price_list_entry"."unit_price" is 'Price of one before discount.';
comment on column "price_list_entry"."currency" is 'Currency of the price: that of the list.';
create index "price_list_entry_price_list_id_created_at_id_index" on "price_list_entry" (price_list_id, created_at, id);
alter table "price_list_entry" add constraint "price_list_entry_product_id_price_list_id_min_quantity_unique" unique ("product_id", "price_list_id", "min_quantity");

create table "partner" ("id" uuid not null default relata.uuid_v7(), "name" varchar(200) not null, "type" text not null, "status" text not null default 'ACTIVE', "tier" varchar(40) null, "domain" varchar(200) null, "account_id" uuid null, "channel_manager_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner" is 'An organisation that sells with or for the company. It may itself be a customer account.';
comment on column "partner"."name" is 'Name.';
comment on column "partner"."type" is 'How they work with the company.';
comment on column "partner"."status" is 'Where they stand.';
comment on column "partner"."tier" is 'Tier in the partner programme.';
comment on column "partner"."domain" is 'Internet domain.';
comment on column "partner"."account_id" is 'The account, where the partner is itself a customer.';
comment on column "partner"."channel_manager_id" is 'Who looks after them.';
create index "partner_name_id_index" on "partner" (name, id);
create index "partner_account_id_index" on "partner" (account_id);
create index "partner_channel_manager_id_index" on "partner" (channel_manager_id);

create table "partner_member" ("id" uuid not null default relata.uuid_v7(), "partner_id" uuid not null, "person_id" uuid not null, "role" text not null, "active" boolean not null default true, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_member" is 'A person who works for a partner, with one role there. Several roles are several members.';
comment on column "partner_member"."partner_id" is 'The partner.';
comment on column "partner_member"."person_id" is 'The person.';
comment on column "partner_member"."role" is 'What they may do.';
comment on column "partner_member"."active" is 'Can sign in for the partner.';
create index "partner_member_person_id_index" on "partner_member" (person_id);
alter table "partner_member" add constraint "partner_member_partner_id_person_id_role_unique" unique ("partner_id", "person_id", "role");

create table "merge" ("id" uuid not null default relata.uuid_v7(), "kind" text not null, "person_id" uuid null, "account_id" uuid null, "gone_id" varchar(40) not null, "gone_name" varchar(250) not null, "by_id" uuid null, "undoable_until" timestamptz(3) not null, "undone_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "merge" is 'Two persons or two accounts that became one. It can be undone for 30 days.';
comment on column "merge"."kind" is 'Persons or accounts.';
comment on column "merge"."person_id" is 'The person that stayed.';
comment on column "merge"."account_id" is 'The account that stayed.';
comment on column "merge"."gone_id" is 'Id of the record that went. It finds the one that stayed, until the merge is undone.';
comment on column "merge"."gone_name" is 'Name of the record that went.';
comment on column "merge"."by_id" is 'Who merged them.';
comment on column "merge"."undoable_until" is 'Until when it can be undone.';
comment on column "merge"."undone_at" is 'When it was undone.';
create index "merge_created_at_id_index" on "merge" (created_at, id);
create index "merge_person_id_index" on "merge" (person_id);
create index "merge_account_id_index" on "merge" (account_id);

create table "duplicate" ("id" uuid not null default relata.uuid_v7(), "kind" text not null, "first_person_id" uuid null, "second_person_id" uuid null, "first_account_id" uuid null, "second_account_id" uuid null, "reasons" text[] not null default '{}', "score" int not null, "status" text not null default 'OPEN', "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "duplicate" is 'Two persons or two accounts that may be the same.';
comment on column "duplicate"."kind" is 'Persons or accounts.';
comment on column "duplicate"."first_person_id" is 'One of the persons.';
comment on column "duplicate"."second_person_id" is 'The other person.';
comment on column "duplicate"."first_account_id" is 'One of the accounts.';
comment on column "duplicate"."second_account_id" is 'The other account.';
comment on column "duplicate"."reasons" is 'What they share: `SAME_EMAIL`, `SAME_PHONE`, `SAME_NAME`, `SIMILAR_NAME`, `SAME_DOMAIN`, `SIMILAR_DOMAIN`.';
comment on column "duplicate"."score" is 'How likely they are the same, 1 to 100.';
comment on column "duplicate"."status" is 'What became of it.';
comment on column "duplicate"."decided_at" is 'When it was decided.';
comment on column "duplicate"."decided_by_id" is 'Who decided.';
create index "duplicate_status_score_id_index" on "duplicate" (status, score, id);
create index "duplicate_kind_status_score_id_index" on "duplicate" (kind, status, score, id);
create index "duplicate_second_person_id_index" on "duplicate" (second_person_id);
create index "duplicate_second_account_id_index" on "duplicate" (second_account_id);
create index "duplicate_score_id_index" on "duplicate" (score, id);
alter table "duplicate" add constraint "duplicate_first_person_id_second_person_id_unique" unique ("first_person_id", "second_person_id");
alter table "duplicate" add constraint "duplicate_first_account_id_second_account_id_unique" unique ("first_account_id", "second_account_id");

create table "contact" ("id" uuid not null default relata.uuid_v7(), "account_id" uuid not null, "person_id" uuid not null, "title" varchar(120) null, "decision_role" text null, "active" boolean not null default true, "is_primary" boolean not null default false, "portal_role" text null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "contact" is 'A person at an account.';
comment on column "contact"."account_id" is 'The account.';
comment on column "contact"."person_id" is 'The person.';
comment on column "contact"."title" is 'Job title.';
comment on column "contact"."decision_role" is 'Part in buying.';
comment on column "contact"."active" is 'Works there and can be spoken to. One who has left is kept for what they did.';
comment on column "contact"."is_primary" is 'The one to speak to first. At most one per account.';
comment on column "contact"."portal_role" is 'Rights in the customers’ portal; null: no sign-in for this account.';
create index "contact_account_id_created_at_id_index" on "contact" (account_id, created_at, id);
create index "contact_person_id_index" on "contact" (person_id);
alter table "contact" add constraint "contact_account_id_person_id_unique" unique ("account_id", "person_id");

create table "lead" ("id" uuid not null default relata.uuid_v7(), "given_name" varchar(100) not null, "family_name" varchar(100) not null, "company" varchar(200) null, "title" varchar(120) null, "email" varchar(254) null, "phone" varchar(40) null, "city" varchar(120) null, "region" varchar(120) null, "country" varchar(2) null, "industry" varchar(120) null, "source" varchar(80) null, "campaign" varchar(120) null, "score" int null, "score_breakdown" jsonb null, "status" text not null default 'NEW', "disqualify_reason" varchar(500) null, "owner_id" uuid null, "partner_id" uuid null, "partner_seller_id" uuid null, "territory_id" uuid null, "first_touched_at" timestamptz(3) null, "converted_at" timestamptz(3) null, "account_id" uuid null, "contact_id" uuid null, "notes" varchar(20000) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "lead" is 'Someone who may become a customer.';
comment on column "lead"."given_name" is 'Given name.';
comment on column "lead"."family_name" is 'Family name.';
comment on column "lead"."company" is 'Company; null for a private person.';
comment on column "lead"."title" is 'Job title.';
comment on column "lead"."email" is 'E-mail address.';
comment on column "lead"."phone" is 'Phone number.';
comment on column "lead"."city" is 'City.';
comment on column "lead"."region" is 'Region, state or province.';
comment on column "lead"."country" is 'Country, ISO 3166-1 alpha-2.';
comment on column "lead"."industry" is 'Industry.';
comment on column "lead"."source" is 'Where the lead came from: `web`, `fair`, `referral`.';
comment on column "lead"."campaign" is 'Campaign that brought it.';
comment on column "lead"."score" is 'How promising it is, 0 to 100.';
comment on column "lead"."score_breakdown" is 'How the score came about: each reason with its points.';
comment on column "lead"."status" is 'How far it has come.';
comment on column "lead"."disqualify_reason" is 'Why it was disqualified; required then.';
comment on column "lead"."owner_id" is 'The employee who works it. A lead has an owner or a partner, not both.';
comment on column "lead"."partner_id" is 'The partner who works it.';
comment on column "lead"."partner_seller_id" is 'The partner’s seller to whom it is assigned.';
comment on column "lead"."territory_id" is 'The territory, by its rules.';
comment on column "lead"."first_touched_at" is 'When somebody first worked it.';
comment on column "lead"."converted_at" is 'When it was converted.';
comment on column "lead"."account_id" is 'The account that it became or joined.';
comment on column "lead"."contact_id" is 'The contact that it became or joined.';
comment on column "lead"."notes" is 'Internal notes; only employees see them.';
create index "lead_created_at_id_index" on "lead" (created_at, id);
create index "lead_owner_id_created_at_id_index" on "lead" (owner_id, created_at, id);
create index "lead_partner_id_created_at_id_index" on "lead" (partner_id, created_at, id);
create index "lead_account_id_created_at_id_index" on "lead" (account_id, created_at, id);
create index "lead_status_created_at_id_index" on "lead" (status, created_at, id);
create index "lead_email_index" on "lead" (email);
create index "lead_company_search" on "lead" using gin (company gin_trgm_ops);

create table "opportunity" ("id" uuid not null default relata.uuid_v7(), "name" varchar(200) not null, "account_id" uuid null, "pipeline_id" uuid not null, "stage_id" uuid not null, "forecast_category" text not null, "amount" numeric(19,4) null, "currency" varchar(3) not null default 'USD', "close_date" date null, "closed_at" timestamptz(3) null, "owner_id" uuid not null, "partner_id" uuid null, "partner_involvement" text null, "partner_seller_id" uuid null, "lead_id" uuid null, "competitor" varchar(120) null, "next_step" varchar(500) null, "loss_reason" varchar(500) null, "stage_entered_at" timestamptz(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "opportunity" is 'A deal that may be won. The rep, the partner and the forecast all look at this one record.';
comment on column "opportunity"."name" is 'Name.';
comment on column "opportunity"."account_id" is 'Who may buy; can be unknown early on.';
comment on column "opportunity"."pipeline_id" is 'The pipeline it goes through.';
comment on column "opportunity"."stage_id" is 'Where it stands.';
comment on column "opportunity"."forecast_category" is 'How it counts in the forecast: its stage’s category, unless the owner says otherwise.';
comment on column "opportunity"."amount" is 'What it is worth: the sum of its lines, or typed where it has none.';
comment on column "opportunity"."currency" is 'Currency of its amounts.';
comment on column "opportunity"."close_date" is 'The day it is expected to close, or did.';
comment on column "opportunity"."closed_at" is 'When it was won or lost.';
comment on column "opportunity"."owner_id" is 'Who is responsible.';
comment on column "opportunity"."partner_id" is 'The partner on the deal.';
comment on column "opportunity"."partner_involvement" is 'What the partner did.';
comment on column "opportunity"."partner_seller_id" is 'The partner’s seller on the deal.';
comment on column "opportunity"."lead_id" is 'The lead it came from.';
comment on column "opportunity"."competitor" is 'Who else wants the deal.';
comment on column "opportunity"."next_step" is 'What happens next.';
comment on column "opportunity"."loss_reason" is 'Why it was lost; required on loss.';
comment on column "opportunity"."stage_entered_at" is 'When it entered its stage.';
create index "opportunity_close_date_id_index" on "opportunity" (close_date, id);
create index "opportunity_owner_id_close_date_id_index" on "opportunity" (owner_id, close_date, id);
create index "opportunity_account_id_close_date_id_index" on "opportunity" (account_id, close_date, id);
create index "opportunity_partner_id_close_date_id_index" on "opportunity" (partner_id, close_date, id);
create index "opportunity_stage_id_index" on "opportunity" (stage_id);
create index "opportunity_owner_id_id_index" on "opportunity" (owner_id, id);
create index "opportunity_created_at_id_index" on "opportunity" (created_at, id);
create index "opportunity_account_id_created_at_id_index" on "opportunity" (account_id, created_at, id);
create index "opportunity_lead_id_index" on "opportunity" (lead_id);
create index "opportunity_partner_seller_id_close_date_id_index" on "opportunity" (partner_seller_id, close_date, id);

create table "quote" ("id" uuid not null default relata.uuid_v7(), "number" varchar(40) not null, "revision" int not null, "is_current" boolean not null default true, "previous_id" uuid null, "opportunity_id" uuid not null, "account_id" uuid not null, "contact_id" uuid null, "owner_id" uuid not null, "partner_id" uuid null, "partner_seller_id" uuid null, "status" text not null default 'DRAFT', "subtotal" numeric(19,4) not null, "tax_rate" numeric(19,4) not null default 0, "tax" numeric(19,4) not null, "total" numeric(19,4) not null, "currency" varchar(3) not null, "expires_on" date null, "terms" varchar(20000) null, "submitted_by_id" uuid null, "submitted_at" timestamptz(3) null, "approved_at" timestamptz(3) null, "sent_at" timestamptz(3) null, "accepted_by_id" uuid null, "accepted_at" timestamptz(3) null, "rejected_at" timestamptz(3) null, "reject_reason" varchar(500) null, "order_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "quote" is 'An offer to a customer, in versions of which one is current.';
comment on column "quote"."number" is 'Number of the quote; all its versions share it.';
comment on column "quote"."revision" is 'Which version of the quote it is, from 1.';
comment on column "quote"."is_current" is 'It is the newest version. Older ones can only be read.';
comment on column "quote"."previous_id" is 'The version that it replaced.';
comment on column "quote"."opportunity_id" is 'The deal that it is for. Who sees the deal sees its quotes.';
comment on column "quote"."account_id" is 'Who is to buy.';
comment on column "quote"."contact_id" is 'To whom it goes.';
comment on column "quote"."owner_id" is 'The owner of the deal.';
comment on column "quote"."partner_id" is 'The partner on the deal.';
comment on column "quote"."partner_seller_id" is 'The partner’s seller on the deal.';
comment on column "quote"."status" is 'How far it has come.';
comment on column "quote"."subtotal" is 'Sum of the lines’ net amounts.';
comment on column "quote"."tax_rate" is 'Tax as a share of the subtotal, 0 to 1.';
comment on column "quote"."tax" is 'Subtotal × tax rate, rounded half up to the currency’s smallest unit.';
comment on column "quote"."total" is 'Subtotal and tax.';
comment on column "quote"."currency" is 'Currency of its amounts: that of the deal.';
comment on column "quote"."expires_on" is 'Last day on which it can be accepted (UTC).';
comment on column "quote"."terms" is 'Terms of delivery and payment, for the customer.';
comment on column "quote"."submitted_by_id" is 'Who submitted it.';
comment on column "quote"."submitted_at" is 'When it was submitted.';
comment on column "quote"."approved_at" is 'When it was approved, or found to be within the limit.';
comment on column "quote"."sent_at" is 'When it was sent to the customer.';
comment on column "quote"."accepted_by_id" is 'Who accepted it: the customer, or an employee on their behalf.';
comment on column "quote"."accepted_at" is 'When it was accepted. From then on it never changes.';
comment on column "quote"."rejected_at" is 'When it was rejected.';
comment on column "quote"."reject_reason" is 'Why it was rejected.';
comment on column "quote"."order_id" is 'The order that its acceptance placed.';
create index "quote_created_at_id_index" on "quote" (created_at, id);
create index "quote_owner_id_created_at_id_index" on "quote" (owner_id, created_at, id);
create index "quote_partner_id_created_at_id_index" on "quote" (partner_id, created_at, id);
create index "quote_partner_seller_id_created_at_id_index" on "quote" (partner_seller_id, created_at, id);
create index "quote_account_id_created_at_id_index" on "quote" (account_id, created_at, id);
create index "quote_opportunity_id_created_at_id_index" on "quote" (opportunity_id, created_at, id);
create index "quote_expires_on_status_index" on "quote" (expires_on, status);
create unique index "quote_current_unique" on "quote" (number) where is_current;
alter table "quote" add constraint "quote_number_revision_unique" unique ("number", "revision");
alter table "quote" add constraint "quote_order_id_unique" unique ("order_id");

create table "quote_line" ("id" uuid not null default relata.uuid_v7(), "quote_id" uuid not null, "position" int not null, "product_id" uuid not null, "quantity" int not null, "list_price" numeric(19,4) not null, "discount" numeric(19,4) not null default 0, "net" numeric(19,4) not null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "quote_line" is 'A product on a quote.';
comment on column "quote_line"."quote_id" is 'The quote.';
comment on column "quote_line"."position" is 'Place among the lines, from 1.';
comment on column "quote_line"."product_id" is 'The product.';
comment on column "quote_line"."quantity" is 'How many.';
comment on column "quote_line"."list_price" is 'Price of one before discount, as it was when the line was written.';
comment on column "quote_line"."discount" is 'Discount as a share, 0 to 1.';
comment on column "quote_line"."net" is 'Quantity × list price × (1 − discount), rounded half up to the currency’s smallest unit.';
comment on column "quote_line"."currency" is 'Currency of its amounts.';
create index "quote_line_quote_id_position_id_index" on "quote_line" (quote_id, position, id);
create index "quote_line_product_id_index" on "quote_line" (product_id);

create table "quote_approval" ("id" uuid not null default relata.uuid_v7(), "quote_id" uuid not null, "step" int not null, "approver_id" uuid null, "role" text null, "reason" varchar(200) not null, "status" text not null default 'PENDING', "decided_by_id" uuid null, "decided_at" timestamptz(3) null, "comment" varchar(500) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "quote_approval" is 'A step in the approval of a quote: a person, or anyone with a role.';
comment on column "quote_approval"."quote_id" is 'The quote.';
comment on column "quote_approval"."step" is 'Place in the sequence, from 1. The lowest that is pending has its turn.';
comment on column "quote_approval"."approver_id" is 'Who is to decide; null: anyone with the role.';
comment on column "quote_approval"."role" is 'The role of which anyone may decide; null: the approver alone.';
comment on column "quote_approval"."reason" is 'The rule that asks for it.';
comment on column "quote_approval"."status" is 'What was decided.';
comment on column "quote_approval"."decided_by_id" is 'Who decided.';
comment on column "quote_approval"."decided_at" is 'When.';
comment on column "quote_approval"."comment" is 'What they had to say.';
create index "quote_approval_approver_id_status_id_index" on "quote_approval" (approver_id, status, id);
create index "quote_approval_role_status_id_index" on "quote_approval" (role, status, id);
alter table "quote_approval" add constraint "quote_approval_quote_id_step_unique" unique ("quote_id", "step");

create table "order" ("id" uuid not null default relata.uuid_v7(), "number" varchar(40) not null, "channel" text not null, "status" text not null default 'PLACED', "account_id" uuid not null, "contact_id" uuid null, "partner_id" uuid null, "owner_id" uuid null, "territory_id" uuid null, "quote_id" uuid null, "purchase_order" varchar(60) null, "placed_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, "promised_on" date null, "shipped_at" timestamptz(3) null, "delivered_at" timestamptz(3) null, "subtotal" numeric(19,4) not null, "tax" numeric(19,4) not null, "freight" numeric(19,4) not null, "total" numeric(19,4) not null, "currency" varchar(3) not null, "cancelled_at" timestamptz(3) null, "cancel_reason" varchar(500) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "order" is 'What a customer has bought.';
comment on column "order"."number" is 'Order number, unique.';
comment on column "order"."channel" is 'How it came in.';
comment on column "order"."status" is 'How far it has come.';
comment on column "order"."account_id" is 'Who bought.';
comment on column "order"."contact_id" is 'Who placed it.';
comment on column "order"."partner_id" is 'The partner through whom it came.';
comment on column "order"."owner_id" is 'The sales person.';
comment on column "order"."territory_id" is 'The territory it counts in.';
comment on column "order"."quote_id" is 'The quote whose acceptance placed it. A quote places one order.';
comment on column "order"."purchase_order" is 'The customer’s own number for it.';
comment on column "order"."placed_at" is 'When it was placed.';
comment on column "order"."confirmed_at" is 'When it was confirmed.';
comment on column "order"."promised_on" is 'The day by which it was promised.';
comment on column "order"."shipped_at" is 'When the last of it was shipped.';
comment on column "order"."delivered_at" is 'When the last of it was delivered.';
comment on column "order"."subtotal" is 'Sum of the lines, before tax and freight: what revenue counts.';
comment on column "order"."tax" is 'Tax.';
comment on column "order"."freight" is 'Freight.';
comment on column "order"."total" is 'Subtotal, tax and freight.';
comment on column "order"."currency" is 'Currency of its amounts.';
comment on column "order"."cancelled_at" is 'When it was cancelled.';
comment on column "order"."cancel_reason" is 'Why it was cancelled.';
alter table "order" add constraint "order_number_unique" unique ("number");
create index "order_placed_at_id_index" on "order" (placed_at, id);
create index "order_account_id_placed_at_id_index" on "order" (account_id, placed_at, id);
create index "order_owner_id_placed_at_id_index" on "order" (owner_id, placed_at, id);
create index "order_partner_id_placed_at_id_index" on "order" (partner_id, placed_at, id);
create index "order_contact_id_placed_at_id_index" on "order" (contact_id, placed_at, id);
create index "order_territory_id_index" on "order" (territory_id);
alter table "order" add constraint "order_quote_id_unique" unique ("quote_id");

create table "shipment" ("id" uuid not null default relata.uuid_v7(), "order_id" uuid not null, "carrier" varchar(80) not null, "tracking" varchar(120) null, "shipped_at" timestamptz(3) not null, "delivered_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "shipment" is 'Goods of an order that were sent together.';
comment on column "shipment"."order_id" is 'The order.';
comment on column "shipment"."carrier" is 'Who carries it.';
comment on column "shipment"."tracking" is 'The carrier’s number for it.';
comment on column "shipment"."shipped_at" is 'When it left.';
comment on column "shipment"."delivered_at" is 'When it arrived; null while it is under way.';
create index "shipment_order_id_shipped_at_id_index" on "shipment" (order_id, shipped_at, id);
create index "shipment_shipped_at_id_index" on "shipment" (shipped_at, id);

create table "order_line" ("id" uuid not null default relata.uuid_v7(), "order_id" uuid not null, "position" int not null, "product_id" uuid not null, "quantity" int not null, "unit_price" numeric(19,4) not null, "discount" numeric(19,4) not null default 0, "total" numeric(19,4) not null, "cost" numeric(19,4) null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "order_line" is 'A product on an order.';
comment on column "order_line"."order_id" is 'The order.';
comment on column "order_line"."position" is 'Place among the lines, from 1.';
comment on column "order_line"."product_id" is 'The product.';
comment on column "order_line"."quantity" is 'How many.';
comment on column "order_line"."unit_price" is 'Price of one before discount.';
comment on column "order_line"."discount" is 'Discount as a share, 0 to 1.';
comment on column "order_line"."total" is 'Quantity × unit price × (1 − discount), rounded half up to the currency’s smallest unit; imported lines keep four decimals.';
comment on column "order_line"."cost" is 'What the quantity cost the company: the product’s cost when it was ordered.';
comment on column "order_line"."currency" is 'Currency of its amounts.';
create index "order_line_product_id_index" on "order_line" (product_id);
alter table "order_line" add constraint "order_line_order_id_position_unique" unique ("order_id", "position");

create table "shipment_line" ("id" uuid not null default relata.uuid_v7(), "shipment_id" uuid not null, "order_line_id" uuid not null, "quantity" int not null, "damaged_quantity" int not null default 0, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "shipment_line" is 'A line of an order in a shipment.';
comment on column "shipment_line"."shipment_id" is 'The shipment.';
comment on column "shipment_line"."order_line_id" is 'The line of the order.';
comment on column "shipment_line"."quantity" is 'How many of it. Never more than ordered over all shipments.';
comment on column "shipment_line"."damaged_quantity" is 'How many of them were reported damaged.';
create index "shipment_line_order_line_id_index" on "shipment_line" (order_line_id);
alter table "shipment_line" add constraint "shipment_line_shipment_id_order_line_id_unique" unique ("shipment_id", "order_line_id");

create table "opportunity_stage_change" ("id" uuid not null default relata.uuid_v7(), "opportunity_id" uuid not null, "from_id" uuid null, "to_id" uuid not null, "by_id" uuid null, "at" timestamptz(3) not null, "days" numeric(19,4) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "opportunity_stage_change" is 'A move of an opportunity from one stage to another. Kept for ever.';
comment on column "opportunity_stage_change"."opportunity_id" is 'The opportunity.';
comment on column "opportunity_stage_change"."from_id" is 'The stage it left; null when it was made.';
comment on column "opportunity_stage_change"."to_id" is 'The stage it entered.';
comment on column "opportunity_stage_change"."by_id" is 'Who moved it; null where it was not an employee.';
comment on column "opportunity_stage_change"."at" is 'When.';
comment on column "opportunity_stage_change"."days" is 'Days that it had been in the stage it left.';
create index "opportunity_stage_change_opportunity_id_at_id_index" on "opportunity_stage_change" (opportunity_id, at, id);

create table "opportunity_snapshot" ("id" uuid not null default relata.uuid_v7(), "date" date not null, "opportunity_id" uuid not null, "owner_id" uuid not null, "stage_id" uuid not null, "forecast_category" text not null, "amount" numeric(19,4) null, "currency" varchar(3) not null, "close_date" date null, "probability" numeric(19,4) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "opportunity_snapshot" is 'An open opportunity as it stood at the start of a day. Kept for ever; forecasts compare with it.';
comment on column "opportunity_snapshot"."date" is 'The day, in UTC.';
comment on column "opportunity_snapshot"."opportunity_id" is 'The opportunity.';
comment on column "opportunity_snapshot"."owner_id" is 'Who was responsible.';
comment on column "opportunity_snapshot"."stage_id" is 'Where it stood.';
comment on column "opportunity_snapshot"."forecast_category" is 'How it counted in the forecast.';
comment on column "opportunity_snapshot"."amount" is 'What it was worth.';
comment on column "opportunity_snapshot"."currency" is 'Currency of the amount.';
comment on column "opportunity_snapshot"."close_date" is 'The day it was expected to close.';
comment on column "opportunity_snapshot"."probability" is 'Probability of winning then, 0 to 1.';
create index "opportunity_snapshot_date_id_index" on "opportunity_snapshot" (date, id);
alter table "opportunity_snapshot" add constraint "opportunity_snapshot_opportunity_id_date_unique" unique ("opportunity_id", "date");

create table "opportunity_line" ("id" uuid not null default relata.uuid_v7(), "opportunity_id" uuid not null, "position" int not null, "product_id" uuid not null, "quantity" int not null, "unit_price" numeric(19,4) not null, "discount" numeric(19,4) not null default 0, "total" numeric(19,4) not null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "opportunity_line" is 'A product on an opportunity.';
comment on column "opportunity_line"."opportunity_id" is 'The opportunity.';
comment on column "opportunity_line"."position" is 'Place among the lines, from 1.';
comment on column "opportunity_line"."product_id" is 'The product.';
comment on column "opportunity_line"."quantity" is 'How many.';
comment on column "opportunity_line"."unit_price" is 'Price of one before discount.';
comment on column "opportunity_line"."discount" is 'Discount as a share, 0 to 1.';
comment on column "opportunity_line"."total" is 'Quantity × unit price × (1 − discount), rounded to four decimals.';
comment on column "opportunity_line"."currency" is 'Currency of its amounts.';
create index "opportunity_line_opportunity_id_position_id_index" on "opportunity_line" (opportunity_id, position, id);
create index "opportunity_line_product_id_index" on "opportunity_line" (product_id);

create table "opportunity_contact" ("id" uuid not null default relata.uuid_v7(), "opportunity_id" uuid not null, "contact_id" uuid not null, "role" text null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "opportunity_contact" is 'A contact who takes part in a deal, with the part they have in this one.';
comment on column "opportunity_contact"."opportunity_id" is 'The opportunity.';
comment on column "opportunity_contact"."contact_id" is 'The contact.';
comment on column "opportunity_contact"."role" is 'Part in this deal.';
create index "opportunity_contact_contact_id_index" on "opportunity_contact" (contact_id);
alter table "opportunity_contact" add constraint "opportunity_contact_opportunity_id_contact_id_unique" unique ("opportunity_id", "contact_id");

create table "invoice" ("id" uuid not null default relata.uuid_v7(), "number" varchar(40) not null, "order_id" uuid not null, "account_id" uuid not null, "contact_id" uuid null, "partner_id" uuid null, "owner_id" uuid null, "issued_on" date not null, "due_on" date not null, "subtotal" numeric(19,4) not null, "tax" numeric(19,4) not null, "freight" numeric(19,4) not null, "total" numeric(19,4) not null, "paid" numeric(19,4) not null default 0, "currency" varchar(3) not null, "paid_at" timestamptz(3) null, "cancelled_at" timestamptz(3) null, "cancel_reason" varchar(500) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "invoice" is 'What a customer is to pay for an order, or for a part of it.';
comment on column "invoice"."number" is 'Invoice number, unique.';
comment on column "invoice"."order_id" is 'The order.';
comment on column "invoice"."account_id" is 'Who is to pay.';
comment on column "invoice"."contact_id" is 'Who ordered.';
comment on column "invoice"."partner_id" is 'The partner through whom it was bought.';
comment on column "invoice"."owner_id" is 'The sales person of the order.';
comment on column "invoice"."issued_on" is 'The day on which it was issued.';
comment on column "invoice"."due_on" is 'The day by which it is to be paid.';
comment on column "invoice"."subtotal" is 'Sum of the lines.';
comment on column "invoice"."tax" is 'The part of the order’s tax that falls to these lines.';
comment on column "invoice"."freight" is 'The part of the order’s freight that falls to these lines.';
comment on column "invoice"."total" is 'Subtotal, tax and freight.';
comment on column "invoice"."paid" is 'What has been paid so far.';
comment on column "invoice"."currency" is 'Currency of its amounts.';
comment on column "invoice"."paid_at" is 'When it was paid in full.';
comment on column "invoice"."cancelled_at" is 'When it was cancelled.';
comment on column "invoice"."cancel_reason" is 'Why it was cancelled.';
alter table "invoice" add constraint "invoice_number_unique" unique ("number");
create index "invoice_issued_on_id_index" on "invoice" (issued_on, id);
create index "invoice_due_on_id_index" on "invoice" (due_on, id);
create index "invoice_account_id_issued_on_id_index" on "invoice" (account_id, issued_on, id);
create index "invoice_contact_id_issued_on_id_index" on "invoice" (contact_id, issued_on, id);
create index "invoice_partner_id_issued_on_id_index" on "invoice" (partner_id, issued_on, id);
create index "invoice_owner_id_issued_on_id_index" on "invoice" (owner_id, issued_on, id);
create index "invoice_order_id_issued_on_id_index" on "invoice" (order_id, issued_on, id);

create table "payment" ("id" uuid not null default relata.uuid_v7(), "invoice_id" uuid not null, "amount" numeric(19,4) not null, "currency" varchar(3) not null, "paid_on" date not null, "method" text not null default 'BANK_TRANSFER', "reference" varchar(200) null, "reverses_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "payment" is 'Money that came in for an invoice. Kept for ever; a mistake is taken back by a reversal, which is a payment of the negative amount.';
comment on column "payment"."invoice_id" is 'The invoice.';
comment on column "payment"."amount" is 'How much; below zero for a reversal.';
comment on column "payment"."currency" is 'Currency: that of the invoice.';
comment on column "payment"."paid_on" is 'The day on which it came in.';
comment on column "payment"."method" is 'How it was paid.';
comment on column "payment"."reference" is 'Reference of the bank or of the customer; on a reversal, the reason.';
comment on column "payment"."reverses_id" is 'The payment that this one takes back. Each can be taken back once.';
create index "payment_invoice_id_paid_on_id_index" on "payment" (invoice_id, paid_on, id);
create index "payment_paid_on_id_index" on "payment" (paid_on, id);
alter table "payment" add constraint "payment_reverses_id_unique" unique ("reverses_id");

create table "invoice_line" ("id" uuid not null default relata.uuid_v7(), "invoice_id" uuid not null, "position" int not null, "order_line_id" uuid not null, "description" varchar(200) not null, "quantity" int not null, "amount" numeric(19,4) not null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "invoice_line" is 'A line of an order on an invoice.';
comment on column "invoice_line"."invoice_id" is 'The invoice.';
comment on column "invoice_line"."position" is 'Place among the lines, from 1.';
comment on column "invoice_line"."order_line_id" is 'The line of the order.';
comment on column "invoice_line"."description" is 'Name of the product when it was invoiced.';
comment on column "invoice_line"."quantity" is 'How many of it.';
comment on column "invoice_line"."amount" is 'The part of the order line’s total that falls to them.';
comment on column "invoice_line"."currency" is 'Currency of its amounts.';
create index "invoice_line_order_line_id_index" on "invoice_line" (order_line_id);
alter table "invoice_line" add constraint "invoice_line_invoice_id_position_unique" unique ("invoice_id", "position");

create table "asset" ("id" uuid not null default relata.uuid_v7(), "account_id" uuid not null, "contact_id" uuid null, "partner_id" uuid null, "owner_id" uuid null, "product_id" uuid not null, "order_id" uuid null, "shipment_line_id" uuid null, "unit" int not null default 1, "serial" varchar(120) null, "bought_on" date not null, "warranty_until" date null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "asset" is 'One item that a customer owns. Products with a warranty become assets when they are delivered.';
comment on column "asset"."account_id" is 'Who owns it.';
comment on column "asset"."contact_id" is 'Who ordered it.';
comment on column "asset"."partner_id" is 'The partner through whom it was bought.';
comment on column "asset"."owner_id" is 'The sales person of its order.';
comment on column "asset"."product_id" is 'What it is.';
comment on column "asset"."order_id" is 'The order that it came with.';
comment on column "asset"."shipment_line_id" is 'The delivery that it came with.';
comment on column "asset"."unit" is 'Which item of the delivery it is, from 1.';
comment on column "asset"."serial" is 'Serial number, unique for the product.';
comment on column "asset"."bought_on" is 'The day on which it was ordered.';
comment on column "asset"."warranty_until" is 'Last day of the warranty, counted from delivery.';
create index "asset_created_at_id_index" on "asset" (created_at, id);
create index "asset_account_id_created_at_id_index" on "asset" (account_id, created_at, id);
create index "asset_contact_id_created_at_id_index" on "asset" (contact_id, created_at, id);
create index "asset_partner_id_created_at_id_index" on "asset" (partner_id, created_at, id);
create index "asset_owner_id_created_at_id_index" on "asset" (owner_id, created_at, id);
create index "asset_product_id_index" on "asset" (product_id);
create index "asset_order_id_index" on "asset" (order_id);
alter table "asset" add constraint "asset_shipment_line_id_unit_unique" unique ("shipment_line_id", "unit");
alter table "asset" add constraint "asset_product_id_serial_unique" unique ("product_id", "serial");

create table "address" ("id" uuid not null default relata.uuid_v7(), "account_id" uuid null, "person_id" uuid null, "kind" text not null, "line1" varchar(200) not null, "line2" varchar(200) null, "city" varchar(120) not null, "region" varchar(120) null, "postal_code" varchar(20) null, "country" varchar(2) not null, "is_default" boolean not null default false, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "address" is 'A postal address of an account or a person.';
comment on column "address"."account_id" is 'The account it belongs to.';
comment on column "address"."person_id" is 'The person it belongs to.';
comment on column "address"."kind" is 'What it is for.';
comment on column "address"."line1" is 'Street and number.';
comment on column "address"."line2" is 'Building, floor, care of.';
comment on column "address"."city" is 'City.';
comment on column "address"."region" is 'Region, state or province.';
comment on column "address"."postal_code" is 'Postal code.';
comment on column "address"."country" is 'Country, ISO 3166-1 alpha-2: `US`.';
comment on column "address"."is_default" is 'The one to use unless another is said.';
create index "address_account_id_id_index" on "address" (account_id, id);
create index "address_person_id_id_index" on "address" (person_id, id);
create index "address_country_region_index" on "address" (country, region);

create table "activity" ("id" uuid not null default relata.uuid_v7(), "kind" text not null, "subject" varchar(200) not null, "body" varchar(20000) null, "at" timestamptz(3) not null, "due_at" timestamptz(3) null, "done_at" timestamptz(3) null, "minutes" int null, "owner_id" uuid not null, "account_id" uuid null, "contact_id" uuid null, "lead_id" uuid null, "opportunity_id" uuid null, "order_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "activity" is 'A call, e-mail, meeting, task or note on a record.';
comment on column "activity"."kind" is 'What it is.';
comment on column "activity"."subject" is 'Subject.';
comment on column "activity"."body" is 'What was said or is to be done.';
comment on column "activity"."at" is 'When it happened or was planned for; what a timeline is ordered by.';
comment on column "activity"."due_at" is 'When it is due.';
comment on column "activity"."done_at" is 'When it was done; null while it is open.';
comment on column "activity"."minutes" is 'How long it took, in minutes.';
comment on column "activity"."owner_id" is 'Who does it or did it.';
comment on column "activity"."account_id" is 'The account it is about; follows from the other records where it isn’t given.';
comment on column "activity"."contact_id" is 'The contact it is about.';
comment on column "activity"."lead_id" is 'The lead it is about.';
comment on column "activity"."opportunity_id" is 'The opportunity it is about.';
comment on column "activity"."order_id" is 'The order it is about.';
create index "activity_at_id_index" on "activity" (at, id);
create index "activity_owner_id_at_id_index" on "activity" (owner_id, at, id);
create index "activity_account_id_at_id_index" on "activity" (account_id, at, id);
create index "activity_opportunity_id_at_id_index" on "activity" (opportunity_id, at, id);
create index "activity_lead_id_at_id_index" on "activity" (lead_id, at, id);
create index "activity_contact_id_at_id_index" on "activity" (contact_id, at, id);
create index "activity_order_id_at_id_index" on "activity" (order_id, at, id);
create index "activity_owner_id_due_at_id_index" on "activity" (owner_id, due_at, id);

create table "account_change" ("id" uuid not null default relata.uuid_v7(), "account_id" uuid not null, "at" timestamptz(3) not null, "by_id" uuid null, "fields" text[] not null default '{}', "summary" varchar(1000) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "account_change" is 'A change of an account, for its timeline: which fields, and from what to what. The audit has the whole of it.';
comment on column "account_change"."account_id" is 'The account.';
comment on column "account_change"."at" is 'When.';
comment on column "account_change"."by_id" is 'Who changed it, where it was an employee.';
comment on column "account_change"."fields" is 'The fields that changed.';
comment on column "account_change"."summary" is 'What changed from what to what, in a line.';
create index "account_change_account_id_at_id_index" on "account_change" (account_id, at, id);

create table "user" ("id" uuid not null default relata.uuid_v7(), "person_id" uuid not null, "email" varchar(254) not null, "disabled_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "user" is 'The sign-in of a person. One person has at most one.';
comment on column "user"."person_id" is 'Who signs in.';
comment on column "user"."email" is 'E-mail address to sign in with, in lower case.';
comment on column "user"."disabled_at" is 'Since when they can’t sign in; null: they can.';
alter table "user" add constraint "user_email_unique" unique ("email");
alter table "user" add constraint "user_person_id_unique" unique ("person_id");

alter table "discount_limit" add constraint "discount_limit_role_check" check ("role" in ('CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'PARTNER_SELLER', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER', 'PARTNER_ADMIN', 'EMPLOYEE', 'SALES_REP', 'SALES_MANAGER', 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'MARKETER', 'HR', 'FINANCE', 'ANALYST', 'ADMIN'));

alter table "contact_point" add constraint "contact_point_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "contact_point" add constraint "contact_point_kind_check" check ("kind" in ('EMAIL', 'PHONE'));

alter table "pipeline" add constraint "pipeline_default_in_use_check" check (not (is_default and archived));

alter table "product_category" add constraint "product_category_parent_id_foreign" foreign key ("parent_id") references "product_category" ("id") on delete restrict;

alter table "product" add constraint "product_category_id_foreign" foreign key ("category_id") references "product_category" ("id") on delete restrict;
alter table "product" add constraint "product_active_dates_check" check (active_from <= active_until);
alter table "product" add constraint "product_kind_check" check ("kind" in ('SINGLE', 'BUNDLE'));

alter table "bundle_item" add constraint "bundle_item_bundle_id_foreign" foreign key ("bundle_id") references "product" ("id") on delete cascade;
alter table "bundle_item" add constraint "bundle_item_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "bundle_item" add constraint "bundle_item_other_check" check (bundle_id <> product_id);

alter table "product_relation" add constraint "product_relation_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete cascade;
alter table "product_relation" add constraint "product_relation_related_id_foreign" foreign key ("related_id") references "product" ("id") on delete cascade;
alter table "product_relation" add constraint "product_relation_other_check" check (product_id <> related_id);
alter table "product_relation" add constraint "product_relation_kind_check" check ("kind" in ('COMPLEMENT', 'UPGRADE', 'ACCESSORY'));

alter table "stage" add constraint "stage_pipeline_id_foreign" foreign key ("pipeline_id") references "pipeline" ("id") on delete cascade;
alter table "stage" add constraint "stage_forecast_category_check" check ("forecast_category" in ('PIPELINE', 'BEST_CASE', 'COMMIT', 'CLOSED', 'OMITTED'));

alter table "territory" add constraint "territory_parent_id_foreign" foreign key ("parent_id") references "territory" ("id") on delete restrict;

alter table "employee" add constraint "employee_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "employee" add constraint "employee_manager_id_foreign" foreign key ("manager_id") references "employee" ("id") on delete restrict;
alter table "employee" add constraint "employee_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete restrict;

alter table "quota" add constraint "quota_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "quota" add constraint "quota_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete restrict;

alter table "forecast_override" add constraint "forecast_override_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "forecast_override" add constraint "forecast_override_set_by_id_foreign" foreign key ("set_by_id") references "employee" ("id") on delete restrict;

alter table "employee_role" add constraint "employee_role_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete cascade;
alter table "employee_role" add constraint "employee_role_role_check" check ("role" in ('CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'PARTNER_SELLER', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER', 'PARTNER_ADMIN', 'EMPLOYEE', 'SALES_REP', 'SALES_MANAGER', 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'MARKETER', 'HR', 'FINANCE', 'ANALYST', 'ADMIN'));

alter table "approval_rule" add constraint "approval_rule_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete restrict;
alter table "approval_rule" add constraint "approval_rule_kind_check" check ("kind" in ('MANAGER', 'ROLE', 'EMPLOYEE'));
alter table "approval_rule" add constraint "approval_rule_role_check" check ("role" in ('CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'PARTNER_SELLER', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER', 'PARTNER_ADMIN', 'EMPLOYEE', 'SALES_REP', 'SALES_MANAGER', 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'MARKETER', 'HR', 'FINANCE', 'ANALYST', 'ADMIN'));

alter table "api_client" add constraint "api_client_created_by_id_foreign" foreign key ("created_by_id") references "employee" ("id") on delete restrict;

alter table "account" add constraint "account_parent_id_foreign" foreign key ("parent_id") references "account" ("id") on delete restrict;
alter table "account" add constraint "account_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "account" add constraint "account_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete restrict;
alter table "account" add constraint "account_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "account" add constraint "account_kind_check" check ("kind" in ('BUSINESS', 'INDIVIDUAL'));
alter table "account" add constraint "account_lifecycle_check" check ("lifecycle" in ('PROSPECT', 'CUSTOMER', 'AT_RISK', 'FORMER'));

alter table "price_list" add constraint "price_list_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "price_list" add constraint "price_list_one_audience_check" check (num_nonnulls(account_id, tier, segment) <= 1);
alter table "price_list" add constraint "price_list_validity_check" check (valid_from <= valid_until);

alter table "price_list_entry" add constraint "price_list_entry_price_list_id_foreign" foreign key ("price_list_id") references "price_list" ("id") on delete cascade;
alter table "price_list_entry" add constraint "price_list_entry_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "partner" add constraint "partner_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "partner" add constraint "partner_channel_manager_id_foreign" foreign key ("channel_manager_id") references "employee" ("id") on delete restrict;
alter table "partner" add constraint "partner_type_check" check ("type" in ('RESELLER', 'VAR', 'DISTRIBUTOR', 'REFERRAL', 'INTEGRATOR', 'MSP'));
alter table "partner" add constraint "partner_status_check" check ("status" in ('APPLICANT', 'ONBOARDING', 'ACTIVE', 'SUSPENDED', 'FORMER'));

alter table "partner_member" add constraint "partner_member_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete cascade;
alter table "partner_member" add constraint "partner_member_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "partner_member" add constraint "partner_member_role_check" check ("role" in ('ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER'));

alter table "merge" add constraint "merge_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "merge" add constraint "merge_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "merge" add constraint "merge_by_id_foreign" foreign key ("by_id") references "employee" ("id") on delete restrict;
alter table "merge" add constraint "merge_kind_check" check ("kind" in ('PERSON', 'ACCOUNT'));

alter table "duplicate" add constraint "duplicate_decided_by_id_foreign" foreign key ("decided_by_id") references "employee" ("id") on delete restrict;
alter table "duplicate" add constraint "duplicate_kind_check" check ("kind" in ('PERSON', 'ACCOUNT'));
alter table "duplicate" add constraint "duplicate_status_check" check ("status" in ('OPEN', 'MERGED', 'DISTINCT'));

alter table "contact" add constraint "contact_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "contact" add constraint "contact_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "contact" add constraint "contact_decision_role_check" check ("decision_role" in ('DECISION_MAKER', 'INFLUENCER', 'USER', 'GATEKEEPER'));
alter table "contact" add constraint "contact_portal_role_check" check ("portal_role" in ('ADMIN', 'MEMBER'));

alter table "lead" add constraint "lead_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "lead" add constraint "lead_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "lead" add constraint "lead_partner_seller_id_foreign" foreign key ("partner_seller_id") references "person" ("id") on delete restrict;
alter table "lead" add constraint "lead_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete restrict;
alter table "lead" add constraint "lead_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "lead" add constraint "lead_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "lead" add constraint "lead_status_check" check ("status" in ('NEW', 'ASSIGNED', 'WORKING', 'QUALIFIED', 'CONVERTED', 'RECYCLED', 'DISQUALIFIED'));

alter table "opportunity" add constraint "opportunity_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_pipeline_id_foreign" foreign key ("pipeline_id") references "pipeline" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_stage_id_foreign" foreign key ("stage_id") references "stage" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_partner_seller_id_foreign" foreign key ("partner_seller_id") references "person" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_forecast_category_check" check ("forecast_category" in ('PIPELINE', 'BEST_CASE', 'COMMIT', 'CLOSED', 'OMITTED'));
alter table "opportunity" add constraint "opportunity_partner_involvement_check" check ("partner_involvement" in ('SOURCED', 'INFLUENCED', 'FULFILLED'));

alter table "quote" add constraint "quote_previous_id_foreign" foreign key ("previous_id") references "quote" ("id") on delete restrict;
alter table "quote" add constraint "quote_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete restrict;
alter table "quote" add constraint "quote_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "quote" add constraint "quote_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "quote" add constraint "quote_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "quote" add constraint "quote_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "quote" add constraint "quote_partner_seller_id_foreign" foreign key ("partner_seller_id") references "person" ("id") on delete restrict;
alter table "quote" add constraint "quote_submitted_by_id_foreign" foreign key ("submitted_by_id") references "person" ("id") on delete restrict;
alter table "quote" add constraint "quote_accepted_by_id_foreign" foreign key ("accepted_by_id") references "person" ("id") on delete restrict;
alter table "quote" add constraint "quote_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete restrict;
alter table "quote" add constraint "quote_total_check" check (total = subtotal + tax);
alter table "quote" add constraint "quote_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SENT', 'ACCEPTED', 'REJECTED', 'EXPIRED'));

alter table "quote_line" add constraint "quote_line_quote_id_foreign" foreign key ("quote_id") references "quote" ("id") on delete cascade;
alter table "quote_line" add constraint "quote_line_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "quote_approval" add constraint "quote_approval_quote_id_foreign" foreign key ("quote_id") references "quote" ("id") on delete cascade;
alter table "quote_approval" add constraint "quote_approval_approver_id_foreign" foreign key ("approver_id") references "employee" ("id") on delete restrict;
alter table "quote_approval" add constraint "quote_approval_decided_by_id_foreign" foreign key ("decided_by_id") references "employee" ("id") on delete restrict;
alter table "quote_approval" add constraint "quote_approval_role_check" check ("role" in ('CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'PARTNER_SELLER', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER', 'PARTNER_ADMIN', 'EMPLOYEE', 'SALES_REP', 'SALES_MANAGER', 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'MARKETER', 'HR', 'FINANCE', 'ANALYST', 'ADMIN'));
alter table "quote_approval" add constraint "quote_approval_status_check" check ("status" in ('PENDING', 'APPROVED', 'REJECTED'));

alter table "order" add constraint "order_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "order" add constraint "order_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "order" add constraint "order_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "order" add constraint "order_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "order" add constraint "order_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete restrict;
alter table "order" add constraint "order_quote_id_foreign" foreign key ("quote_id") references "quote" ("id") on delete restrict;
alter table "order" add constraint "order_total_check" check (total = subtotal + tax + freight);
alter table "order" add constraint "order_channel_check" check ("channel" in ('ONLINE', 'DIRECT', 'PARTNER'));
alter table "order" add constraint "order_status_check" check ("status" in ('PLACED', 'CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED'));

alter table "shipment" add constraint "shipment_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete restrict;
alter table "shipment" add constraint "shipment_delivered_check" check (delivered_at >= shipped_at);

alter table "order_line" add constraint "order_line_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete cascade;
alter table "order_line" add constraint "order_line_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "shipment_line" add constraint "shipment_line_shipment_id_foreign" foreign key ("shipment_id") references "shipment" ("id") on delete cascade;
alter table "shipment_line" add constraint "shipment_line_order_line_id_foreign" foreign key ("order_line_id") references "order_line" ("id") on delete restrict;
alter table "shipment_line" add constraint "shipment_line_quantity_check" check (quantity > 0);
alter table "shipment_line" add constraint "shipment_line_damaged_check" check (damaged_quantity between 0 and quantity);

alter table "opportunity_stage_change" add constraint "opportunity_stage_change_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete restrict;
alter table "opportunity_stage_change" add constraint "opportunity_stage_change_from_id_foreign" foreign key ("from_id") references "stage" ("id") on delete restrict;
alter table "opportunity_stage_change" add constraint "opportunity_stage_change_to_id_foreign" foreign key ("to_id") references "stage" ("id") on delete restrict;
alter table "opportunity_stage_change" add constraint "opportunity_stage_change_by_id_foreign" foreign key ("by_id") references "employee" ("id") on delete restrict;

alter table "opportunity_snapshot" add constraint "opportunity_snapshot_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete restrict;
alter table "opportunity_snapshot" add constraint "opportunity_snapshot_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "opportunity_snapshot" add constraint "opportunity_snapshot_stage_id_foreign" foreign key ("stage_id") references "stage" ("id") on delete restrict;
alter table "opportunity_snapshot" add constraint "opportunity_snapshot_forecast_category_check" check ("forecast_category" in ('PIPELINE', 'BEST_CASE', 'COMMIT', 'CLOSED', 'OMITTED'));

alter table "opportunity_line" add constraint "opportunity_line_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "opportunity_line" add constraint "opportunity_line_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "opportunity_contact" add constraint "opportunity_contact_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "opportunity_contact" add constraint "opportunity_contact_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "opportunity_contact" add constraint "opportunity_contact_role_check" check ("role" in ('DECISION_MAKER', 'INFLUENCER', 'USER', 'GATEKEEPER'));

alter table "invoice" add constraint "invoice_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete restrict;
alter table "invoice" add constraint "invoice_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "invoice" add constraint "invoice_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "invoice" add constraint "invoice_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "invoice" add constraint "invoice_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "invoice" add constraint "invoice_total_check" check (total = subtotal + tax + freight);
alter table "invoice" add constraint "invoice_paid_check" check (paid between 0 and total);
alter table "invoice" add constraint "invoice_dates_check" check (due_on >= issued_on);

alter table "payment" add constraint "payment_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete restrict;
alter table "payment" add constraint "payment_reverses_id_foreign" foreign key ("reverses_id") references "payment" ("id") on delete restrict;
alter table "payment" add constraint "payment_amount_check" check ((amount > 0) = (reverses_id is null));
alter table "payment" add constraint "payment_method_check" check ("method" in ('BANK_TRANSFER', 'CARD', 'CHECK', 'CASH', 'OTHER'));

alter table "invoice_line" add constraint "invoice_line_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete cascade;
alter table "invoice_line" add constraint "invoice_line_order_line_id_foreign" foreign key ("order_line_id") references "order_line" ("id") on delete restrict;

alter table "asset" add constraint "asset_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "asset" add constraint "asset_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "asset" add constraint "asset_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "asset" add constraint "asset_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "asset" add constraint "asset_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "asset" add constraint "asset_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete restrict;
alter table "asset" add constraint "asset_shipment_line_id_foreign" foreign key ("shipment_line_id") references "shipment_line" ("id") on delete restrict;

alter table "address" add constraint "address_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "address" add constraint "address_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "address" add constraint "address_kind_check" check ("kind" in ('BILLING', 'SHIPPING', 'OFFICE', 'HOME'));

alter table "activity" add constraint "activity_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "activity" add constraint "activity_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "activity" add constraint "activity_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "activity" add constraint "activity_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete restrict;
alter table "activity" add constraint "activity_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete restrict;
alter table "activity" add constraint "activity_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete restrict;
alter table "activity" add constraint "activity_kind_check" check ("kind" in ('CALL', 'EMAIL', 'MEETING', 'TASK', 'NOTE'));

alter table "account_change" add constraint "account_change_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "account_change" add constraint "account_change_by_id_foreign" foreign key ("by_id") references "employee" ("id") on delete restrict;

alter table "user" add constraint "user_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
