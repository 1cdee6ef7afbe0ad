/** A course of the demo company. A right choice begins with a star. */
export interface DemoCourse {
  title: string;
  summary: string;
  minutes: number;
  requiredRoles: string[];
  validityMonths: number | null;
  passMark: number;
  questionsDrawn: number | null;
  timeLimitMinutes: number | null;
  lessons: [title: string, minutes: number, body: string][];
  questions: [text: string, explanation: string, ...choices: string[]][];
}

export const COURSES: DemoCourse[] = [
  {
    title: 'Product training: the range',
    summary: 'Which bicycle suits whom, what sizes mean, and how the model families differ.',
    minutes: 40,
    requiredRoles: ['SELLER'],
    validityMonths: 12,
    passMark: 80,
    questionsDrawn: 5,
    timeLimitMinutes: 15,
    lessons: [
      [
        'The families and who rides them',
        8,
        'We build three families. **Road** bicycles are for riders who want speed on asphalt. **Mountain** bicycles have suspension and wide tyres for trails. **Touring** bicycles carry luggage and let one sit upright for hours.\n\nAsk before you show: *Where will you ride? How far? With what?* Two answers usually leave one family.\n\n| Family | Tyres | Sits |\n| --- | --- | --- |\n| Road | 25–32 mm | low |\n| Mountain | 55–65 mm | in the middle |\n| Touring | 35–45 mm | upright |',
      ],
      [
        'Frame sizes',
        7,
        'The number of a frame is the length of its seat tube in centimetres. What decides is the **inner leg**: times 0.66 for road, times 0.57 for mountain.\n\n1. Measure without shoes, a book between the legs.\n2. Between two sizes, take the smaller one for a sporty ride and the larger one for touring.\n3. Let the customer stand over the frame: two centimetres of room for road, five for mountain.',
      ],
      [
        'Materials and groups',
        8,
        'Aluminium is stiff and affordable, carbon is light and damps, steel lasts and is easy to repair. More gears are not better gears: on hills the *lowest* one counts.\n\nHydraulic disc brakes need less force, and their pads are checked every 1,500 km.',
      ],
      [
        'What goes with a bicycle',
        5,
        'Lock, light, helmet, mudguards: offer them **with** the bicycle, not after it. A bundle costs less than its parts, and the customer rides home complete.',
      ],
    ],
    questions: [
      [
        'A customer commutes 12 km on asphalt with a laptop and wants to sit upright. Which family do you show first?',
        'Upright and with luggage: that is touring.',
        '*Touring',
        'Road',
        'Mountain',
      ],
      ['An inner leg of 82 cm. Which road frame is nearest?', '82 × 0.66 is 54.', '*54 cm', '47 cm', '58 cm', '62 cm'],
      [
        'Which are questions to ask before you show a bicycle?',
        'Where, how far and with what decide on the family; the price comes with the model.',
        '*Where will you ride?',
        '*How far?',
        '*What will you carry?',
        'Which colour did your last one have?',
      ],
      ['Between two sizes, a customer who wants to tour takes the larger one.', 'The smaller one is for a sporty ride.', '*True', 'False'],
      [
        'What does carbon do that aluminium doesn’t?',
        'It damps, and is lighter at the same stiffness.',
        '*It damps vibration',
        'It never breaks',
        'It is cheaper',
      ],
      ['When are the pads of disc brakes checked?', 'Every 1,500 km, or at each service.', 'Every 500 km', '*Every 1,500 km', 'Once they squeal'],
      [
        'How much room does a rider need above the tube of a mountain bicycle?',
        'Five centimetres; for road two are enough.',
        'None',
        'Two centimetres',
        '*Five centimetres',
      ],
    ],
  },
  {
    title: 'Service technician, level 1',
    summary: 'Brakes, gears and wheels: the first inspection after 300 km, with torque and wear limits.',
    minutes: 90,
    requiredRoles: ['TECHNICIAN'],
    validityMonths: 24,
    passMark: 80,
    questionsDrawn: null,
    timeLimitMinutes: 20,
    lessons: [
      [
        'The first inspection',
        15,
        'After 300 km cables have settled and spokes have bedded in. Go from the front to the back and tick each point off:\n\n1. Headset: no play with the front brake pulled.\n2. Stem and handlebar: 5 Nm and 6 Nm, crosswise.\n3. Brakes, gears, wheels, chain.\n4. A ride of five minutes. **No bicycle leaves without it.**',
      ],
      [
        'Disc brakes',
        20,
        'Rotors are worn below **1.5 mm**, pads below **0.5 mm** of lining. Never touch a rotor with greasy fingers; clean it with isopropyl alcohol.\n\nA lever that goes to the grip has air in the line: bleed with mineral oil, *never* with DOT fluid in a mineral system. Seals swell and the brake fails.',
      ],
      [
        'Gears and chain',
        20,
        'A chain that has stretched by **0.75 %** is replaced; beyond 1 % the cassette goes with it. Set the end stops first, then the tension of the cable, then the distance of the upper jockey wheel: 5 to 6 mm.',
      ],
      [
        'Wheels and torque',
        15,
        'True sideways to 0.5 mm and up and down to 0.5 mm. Through axles take 10 to 12 Nm. Carbon parts take assembly paste and the torque that is printed on them, never more.',
      ],
    ],
    questions: [
      ['Below which thickness is a rotor worn?', '1.5 mm; thinner ones overheat and warp.', '1.8 mm', '*1.5 mm', '1.0 mm'],
      [
        'A lever of a mineral oil brake goes to the grip. What do you do?',
        'There is air in the line; DOT fluid would destroy the seals.',
        '*Bleed it with mineral oil',
        'Fill up with DOT fluid',
        'Bend the lever',
      ],
      ['At which stretch is a chain replaced?', 'At 0.75 %; beyond 1 % the cassette is worn, too.', '0.25 %', '*0.75 %', '1.5 %'],
      [
        'What belongs to every first inspection?',
        'The cassette is only replaced where it is worn.',
        '*Checking the headset for play',
        '*Stem and handlebar by torque',
        '*A ride of five minutes',
        'A new cassette',
      ],
      [
        'Carbon parts are tightened a little more than what is printed on them, to be safe.',
        'Never more than printed: fibres break where nobody sees it.',
        'True',
        '*False',
      ],
      [
        'In which order are gears set?',
        'The stops keep the chain from falling, so they come first.',
        'Cable, stops, distance',
        '*Stops, cable, distance',
        'Distance, cable, stops',
      ],
    ],
  },
  {
    title: 'Selling by questions',
    summary: 'A method for the first ten minutes of a conversation, and for what to do with “too expensive”.',
    minutes: 30,
    requiredRoles: [],
    validityMonths: null,
    passMark: 70,
    questionsDrawn: null,
    timeLimitMinutes: null,
    lessons: [
      [
        'Four kinds of question',
        8,
        'Situation, problem, consequence, benefit: in this order. *How do you get to work today? What bothers you about it? What does that cost you? What would it be worth to be rid of it?*\n\nWho tells of their problem in their own words has half decided.',
      ],
      [
        'Listening',
        6,
        'Say back what you heard before you answer: “So the stairs to the cellar are the worst of it?” Count to three before you speak. Silence is a question, too.',
      ],
      [
        '“Too expensive”',
        8,
        'Compared with what? Ask it, kindly, and wait. Then speak of what it costs **in use**: five years, 2,000 km a year, less than a ticket a day. Never lower the price before you have understood the reason.',
      ],
    ],
    questions: [
      ['Which kind of question comes first?', 'One has to know the situation to ask for the problem.', '*Situation', 'Benefit', 'Consequence'],
      [
        'A customer says “too expensive”. What do you say first?',
        'The reason decides on the answer.',
        '*Compared with what?',
        'I can give you 5 %.',
        'Then take the cheaper one.',
      ],
      [
        'What helps to listen?',
        'Interrupting shows that one wasn’t.',
        '*Saying back what was heard',
        '*Waiting before one answers',
        'Finishing their sentences',
      ],
      ['“What does that cost you?” asks for a consequence.', 'It shows what it means to leave things as they are.', '*True', 'False'],
    ],
  },
  {
    title: 'Data protection for partners',
    summary: 'What you may do with the leads and customers that we share, and what to do when something goes wrong.',
    minutes: 25,
    requiredRoles: ['ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER'],
    validityMonths: 12,
    passMark: 80,
    questionsDrawn: 4,
    timeLimitMinutes: null,
    lessons: [
      [
        'Whose data it is',
        7,
        'Personal data is whatever leads to a person: a name, an address, the number of a frame that somebody bought. A lead that we give you is for **this** sale. Another purpose needs consent of its own.',
      ],
      [
        'What people may ask for',
        6,
        'To know what we have, to have it corrected, to have it erased, to be left alone. Whoever asks you is told within a month; send the request to us **the same day**, since we hold the record.',
      ],
      [
        'When something goes wrong',
        6,
        'A lost phone, a mail to the wrong list, a stranger at the till’s screen. Tell us **at once**, also at night: the authority has to know within 72 hours. Nobody is blamed for telling.',
      ],
    ],
    questions: [
      [
        'You lose a phone with the addresses of customers. By when does the authority have to know?',
        '72 hours from when we know, so tell us at once.',
        'Within a week',
        '*Within 72 hours',
        'Only if it is misused',
      ],
      ['You may put a lead that we gave you on your newsletter.', 'It was given for this sale; a newsletter needs consent.', 'True', '*False'],
      [
        'Which of these is personal data?',
        'All that leads to a person; the weight of a model doesn’t.',
        '*The number of a frame with its buyer',
        '*An e-mail address',
        'The weight of a model',
      ],
      [
        'A customer wants to know what is stored about them. What do you do?',
        'We hold the record, and a month is soon over.',
        '*Send the request to us the same day',
        'Answer from memory',
        'Ask them to come back',
      ],
      [
        'Who is told of a mail that went to the wrong list?',
        'We decide together who else has to know.',
        '*Us, at once',
        'Nobody, if it was small',
        'The list, by another mail',
      ],
    ],
  },
];
