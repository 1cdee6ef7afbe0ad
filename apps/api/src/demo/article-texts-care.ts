import type { DemoArticle } from './articles.js';

/** Warranty, care, and what dealers and employees read. */
export const CARE_ARTICLES: DemoArticle[] = [
  {
    slug: 'what-the-warranty-covers',
    category: 'warranty',
    audience: 'PUBLIC',
    en: {
      title: 'What the warranty covers',
      summary: 'Frames for life, other parts for two years; wear and crashes are not covered.',
      body: 'Our frames have a warranty for life for their first owner, all other parts for two years.\n\n**Covered**: cracks in welds, a bottom bracket shell out of true, paint that flakes, a motor or battery that fails.\n\n**Not covered**: tyres, tubes, chains, cassettes, brake pads and cables, which wear out; damage from crashes; racing and rental.\n\nYou find what you own and until when it is covered under **My products** in your account.',
    },
    de: {
      title: 'Was die Garantie abdeckt',
      summary: 'Rahmen ein Leben lang, andere Teile zwei Jahre; Verschleiß und Stürze nicht.',
      body: 'Auf unsere Rahmen geben wir dem ersten Besitzer lebenslange Garantie, auf alle anderen Teile zwei Jahre.\n\n**Abgedeckt**: Risse in Schweißnähten, ein verzogenes Tretlagergehäuse, abblätternder Lack, ein Motor oder Akku, der ausfällt.\n\n**Nicht abgedeckt**: Reifen, Schläuche, Ketten, Kassetten, Bremsbeläge und Züge, die verschleißen; Sturzschäden; Rennen und Verleih.\n\nWas Sie besitzen und bis wann es abgedeckt ist, finden Sie unter **Meine Produkte** in Ihrem Konto.',
    },
  },
  {
    slug: 'brakes-that-squeal-or-rub',
    category: 'care',
    audience: 'PUBLIC',
    en: {
      title: 'Brakes that squeal or rub',
      summary: 'Clean, align, bed in: most noise is gone after ten minutes.',
      body: '## Disc brakes\n\n1. Wipe the rotor with isopropyl alcohol. Oil or polish on it is the usual reason for squealing.\n2. Loosen the two bolts of the calliper, pull the lever, hold it, and tighten the bolts.\n3. Bed the pads in: brake twenty times from 20 km/h almost to a stop.\n\n## Rim brakes\n\nTurn the barrel adjuster at the lever until the pads stand two millimetres from the rim, the front end of the pad a little closer.\n\nPads thinner than **one millimetre** are worn out: change them before the next ride.',
    },
    de: {
      title: 'Bremsen quietschen oder schleifen',
      summary: 'Reinigen, ausrichten, einbremsen: Das meiste ist nach zehn Minuten weg.',
      body: '## Scheibenbremsen\n\n1. Wischen Sie die Scheibe mit Isopropanol ab. Öl oder Politur darauf ist der übliche Grund für das Quietschen.\n2. Lösen Sie die beiden Schrauben des Sattels, ziehen Sie den Hebel, halten Sie ihn und ziehen Sie die Schrauben fest.\n3. Bremsen Sie die Beläge ein: zwanzigmal von 20 km/h fast bis zum Stand.\n\n## Felgenbremsen\n\nDrehen Sie die Stellschraube am Hebel, bis die Beläge zwei Millimeter vor der Felge stehen, vorn etwas näher.\n\nBeläge unter **einem Millimeter** sind verschlissen: Wechseln Sie sie vor der nächsten Fahrt.',
    },
  },
  {
    slug: 'gears-that-skip',
    category: 'care',
    audience: 'PUBLIC',
    en: {
      title: 'Gears that skip or shift badly',
      summary: 'A cable stretches in its first weeks; a quarter of a turn sets it right.',
      body: 'A new cable stretches during the first hundred kilometres.\n\n1. Shift to the smallest sprocket.\n2. Turn the barrel adjuster at the derailleur a **quarter of a turn** anticlockwise.\n3. Shift through; repeat until each click is a gear.\n\nIf the chain skips under load, it is worn: measure it, and change it with the cassette when it is longer than 0.75 %. If the derailleur is bent, it touches the spokes in the lowest gear: do not use that gear, and see a workshop.',
    },
    de: {
      title: 'Die Schaltung springt oder schaltet schlecht',
      summary: 'Ein Zug längt sich in den ersten Wochen; eine Vierteldrehung stellt ihn nach.',
      body: 'Ein neuer Zug längt sich auf den ersten hundert Kilometern.\n\n1. Schalten Sie auf das kleinste Ritzel.\n2. Drehen Sie die Stellschraube am Schaltwerk eine **Vierteldrehung** gegen den Uhrzeigersinn.\n3. Schalten Sie durch; wiederholen Sie es, bis jeder Klick ein Gang ist.\n\nSpringt die Kette unter Last, ist sie verschlissen: Messen Sie sie und wechseln Sie sie mit der Kassette, wenn sie länger als 0,75 % ist. Ist das Schaltwerk verbogen, berührt es im leichtesten Gang die Speichen: Fahren Sie diesen Gang nicht, und suchen Sie eine Werkstatt auf.',
    },
  },
  {
    slug: 'tyre-pressure-and-flat-tyres',
    category: 'care',
    audience: 'PUBLIC',
    en: {
      title: 'Tyre pressure and flat tyres',
      summary: 'What to pump, and how to mend a flat on the road.',
      body: '| tyre | pressure |\n|---|---|\n| road, 25 to 28 mm | 5 to 7 bar |\n| gravel, 35 to 45 mm | 2.5 to 3.5 bar |\n| mountain, 2.2 to 2.4 in | 1.5 to 2.2 bar |\n| city, 47 mm | 3 to 4 bar |\n\nPump once a month. To mend a flat, take the wheel out, lift one side of the tyre over the rim with two levers, look for what has gone through, and put in a new tube with a little air in it, the valve first.',
    },
    de: {
      title: 'Reifendruck und Plattfuß',
      summary: 'Wie viel Luft hineingehört und wie man unterwegs flickt.',
      body: '| Reifen | Druck |\n|---|---|\n| Rennrad, 25 bis 28 mm | 5 bis 7 bar |\n| Gravel, 35 bis 45 mm | 2,5 bis 3,5 bar |\n| Mountainbike, 2,2 bis 2,4 Zoll | 1,5 bis 2,2 bar |\n| Stadtrad, 47 mm | 3 bis 4 bar |\n\nPumpen Sie einmal im Monat. Bei einem Plattfuß nehmen Sie das Rad heraus, heben eine Seite des Reifens mit zwei Hebern über die Felge, suchen, was durchgegangen ist, und legen einen neuen Schlauch mit etwas Luft ein, das Ventil zuerst.',
    },
  },
  {
    slug: 'warranty-claims-of-dealers',
    category: 'warranty',
    audience: 'PARTNER',
    en: {
      title: 'Warranty claims: what dealers send in',
      summary: 'Serial number, invoice, three photographs; a decision within two days.',
      body: 'Open a case for the customer and attach:\n\n- the serial number from under the bottom bracket,\n- the invoice,\n- three photographs: the whole bicycle, the damage, the serial number.\n\nWe decide within two working days. Labour is paid at the flat rate of your programme: 45 minutes for a fork, 90 for a frame. Keep replaced parts for 60 days.',
    },
    de: {
      title: 'Garantiefälle: was Händler einsenden',
      summary: 'Seriennummer, Rechnung, drei Fotos; Entscheidung in zwei Tagen.',
      body: 'Eröffnen Sie einen Fall für den Kunden und hängen Sie an:\n\n- die Seriennummer unter dem Tretlager,\n- die Rechnung,\n- drei Fotos: das ganze Rad, der Schaden, die Seriennummer.\n\nWir entscheiden innerhalb von zwei Werktagen. Die Arbeit wird nach der Pauschale Ihres Programms bezahlt: 45 Minuten für eine Gabel, 90 für einen Rahmen. Bewahren Sie ersetzte Teile 60 Tage auf.',
    },
  },
  {
    slug: 'goodwill-after-the-warranty',
    category: 'warranty',
    audience: 'EMPLOYEE',
    en: {
      title: 'Goodwill after the warranty has ended',
      summary: 'Up to 150 an agent decides alone; beyond that the head of service.',
      body: 'A customer whose warranty ended **less than six months** ago can be offered goodwill.\n\n- Up to 150: you decide. Write an internal note on the case.\n- Up to 500: the head of service.\n- A frame: always the head of service, with photographs.\n\nNever promise goodwill before it is decided, and never for wear.',
    },
    de: {
      title: 'Kulanz nach Ablauf der Garantie',
      summary: 'Bis 150 entscheidet der Service selbst, darüber die Leitung.',
      body: 'Kunden, deren Garantie vor **weniger als sechs Monaten** abgelaufen ist, kann Kulanz angeboten werden.\n\n- Bis 150: Sie entscheiden. Schreiben Sie eine interne Notiz zum Fall.\n- Bis 500: die Leitung des Service.\n- Ein Rahmen: immer die Leitung, mit Fotos.\n\nVersprechen Sie Kulanz nie, bevor sie entschieden ist, und nie für Verschleiß.',
    },
  },
];
