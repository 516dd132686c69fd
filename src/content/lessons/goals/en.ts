import type { GoalSentences } from '#course/goal.ts'

/** What has to be brought about, as the checklist says it: one sentence for each thing that is checked. */
export const goals: GoalSentences = {
  launched: ({ type }) =>
    type ? `A ${type} has been launched and is running` : 'An instance has been launched and is running',
  reached: ({ state }) => `An instance has become ${state}`,
  checked: () => 'All its status checks have passed',
  rebooted: () => 'An instance has been rebooted and its OS is up again',
  stoppedAndStarted: () => 'An instance has been stopped and is running again',
  noVolumeLeft: () => 'No volume is left',
  keptElastic: () => 'An instance with an Elastic IP has been stopped and is running again',
  answersOn: ({ name, port }) => `${name} answers on port ${port} from the internet`,
  alarmFired: () => 'An alarm has gone into ALARM',
  alarmTold: ({ by }) => `A message about an alarm has arrived by ${by}`,
  named: () => 'The hidden fault has been named',
  creditsCameTo: ({ turn }) =>
    ({
      baseline: 'An instance has spent its CPU credits and fallen to the baseline',
      surplus: 'An instance has begun to spend surplus credits',
      charge: 'Surplus credits have begun to cost money',
    })[turn],
  busyWithoutCredits: () => 'The full load runs on a type that has no CPU credits',
  noSurplusCharged: () => 'No surplus credits are charged any more',
  caseClosed: ({ name }) => `The fault on ${name} has been named, or given up`,
  wellAgain: ({ name }) => `${name} passes its checks and answers on port 80 again`,
  costsNothing: () => 'Nothing costs anything any more',
  computeEnded: ({ name }) => `${name} is no longer charged as an instance`,
  onlySnapshotsCost: ({ names }) => `Of ${names.join(', ')} nothing costs anything but snapshots`,
  filesKept: ({ files, in: where }) =>
    where === 'snapshots' ? `In a completed snapshot: ${files.join(', ')}` : `Still there: ${files.join(', ')}`,
}
