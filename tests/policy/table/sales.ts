/**
 * policy.md by hand: rows «Lead», «Opportunity, Quote», «Product, price» and «Order, Shipment, Invoice, Return, Asset».
 * How to read it stands in `directory.ts`. «Case», «Campaign» and the rows below them stand elsewhere or have no records yet; a root field
 * for them fails the matrix until it has its place here.
 *
 * Narrower than policy.md, and why: invoices and payments are FINANCE's (decision 0008); partners neither make
 * opportunities nor move or close them, and no order's lines change (decision 0015); who sells decides on no return (decision 0023); what is
 * said and asked on a deal is said in one’s own name (decision 0043).
 */
export const SALES = `
| record                 | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE | REP     | MANAGER | AGENT   | S.MANAGER | CHANNEL | MARKETER | HR      | FINANCE | ANALYST | ADMIN   | TECH.   |
| Lead                   | read   | -         | -         | own      | partner  | -        | own     | team    | -       | -         | all     | all      | -       | -       | all     | all     | -       |
|                        | create | -         | -         | own      | partner  | -        | own     | team    | -       | -         | all     | all      | -       | -       | -       | all     | -       |
|                        | update | -         | -         | own      | partner  | -        | own     | team    | -       | -         | all     | all      | -       | -       | -       | all     | -       |
|                        | assign | -         | -         | -        | partner  | -        | own     | team    | -       | -         | all     | all      | -       | -       | -       | all     | -       |
|                        | convert | -        | -         | -        | -        | -        | own     | team    | -       | -         | -       | -        | -       | -       | -       | all     | -       |
| Opportunity            | read   | -         | -         | own      | partner  | -        | own     | team    | -       | -         | with    | -        | -       | all     | all     | all     | -       |
|                        | create | -         | -         | -        | -        | -        | own     | team    | -       | -         | with    | -        | -       | -       | -       | all     | -       |
|                        | update | -         | -         | own      | partner  | -        | own     | team    | -       | -         | with    | -        | -       | -       | -       | all     | -       |
|                        | close  | -         | -         | -        | -        | -        | own     | team    | -       | -         | with    | -        | -       | -       | -       | all     | -       |
| OpportunityLine        | read   | = Opportunity
|                        | create | = Opportunity close
|                        | update | = Opportunity close
|                        | delete | = Opportunity close
| OpportunityContact     | read   | = Opportunity
|                        | create | = Opportunity close
|                        | update | = Opportunity close
|                        | delete | = Opportunity close
| OpportunityStageChange | read   | = Opportunity
|                        | create | = Opportunity close
| OpportunitySnapshot    | read   | = Opportunity
| OpportunityComment     | read   | = Opportunity
|                        | create | -         | -         | said     | said     | -        | said    | said    | -       | -         | said    | -        | -       | -       | -       | said    | -       |
| QuoteRequest           | read   | = Opportunity
|                        | create | -         | -         | asked    | asked    | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | -       | -       |
|                        | answer | = Opportunity close
|                        | decline | = Opportunity close
|                        | withdraw | -       | -         | own      | partner  | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | -       | -       |
| Quote                  | read   | sentToMe  | sent      | own      | partner  | -        | own     | team    | -       | -         | with    | -        | -       | all     | all     | all     | -       |
|                        | create | -         | -         | own      | partner  | -        | own     | team    | -       | -         | with    | -        | -       | -       | -       | all     | -       |
|                        | update | -         | -         | own      | partner  | -        | own     | team    | -       | -         | with    | -        | -       | -       | -       | all     | -       |
|                        | submit | -         | -         | own      | partner  | -        | own     | team    | -       | -         | with    | -        | -       | -       | -       | all     | -       |
|                        | send   | -         | -         | own      | partner  | -        | own     | team    | -       | -         | with    | -        | -       | -       | -       | all     | -       |
|                        | approve | -        | -         | -        | -        | -        | -       | team    | -       | -         | with    | -        | -       | all     | -       | all     | -       |
|                        | accept | -         | sent      | -        | -        | -        | own     | team    | -       | -         | -       | -        | -       | -       | -       | all     | -       |
|                        | reject | -         | sent      | -        | -        | -        | own     | team    | -       | -         | with    | -        | -       | all     | -       | all     | -       |
| QuoteLine              | read   | = Quote
|                        | create | = Quote update
|                        | update | = Quote update
|                        | delete | = Quote update
| QuoteApproval          | read   | -         | -         | -        | -        | -        | own     | team    | -       | -         | with    | -        | -       | all     | all     | all     | -       |
|                        | update | -         | -         | -        | -        | -        | -       | turn    | -       | -         | turn    | -        | -       | turn    | -       | turn    | -       |
| DiscountLimit          | read   | -         | -         | -        | -        | -        | all     | all     | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | create | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | all     | -       |
|                        | update | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | all     | -       |
|                        | delete | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | all     | -       |
| ApprovalRule           | read   | = DiscountLimit
|                        | create | = DiscountLimit create
|                        | update | = DiscountLimit create
|                        | delete | = DiscountLimit create
| Product                | read   | pub       | pub       | pub      | pub      | all      | all     | all     | all     | all       | all     | all      | all     | all     | all     | all     | pub     |
|                        | create | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | update | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | all     | -       | all     | -       |
| ProductCategory        | read   | all       | all       | all      | all      | all      | all     | all     | all     | all       | all     | all      | all     | all     | all     | all     | all     |
|                        | create | = Product create
|                        | update | = Product create
| BundleItem             | read   | = Product
|                        | create | = Product create
|                        | update | = Product create
|                        | delete | = Product create
| ProductRelation        | read   | = Product
|                        | create | = Product create
|                        | update | = Product create
|                        | delete | = Product create
| PriceList              | read   | applies   | applies   | tier     | tier     | all      | all     | all     | all     | all       | all     | all      | all     | all     | all     | all     | tier    |
|                        | create | = Product create
|                        | update | = Product create
| PriceListEntry         | read   | = PriceList
|                        | create | = Product create
|                        | update | = Product create
|                        | delete | = Product create
| Order                  | read   | own       | account   | partner  | partner  | -        | own     | team    | all     | all       | with    | -        | -       | all     | all     | all     | -       |
|                        | create | own       | account   | -        | -        | -        | own     | team    | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | update | -         | -         | -        | -        | -        | own     | team    | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | fulfil | -         | -         | -        | -        | -        | own     | team    | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | cancel | own       | account   | -        | -        | -        | own     | team    | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | reorder | = Order create
|                        | return | own       | account   | -        | -        | -        | -       | -       | all     | all       | -       | -        | -       | all     | -       | all     | -       |
| OrderLine              | read   | = Order
|                        | create | = Order create
| Shipment               | read   | = Order
|                        | create | = Order fulfil
|                        | update | = Order fulfil
|                        | deliver | = Order fulfil
| ShipmentLine           | read   | = Order
|                        | create | = Order fulfil
|                        | update | = Order fulfil
| Invoice                | read   | = Order
|                        | create | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | update | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                        | cancel | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | all     | -       | all     | -       |
| InvoiceLine            | read   | = Order
|                        | create | = Invoice create
| Payment                | read   | = Order
|                        | create | = Invoice create
| Return                 | read   | = Order
|                        | create | = Order return
|                        | update | -         | -         | -        | -        | -        | -       | -       | all     | all       | -       | -        | -       | all     | -       | all     | -       |
|                        | handle | = Return update
|                        | cancel | = Order return
|                        | refund | -         | -         | -        | -        | -        | -       | -       | -       | all       | -       | -        | -       | all     | -       | all     | -       |
| ReturnLine             | read   | = Order
|                        | create | = Order return
|                        | update | = Return update
| ReturnStateChange      | read   | = Order
|                        | create | = Order return
| CreditNote             | read   | = Order
|                        | create | = Return refund
| CreditNoteLine         | read   | = Order
|                        | create | = Return refund
| Asset                  | read   | = Order
|                        | update | = Order fulfil
| Activity               | read   | -         | -         | -        | -        | -        | about   | aboutTeam | support | support | about   | -        | -       | -       | all     | all     | -       |
|                        | create | -         | -         | -        | -        | -        | own     | team    | own     | own       | own     | -        | -       | -       | -       | all     | -       |
|                        | update | -         | -         | -        | -        | -        | own     | team    | own     | own       | own     | -        | -       | -       | -       | all     | -       |
|                        | delete | -         | -         | -        | -        | -        | own     | team    | own     | own       | own     | -        | -       | -       | -       | all     | -       |
| ActivityParticipant    | read   | = Activity
|                        | create | = Activity create
|                        | update | = Activity create
|                        | delete | = Activity create
| Quota                  | read   | -         | -         | -        | -        | -        | own     | team    | -       | -         | -       | -        | -       | all     | all     | all     | -       |
|                        | create | -         | -         | -        | -        | -        | -       | team    | -       | -         | -       | -        | -       | -       | -       | all     | -       |
|                        | update | -         | -         | -        | -        | -        | -       | team    | -       | -         | -       | -        | -       | -       | -       | all     | -       |
| ForecastOverride       | read   | = Quota
|                        | create | = Quota create
|                        | update | = Quota create
| Pipeline               | read   | -         | -         | all      | all      | all      | all     | all     | all     | all       | all     | all      | all     | all     | all     | all     | all     |
|                        | create | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | all     | -       |
|                        | update | = Pipeline create
| Stage                  | read   | = Pipeline
|                        | create | = Pipeline create
|                        | update | = Pipeline create
|                        | delete | = Pipeline create
| ExchangeRate           | read   | -         | -         | -        | -        | all      | all     | all     | all     | all       | all     | all      | all     | all     | all     | all     | -       |
|                        | create | = Product create
|                        | update | = Product create
`;
