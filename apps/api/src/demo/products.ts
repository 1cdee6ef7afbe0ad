import { Pipeline, Product, ProductCategory, Stage } from '../sales/index.js';
import type { Company } from './company.js';

/** Category, the one above, and its products: SKU, name, list price, cost, attributes. */
type Item = [sku: string, name: string, listPrice: string, cost: string, attributes?: Record<string, unknown>];
const CATALOGUE: [category: string, parent: string | null, items: Item[]][] = [
  ['Bicycles', null, []],
  [
    'City e-bikes',
    'Bicycles',
    [
      ['CTY-100', 'Lumo City 100', '2190.00', '1270.00', { batteryWh: 400, weightKg: 21.5, colour: 'Graphite' }],
      ['CTY-200', 'Lumo City 200', '2690.00', '1540.00', { batteryWh: 500, weightKg: 22.1, colour: 'Sage' }],
      ['CTY-300', 'Lumo City 300 Low-Step', '2890.00', '1650.00', { batteryWh: 500, weightKg: 22.9, colour: 'Cream' }],
    ],
  ],
  [
    'Cargo e-bikes',
    'Bicycles',
    [
      ['CRG-150', 'Atlas Cargo 150', '4990.00', '2980.00', { batteryWh: 750, payloadKg: 150 }],
      ['CRG-200', 'Atlas Cargo 200', '5890.00', '3410.00', { batteryWh: 1000, payloadKg: 200 }],
      ['CRG-300', 'Atlas Trike 300', '7490.00', '4520.00', { batteryWh: 1500, payloadKg: 300 }],
      ['CRG-COLD', 'Atlas Trike Cold Box', '9290.00', '5810.00', { batteryWh: 1500, payloadKg: 260, cooled: true }],
    ],
  ],
  [
    'Trekking e-bikes',
    'Bicycles',
    [
      ['TRK-400', 'Ridge Trek 400', '3290.00', '1890.00', { batteryWh: 625, gears: 10 }],
      ['TRK-600', 'Ridge Trek 600', '4190.00', '2360.00', { batteryWh: 750, gears: 12 }],
    ],
  ],
  ['Parts and accessories', null, []],
  [
    'Batteries',
    'Parts and accessories',
    [
      ['BAT-500', 'Battery 500 Wh', '590.00', '310.00', { batteryWh: 500 }],
      ['BAT-750', 'Battery 750 Wh', '790.00', '425.00', { batteryWh: 750 }],
      ['BAT-DCK', 'Charging dock for four', '1290.00', '640.00'],
    ],
  ],
  [
    'Accessories',
    'Parts and accessories',
    [
      ['ACC-LCK', 'Frame lock', '79.00', '28.50'],
      ['ACC-BOX', 'Cargo box, 200 l', '349.00', '148.00'],
      ['ACC-RAIN', 'Rain cover', '129.00', '47.20'],
      ['ACC-GPS', 'GPS tracker', '149.00', '61.00'],
      ['ACC-HLM', 'Helmet', '89.95', '34.10'],
    ],
  ],
  [
    'Services',
    null,
    [
      ['SRV-CARE', 'Care plan, one year', '240.00', '95.00'],
      ['SRV-FLEET', 'Fleet portal, per bike and year', '96.00', '12.00'],
      ['SRV-TRAIN', 'Rider training, half a day', '650.00', '310.00'],
    ],
  ],
];

const STAGES = [
  ['Qualify', '0.1', 'PIPELINE', 30, []],
  ['Needs', '0.25', 'PIPELINE', 30, ['account']],
  ['Proposal', '0.5', 'BEST_CASE', 21, ['account', 'amount']],
  ['Negotiation', '0.75', 'COMMIT', 14, ['account', 'amount', 'closeDate']],
  ['Won', '1', 'CLOSED', null, []],
  ['Lost', '0', 'OMITTED', null, []],
] as const;

/** What the company sells, and the stages in which it does. */
export function products(company: Company): void {
  const { world } = company;
  const categories = new Map<string, ProductCategory>();
  for (const [name, parent, items] of CATALOGUE) {
    const category = world.add(ProductCategory, { name, parent: parent ? (categories.get(parent) ?? null) : null });
    categories.set(name, category);
    for (const [sku, title, listPrice, cost, attributes] of items) {
      const goods = parent !== null;
      company.products.push(
        world.add(Product, {
          sku,
          name: title,
          description: `${title}, from the ${name.toLowerCase()} range.`,
          category,
          attributes: attributes ?? null,
          listPrice,
          cost,
          currency: 'USD',
          activeFrom: world.date(-700),
          published: true,
          warrantyMonths: goods ? 24 : null,
        }),
      );
    }
  }
  const pipeline = world.add(Pipeline, { name: 'Sales', isDefault: true });
  for (const [at, [name, probability, forecastCategory, rottingDays, requiredFields]] of STAGES.entries())
    company.stages.push(
      world.add(Stage, { pipeline, name, position: at + 1, probability, forecastCategory, rottingDays, requiredFields: [...requiredFields] }),
    );
}
