import type { Person } from '../directory/index.js';
import { ConsentEvent, ConsentPurpose, ConsentWording } from '../marketing/index.js';
import { type Company, demoEmail } from './company.js';

const PURPOSES: [key: string, name: string, channels: string[], en: [string, string], de: [string, string]][] = [
  [
    'newsletter',
    'Newsletter',
    ['EMAIL', 'POST'],
    ['Newsletter', 'Once a month: what is new with us, and what others do with their bicycles.'],
    ['Newsletter', 'Einmal im Monat: was es bei uns Neues gibt und was andere mit ihren Rädern machen.'],
  ],
  [
    'product-news',
    'Product news',
    ['EMAIL'],
    ['News of our products', 'When a new model or an important part comes out. A few times a year.'],
    ['Neues zu unseren Produkten', 'Wenn ein neues Modell oder ein wichtiges Teil erscheint. Einige Male im Jahr.'],
  ],
  [
    'offers',
    'Offers',
    ['EMAIL', 'PHONE', 'SMS'],
    ['Offers', 'Offers that fit what you have bought. You choose whether we write or call.'],
    ['Angebote', 'Angebote, die zu dem passen, was Sie gekauft haben. Sie wählen, ob wir schreiben oder anrufen.'],
  ],
  [
    'surveys',
    'Satisfaction surveys',
    ['EMAIL'],
    ['Surveys', 'After a question was answered or an order has arrived: how was it? One page, at most once a month.'],
    ['Umfragen', 'Nach einer Antwort oder einer Lieferung: wie war es? Eine Seite, höchstens einmal im Monat.'],
  ],
];

/** The purposes in English and German, and what the people of the customers said to them. */
export function consents(company: Company): void {
  const { world } = company;
  const purposes = PURPOSES.map(([key, name, channels, en, de]) => {
    const purpose = world.add(ConsentPurpose, { key, name, channels });
    const word = (language: string, [title, text]: [string, string]) =>
      world.add(ConsentWording, { purpose, language, revision: 1, name: title, text });
    return { purpose, wording: word('en', en), german: word('de', de) };
  });
  const people = [...company.contacts.values()].flatMap((contacts) => contacts.map(({ person }) => person));
  for (const person of people)
    for (const each of purposes) {
      // They sign in to the portal: their preference centre has some of everything.
      const chance = person.email === demoEmail('CUSTOMER_ADMIN') ? [0.2, 0.52, 0.9, 0.5][purposes.indexOf(each)] : world.chance();
      if ((chance as number) < 0.55) say(company, person, each, chance as number);
    }
}

function say(
  { world }: Company,
  person: Person,
  { purpose, wording, german }: Record<'wording' | 'german', ConsentWording> & { purpose: ConsentPurpose },
  chance: number,
): void {
  if (!person.email) return;
  const asked = person.language?.startsWith('de') ? german : wording;
  const at = world.day(-world.between(20, 380));
  const of = { person, purpose, channel: 'EMAIL' as const };
  const granted = world.add(ConsentEvent, { ...of, kind: 'GRANTED', at, source: 'PORTAL', wording: asked, ipAddress: '198.51.100.7', createdAt: at });
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  if (chance > 0.5) return;
  const [soon, later] = [after(world.between(1, 300)), after(world.between(2, 15) * 1440)];
  world.add(ConsentEvent, {
    ...of,
    kind: 'CONFIRMED',
    at: soon,
    source: 'LINK',
    wording: asked,
    confirms: granted,
    ipAddress: '198.51.100.7',
    createdAt: soon,
  });
  if (chance > 0.42) world.add(ConsentEvent, { ...of, kind: 'WITHDRAWN', at: later, source: 'LINK', createdAt: later });
}
