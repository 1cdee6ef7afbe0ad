import { words } from '@relata/portal-kit';

export const signUpWords = words('signUp', {
  en: {
    title: 'Get a sign-in',
    text: 'You have ordered from us? Then tell us something about an order of yours, and we send you a link.',
    orderNumber: 'Order number',
    email: 'E-mail address that you ordered with',
    proof: 'Postal code, or the amount of an invoice',
    'proof.text': 'It stands on your invoice or delivery note.',
    send: 'Send me a link',
    sent: 'Look into your mail',
    'sent.text': 'If this is an order of yours, a link to choose a password is on its way to the address that we know. It works for seven days.',
    signIn: 'To the sign-in',
    wait: 'Too many tries. Wait an hour, then try again.',
    failed: 'That did not work. Check what you have typed, and try again.',
  },
  de: {
    title: 'Zugang bekommen',
    text: 'Sie haben bei uns bestellt? Dann sagen Sie uns etwas zu einer Ihrer Bestellungen, und wir senden Ihnen einen Link.',
    orderNumber: 'Bestellnummer',
    email: 'E-Mail-Adresse, mit der Sie bestellt haben',
    proof: 'Postleitzahl, oder Betrag einer Rechnung',
    'proof.text': 'Steht auf Ihrer Rechnung oder Ihrem Lieferschein.',
    send: 'Link senden',
    sent: 'Sehen Sie in Ihre Post',
    'sent.text': 'Wenn das Ihre Bestellung ist, ist ein Link zum Wählen eines Passworts unterwegs zur Adresse, die wir kennen. Er gilt sieben Tage.',
    signIn: 'Zur Anmeldung',
    wait: 'Zu viele Versuche. Warten Sie eine Stunde, und versuchen Sie es noch einmal.',
    failed: 'Das hat nicht geklappt. Prüfen Sie Ihre Eingaben, und versuchen Sie es noch einmal.',
  },
});
