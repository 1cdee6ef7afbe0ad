import { databaseCode } from '../core/index.js';

/**
 * What a version said when its review began stays, so that what was reviewed is what is read; and it goes through its
 * states in their order, whoever writes it. Only the newest can be published.
 */
databaseCode(
  'versions of articles',
  `
create or replace function relata.keep_article_version() returns trigger language plpgsql as $$
begin
  if (old.title, old.summary, old.body) is distinct from (new.title, new.summary, new.body) and old.status <> 'DRAFT' then
    raise exception 'What this version says stays as it is; begin a new one.' using errcode = 'RL001';
  end if;
  if old.author_id <> new.author_id or old.article_id <> new.article_id or old.number <> new.number then
    raise exception 'Whose version it is, and of what, stays.' using errcode = 'RL001';
  end if;
  if old.status <> new.status and not (old.status, new.status) in (('DRAFT', 'IN_REVIEW'), ('DRAFT', 'ARCHIVED'), ('IN_REVIEW', 'DRAFT'),
      ('IN_REVIEW', 'PUBLISHED'), ('IN_REVIEW', 'ARCHIVED'), ('PUBLISHED', 'ARCHIVED')) then
    raise exception 'A version that is % does not become %.', old.status, new.status using errcode = 'RL001';
  end if;
  return new;
end $$;
create or replace trigger keep before update on article_version for each row execute function relata.keep_article_version();
`,
);
