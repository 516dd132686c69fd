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
  imaged: ({ reboot }) =>
    reboot
      ? 'An image of a running instance is available; the instance was rebooted for it'
      : 'An image of a running instance is available, made without a reboot',
  cloned: () => 'An instance launched from your own image is up',
  deregistered: () => 'An image has been deregistered and its snapshots stayed',
  snapshotGone: () => 'A snapshot behind a deregistered image has been deleted',
  keptElastic: () => 'An instance with an Elastic IP has been stopped and is running again',
  reachable: ({ port }) => `Port ${port} of an instance that could not be reached answers again`,
  alarmFired: () => 'An alarm has gone into ALARM',
  alarmTold: ({ by }) => `A message about an alarm has arrived by ${by}`,
  confirmed: ({ by }) => `A subscription by ${by} has been confirmed`,
  alarmBecame: ({ to }) => `An alarm has changed its state to ${to}`,
  alarmActed: ({ action }) => `An alarm has carried out ${action} on an instance, and its checks have passed since`,
  rebootedInVain: () => 'An alarm has rebooted an instance without memory, and soon had to do it again',
  slackTold: () => 'A message about an alarm has arrived in a Slack channel',
  named: () => 'The hidden fault has been named',
  movedAway: () => 'An instance whose host failed runs on another host, and its system check has passed',
  moreMemory: () => 'An instance that failed its check has a type with more memory, and the check has passed',
  bootsAgain: () => 'An OS that could not boot is up again, and the instance check has passed',
  pathFreed: () => 'A volume whose I/O stalled works again, without waiting for AWS',
  restored: () => 'A volume from a snapshot is attached to the instance whose volume failed',
  costsNothing: () => 'Nothing costs anything any more',
}
