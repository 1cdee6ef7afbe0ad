create table "partner_asset" ("id" uuid not null default relata.uuid_v7(), "title" varchar(200) not null, "kind" text not null, "language" varchar(10) not null, "description" varchar(20000) null, "tier_id" uuid null, "product_id" uuid null, "co_branded" boolean not null default false, "status" text not null default 'DRAFT', "expires_on" date null, "version_number" int not null default 0, "version_at" timestamptz(3) null, "body" varchar(20000) null, "file_name" varchar(200) null, "file_type" varchar(100) null, "file_size" int null, "current_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_asset" is 'A document that partners sell with: a file, or a text that is printed with the partner’s logo and contact.';
comment on column "partner_asset"."title" is 'Title.';
comment on column "partner_asset"."kind" is 'What it is.';
comment on column "partner_asset"."language" is 'Its language: `en`, `de`.';
comment on column "partner_asset"."description" is 'What it is for.';
comment on column "partner_asset"."tier_id" is 'The tier from which partners see it; null: all of them do.';
comment on column "partner_asset"."product_id" is 'The product that it is about.';
comment on column "partner_asset"."co_branded" is 'Printed with the logo and the contact of the partner who downloads it; a text, not a file.';
comment on column "partner_asset"."status" is 'Whether partners see it.';
comment on column "partner_asset"."expires_on" is 'The last day on which it can be downloaded.';
comment on column "partner_asset"."version_number" is 'Number of its version; 0 while it has none.';
comment on column "partner_asset"."version_at" is 'When that version came.';
comment on column "partner_asset"."body" is 'The text of that version, where it is co-branded: paragraphs, and lines that begin with a dash.';
comment on column "partner_asset"."file_name" is 'Name of the file of that version.';
comment on column "partner_asset"."file_type" is 'Its media type.';
comment on column "partner_asset"."file_size" is 'Its size in bytes.';
comment on column "partner_asset"."current_id" is 'The version that is handed out.';
create index "partner_asset_title_id_index" on "partner_asset" (title, id);
create index "partner_asset_status_title_id_index" on "partner_asset" (status, title, id);
create index "partner_asset_product_id_index" on "partner_asset" (product_id);
create index "partner_asset_tier_id_index" on "partner_asset" (tier_id);

create table "partner_asset_version" ("id" uuid not null default relata.uuid_v7(), "asset_id" uuid null, "number" int null, "body" varchar(20000) null, "note" varchar(500) null, "uploaded_by_id" uuid null, "name" varchar(200) null, "type" varchar(100) null, "size" int null, "sha256" varchar(64) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_asset_version" is 'A version of a document for partners: what was uploaded by POST /partner-asset-files, or a text.';
comment on column "partner_asset_version"."asset_id" is 'The document; null while it is of none, for a day at most.';
comment on column "partner_asset_version"."number" is 'Its number, from 1.';
comment on column "partner_asset_version"."body" is 'The text of a co-branded document.';
comment on column "partner_asset_version"."note" is 'What is new in it.';
comment on column "partner_asset_version"."uploaded_by_id" is 'Who made it.';
comment on column "partner_asset_version"."name" is 'Name of its file.';
comment on column "partner_asset_version"."type" is 'Media type of its file, found in what it holds.';
comment on column "partner_asset_version"."size" is 'Size of its file in bytes.';
comment on column "partner_asset_version"."sha256" is 'SHA-256 checksum of its file, in hexadecimal.';
create index "partner_asset_version_asset_id_created_at_id_index" on "partner_asset_version" (asset_id, created_at, id);
create index "partner_asset_version_loose" on "partner_asset_version" (uploaded_by_id, created_at) where asset_id is null;
alter table "partner_asset_version" add constraint "partner_asset_version_asset_id_number_unique" unique ("asset_id", "number");

create table "partner_logo" ("id" uuid not null default relata.uuid_v7(), "partner_id" uuid null, "uploaded_by_id" uuid null, "name" varchar(200) not null, "type" varchar(100) not null, "size" int not null, "sha256" varchar(64) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_logo" is 'A logo of a partner, PNG or JPEG. Upload it by POST /partner-logos, name its id in partnerBrandSave, and get it at its url.';
comment on column "partner_logo"."partner_id" is 'The partner; null while nobody uses it, for a day at most.';
comment on column "partner_logo"."uploaded_by_id" is 'Who uploaded it.';
comment on column "partner_logo"."name" is 'Its name.';
comment on column "partner_logo"."type" is 'Its media type, found in what it holds.';
comment on column "partner_logo"."size" is 'Its size in bytes.';
comment on column "partner_logo"."sha256" is 'Its SHA-256 checksum, in hexadecimal.';
create index "partner_logo_partner_id_created_at_id_index" on "partner_logo" (partner_id, created_at, id);
create index "partner_logo_loose" on "partner_logo" (uploaded_by_id, created_at) where partner_id is null;

create table "partner_brand" ("id" uuid not null default relata.uuid_v7(), "partner_id" uuid not null, "name" varchar(120) not null, "contact" varchar(400) null, "logo_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_brand" is 'How a partner presents itself on co-branded documents.';
comment on column "partner_brand"."partner_id" is 'The partner.';
comment on column "partner_brand"."name" is 'Its name, as it is printed.';
comment on column "partner_brand"."contact" is 'Whom to ask and how, in up to five lines.';
comment on column "partner_brand"."logo_id" is 'Its logo.';
alter table "partner_brand" add constraint "partner_brand_partner_id_unique" unique ("partner_id");

create table "partner_asset_download" ("id" uuid not null default relata.uuid_v7(), "asset_id" uuid not null, "version_number" int not null, "partner_id" uuid not null, "person_id" uuid null, "at" timestamptz(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "partner_asset_download" is 'That somebody of a partner downloaded a document.';
comment on column "partner_asset_download"."asset_id" is 'The document.';
comment on column "partner_asset_download"."version_number" is 'Number of its version.';
comment on column "partner_asset_download"."partner_id" is 'The partner.';
comment on column "partner_asset_download"."person_id" is 'Who.';
comment on column "partner_asset_download"."at" is 'When.';
create index "partner_asset_download_at_id_index" on "partner_asset_download" (at, id);
create index "partner_asset_download_asset_id_at_id_index" on "partner_asset_download" (asset_id, at, id);
create index "partner_asset_download_partner_id_at_id_index" on "partner_asset_download" (partner_id, at, id);

alter table "partner_asset" add constraint "partner_asset_tier_id_foreign" foreign key ("tier_id") references "partner_tier" ("id") on delete restrict;
alter table "partner_asset" add constraint "partner_asset_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "partner_asset" add constraint "partner_asset_current_id_foreign" foreign key ("current_id") references "partner_asset_version" ("id") on delete restrict deferrable initially deferred;
alter table "partner_asset" add constraint "partner_asset_published_check" check (status <> 'PUBLISHED' or version_number > 0);
alter table "partner_asset" add constraint "partner_asset_kind_check" check ("kind" in ('BROCHURE', 'DATASHEET', 'PRESENTATION', 'CASE_STUDY', 'ADVERTISEMENT', 'PICTURE', 'GUIDE'));
alter table "partner_asset" add constraint "partner_asset_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'ARCHIVED'));

alter table "partner_asset_version" add constraint "partner_asset_version_asset_id_foreign" foreign key ("asset_id") references "partner_asset" ("id") on delete restrict;
alter table "partner_asset_version" add constraint "partner_asset_version_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id") on delete restrict;

alter table "partner_logo" add constraint "partner_logo_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "partner_logo" add constraint "partner_logo_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id") on delete restrict;

alter table "partner_brand" add constraint "partner_brand_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "partner_brand" add constraint "partner_brand_logo_id_foreign" foreign key ("logo_id") references "partner_logo" ("id") on delete restrict;

alter table "partner_asset_download" add constraint "partner_asset_download_asset_id_foreign" foreign key ("asset_id") references "partner_asset" ("id") on delete restrict;
alter table "partner_asset_download" add constraint "partner_asset_download_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "partner_asset_download" add constraint "partner_asset_download_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
