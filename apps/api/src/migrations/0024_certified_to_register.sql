alter table "registration_policy" add "course_id" uuid null, add "certified_to_register" int not null default 0, add "certified_for_discount" int not null default 0;
comment on column "registration_policy"."course_id" is 'The course in which a partner’s people have to be certified, where that is asked for.';
comment on column "registration_policy"."certified_to_register" is 'How many people have to be certified in it for a partner to register deals.';
comment on column "registration_policy"."certified_for_discount" is 'How many people have to be certified in it for the extra discount.';
alter table "registration_policy" add constraint "registration_policy_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete restrict;
