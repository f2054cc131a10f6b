export const clocks = {
  clocks: {
    filter: 'Filter by clock',
    all: 'All clocks',
    export: 'CSV',
    everyArea: 'Every area',
    empty: 'Nothing here.',
    column: {
      number: 'Work order',
      slaLeft: 'SLA left',
      targetAt: 'Target',
      clock: 'Clock',
      state: 'State',
      customer: 'Customer',
      contract: 'Contract',
      site: 'Site',
      priority: 'Priority',
      technician: 'Technician',
      lastEvent: 'Last event',
      owner: 'Next step',
    },
  },
};
