import { words } from '@relata/portal-kit';

export const certificateCheckWords = words('certificateCheck', {
  en: {
    title: 'Check a certificate',
    text: 'Number and code stand on it. You learn whose it is, for which course, and whether it holds.',
    number: 'Number',
    code: 'Code',
    check: 'Check',
    name: 'Who has passed',
    course: 'Course',
    state: 'State',
    issued: 'Issued',
    until: 'Valid until',
    forGood: 'without end',
    none: 'No certificate of ours has this number and code',
    'none.text': 'Look whether you have typed them as they stand there.',
  },
  de: {
    title: 'Zertifikat prüfen',
    text: 'Nummer und Code stehen darauf. Sie erfahren, wessen es ist, für welchen Kurs, und ob es gilt.',
    number: 'Nummer',
    code: 'Code',
    check: 'Prüfen',
    name: 'Wer bestanden hat',
    course: 'Kurs',
    state: 'Stand',
    issued: 'Ausgestellt',
    until: 'Gültig bis',
    forGood: 'ohne Ende',
    none: 'Kein Zertifikat von uns hat diese Nummer und diesen Code',
    'none.text': 'Prüfen Sie, ob Sie beides so eingegeben haben, wie es dort steht.',
  },
});
