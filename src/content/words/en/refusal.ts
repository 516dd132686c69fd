/** What is said of AWS's no, before and after it. */
export const refusal = {
  refused: (action: string) => `AWS refused ${action}`,
  foreseen: 'AWS would refuse it',
  keptTyped: 'Nothing you typed is lost.',
  stays: (n: number) => (n === 1 ? 'What was already created stays:' : `These ${n} were already created and stay:`),
}
