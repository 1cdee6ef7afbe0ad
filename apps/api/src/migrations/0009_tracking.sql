alter table "shipment" add "expected_on" date null;
comment on column "shipment"."expected_on" is 'The day on which the carrier expects it to arrive.';
