/** The window that says how scripts, and pages around this one, ask the account. */
export const scripts = {
  title: 'For scripts',
  intro:
    'Open your browser’s console: `playground` is there, and asks the account as every button does. Run tries a line here, in the account that you see.',
  run: 'Run',
  running: 'Running',
  came: 'What came back',
  waits: 'Waiting for the next event. Do something on the page.',
  examples: {
    look: 'Look',
    key: 'Create a key pair',
    rule: 'Let SSH in from your address',
    launch: 'Launch an instance',
    pass: 'Let five minutes pass',
    ssh: 'Type a command inside an instance',
    hear: 'Hear of everything that happens',
    log: 'Read what happened, with its causes',
  },
  embed: {
    title: 'In your own page',
    text: 'In a frame the page takes the same calls as messages, and only from the origins that its address names. It then has an account of its own, which is gone with the frame.',
  },
  types: 'Types for TypeScript',
}
