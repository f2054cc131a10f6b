/** The public form of application. */
export const apply = {
  apply: {
    title: 'Apply for a support pack',
    lead: 'Fill in what stands on your pack and your warranty card. You get a number at once and our answer within 30 days.',
    plan: 'Which pack?',
    send: 'Send the application',
    incomplete: 'Some fields are still empty; they are marked.',
    arrived: 'Your application has arrived.',
    yourNumber: 'Its number',
    next: 'We check it and answer by mail within 30 days. Please keep the warranty card at hand.',
    section: {
      who: 'You',
      where: 'Where the machine stands',
      machine: 'The machine',
      pack: 'The pack',
      people: 'People',
      declare: 'Please confirm',
    },
  },
};
