create table "consent_purpose" ("id" uuid not null default relata.uuid_v7(), "key" varchar(60) not null, "name" varchar(100) not null, "channels" text[] not null default '{}', "active" boolean not null default true, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "consent_purpose" is 'What people may consent to be written or called for: a newsletter, offers, surveys. A mail that isn’t about their own business names one.';
comment on column "consent_purpose"."key" is 'What mails and imports call it by: `newsletter`. It stays.';
comment on column "consent_purpose"."name" is 'Name, for employees; people read the name of its wording.';
comment on column "consent_purpose"."channels" is 'The channels for which it can be given: EMAIL, PHONE, SMS, POST.';
comment on column "consent_purpose"."active" is 'It is in use: an inactive one can’t be given, and nothing is sent for it.';
alter table "consent_purpose" add constraint "consent_purpose_key_unique" unique ("key");
create index "consent_purpose_name_id_index" on "consent_purpose" (name, id);

create table "consent_wording" ("id" uuid not null default relata.uuid_v7(), "purpose_id" uuid not null, "language" varchar(20) not null, "revision" int not null, "name" varchar(100) not null, "text" varchar(20000) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "consent_wording" is 'What people were asked, word for word. It never changes: other words are the next revision, so that each consent shows what it was given to.';
comment on column "consent_wording"."purpose_id" is 'To what.';
comment on column "consent_wording"."language" is 'Language, BCP 47: `en`, `de`.';
comment on column "consent_wording"."revision" is 'Counts up in each language.';
comment on column "consent_wording"."name" is 'Name of the purpose as people read it.';
comment on column "consent_wording"."text" is 'What they consent to.';
create index "consent_wording_purpose_id_language_revision_desc_id_index" on "consent_wording" (purpose_id, language, revision desc, id);
alter table "consent_wording" add constraint "consent_wording_purpose_id_language_revision_unique" unique ("purpose_id", "language", "revision");

create table "suppression" ("id" uuid not null default relata.uuid_v7(), "address_hash" varchar(64) not null, "reason" text not null, "note" varchar(200) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "suppression" is 'An address to which nothing is sent for a purpose, whatever the consent. It is kept as a hash, which tells the address to nobody.';
comment on column "suppression"."address_hash" is 'Hash of the address.';
comment on column "suppression"."reason" is 'Why.';
comment on column "suppression"."note" is 'What else there is to say, without the address.';
alter table "suppression" add constraint "suppression_address_hash_unique" unique ("address_hash");
create index "suppression_created_at_id_index" on "suppression" (created_at, id);

create table "consent_event" ("id" uuid not null default relata.uuid_v7(), "person_id" uuid not null, "purpose_id" uuid not null, "channel" text not null, "kind" text not null, "at" timestamptz(3) not null, "source" text not null, "note" varchar(500) null, "wording_id" uuid null, "by_id" uuid null, "confirms_id" uuid null, "ip_address" varchar(60) null, "user_agent" varchar(300) null, "address_hash" varchar(64) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "consent_event" is 'A consent given, confirmed or withdrawn. None is ever changed, so that what held at any time can be shown.';
comment on column "consent_event"."person_id" is 'Whose consent.';
comment on column "consent_event"."purpose_id" is 'To what.';
comment on column "consent_event"."channel" is 'By which channel.';
comment on column "consent_event"."kind" is 'What happened.';
comment on column "consent_event"."at" is 'When, by the clock of the database.';
comment on column "consent_event"."source" is 'How they said so.';
comment on column "consent_event"."note" is 'Where and when exactly, for what was not said by themself.';
comment on column "consent_event"."wording_id" is 'What they were asked.';
comment on column "consent_event"."by_id" is 'The employee who noted it for them; null: they did so themself.';
comment on column "consent_event"."confirms_id" is 'The consent that was confirmed.';
comment on column "consent_event"."ip_address" is 'Evidence: the address on the internet from which it came.';
comment on column "consent_event"."user_agent" is 'Evidence: the program with which it was said.';
comment on column "consent_event"."address_hash" is 'By mail: hash of the address that it holds for.';
create index "consent_event_at_id_index" on "consent_event" (at, id);
create index "consent_event_state_index" on "consent_event" (person_id, purpose_id, channel, at desc, id desc);
create unique index "consent_event_confirms_unique" on "consent_event" (confirms_id);
create index "consent_event_person_id_at_id_index" on "consent_event" (person_id, at, id);
create index "consent_event_purpose_id_index" on "consent_event" (purpose_id);
create index "consent_event_wording_id_index" on "consent_event" (wording_id);

alter table "consent_purpose" add constraint "consent_purpose_channels_check" check (channels <@ array['EMAIL', 'PHONE', 'SMS', 'POST']::text[] and channels <> '{}');

alter table "consent_wording" add constraint "consent_wording_purpose_id_foreign" foreign key ("purpose_id") references "consent_purpose" ("id") on delete restrict;

alter table "suppression" add constraint "suppression_reason_check" check ("reason" in ('BOUNCED', 'COMPLAINED', 'ERASED', 'MANUAL'));

alter table "consent_event" add constraint "consent_event_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "consent_event" add constraint "consent_event_purpose_id_foreign" foreign key ("purpose_id") references "consent_purpose" ("id") on delete restrict;
alter table "consent_event" add constraint "consent_event_wording_id_foreign" foreign key ("wording_id") references "consent_wording" ("id") on delete restrict;
alter table "consent_event" add constraint "consent_event_by_id_foreign" foreign key ("by_id") references "employee" ("id") on delete restrict;
alter table "consent_event" add constraint "consent_event_confirms_id_foreign" foreign key ("confirms_id") references "consent_event" ("id") on delete restrict;
alter table "consent_event" add constraint "consent_event_confirms_check" check ((kind = 'CONFIRMED') = (confirms_id is not null));
alter table "consent_event" add constraint "consent_event_channel_check" check ("channel" in ('EMAIL', 'PHONE', 'SMS', 'POST'));
alter table "consent_event" add constraint "consent_event_kind_check" check ("kind" in ('GRANTED', 'CONFIRMED', 'WITHDRAWN'));
alter table "consent_event" add constraint "consent_event_source_check" check ("source" in ('PORTAL', 'LINK', 'FORM', 'PHONE', 'EMAIL', 'PAPER', 'IMPORT'));
