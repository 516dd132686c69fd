export const log = {
  title: 'Event log',
  filter: 'Show',
  families: {
    all: 'All',
    requests: 'Requests',
    state: 'States',
    checks: 'Checks & alarms',
    messages: 'Messages',
  },
  only: (name: string) => `Only ${name}`,
  because: (sentence: string) => `because: ${sentence}`,
  older: (n: number) => (n === 1 ? 'Show 1 older event' : `Show ${n} older events`),
  empty: 'Nothing has happened yet.',
  noneSuch: 'Nothing of this kind has happened yet.',
  showAll: 'Show everything',
  who: { you: 'You', guest: 'OS', aws: 'AWS', alarm: 'Alarm', fault: 'Fault' },
}
