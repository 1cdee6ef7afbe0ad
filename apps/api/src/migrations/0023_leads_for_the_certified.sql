alter table "distribution_rule" add "required_course_id" uuid null;
comment on column "distribution_rule"."required_course_id" is 'Only partners with somebody who is certified in this course.';
alter table "distribution_rule" add constraint "distribution_rule_required_course_id_foreign" foreign key ("required_course_id") references "course" ("id") on delete restrict;
