import type { DemoArticle } from './articles.js';

/** Orders, shipping, returns. */
export const ORDER_ARTICLES: DemoArticle[] = [
  {
    slug: 'track-my-order',
    category: 'orders',
    audience: 'PUBLIC',
    en: {
      title: 'Where is my order?',
      summary: 'How to follow an order from the warehouse to your door.',
      body: 'Open **Orders** in your account and choose the order. You see whether it is confirmed, packed or on its way.\n\n## On its way\n\nAs soon as a parcel leaves us, the order shows the carrier and a tracking number. A bicycle travels in its own box, so an order can come in several shipments.\n\n## Later than promised\n\nIf the promised day has passed and the tracking has not moved for two days, ask us about the order. Have its number ready: it begins with `SO-`.',
    },
    de: {
      title: 'Wo ist meine Bestellung?',
      summary: 'So verfolgen Sie eine Bestellung vom Lager bis zu Ihrer Tür.',
      body: 'Öffnen Sie **Bestellungen** in Ihrem Konto und wählen Sie die Bestellung. Sie sehen, ob sie bestätigt, gepackt oder unterwegs ist.\n\n## Unterwegs\n\nSobald ein Paket unser Lager verlässt, zeigt die Bestellung den Zusteller und eine Sendungsnummer. Ein Fahrrad reist in einem eigenen Karton, eine Bestellung kann daher in mehreren Sendungen kommen.\n\n## Später als zugesagt\n\nIst der zugesagte Tag vorbei und hat sich die Sendung zwei Tage lang nicht bewegt, fragen Sie uns. Halten Sie die Nummer bereit: Sie beginnt mit `SO-`.',
    },
  },
  {
    slug: 'change-or-cancel-an-order',
    category: 'orders',
    audience: 'CUSTOMER',
    en: {
      title: 'Changing or cancelling an order',
      summary: 'Until it ships, you can cancel an order yourself.',
      body: 'An order that has not shipped can be cancelled in your account: open it, choose **Cancel** and say why.\n\n- To change a size or a colour, cancel the order and place it again.\n- To change the address, write to us at once; we can do it until the parcel is packed.\n- What you have paid comes back within five working days, by the way that you paid.\n\nAn order that is on its way can be returned once it has arrived.',
    },
    de: {
      title: 'Eine Bestellung ändern oder stornieren',
      summary: 'Bis zum Versand können Sie eine Bestellung selbst stornieren.',
      body: 'Eine Bestellung, die noch nicht versandt ist, stornieren Sie in Ihrem Konto: Öffnen Sie sie, wählen Sie **Stornieren** und nennen Sie den Grund.\n\n- Für eine andere Größe oder Farbe stornieren Sie und bestellen neu.\n- Für eine andere Adresse schreiben Sie uns sofort; bis das Paket gepackt ist, ändern wir sie.\n- Was Sie bezahlt haben, kommt innerhalb von fünf Werktagen auf demselben Weg zurück.\n\nWas schon unterwegs ist, können Sie nach der Ankunft zurücksenden.',
    },
  },
  {
    slug: 'shipping-times-and-costs',
    category: 'shipping',
    audience: 'PUBLIC',
    en: {
      title: 'Shipping times and costs',
      summary: 'Parts within two days, bicycles within a week; free above 50 euros.',
      body: '| what | time | costs |\n|---|---|---|\n| parts and clothing | 1 to 2 working days | 4.90, free above 50 |\n| wheels and frames | 2 to 4 working days | 9.90 |\n| complete bicycles | 5 to 7 working days | free |\n\nA bicycle comes assembled for nine tenths: you turn the handlebar straight, put the front wheel in and fit the pedals. The tool is in the box.',
    },
    de: {
      title: 'Versand: Dauer und Kosten',
      summary: 'Teile in zwei Tagen, Fahrräder in einer Woche; ab 50 Euro kostenlos.',
      body: '| was | Dauer | Kosten |\n|---|---|---|\n| Teile und Kleidung | 1 bis 2 Werktage | 4,90, ab 50 kostenlos |\n| Laufräder und Rahmen | 2 bis 4 Werktage | 9,90 |\n| ganze Fahrräder | 5 bis 7 Werktage | kostenlos |\n\nEin Fahrrad kommt zu neun Zehnteln montiert: Sie drehen den Lenker gerade, setzen das Vorderrad ein und schrauben die Pedale an. Das Werkzeug liegt im Karton.',
    },
  },
  {
    slug: 'damaged-in-transit',
    category: 'shipping',
    audience: 'PUBLIC',
    en: {
      title: 'The parcel arrived damaged',
      summary: 'Photograph the box first, then tell us within seven days.',
      body: '1. Take photographs of the box from all sides before you unpack.\n2. Unpack and photograph what is broken or bent: fork, rim, derailleur hanger.\n3. Keep the box and the padding.\n4. Write to us within **seven days** and attach the photographs.\n\nWe send the part or a new bicycle; you pay nothing. Do not ride a bicycle with a bent fork or a cracked frame.',
    },
    de: {
      title: 'Das Paket ist beschädigt angekommen',
      summary: 'Erst den Karton fotografieren, dann innerhalb von sieben Tagen melden.',
      body: '1. Fotografieren Sie den Karton von allen Seiten, bevor Sie auspacken.\n2. Packen Sie aus und fotografieren Sie, was gebrochen oder verbogen ist: Gabel, Felge, Schaltauge.\n3. Bewahren Sie Karton und Polster auf.\n4. Schreiben Sie uns innerhalb von **sieben Tagen** und hängen Sie die Fotos an.\n\nWir schicken das Teil oder ein neues Fahrrad; Sie zahlen nichts. Fahren Sie nicht mit einer verbogenen Gabel oder einem Riss im Rahmen.',
    },
  },
  {
    slug: 'return-a-bicycle',
    category: 'returns',
    audience: 'PUBLIC',
    en: {
      title: 'Returning a bicycle or a part',
      summary: 'Thirty days, in your account, with a label from us.',
      body: 'Within **30 days** you can return what you do not want to keep.\n\n1. Open the order in your account and choose **Return**.\n2. Pick the items, how many, and the reason.\n3. Print the label and put it on the box.\n\nA bicycle may be test-ridden around the block; clean it before you pack it. Helmets, saddles and clothing must be unworn.\n\nThe refund follows after we have looked at the item, as a rule within a week.',
    },
    de: {
      title: 'Ein Fahrrad oder ein Teil zurücksenden',
      summary: 'Dreißig Tage lang, in Ihrem Konto, mit einem Etikett von uns.',
      body: 'Innerhalb von **30 Tagen** können Sie zurücksenden, was Sie nicht behalten wollen.\n\n1. Öffnen Sie die Bestellung in Ihrem Konto und wählen Sie **Rücksendung**.\n2. Wählen Sie Artikel, Anzahl und Grund.\n3. Drucken Sie das Etikett und kleben Sie es auf den Karton.\n\nEine Probefahrt um den Block ist erlaubt; reinigen Sie das Rad, bevor Sie es packen. Helme, Sättel und Kleidung müssen ungetragen sein.\n\nDie Erstattung folgt nach der Prüfung, in der Regel innerhalb einer Woche.',
    },
  },
  {
    slug: 'when-is-my-refund-coming',
    category: 'returns',
    audience: 'CUSTOMER',
    en: {
      title: 'When is my refund coming?',
      summary: 'Five working days after the inspection, by the way that you paid.',
      body: 'The return in your account shows where it stands: *requested*, *approved*, *received*, *inspected*, *refunded*.\n\nOnce it says refunded, the amount is on its way. Cards take three to five working days, transfers one to two. If an item came back damaged or incomplete, the refund is smaller; the return says by how much and why.',
    },
    de: {
      title: 'Wann kommt meine Erstattung?',
      summary: 'Fünf Werktage nach der Prüfung, auf dem Weg, auf dem Sie bezahlt haben.',
      body: 'Die Rücksendung in Ihrem Konto zeigt, wo sie steht: *beantragt*, *genehmigt*, *eingegangen*, *geprüft*, *erstattet*.\n\nSteht dort erstattet, ist der Betrag unterwegs. Karten brauchen drei bis fünf Werktage, Überweisungen ein bis zwei. Kam ein Artikel beschädigt oder unvollständig zurück, ist die Erstattung kleiner; die Rücksendung sagt, um wie viel und warum.',
    },
  },
];
