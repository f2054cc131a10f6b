/** The page behind the QR code on an equipment label. */
export const faultReport = {
  faultReport: {
    title: 'Report a fault',
    equipment: 'Equipment',
    controlNumber: 'Control number',
    site: 'Place',
    symptom: 'What is wrong?',
    symptomExample: 'Does not start; a red light is blinking',
    name: 'Your name',
    telephone: 'Telephone for our call back (optional)',
    note: 'Anything else we should know (optional)',
    required: 'Please fill this in.',
    noTelephone: 'Please enter a telephone number.',
    send: 'Report the fault',
    known: 'A fault of this equipment has already been reported',
    knownHow:
      '{{number}}, {{at}}. We are working on it. Report again only if something else is wrong.',
    arrived: 'Your report has arrived',
    yourNumber: 'Your number',
    next: 'Our service desk is looking at it and will call you back.',
    kept: 'Your report is kept safely. Our service desk will look at it as soon as possible.',
    notHere: 'This fault cannot be reported here',
    call: 'Call {{telephone}}',
    orCall: 'Or call us:',
    refused: {
      CONTRACT_ENDED:
        'The service contract of this equipment has ended. Please call us if you need help.',
      CONTRACT_NOT_STARTED:
        'The service contract of this equipment has not begun yet. Please call us if you need help.',
      CONTRACT_UNKNOWN:
        'There is no service contract for this equipment. Please call us if you need help.',
      PLAN_WITHOUT_REPAIR:
        'The contract of this equipment does not include repairs. Please call us, and we will see what can be done.',
    },
  },
};
