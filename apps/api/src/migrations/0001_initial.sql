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

create table "employee_role" ("id" uuid not null default relata.uuid_v7(), "employee_id" uuid not null, "role" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "employee_role" is 'A role given to an employee.';
comment on column "employee_role"."employee_id" is 'Who has it.';
comment on column "employee_role"."role" is 'The role; only roles of employees can be given here.';
alter table "employee_role" add constraint "employee_role_employee_id_role_unique" unique ("employee_id", "role");

create table "account" ("id" uuid not null default relata.uuid_v7(), "name" varchar(200) not null, "kind" text not null, "lifecycle" text not null default 'PROSPECT', "domain" varchar(200) null, "website" varchar(2000) null, "phone" varchar(40) null, "industry" varchar(120) null, "employees" int null, "revenue" numeric(19,4) null, "currency" varchar(3) not null default 'USD', "parent_id" uuid null, "owner_id" uuid null, "territory_id" uuid null, "partner_id" uuid null, "tags" text[] not null default '{}', "notes" varchar(20000) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
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

create table "contact" ("id" uuid not null default relata.uuid_v7(), "account_id" uuid not null, "person_id" uuid not null, "title" varchar(120) null, "decision_role" text null, "is_primary" boolean not null default false, "portal_role" text null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "contact" is 'A person at an account.';
comment on column "contact"."account_id" is 'The account.';
comment on column "contact"."person_id" is 'The person.';
comment on column "contact"."title" is 'Job title.';
comment on column "contact"."decision_role" is 'Part in buying.';
comment on column "contact"."is_primary" is 'The one to speak to first. At most one per account.';
comment on column "contact"."portal_role" is 'Rights in the customers’ portal; null: no sign-in for this account.';
create index "contact_account_id_created_at_id_index" on "contact" (account_id, created_at, id);
create index "contact_person_id_index" on "contact" (person_id);
alter table "contact" add constraint "contact_account_id_person_id_unique" unique ("account_id", "person_id");

create table "order" ("id" uuid not null default relata.uuid_v7(), "number" varchar(40) not null, "channel" text not null, "status" text not null default 'PLACED', "account_id" uuid not null, "contact_id" uuid null, "partner_id" uuid null, "owner_id" uuid null, "territory_id" uuid null, "purchase_order" varchar(60) null, "placed_at" timestamptz(3) not null, "promised_on" date null, "shipped_at" timestamptz(3) null, "delivered_at" timestamptz(3) null, "subtotal" numeric(19,4) not null, "tax" numeric(19,4) not null, "freight" numeric(19,4) not null, "total" numeric(19,4) not null, "currency" varchar(3) not null, "cancel_reason" varchar(500) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "order" is 'What a customer has bought.';
comment on column "order"."number" is 'Order number, unique.';
comment on column "order"."channel" is 'How it came in.';
comment on column "order"."status" is 'How far it has come.';
comment on column "order"."account_id" is 'Who bought.';
comment on column "order"."contact_id" is 'Who placed it.';
comment on column "order"."partner_id" is 'The partner through whom it came.';
comment on column "order"."owner_id" is 'The sales person.';
comment on column "order"."territory_id" is 'The territory it counts in.';
comment on column "order"."purchase_order" is 'The customer’s own number for it.';
comment on column "order"."placed_at" is 'When it was placed.';
comment on column "order"."promised_on" is 'The day by which it was promised.';
comment on column "order"."shipped_at" is 'When the last of it was shipped.';
comment on column "order"."delivered_at" is 'When the last of it was delivered.';
comment on column "order"."subtotal" is 'Sum of the lines, before tax and freight: what revenue counts.';
comment on column "order"."tax" is 'Tax.';
comment on column "order"."freight" is 'Freight.';
comment on column "order"."total" is 'Subtotal, tax and freight.';
comment on column "order"."currency" is 'Currency of its amounts.';
comment on column "order"."cancel_reason" is 'Why it was cancelled.';
alter table "order" add constraint "order_number_unique" unique ("number");
create index "order_placed_at_id_index" on "order" (placed_at, id);
create index "order_account_id_placed_at_id_index" on "order" (account_id, placed_at, id);
create index "order_owner_id_placed_at_id_index" on "order" (owner_id, placed_at, id);
create index "order_partner_id_placed_at_id_index" on "order" (partner_id, placed_at, id);
create index "order_contact_id_placed_at_id_index" on "order" (contact_id, placed_at, id);
create index "order_territory_id_index" on "order" (territory_id);

create table "order_line" ("id" uuid not null default relata.uuid_v7(), "order_id" uuid not null, "position" int not null, "product_id" uuid not null, "quantity" int not null, "unit_price" numeric(19,4) not null, "discount" numeric(19,4) not null default 0, "total" numeric(19,4) not null, "cost" numeric(19,4) null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "order_line" is 'A product on an order.';
comment on column "order_line"."order_id" is 'The order.';
comment on column "order_line"."position" is 'Place among the lines, from 1.';
comment on column "order_line"."product_id" is 'The product.';
comment on column "order_line"."quantity" is 'How many.';
comment on column "order_line"."unit_price" is 'Price of one before discount.';
comment on column "order_line"."discount" is 'Discount as a share, 0 to 1.';
comment on column "order_line"."total" is 'Quantity × unit price × (1 − discount), rounded to four decimals.';
comment on column "order_line"."cost" is 'What the quantity cost the company.';
comment on column "order_line"."currency" is 'Currency of its amounts.';
create index "order_line_product_id_index" on "order_line" (product_id);
alter table "order_line" add constraint "order_line_order_id_position_unique" unique ("order_id", "position");

create table "lead" ("id" uuid not null default relata.uuid_v7(), "given_name" varchar(100) not null, "family_name" varchar(100) not null, "company" varchar(200) null, "title" varchar(120) null, "email" varchar(254) null, "phone" varchar(40) null, "city" varchar(120) null, "region" varchar(120) null, "country" varchar(2) null, "industry" varchar(120) null, "source" varchar(80) null, "campaign" varchar(120) null, "score" int null, "score_breakdown" jsonb null, "status" text not null default 'NEW', "disqualify_reason" varchar(500) null, "owner_id" uuid null, "partner_id" uuid null, "partner_seller_id" uuid null, "territory_id" uuid null, "first_touched_at" timestamptz(3) null, "converted_at" timestamptz(3) null, "account_id" uuid null, "contact_id" uuid null, "opportunity_id" uuid null, "reused" text[] not null default '{}', "notes" varchar(20000) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
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
comment on column "lead"."opportunity_id" is 'The opportunity that it became or joined.';
comment on column "lead"."reused" is 'What of its `account`, `contact` and `opportunity` was there before it was converted; the others were made from it.';
comment on column "lead"."notes" is 'Internal notes; only employees see them.';
create index "lead_created_at_id_index" on "lead" (created_at, id);
create index "lead_owner_id_created_at_id_index" on "lead" (owner_id, created_at, id);
create index "lead_partner_id_created_at_id_index" on "lead" (partner_id, created_at, id);
create index "lead_status_created_at_id_index" on "lead" (status, created_at, id);
create index "lead_email_index" on "lead" (email);
create index "lead_partner_seller_id_created_at_id_index" on "lead" (partner_seller_id, created_at, id);
create index "lead_account_id_index" on "lead" (account_id);
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
create index "opportunity_lead_id_index" on "opportunity" (lead_id);
create index "opportunity_partner_seller_id_close_date_id_index" on "opportunity" (partner_seller_id, close_date, id);

create table "opportunity_stage_change" ("id" uuid not null default relata.uuid_v7(), "opportunity_id" uuid not null, "from_id" uuid null, "to_id" uuid not null, "by_id" uuid null, "at" timestamptz(3) not null, "days" numeric(19,4) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "opportunity_stage_change" is 'A move of an opportunity from one stage to another. Kept for ever.';
comment on column "opportunity_stage_change"."opportunity_id" is 'The opportunity.';
comment on column "opportunity_stage_change"."from_id" is 'The stage it left; null when it was made.';
comment on column "opportunity_stage_change"."to_id" is 'The stage it entered.';
comment on column "opportunity_stage_change"."by_id" is 'Who moved it; null where it was not an employee.';
comment on column "opportunity_stage_change"."at" is 'When.';
comment on column "opportunity_stage_change"."days" is 'Days that it had been in the stage it left.';
create index "opportunity_stage_change_opportunity_id_at_id_index" on "opportunity_stage_change" (opportunity_id, at, id);

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
create index "activity_due" on "activity" (owner_id, due_at, id) where done_at is null and due_at is not null;

create table "activity_participant" ("id" uuid not null default relata.uuid_v7(), "activity_id" uuid not null, "employee_id" uuid null, "contact_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "activity_participant" is 'Someone who takes part in an activity: an employee or a contact.';
comment on column "activity_participant"."activity_id" is 'The activity.';
comment on column "activity_participant"."employee_id" is 'The employee, where it is one.';
comment on column "activity_participant"."contact_id" is 'The contact, where it is one.';
create index "activity_participant_contact_id_index" on "activity_participant" (contact_id);
alter table "activity_participant" add constraint "activity_participant_activity_id_employee_id_unique" unique ("activity_id", "employee_id");
alter table "activity_participant" add constraint "activity_participant_activity_id_contact_id_unique" unique ("activity_id", "contact_id");

alter table "contact_point" add constraint "contact_point_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "contact_point" add constraint "contact_point_kind_check" check ("kind" in ('EMAIL', 'PHONE'));

alter table "audit_entry" add constraint "audit_entry_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;

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

alter table "employee_role" add constraint "employee_role_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete cascade;
alter table "employee_role" add constraint "employee_role_role_check" check ("role" in ('CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'PARTNER_SELLER', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER', 'PARTNER_ADMIN', 'EMPLOYEE', 'SALES_REP', 'SALES_MANAGER', 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'MARKETER', 'HR', 'FINANCE', 'ANALYST', 'ADMIN'));

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

alter table "contact" add constraint "contact_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "contact" add constraint "contact_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "contact" add constraint "contact_decision_role_check" check ("decision_role" in ('DECISION_MAKER', 'INFLUENCER', 'USER', 'GATEKEEPER'));
alter table "contact" add constraint "contact_portal_role_check" check ("portal_role" in ('ADMIN', 'MEMBER'));

alter table "order" add constraint "order_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "order" add constraint "order_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "order" add constraint "order_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "order" add constraint "order_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "order" add constraint "order_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete restrict;
alter table "order" add constraint "order_channel_check" check ("channel" in ('ONLINE', 'DIRECT', 'PARTNER'));
alter table "order" add constraint "order_status_check" check ("status" in ('PLACED', 'CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED'));

alter table "order_line" add constraint "order_line_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete cascade;
alter table "order_line" add constraint "order_line_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "lead" add constraint "lead_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "lead" add constraint "lead_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "lead" add constraint "lead_partner_seller_id_foreign" foreign key ("partner_seller_id") references "person" ("id") on delete restrict;
alter table "lead" add constraint "lead_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on delete restrict;
alter table "lead" add constraint "lead_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "lead" add constraint "lead_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "lead" add constraint "lead_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete restrict;
alter table "lead" add constraint "lead_one_owner_check" check (owner_id is null or partner_id is null);
alter table "lead" add constraint "lead_seller_of_partner_check" check (partner_seller_id is null or partner_id is not null);
alter table "lead" add constraint "lead_disqualified_reason_check" check (status <> 'DISQUALIFIED' or disqualify_reason is not null);
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

alter table "opportunity_stage_change" add constraint "opportunity_stage_change_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete restrict;
alter table "opportunity_stage_change" add constraint "opportunity_stage_change_from_id_foreign" foreign key ("from_id") references "stage" ("id") on delete restrict;
alter table "opportunity_stage_change" add constraint "opportunity_stage_change_to_id_foreign" foreign key ("to_id") references "stage" ("id") on delete restrict;
alter table "opportunity_stage_change" add constraint "opportunity_stage_change_by_id_foreign" foreign key ("by_id") references "employee" ("id") on delete restrict;

alter table "opportunity_line" add constraint "opportunity_line_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "opportunity_line" add constraint "opportunity_line_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "opportunity_contact" add constraint "opportunity_contact_opportunity_id_foreign" foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "opportunity_contact" add constraint "opportunity_contact_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "opportunity_contact" add constraint "opportunity_contact_role_check" check ("role" in ('DECISION_MAKER', 'INFLUENCER', 'USER', 'GATEKEEPER'));

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

alter table "activity_participant" add constraint "activity_participant_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;
alter table "activity_participant" add constraint "activity_participant_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete cascade;
alter table "activity_participant" add constraint "activity_participant_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "activity_participant" add constraint "activity_participant_one_check" check (num_nonnulls(employee_id, contact_id) = 1);
