create table "return" ("id" uuid not null default relata.uuid_v7(), "number" varchar(40) not null, "order_id" uuid not null, "account_id" uuid not null, "contact_id" uuid null, "partner_id" uuid null, "owner_id" uuid null, "status" text not null default 'REQUESTED', "requested_at" timestamptz(3) not null, "comment" varchar(2000) null, "findings" varchar(20000) null, "closed_at" timestamptz(3) null, "close_reason" varchar(500) null, "refund" numeric(19,4) null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "return" is 'Goods of a delivered order that a customer gives back.';
comment on column "return"."number" is 'Number of the return, unique; it goes onto the parcel.';
comment on column "return"."order_id" is 'The order that the goods came with.';
comment on column "return"."account_id" is 'Who gives back.';
comment on column "return"."contact_id" is 'Who ordered, and is told how it goes on.';
comment on column "return"."partner_id" is 'The partner through whom it was bought.';
comment on column "return"."owner_id" is 'The sales person of the order.';
comment on column "return"."status" is 'How far it has come.';
comment on column "return"."requested_at" is 'When it was asked for.';
comment on column "return"."comment" is 'What the customer says about it.';
comment on column "return"."findings" is 'What the inspection found.';
comment on column "return"."closed_at" is 'When it ended: refunded, replaced, rejected or cancelled.';
comment on column "return"."close_reason" is 'Why it was rejected or cancelled.';
comment on column "return"."refund" is 'What was credited for it, with tax; null until it is refunded.';
comment on column "return"."currency" is 'Currency of its amounts: that of the order.';
alter table "return" add constraint "return_number_unique" unique ("number");
create index "return_requested_at_id_index" on "return" (requested_at, id);
create index "return_status_requested_at_id_index" on "return" (status, requested_at, id);
create index "return_account_id_requested_at_id_index" on "return" (account_id, requested_at, id);
create index "return_contact_id_requested_at_id_index" on "return" (contact_id, requested_at, id);
create index "return_partner_id_requested_at_id_index" on "return" (partner_id, requested_at, id);
create index "return_owner_id_requested_at_id_index" on "return" (owner_id, requested_at, id);
create index "return_order_id_requested_at_id_index" on "return" (order_id, requested_at, id);

create table "return_state_change" ("id" uuid not null default relata.uuid_v7(), "return_id" uuid not null, "from" text null, "to" text not null, "by_id" uuid null, "at" timestamptz(3) not null, "note" varchar(500) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "return_state_change" is 'A return entered a state. Kept for ever.';
comment on column "return_state_change"."return_id" is 'The return.';
comment on column "return_state_change"."from" is 'The state it left; null when it was asked for.';
comment on column "return_state_change"."to" is 'The state it entered.';
comment on column "return_state_change"."by_id" is 'Who did it; null where the system did.';
comment on column "return_state_change"."at" is 'When.';
comment on column "return_state_change"."note" is 'What was said with it, to the customer.';
create index "return_state_change_return_id_at_id_index" on "return_state_change" (return_id, at, id);

create table "return_line" ("id" uuid not null default relata.uuid_v7(), "return_id" uuid not null, "position" int not null, "order_line_id" uuid not null, "quantity" int not null, "reason" text not null, "comment" varchar(500) null, "received_quantity" int null, "damaged_quantity" int null, "refund" numeric(19,4) null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "return_line" is 'What of an order’s line is given back, and why.';
comment on column "return_line"."return_id" is 'The return.';
comment on column "return_line"."position" is 'Place among the lines, from 1.';
comment on column "return_line"."order_line_id" is 'The line of the order.';
comment on column "return_line"."quantity" is 'How many are given back. Never more than were delivered over all returns.';
comment on column "return_line"."reason" is 'Why.';
comment on column "return_line"."comment" is 'What the customer says about it.';
comment on column "return_line"."received_quantity" is 'How many came; null until the goods are here.';
comment on column "return_line"."damaged_quantity" is 'How many of them the inspection found damaged; null until then.';
comment on column "return_line"."refund" is 'What was credited for them, before tax; null until it is refunded.';
comment on column "return_line"."currency" is 'Currency of the refund.';
create index "return_line_order_line_id_index" on "return_line" (order_line_id);
alter table "return_line" add constraint "return_line_return_id_position_unique" unique ("return_id", "position");
alter table "return_line" add constraint "return_line_return_id_order_line_id_reason_unique" unique ("return_id", "order_line_id", "reason");

create table "credit_note" ("id" uuid not null default relata.uuid_v7(), "number" varchar(40) not null, "invoice_id" uuid not null, "return_id" uuid null, "account_id" uuid not null, "contact_id" uuid null, "partner_id" uuid null, "owner_id" uuid null, "issued_on" date not null, "subtotal" numeric(19,4) not null, "tax" numeric(19,4) not null, "total" numeric(19,4) not null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "credit_note" is 'What a customer need not pay of an invoice after all, or gets back where it was paid. Kept for ever.';
comment on column "credit_note"."number" is 'Number of the credit note, unique.';
comment on column "credit_note"."invoice_id" is 'The invoice that it lowers.';
comment on column "credit_note"."return_id" is 'The return that it is for.';
comment on column "credit_note"."account_id" is 'Who is credited.';
comment on column "credit_note"."contact_id" is 'Who ordered.';
comment on column "credit_note"."partner_id" is 'The partner through whom it was bought.';
comment on column "credit_note"."owner_id" is 'The sales person of the order.';
comment on column "credit_note"."issued_on" is 'The day on which it was issued.';
comment on column "credit_note"."subtotal" is 'Sum of the lines.';
comment on column "credit_note"."tax" is 'The part of the invoice’s tax that falls to these lines.';
comment on column "credit_note"."total" is 'Subtotal and tax.';
comment on column "credit_note"."currency" is 'Currency: that of the invoice.';
alter table "credit_note" add constraint "credit_note_number_unique" unique ("number");
create index "credit_note_issued_on_id_index" on "credit_note" (issued_on, id);
create index "credit_note_account_id_issued_on_id_index" on "credit_note" (account_id, issued_on, id);
create index "credit_note_contact_id_issued_on_id_index" on "credit_note" (contact_id, issued_on, id);
create index "credit_note_partner_id_issued_on_id_index" on "credit_note" (partner_id, issued_on, id);
create index "credit_note_owner_id_issued_on_id_index" on "credit_note" (owner_id, issued_on, id);
create index "credit_note_invoice_id_issued_on_id_index" on "credit_note" (invoice_id, issued_on, id);
create index "credit_note_return_id_issued_on_id_index" on "credit_note" (return_id, issued_on, id);

create table "credit_note_line" ("id" uuid not null default relata.uuid_v7(), "credit_note_id" uuid not null, "position" int not null, "invoice_line_id" uuid not null, "description" varchar(200) not null, "quantity" int not null, "amount" numeric(19,4) not null, "currency" varchar(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"));
comment on table "credit_note_line" is 'What of an invoice’s line is credited.';
comment on column "credit_note_line"."credit_note_id" is 'The credit note.';
comment on column "credit_note_line"."position" is 'Place among the lines, from 1.';
comment on column "credit_note_line"."invoice_line_id" is 'The line of the invoice.';
comment on column "credit_note_line"."description" is 'Name of the product when it was invoiced.';
comment on column "credit_note_line"."quantity" is 'How many of it. Never more than invoiced over all credit notes.';
comment on column "credit_note_line"."amount" is 'What is credited for them, before tax. Never more than invoiced over all credit notes.';
comment on column "credit_note_line"."currency" is 'Currency of its amounts.';
create index "credit_note_line_invoice_line_id_index" on "credit_note_line" (invoice_line_id);
alter table "credit_note_line" add constraint "credit_note_line_credit_note_id_position_unique" unique ("credit_note_id", "position");

alter table "product_category" add "return_days" int null;
comment on column "product_category"."return_days" is 'Days from delivery within which its products can be given back; null: those of the category above, and at the top 30.';

alter table "product" add "return_days" int null;
comment on column "product"."return_days" is 'Days from delivery within which it can be given back; null: those of its category.';

alter table "order" add "replaces_id" uuid null;
comment on column "order"."replaces_id" is 'The return whose goods it replaces, without charge.';
alter table "order" add constraint "order_replaces_id_foreign" foreign key ("replaces_id") references "return" ("id") on delete restrict;
alter table "order" add constraint "order_replaces_id_unique" unique ("replaces_id");


alter table "invoice" drop constraint "invoice_paid_check";
alter table "invoice" add "credited" numeric(19,4) not null default 0;
comment on column "invoice"."credited" is 'What was credited so far.';
comment on column "invoice"."paid" is 'What has been paid so far, less what was paid back.';
comment on column "invoice"."paid_at" is 'When nothing was left to be paid.';
alter table "invoice" add constraint "invoice_settled_check" check (credited >= 0 and paid + credited <= total);
alter table "invoice" add constraint "invoice_paid_check" check (paid between 0 and total);

alter table "payment" drop constraint "payment_amount_check";
alter table "payment" add "credit_note_id" uuid null;
comment on column "payment"."credit_note_id" is 'The credit note that it pays out; null for money that came in.';
alter table "payment" add constraint "payment_credit_note_id_foreign" foreign key ("credit_note_id") references "credit_note" ("id") on delete restrict;
comment on column "payment"."amount" is 'How much; below zero for a reversal, and for what was paid back.';
alter table "payment" add constraint "payment_credit_note_id_unique" unique ("credit_note_id");
alter table "payment" add constraint "payment_amount_check" check ((amount > 0) = (reverses_id is null and credit_note_id is null));
comment on table "payment" is 'Money that came in for an invoice, or was paid back for a credit note. Kept for ever; a mistake is taken back by a reversal, which is a payment of the negative amount.';

alter table "asset" add "returned_on" date null, add "return_line_id" uuid null;
comment on column "asset"."returned_on" is 'The day on which it was given back; null while the customer owns it.';
comment on column "asset"."return_line_id" is 'The line of the return with which it was given back.';
alter table "asset" add constraint "asset_return_line_id_foreign" foreign key ("return_line_id") references "return_line" ("id") on delete restrict;
create index "asset_return_line_id_index" on "asset" (return_line_id);

alter table "return" add constraint "return_order_id_foreign" foreign key ("order_id") references "order" ("id") on delete restrict;
alter table "return" add constraint "return_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "return" add constraint "return_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "return" add constraint "return_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "return" add constraint "return_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "return" add constraint "return_refund_check" check (refund >= 0);
alter table "return" add constraint "return_status_check" check ("status" in ('REQUESTED', 'APPROVED', 'REJECTED', 'RECEIVED', 'INSPECTED', 'REFUNDED', 'REPLACED', 'CANCELLED'));

alter table "return_state_change" add constraint "return_state_change_return_id_foreign" foreign key ("return_id") references "return" ("id") on delete restrict;
alter table "return_state_change" add constraint "return_state_change_from_check" check ("from" in ('REQUESTED', 'APPROVED', 'REJECTED', 'RECEIVED', 'INSPECTED', 'REFUNDED', 'REPLACED', 'CANCELLED'));
alter table "return_state_change" add constraint "return_state_change_to_check" check ("to" in ('REQUESTED', 'APPROVED', 'REJECTED', 'RECEIVED', 'INSPECTED', 'REFUNDED', 'REPLACED', 'CANCELLED'));

alter table "return_line" add constraint "return_line_return_id_foreign" foreign key ("return_id") references "return" ("id") on delete cascade;
alter table "return_line" add constraint "return_line_order_line_id_foreign" foreign key ("order_line_id") references "order_line" ("id") on delete restrict;
alter table "return_line" add constraint "return_line_quantity_check" check (quantity > 0);
alter table "return_line" add constraint "return_line_received_check" check (received_quantity between 0 and quantity);
alter table "return_line" add constraint "return_line_damaged_check" check (damaged_quantity between 0 and received_quantity);
alter table "return_line" add constraint "return_line_refund_check" check (refund >= 0);
alter table "return_line" add constraint "return_line_reason_check" check ("reason" in ('DAMAGED', 'DEFECTIVE', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'NO_LONGER_WANTED', 'OTHER'));

alter table "credit_note" add constraint "credit_note_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_return_id_foreign" foreign key ("return_id") references "return" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_owner_id_foreign" foreign key ("owner_id") references "employee" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_total_check" check (total = subtotal + tax);
alter table "credit_note" add constraint "credit_note_amounts_check" check (subtotal >= 0 and tax >= 0);

alter table "credit_note_line" add constraint "credit_note_line_credit_note_id_foreign" foreign key ("credit_note_id") references "credit_note" ("id") on delete cascade;
alter table "credit_note_line" add constraint "credit_note_line_invoice_line_id_foreign" foreign key ("invoice_line_id") references "invoice_line" ("id") on delete restrict;
alter table "credit_note_line" add constraint "credit_note_line_amount_check" check (quantity > 0 and amount >= 0);
