alter table "article_event" drop constraint "article_event_kind_check";
create unique index "article_event_vote_unique" on "article_event" (article_id, session) where kind in ('HELPFUL', 'UNHELPFUL');
alter table "article_event" add constraint "article_event_kind_check" check ("kind" in ('SUGGESTED', 'OPENED', 'HELPFUL', 'UNHELPFUL', 'ANSWERED', 'CASE_SENT'));
