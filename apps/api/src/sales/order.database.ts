import { databaseCode, notifies } from '../core/index.js';
import { Invoice } from './invoice.entity.js';
import { Order } from './order.entity.js';
import { Shipment } from './shipment.entity.js';

notifies(Order);
notifies(Shipment, 'order');
notifies(Invoice, 'order');

/** What an order needs of the database: its number, and the cost of its lines, which who sells need not be allowed to read. */
databaseCode(
  'orders',
  `
create sequence if not exists relata.order_number start 100001;

create or replace function relata.order_line_cost() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select round(p.cost * new.quantity, 4) into new.cost from product p where p.id = new.product_id and p.currency = new.currency;
  return new;
end $$;
create or replace trigger cost before insert on order_line for each row when (new.cost is null) execute function relata.order_line_cost();`,
);
