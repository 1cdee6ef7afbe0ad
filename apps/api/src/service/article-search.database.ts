import { alsoForGuests, databaseCode, executableBy } from '../core/index.js';

/** Languages with a dictionary of their own; all others are searched by whole words and their beginnings. */
const DICTIONARIES = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  sv: 'swedish',
};

/**
 * Full text. Operators of full text and trigrams are not leakproof, so PostgreSQL uses no index for them under a policy:
 * one function searches with the rights of the system, within the audiences that its caller's role belongs to, and answers
 * ids. Their articles are then read under the caller's own policy, so that what it finds wrongly is still not shown.
 */
databaseCode(
  'search of articles',
  `
create or replace function relata.text_config(language text) returns regconfig language sql immutable parallel safe as $$
  select case language ${Object.entries(DICTIONARIES)
    .map(([language, dictionary]) => `when '${language}' then 'pg_catalog.${dictionary}'::regconfig`)
    .join(' ')} else 'pg_catalog.simple'::regconfig end
$$;

-- Markdown without its marks: images and the addresses of links go, their words stay.
create or replace function relata.plain_text(markdown text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(coalesce(markdown, ''), '!?\\[([^]]*)\\]\\([^)]*\\)', '\\1', 'g'), '<[^>]*>', ' ', 'g'), '[*\`]+', '', 'g'), '[#_>|~=-]{1,}(\\s|$)|[#|]+|(^|\\s)[-+>](?=\\s)', ' ', 'g')
$$;

create or replace function relata.article_vector(language text, title text, summary text, body text) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector(relata.text_config(language), coalesce(title, '')), 'A') || setweight(to_tsvector(relata.text_config(language), coalesce(summary, '')), 'B')
    || setweight(to_tsvector(relata.text_config(language), relata.plain_text(body)), 'D')
$$;

-- What is published, ready to be searched; and the words that occur in it, by which a word with a typo is found.
create table if not exists relata.article_search (
  article_id uuid primary key references article (id) on delete cascade, language text not null, audience text not null, vector tsvector not null);
-- In the row, so that the planner knows what it costs to read them all.
alter table relata.article_search alter column vector set storage main;
create index if not exists article_search_vector on relata.article_search using gin (vector) with (fastupdate = off);
create index if not exists article_search_language on relata.article_search (language, audience);
create table if not exists relata.article_word (language text not null, audience text not null, word text not null, primary key (language, audience, word));
create index if not exists article_word_likeness on relata.article_word using gin (word gin_trgm_ops);
grant select, insert, update, delete on relata.article_search, relata.article_word to relata_system;

create or replace function relata.index_article() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status <> 'PUBLISHED' then
    delete from relata.article_search where article_id = new.id;
    return null;
  end if;
  insert into relata.article_search (article_id, language, audience, vector)
  values (new.id, new.language, new.audience, relata.article_vector(new.language, new.title, new.summary, new.body))
  on conflict (article_id) do update set language = excluded.language, audience = excluded.audience, vector = excluded.vector;
  insert into relata.article_word (language, audience, word)
  select distinct new.language, new.audience, lower(token) from ts_parse('default', concat_ws(' ', new.title, new.summary, relata.plain_text(new.body)))
  where tokid in (1, 2, 10, 11) and length(token) between 3 and 40 on conflict do nothing;
  return null;
end $$;
create or replace trigger index_article after insert or update of status, audience, language, title, summary, body on article for each row execute function relata.index_article();

-- Whose articles the role of the transaction may find. A key must have the scope as well.
create or replace function relata.article_audiences() returns text[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare acting text := current_setting('role'); found text[] := '{}';
begin
  if acting = 'none' or relata.api_client_id() is not null and not relata.has_scope('service:read') then return '{}'; end if;
  if acting = 'relata_system' or pg_has_role(acting, 'relata_employee', 'member') then return '{PUBLIC,CUSTOMER,PARTNER,EMPLOYEE}'; end if;
  if pg_has_role(acting, 'relata_customer_member', 'member') or pg_has_role(acting, 'relata_customer_admin', 'member') then found := found || '{CUSTOMER}'; end if;
  if exists (select from unnest('{relata_partner_seller,relata_partner_technician,relata_partner_marketer,relata_partner_admin}'::text[]) r where pg_has_role(acting, r, 'member')) then
    found := found || '{PARTNER}';
  end if;
  return case when acting = 'relata_guest' or found <> '{}' then found || '{PUBLIC}' else found end;
end $$;

-- The articles that have any of the words, or a word like it where it occurs nowhere; complete: all of the words. A word
-- counts as the beginning of longer ones. labels narrows where: AB is title and summary.
create or replace function relata.article_hits(words text[], lang text, labels text)
returns table (article_id uuid, complete boolean, rank float8, query tsquery)
language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.25 as $$
declare
  audiences text[] := relata.article_audiences();
  config regconfig; each_language text; sought text; lexeme tsquery; likely tsquery; every_word tsquery; any_word tsquery;
begin
  for each_language in select distinct s.language from relata.article_search s where s.audience = any (audiences) and (lang is null or s.language = lang) loop
    config := relata.text_config(each_language);
    every_word := null; any_word := null;
    foreach sought in array words loop
      lexeme := to_tsquery(config, quote_literal(sought) || case when length(sought) > 2 then ':*' || labels else '' end);
      continue when numnode(lexeme) = 0;
      if not exists (select from relata.article_search s where s.vector @@ lexeme and s.language = each_language and s.audience = any (audiences)) then
        select to_tsquery(config, string_agg(quote_literal(w.word) || case when labels <> '' then ':' || labels else '' end, ' | ')) into likely
        from (select a.word from relata.article_word a where a.word % sought and a.language = each_language and a.audience = any (audiences)
          group by a.word order by similarity(a.word, sought) desc, a.word limit 3) w;
        if numnode(likely) > 0 then lexeme := likely; end if;
      end if;
      every_word := case when every_word is null then lexeme else every_word && lexeme end;
      any_word := case when any_word is null then lexeme else any_word || lexeme end;
    end loop;
    continue when any_word is null;
    return query select s.article_id, s.vector @@ every_word, ts_rank(s.vector, any_word, 1)::float8, any_word
      from relata.article_search s where s.vector @@ any_word and s.language = each_language and s.audience = any (audiences);
  end loop;
end $$;
${executableBy(['relata.article_audiences'], [])}
${alsoForGuests(['relata.text_config', 'relata.plain_text', 'relata.article_hits'])}
`,
);
