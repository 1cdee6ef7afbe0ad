import { databaseCode } from '../core/index.js';

/** What follows by itself in an onboarding, with the rights of the system. */
databaseCode(
  'onboarding of partners',
  `
-- Whoever begins gets the steps of its type; one that begins again keeps those that it has.
create or replace function relata.onboarding_begins() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into onboarding_step (partner_id, template_id, position, kind, side, name, description, course_id, required)
  select new.id, t.id, t.position, t.kind, t.side, t.name, t.description, t.course_id, t.required
  from onboarding_template t where t.active and (t.partner_type is null or t.partner_type = new.type)
  on conflict do nothing;
  return null;
end $$;
create or replace trigger onboarding_made after insert on partner for each row when (new.status = 'ONBOARDING') execute function relata.onboarding_begins();
create or replace trigger onboarding_begins after update of status on partner for each row
  when (new.status = 'ONBOARDING' and old.status <> 'ONBOARDING') execute function relata.onboarding_begins();

-- With the last step that is required the partner becomes active, by the service that knows its states.
create or replace function relata.onboarding_step_done() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from onboarding_step s where s.partner_id = new.partner_id and s.required and s.done_at is null)
    and exists (select from partner p where p.id = new.partner_id and p.status = 'ONBOARDING') then
    perform relata.enqueue('partners.activate', json_build_object('partnerId', new.partner_id), now(), 'activate ' || new.partner_id);
  end if;
  return null;
end $$;
create or replace trigger onboarding_step_done after update of done_at on onboarding_step for each row
  when (old.done_at is null and new.done_at is not null) execute function relata.onboarding_step_done();

-- A certificate does the step that waits for it.
create or replace function relata.certificate_does_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update onboarding_step s set done_at = new.issued_at, done_by_id = new.person_id, updated_at = now(), version = s.version + 1
  where s.kind = 'COURSE' and s.course_id = new.course_id and s.done_at is null
    and s.partner_id in (select m.partner_id from partner_member m where m.person_id = new.person_id and m.active);
  return null;
end $$;
create or replace trigger certificate_does_step after insert on certificate for each row execute function relata.certificate_does_step();
`,
);
