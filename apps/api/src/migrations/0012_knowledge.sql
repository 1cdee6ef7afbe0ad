create table "article_category" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "names" jsonb null, "parent_id" uuid null, "position" int not null default 0, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "article_category" is 'A shelf of the knowledge base. Categories form a tree.';
comment on column "article_category"."name" is 'Name, in English.';
comment on column "article_category"."names" is 'Its name in other languages: `{ "de": "Rücksendung" }`.';
comment on column "article_category"."parent_id" is 'The category above.';
comment on column "article_category"."position" is 'Place among its siblings, from 0.';
create index "article_category_parent_id_id_index" on "article_category" (parent_id, id);
create index "article_category_position_name_id_index" on "article_category" (position, name, id);

create table "survey" ("id" uuid not null default relata.uuid_v7(), "name" varchar(120) not null, "kind" text not null, "event" text null, "question" varchar(300) not null, "questions" jsonb null, "active" boolean not null default true, "delay_hours" int not null default 24, "valid_days" int not null default 30, "quiet_days" int not null default 30, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "survey" is 'A question that customers are asked after an event, at most once for each case or order.';
comment on column "survey"."name" is 'Name, for employees.';
comment on column "survey"."kind" is 'What it measures.';
comment on column "survey"."event" is 'After what it is sent; one survey in use for each. Null: after nothing, its answers come by import.';
comment on column "survey"."question" is 'The question, in English.';
comment on column "survey"."questions" is 'The question in other languages: `{ "de": "Wie zufrieden sind Sie?" }`.';
comment on column "survey"."active" is 'It is in use.';
comment on column "survey"."delay_hours" is 'Hours between the event and the mail.';
comment on column "survey"."valid_days" is 'Days for which it can be answered.';
comment on column "survey"."quiet_days" is 'Days for which somebody who was asked, by this or another survey, is not asked again.';
create index "survey_name_id_index" on "survey" (name, id);
create unique index "survey_event_unique" on "survey" (event) where active;

create table "article" ("id" uuid not null default relata.uuid_v7(), "slug" varchar(120) not null, "language" varchar(2) not null, "original_id" uuid null, "category_id" uuid null, "audience" text not null default 'EMPLOYEE', "status" text not null default 'DRAFT', "title" varchar(200) not null, "summary" varchar(500) null, "body" varchar(20000) null, "published_version_id" uuid null, "published_at" timestamptz(3) null, "review_until" date null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "article" is 'An article of the knowledge base, in one language. Its text is the published one; what is being written stands in its versions.';
comment on column "article"."slug" is 'Its name in addresses, which stays: `how-to-return`. Translations may share it.';
comment on column "article"."language" is 'Language, ISO 639-1: `en`.';
comment on column "article"."original_id" is 'The article that this one translates; null: it is an original.';
comment on column "article"."category_id" is 'Where it stands.';
comment on column "article"."audience" is 'For whom it is published.';
comment on column "article"."status" is 'How far it has come.';
comment on column "article"."title" is 'Title: the published one, or that of the first draft.';
comment on column "article"."summary" is 'What it says in one or two sentences, as published.';
comment on column "article"."body" is 'Its text in Markdown, as published.';
comment on column "article"."published_version_id" is 'The version that is published.';
comment on column "article"."published_at" is 'When its present text was published.';
comment on column "article"."review_until" is 'The day by which somebody looks whether it still holds.';
create index "article_title_id_index" on "article" (title, id);
create index "article_status_audience_language_title_id_index" on "article" (status, audience, language, title, id);
create index "article_category_id_title_id_index" on "article" (category_id, title, id);
create index "article_status_published_at_id_index" on "article" (status, published_at, id);
create index "article_status_review_until_id_index" on "article" (status, review_until, id);
create index "article_created_at_id_index" on "article" (created_at, id);
create index "article_published_version_id_index" on "article" (published_version_id);
alter table "article" add constraint "article_language_slug_unique" unique ("language", "slug");
alter table "article" add constraint "article_original_id_language_unique" unique ("original_id", "language");

create table "article_version" ("id" uuid not null default relata.uuid_v7(), "article_id" uuid not null, "number" int not null, "status" text not null default 'DRAFT', "title" varchar(200) not null, "summary" varchar(500) null, "body" varchar(20000) not null, "author_id" uuid not null, "restored_from_id" uuid null, "submitted_at" timestamptz(3) null, "reviewer_id" uuid null, "reviewed_at" timestamptz(3) null, "review_comment" varchar(2000) null, "published_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "article_version" is 'A version of an article: what it says, who wrote it, who reviewed it and when.';
comment on column "article_version"."article_id" is 'The article.';
comment on column "article_version"."number" is 'Counts the versions of an article, from 1.';
comment on column "article_version"."status" is 'How far it has come.';
comment on column "article_version"."title" is 'Title.';
comment on column "article_version"."summary" is 'What it says in one or two sentences.';
comment on column "article_version"."body" is 'Its text in Markdown.';
comment on column "article_version"."author_id" is 'Who wrote it.';
comment on column "article_version"."restored_from_id" is 'The earlier version whose text it brought back.';
comment on column "article_version"."submitted_at" is 'When it was last given to review.';
comment on column "article_version"."reviewer_id" is 'Who reviewed it last; never who wrote it.';
comment on column "article_version"."reviewed_at" is 'When it was reviewed last.';
comment on column "article_version"."review_comment" is 'What the reviewer asks for before it can be published.';
comment on column "article_version"."published_at" is 'When it was published; null: it was not.';
create index "article_version_article_id_number_id_index" on "article_version" (article_id, number, id);
create index "article_version_author_id_id_index" on "article_version" (author_id, id);
create index "article_version_status_submitted_at_id_index" on "article_version" (status, submitted_at, id);
create unique index "article_version_open_unique" on "article_version" (article_id) where status in ('DRAFT', 'IN_REVIEW');
alter table "article_version" add constraint "article_version_article_id_number_unique" unique ("article_id", "number");

create table "article_vote" ("id" uuid not null default relata.uuid_v7(), "article_id" uuid not null, "article_version_id" uuid not null, "person_id" uuid not null, "helpful" boolean not null, "comment" varchar(1000) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "article_vote" is 'Whether somebody found an article helpful: one vote for each person and article, which they can change.';
comment on column "article_vote"."article_id" is 'The article.';
comment on column "article_vote"."article_version_id" is 'The version that they read.';
comment on column "article_vote"."person_id" is 'Who votes.';
comment on column "article_vote"."helpful" is 'Helpful, or else not.';
comment on column "article_vote"."comment" is 'What was missing, in their words.';
create index "article_vote_article_id_helpful_index" on "article_vote" (article_id, helpful);
create index "article_vote_article_version_id_helpful_index" on "article_vote" (article_version_id, helpful);
create index "article_vote_person_id_id_index" on "article_vote" (person_id, id);
alter table "article_vote" add constraint "article_vote_article_id_person_id_unique" unique ("article_id", "person_id");

create table "article_product" ("id" uuid not null default relata.uuid_v7(), "article_id" uuid not null, "product_id" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "article_product" is 'A product that an article is about.';
comment on column "article_product"."article_id" is 'The article.';
comment on column "article_product"."product_id" is 'The product.';
create index "article_product_article_id_id_index" on "article_product" (article_id, id);
create index "article_product_product_id_id_index" on "article_product" (product_id, id);
alter table "article_product" add constraint "article_product_article_id_product_id_unique" unique ("article_id", "product_id");

create table "survey_response" ("id" uuid not null default relata.uuid_v7(), "survey_id" uuid not null, "person_id" uuid not null, "contact_id" uuid null, "account_id" uuid null, "case_id" uuid null, "order_id" uuid null, "agent_id" uuid null, "asked_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "answered_at" timestamptz(3) null, "score" int null, "choice" varchar(120) null, "comment" varchar(2000) null, "way" text null, "token_hash" varchar(64) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "survey_response" is 'Somebody who is asked by a survey, and what they answered: once for each case or order.';
comment on column "survey_response"."survey_id" is 'The survey.';
comment on column "survey_response"."person_id" is 'Who is asked.';
comment on column "survey_response"."contact_id" is 'As whose contact.';
comment on column "survey_response"."account_id" is 'The account.';
comment on column "survey_response"."case_id" is 'The case that it is about.';
comment on column "survey_response"."order_id" is 'The order that it is about.';
comment on column "survey_response"."agent_id" is 'The agent who resolved the case, or who sold the order.';
comment on column "survey_response"."asked_at" is 'When the event was.';
comment on column "survey_response"."expires_at" is 'Until when it can be answered.';
comment on column "survey_response"."sent_at" is 'When the mail went out; null: not yet, or it was held back.';
comment on column "survey_response"."answered_at" is 'When it was answered.';
comment on column "survey_response"."score" is 'The answer: 1 to 5, 0 to 10 or 1 to 7, by the kind of the survey.';
comment on column "survey_response"."choice" is 'What they chose, where the survey is a choice.';
comment on column "survey_response"."comment" is 'What they added in their own words.';
comment on column "survey_response"."way" is 'The way by which the answer came.';
comment on column "survey_response"."token_hash" is 'Hash of the token in the link.';
create index "survey_response_asked_at_id_index" on "survey_response" (asked_at, id);
create index "survey_response_person_id_asked_at_id_index" on "survey_response" (person_id, asked_at, id);
create index "survey_response_account_id_asked_at_id_index" on "survey_response" (account_id, asked_at, id);
create index "survey_response_agent_id_asked_at_id_index" on "survey_response" (agent_id, asked_at, id);
create index "survey_response_case_id_id_index" on "survey_response" (case_id, id);
create index "survey_response_order_id_id_index" on "survey_response" (order_id, id);
create index "survey_response_contact_id_id_index" on "survey_response" (contact_id, id);
create unique index "survey_response_token_unique" on "survey_response" (token_hash) where token_hash is not null;
alter table "survey_response" add constraint "survey_response_survey_id_case_id_unique" unique ("survey_id", "case_id");
alter table "survey_response" add constraint "survey_response_survey_id_order_id_unique" unique ("survey_id", "order_id");

create table "article_event" ("id" uuid not null default relata.uuid_v7(), "kind" text not null, "at" timestamptz(3) not null, "session" varchar(36) not null, "article_id" uuid null, "case_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "article_event" is 'Something that happened to an article, from which views and deflection are counted. Never changed.';
comment on column "article_event"."kind" is 'What happened.';
comment on column "article_event"."at" is 'When.';
comment on column "article_event"."session" is 'The question that was being written, or the visit: a random uuid of the client.';
comment on column "article_event"."article_id" is 'The article; null: no one article was it, a case was sent.';
comment on column "article_event"."case_id" is 'The case that was sent.';
create index "article_event_at_id_index" on "article_event" (at, id);
create index "article_event_article_id_at_id_index" on "article_event" (article_id, at, id);
create index "article_event_session_kind_index" on "article_event" (session, kind);
create index "article_event_case_id_index" on "article_event" (case_id);
create index "article_event_views" on "article_event" (article_id) where kind = 'OPENED';
alter table "article_event" add constraint "article_event_session_article_id_kind_unique" unique ("session", "article_id", "kind");

alter table "shipment_line" drop constraint "shipment_line_damaged_check";
alter table "shipment_line" add constraint "shipment_line_damaged_check" check (damaged_quantity between 0 and quantity);

alter table "return_line" drop constraint "return_line_damaged_check";
alter table "return_line" drop constraint "return_line_received_check";
alter table "return_line" add constraint "return_line_damaged_check" check (damaged_quantity between 0 and received_quantity);
alter table "return_line" add constraint "return_line_received_check" check (received_quantity between 0 and quantity);

alter table "invoice" drop constraint "invoice_paid_check";
alter table "invoice" add constraint "invoice_paid_check" check (paid between 0 and total);

alter table "article_category" add constraint "article_category_parent_id_foreign" foreign key ("parent_id") references "article_category" ("id") on delete restrict;

alter table "survey" add constraint "survey_chosen_elsewhere_check" check (kind <> 'CHOICE' or event is null);
alter table "survey" add constraint "survey_kind_check" check ("kind" in ('CSAT', 'NPS', 'CES', 'CHOICE'));
alter table "survey" add constraint "survey_event_check" check ("event" in ('CASE_RESOLVED', 'ORDER_DELIVERED'));

alter table "article" add constraint "article_original_id_foreign" foreign key ("original_id") references "article" ("id") on delete restrict;
alter table "article" add constraint "article_category_id_foreign" foreign key ("category_id") references "article_category" ("id") on delete restrict;
alter table "article" add constraint "article_published_version_id_foreign" foreign key ("published_version_id") references "article_version" ("id") on delete restrict deferrable initially deferred;
alter table "article" add constraint "article_published_whole_check" check (status <> 'PUBLISHED' or (published_version_id is not null and body is not null and published_at is not null));
alter table "article" add constraint "article_language_code_check" check (language ~ '^[a-z]{2}$');
alter table "article" add constraint "article_slug_plain_check" check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table "article" add constraint "article_audience_check" check ("audience" in ('PUBLIC', 'CUSTOMER', 'PARTNER', 'EMPLOYEE'));
alter table "article" add constraint "article_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED'));

alter table "article_version" add constraint "article_version_article_id_foreign" foreign key ("article_id") references "article" ("id") on delete restrict;
alter table "article_version" add constraint "article_version_author_id_foreign" foreign key ("author_id") references "employee" ("id") on delete restrict;
alter table "article_version" add constraint "article_version_restored_from_id_foreign" foreign key ("restored_from_id") references "article_version" ("id") on delete restrict;
alter table "article_version" add constraint "article_version_reviewer_id_foreign" foreign key ("reviewer_id") references "employee" ("id") on delete restrict;
alter table "article_version" add constraint "article_version_reviewed_by_another_check" check (reviewer_id <> author_id);
alter table "article_version" add constraint "article_version_published_reviewed_check" check (published_at is null or (reviewer_id is not null and status in ('PUBLISHED', 'ARCHIVED')));
alter table "article_version" add constraint "article_version_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED'));

alter table "article_vote" add constraint "article_vote_article_id_foreign" foreign key ("article_id") references "article" ("id") on delete restrict;
alter table "article_vote" add constraint "article_vote_article_version_id_foreign" foreign key ("article_version_id") references "article_version" ("id") on delete restrict;
alter table "article_vote" add constraint "article_vote_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;

alter table "article_product" add constraint "article_product_article_id_foreign" foreign key ("article_id") references "article" ("id") on delete cascade;
alter table "article_product" add constraint "article_product_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete cascade;

alter table "survey_response" add constraint "survey_response_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on delete restrict;
alter table "survey_response" add constraint "survey_response_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "survey_response" add constraint "survey_response_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete set null;
alter table "survey_response" add constraint "survey_response_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "survey_response" add constraint "survey_response_case_id_foreign" foreign key ("case_id") references "case" ("id") on delete restrict;
alter table "survey_response" add constraint "survey_response_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete restrict;
alter table "survey_response" add constraint "survey_response_agent_id_foreign" foreign key ("agent_id") references "employee" ("id") on delete restrict;
alter table "survey_response" add constraint "survey_response_answered_check" check ((answered_at is null) = (score is null and choice is null));
alter table "survey_response" add constraint "survey_response_score_check" check (score between 0 and 10);
alter table "survey_response" add constraint "survey_response_way_check" check ("way" in ('LINK', 'PORTAL', 'IMPORT'));

alter table "article_event" add constraint "article_event_article_id_foreign" foreign key ("article_id") references "article" ("id") on delete restrict;
alter table "article_event" add constraint "article_event_case_id_foreign" foreign key ("case_id") references "case" ("id") on delete restrict;
alter table "article_event" add constraint "article_event_about_an_article_check" check ((article_id is null) = (kind = 'CASE_SENT'));
alter table "article_event" add constraint "article_event_case_sent_check" check (case_id is null or kind = 'CASE_SENT');
alter table "article_event" add constraint "article_event_kind_check" check ("kind" in ('SUGGESTED', 'OPENED', 'ANSWERED', 'CASE_SENT'));
