import type { GoalSentences } from '#course/goals/every.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'

/** As the page calls them. Its own words stay in the script of the first view, which a lesson must not split. */
export const stateNames: Readonly<Record<InstanceState, string>> = {
  pending: 'Pending',
  running: 'Running',
  stopping: 'Stopping',
  stopped: 'Stopped',
  'shutting-down': 'Shutting down',
  terminated: 'Terminated',
}

const protocols = {
  email: 'email',
  'email-json': 'email-JSON',
  sms: 'SMS',
  http: 'HTTP',
  https: 'HTTPS',
  lambda: 'Lambda',
} as const
const acted = { reboot: 'rebooted', recover: 'recovered', stop: 'stopped', terminate: 'terminated' } as const

/** What has to be brought about, as the checklist says it: one sentence for each thing that is checked. */
export const goals: GoalSentences = {
  launched: ({ type }) =>
    type ? `A ${type} has been launched and is running` : 'An instance has been launched and is running',
  reached: ({ state }) => `An instance has reached the state “${stateNames[state]}”`,
  checked: () => 'An instance has passed all its status checks',
  rebooted: () => 'An instance has been rebooted and its OS is up again',
  stoppedAndStarted: () => 'An instance has been stopped and is running again',
  startedAndStopped: () => 'An instance has run, and has then been stopped',
  shutDownForGood: () => 'A shutdown from inside has terminated an instance',
  restartedWithStore: () => 'An instance with an instance store has been stopped and is running again',
  hibernated: () => 'An instance has been hibernated',
  resumed: () => 'A hibernated instance has gone on where it left off',
  launchedToHibernate: () => 'An instance with hibernation enabled has been launched and is running',
  launchedOn: ({ architecture }) =>
    `An instance with the ${architecture} architecture has been launched and is running`,
  moreMemory: ({ times }) =>
    `An instance has changed its type and runs with at least ${times}× the memory that it had before this step, and no more vCPUs`,
  imaged: ({ reboot }) =>
    reboot
      ? 'An image of a running instance is available; the instance was rebooted for it'
      : 'An image of a running instance is available, made without a reboot',
  cloned: () => 'An instance launched from your own image has booted',
  deregistered: () => 'An image has been deregistered and its snapshots stayed',
  snapshotGone: () => 'A snapshot behind a deregistered image has been deleted',
  reachable: ({ port }) => `Port ${port} of an instance that could not be reached answers again`,
  volumeDetached: () => 'A volume has been detached from an instance',
  volumeGoesOn: ({ volume }) => `The volume ${volume} is attached to a running instance`,
  volumeMoved: () => 'A volume has come off one instance and gone onto another',
  volumeSurvived: () => 'An instance has been terminated, and a volume of it is still there',
  nothingLoose: () => 'A volume has been deleted and an Elastic IP released, and none is left without an instance',
  keptElastic: () => 'An instance with an Elastic IP has been stopped and is running again',
  elasticMoved: () => 'An Elastic IP has moved from one instance to another',
  elasticReleased: () => 'An Elastic IP has been released, and none is left',
  answersOn: ({ name, port }) => `${name} answers on port ${port} from the internet`,
  alarmTold: ({ by }) => `A message about an alarm has arrived by ${protocols[by]}`,
  confirmed: ({ by }) => `A subscription by ${protocols[by]} has been confirmed`,
  alarmBecame: () => 'The state of the alarm has changed',
  alarmActed: ({ action }) => `An alarm has ${acted[action]} an instance, and its checks have passed since`,
  rebootedInVain: () => 'You have watched, as memory runs out, all that a reboot alarm does about it',
  slackTold: () => 'A message about an alarm has arrived in a Slack channel',
  movedAway: () => 'An instance whose host failed runs on another host, and its system check has passed',
  enoughMemory: () => 'An instance that ran out of memory passes its check for good',
  bootsAgain: () => 'An OS that could not boot is up again by a remedy that AWS has, and the instance check has passed',
  pathFreed: () => 'A volume whose I/O stalled has been given another path',
  restored: () => 'A volume from a snapshot is attached to the instance whose volume failed',
  creditsCameTo: ({ turn }) =>
    ({
      baseline: 'An instance has spent its CPU credits and fallen to the baseline',
      surplus: 'An instance has begun to spend surplus credits',
      charge: 'Surplus credits have begun to cost money',
    })[turn],
  busyWithoutCredits: () => 'The full load runs on a type that has no CPU credits',
  noSurplusCharged: ({ name }) =>
    `${name === undefined ? 'No' : `${name} is running, and no`} surplus credits are charged any more`,
  caseClosed: ({ name }) => `The fault on ${name} has been named, or given up`,
  wellAgain: ({ name }) => `${name} passes its checks and answers on port 80 again, by a remedy that AWS has`,
  computeEnded: ({ name }) => `${name} is no longer charged as an instance`,
  onlySnapshotsCost: ({ names }) => `Nothing of ${names.join(', ')} costs anything, apart from snapshots`,
  sshForMe: ({ name }) => `SSH lets you into ${name}, and port 22 is not open to the whole internet`,
  sessionOpens: ({ name }) => `Session Manager opens a session on ${name}`,
  portShut: ({ name, port }) => `No rule lets anybody reach port ${port} of ${name}`,
  scriptChanged: ({ name }) => `${name} has other user data, and has booted since`,
  servesByItself: () => 'A new instance answers on port 80, and nobody has typed anything into it',
  mayDo: ({ name, policy }) => `The role of ${name} has the policy ${policy}`,
  filesKept: ({ files, in: where }) =>
    where === 'snapshots' ? `In a completed snapshot: ${files.join(', ')}` : `Still there: ${files.join(', ')}`,
}
