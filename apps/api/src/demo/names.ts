import type { World } from './world.js';

/** Names of the people and companies of the demo. All are made up; their addresses are in domains kept for examples. */
const GIVEN = `Ada Amir Anneke Beatriz Bruno Carla Chidi Claire Daniel Dora Elif Emil Esther Fatima Felix Greta Hana Hugo Ines Ivan
Jada Jonas Karim Keiko Lars Leila Lena Luca Malik Maren Mateo Mila Nadia Nils Noor Olga Omar Paula Pavel Priya Quentin Rosa Rui Sara
Selim Sofia Stefan Tariq Thea Tomas Uma Valentin Vera Viktor Wanda Yara Yusuf Zoe`.split(/\s+/);
const FAMILY = `Abbott Adler Almeida Andersen Baker Bauer Becker Brandt Castillo Chen Costa Dahl Diaz Dubois Eriksen Farkas Fischer
Fontaine Garcia Gruber Haddad Hansen Hartmann Hoffmann Ito Jansen Kaya Keller Khan Kowalski Larsen Lehmann Lopez Maier Martins Meyer
Moreau Nakamura Novak Okafor Olsen Park Pereira Petrov Quist Ramos Rossi Sato Schmidt Silva Singh Sorensen Stern Takacs Torres Vogel
Weber Wolff Yilmaz Zeman`.split(/\s+/);

/** A name that nobody in the demo has yet. */
export class Names {
  private readonly taken = new Set<string>();

  constructor(private readonly world: World) {}

  next(): { givenName: string; familyName: string } {
    for (;;) {
      const givenName = this.world.pick(GIVEN);
      const familyName = this.world.pick(FAMILY);
      if (this.taken.has(`${givenName} ${familyName}`)) continue;
      this.taken.add(`${givenName} ${familyName}`);
      return { givenName, familyName };
    }
  }
}

export const COMPANIES: readonly [name: string, industry: string][] = [
  ['Harbour Logistics', 'Logistics'],
  ['Quickdrop Couriers', 'Logistics'],
  ['Meridian Parcel', 'Logistics'],
  ['Bluegate Freight', 'Logistics'],
  ['City of Lindenau', 'Public sector'],
  ['Port Authority Westhaven', 'Public sector'],
  ['County of Ashmere', 'Public sector'],
  ['Kestrel Hospitals', 'Health care'],
  ['Sonnenhof Clinics', 'Health care'],
  ['Alder Home Care', 'Health care'],
  ['Grand Lakeside Hotels', 'Hospitality'],
  ['Casa Verde Resorts', 'Hospitality'],
  ['Fjordview Lodges', 'Hospitality'],
  ['Old Mill Breweries', 'Food and drink'],
  ['Fresh Basket Markets', 'Food and drink'],
  ['Rosso Pizza Delivery', 'Food and drink'],
  ['Nordlicht Energy', 'Energy'],
  ['Solaria Installations', 'Energy'],
  ['Granite Facility Services', 'Facilities'],
  ['Cleanline Services', 'Facilities'],
  ['Polytechnic of Marfield', 'Education'],
  ['University of Eastbrook', 'Education'],
  ['Velotours Travel', 'Tourism'],
  ['Hidden Trails Tours', 'Tourism'],
  ['Brightpath Software', 'Technology'],
  ['Octave Analytics', 'Technology'],
  ['Lumen Robotics', 'Technology'],
  ['Wheelhouse Rental', 'Retail'],
  ['Pedal & Post', 'Retail'],
  ['Two Rivers Outfitters', 'Retail'],
  ['Summit Insurance', 'Finance'],
  ['Birch & Partners', 'Finance'],
  ['Aurora Post', 'Logistics'],
  ['Stadtwerke Hohenfels', 'Energy'],
  ['Corvo Construction', 'Construction'],
  ['Palisade Builders', 'Construction'],
];

export const PLACES: readonly [city: string, region: string, country: string, postalCode: string][] = [
  ['Portland', 'Oregon', 'US', '97205'],
  ['Seattle', 'Washington', 'US', '98104'],
  ['Denver', 'Colorado', 'US', '80202'],
  ['Chicago', 'Illinois', 'US', '60606'],
  ['Boston', 'Massachusetts', 'US', '02110'],
  ['Toronto', 'Ontario', 'CA', 'M5H 2N2'],
  ['Berlin', 'Berlin', 'DE', '10115'],
  ['Hamburg', 'Hamburg', 'DE', '20095'],
  ['Vienna', 'Vienna', 'AT', '1010'],
  ['Zurich', 'Zurich', 'CH', '8001'],
  ['Copenhagen', 'Hovedstaden', 'DK', '1550'],
  ['Amsterdam', 'Noord-Holland', 'NL', '1012'],
];

/** `Pedal & Post` → `pedal-post.example`. */
export const domainOf = (company: string): string => `${company.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
