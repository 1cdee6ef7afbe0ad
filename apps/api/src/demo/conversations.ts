import type { CaseKind, CasePriority, CaseStatus } from '../service/index.js';

/** Who speaks: the customer, the agent, or the agent to colleagues alone. */
type Line = readonly ['customer' | 'agent' | 'note', string];
export interface Conversation {
  kind: CaseKind;
  priority?: CasePriority;
  subject: string;
  queue: 'Service' | 'Workshop' | 'Orders and returns';
  lines: readonly Line[];
  /** Where it stands once all is said. */
  ends: CaseStatus;
}

/** What customers of a maker of cargo bikes ask, and what they are told. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    kind: 'QUESTION',
    subject: 'When does my order arrive?',
    queue: 'Orders and returns',
    lines: [
      ['customer', 'Two weeks ago I ordered and have heard nothing since. When can I expect the delivery?'],
      [
        'agent',
        'Your bikes left our warehouse yesterday. The carrier gives Thursday as the day of delivery; the number to track it is in your order.',
      ],
      ['customer', 'Perfect, thank you.'],
    ],
    ends: 'RESOLVED',
  },
  {
    kind: 'PROBLEM',
    priority: 'HIGH',
    subject: 'Motor cuts out uphill',
    queue: 'Workshop',
    lines: [
      ['customer', 'On every longer climb the motor stops after about a minute, and the display shows E-21. Flat roads are fine.'],
      ['agent', 'E-21 is the temperature of the controller. Which firmware does the display show under Info, and how much load was on the bike?'],
      ['customer', 'Firmware 2.3.1, and two children with bags, 70 kg or so.'],
      ['note', 'Known with 2.3.1 at high load. Fixed in 2.4; dealers can update on site.'],
      ['agent', 'That is known with this firmware and fixed in 2.4. Your dealer can install it in ten minutes; I have told them that you will call.'],
    ],
    ends: 'PENDING',
  },
  {
    kind: 'COMPLAINT',
    priority: 'HIGH',
    subject: 'Box of the bike arrived with a crack',
    queue: 'Orders and returns',
    lines: [
      ['customer', 'The front box has a crack from the corner to the handle. The packaging was damaged as well. What now?'],
      ['agent', 'I am sorry. Please send a photo of the crack and of the packaging, so that we can take it up with the carrier.'],
      ['customer', 'Here they are. The bike itself is fine.'],
      ['note', 'Carrier has accepted the damage. Replacement box from stock, no return of the broken one.'],
      ['agent', 'A new box is on its way to you, with four screws and a manual. You need not send the broken one back.'],
    ],
    ends: 'RESOLVED',
  },
  {
    kind: 'INFORMATION',
    subject: 'Does the rain cover fit the long model?',
    queue: 'Service',
    lines: [
      ['customer', 'Is the rain cover from the shop made for the long model too?'],
      ['agent', 'Yes, from frame number LT-2400 on. Older frames need the adapter that is listed beside it.'],
    ],
    ends: 'CLOSED',
  },
  {
    kind: 'RETURN',
    subject: 'Two saddles too many',
    queue: 'Orders and returns',
    lines: [
      ['customer', 'We ordered ten saddles and got twelve. How do we send two back?'],
      ['agent', 'Thank you for telling us. I have sent you a label; put it on the parcel and hand it to the carrier.'],
    ],
    ends: 'PENDING',
  },
  {
    kind: 'PROBLEM',
    priority: 'URGENT',
    subject: 'Brakes of a delivery bike fail',
    queue: 'Workshop',
    lines: [
      ['customer', 'One of our delivery bikes has no pressure on the rear brake at all. We have taken it off the road.'],
      ['agent', 'That was right. Our partner in your town comes today with a new brake set; please keep the bike where it is.'],
      ['note', 'Third one of this batch. Told quality.'],
    ],
    ends: 'ON_HOLD',
  },
  {
    kind: 'QUESTION',
    subject: 'Warranty of the battery',
    queue: 'Service',
    lines: [['customer', 'How long is the warranty of the battery, and does it cover the loss of capacity?']],
    ends: 'NEW',
  },
  {
    kind: 'PROBLEM',
    subject: 'Charger gets very hot',
    queue: 'Workshop',
    lines: [
      ['customer', 'The charger of one bike gets so hot that I can hardly touch it. Is that normal?'],
      ['agent', 'Up to 60 °C is normal; what you describe is not. Please do not use it any more. Which number is on its label?'],
      ['customer', 'CH-48-5A, made in week 12.'],
    ],
    ends: 'OPEN',
  },
  {
    kind: 'INFORMATION',
    subject: 'Invoice to another address',
    queue: 'Service',
    lines: [
      ['customer', 'Please send our invoices to the new address of our accounting from now on.'],
      ['agent', 'Done: from the next invoice on they go there.'],
    ],
    ends: 'RESOLVED',
  },
];
