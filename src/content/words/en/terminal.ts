/** What the terminal says of itself; what is typed and answered there is the CLI's own. */
export const terminal = {
  title: 'Terminal',
  account: (region: string) => `${region} · AWS CLI`,
  who: { you: 'You', map: 'From the page' },
  line: 'Command',
  shown: 'What was typed and answered',
  fold: 'Fold the terminal',
  tall: 'Height of the terminal',
  scripts: 'For scripts',
  run: 'Run',
  running: 'Running. Ctrl+C stops it.',
  search: 'Search what was typed',
  /** what the playground itself says in a shell, where a language says it otherwise */
  ours: (_line: string): string | undefined => undefined,
  offers: (n: number) => `${n} ways to go on. Tab takes one after the other.`,
  welcome:
    'This is your account by its command line: what you type here moves the map, and what you do on the map stands here. Try `aws ec2 describe-instances`, or `help`. Tab completes.',
}
