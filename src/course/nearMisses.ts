import type { InstanceState } from '#engine/world/instances/instance.ts'
import type { GoalKind } from './goals/every.ts'
import { isRecord } from '#lib/record.ts'
import { type LogWindow, some } from './logWindow.ts'
import { type NearMiss, seen } from './misses.ts'

/** The likeliest wrong moves towards each kind of goal, the most telling first. */
const likely: Readonly<Record<GoalKind, readonly NearMiss[]>> = {
  launched: ['terminated', 'onItsWay'],
  reached: ['rebootOnly', 'onItsWay', 'offOnly'],
  checked: ['stillOff', 'soon'],
  rebooted: ['stillOff', 'stoppedAndBack'],
  stoppedAndStarted: ['rebootOnly', 'stillOff'],
  startedAndStopped: ['rebootOnly', 'onItsWay'],
  shutDownForGood: ['halted', 'stillOff', 'terminated', 'rebootOnly', 'stoppedAndBack'],
  restartedWithStore: ['rebootOnly', 'storeless', 'stillOff'],
  hibernated: ['stopped', 'stoppedAndBack', 'rebootOnly'],
  resumed: ['rebootOnly', 'another'],
  launchedToHibernate: ['withoutHibernation', 'onItsWay'],
  launchedOn: ['armAgain', 'onItsWay'],
  moreMemory: ['moreVcpus', 'noMoreMemory', 'offFirst', 'stillOff', 'unchanged', 'another'],
  imaged: ['imageOfStopped', 'imageRebooted', 'imageQuiet', 'stillOff'],
  cloned: ['imageGone', 'publicImage', 'stillOff', 'onItsWay'],
  deregistered: ['withSnapshots', 'otherSnapshot'],
  snapshotGone: ['otherSnapshot', 'terminated'],
  reachable: ['webOnly', 'doorOnly', 'otherGroups', 'stillOff', 'rebootOnly'],
  volumeDetached: ['stillOff', 'newVolume'],
  volumeGoesOn: ['onStopped', 'otherZone', 'newVolume', 'launchedElsewhere', 'onItsWay', 'loose'],
  volumeMoved: ['otherZone', 'newVolume', 'sameAgain', 'launchedElsewhere', 'loose'],
  volumeSurvived: ['terminated', 'goesAlong', 'takenOff', 'onItsWay', 'offOnly'],
  nothingLoose: ['addressLeft', 'volumeLeft', 'onlyOff', 'newAddress'],
  keptElastic: ['elasticOff', 'stillOff', 'withoutElastic', 'rebootOnly'],
  elasticMoved: ['newAddress', 'onlyOff'],
  elasticReleased: ['othersHeld', 'onlyOff', 'newAddress'],
  answersOn: [
    'terminated',
    'gatewayOnly',
    'routeElsewhere',
    'addressNoRoute',
    'denied',
    'entryElsewhere',
    'entryGone',
    'answerKept',
    'nobodyHome',
    'noAddress',
    'addressOnly',
    'ruleElsewhere',
    'doorOnly',
    'webOnly',
    'otherGroups',
    'doorShut',
    'stillOff',
    'shutAfterBoot',
    'rebootOnly',
    'otherInstance',
  ],
  alarmTold: [
    'noAlarm',
    'noMail',
    'noNumber',
    'numberUnverified',
    'unconfirmed',
    'actionsOff',
    'stillOff',
    'quiet',
    'alarmedAlready',
    'calm',
  ],
  confirmed: ['noMail', 'unconfirmed', 'alarmedAlready'],
  alarmBecame: ['noAlarm', 'rebootOnly', 'dataEnds'],
  alarmActed: ['forced', 'alarmedAlready'],
  rebootedInVain: ['forced', 'alarmedAlready'],
  slackTold: ['noChannel', 'alarmedAlready'],
  movedAway: ['rebootOnly', 'stillOff'],
  enoughMemory: ['noMoreMemory', 'offFirst', 'stillOff', 'unchanged', 'rebootOnly', 'another'],
  bootsAgain: ['rebootOnly', 'stillOff', 'sameDisk'],
  pathFreed: ['terminated', 'rebootOnly', 'stillOff', 'copyInstead', 'newVolume', 'loose'],
  restored: ['restoredLoose', 'otherZone', 'restoredElsewhere', 'emptyVolume', 'sameAgain', 'stillOff', 'rebootOnly'],
  creditsCameTo: ['notBusy', 'waits'],
  busyWithoutCredits: ['flex', 'stillBurstable', 'notBusy'],
  noSurplusCharged: ['terminated', 'stillOff', 'stillBurstable', 'waits'],
  caseClosed: ['wrongName', 'unnamed', 'otherInstance'],
  wellAgain: ['named', 'rebootOnly', 'otherInstance'],
  computeEnded: ['rebootOnly', 'onItsWay', 'otherInstance'],
  onlySnapshotsCost: ['onlyOff', 'diskCosts'],
  sshForMe: ['terminated', 'openToAll', 'otherRule', 'otherGroups', 'rebootOnly', 'stillOff', 'otherInstance'],
  sessionOpens: ['terminated', 'otherRole', 'lockedOut', 'rebootOnly', 'otherInstance', 'another'],
  portShut: ['terminated', 'bothOpen', 'otherGroups', 'stillOff'],
  scriptChanged: ['terminated', 'notBooted', 'offFirst', 'rebootOnly', 'otherInstance', 'unchanged', 'another'],
  servesByItself: ['onItsWay', 'shutDoor', 'nothingServes', 'terminated'],
  mayDo: ['terminated', 'otherRole', 'another', 'otherInstance', 'rebootOnly'],
  filesKept: ['snapshotPending', 'otherVolumeKept'],
}

/** The states on the way to a goal: an instance comes up, unless something else is wanted. */
function statesTo(kind: GoalKind, state: string): readonly InstanceState[] {
  if (kind === 'startedAndStopped') return ['pending', 'stopping']
  if (kind === 'volumeSurvived') return ['shutting-down']
  if (kind === 'computeEnded') return ['stopping', 'shutting-down']
  if (state === 'stopped') return ['stopping']
  return state === 'terminated' ? ['shutting-down'] : ['pending']
}

/** Every near miss that some goal knows. */
export const nearMissesOf = (kind: GoalKind): readonly NearMiss[] => likely[kind]

const isKnown = (kind: string): kind is GoalKind => kind in likely

/** The near miss that somebody made in place of a goal, once something was done at all. */
export function nearMiss(kind: string, since: LogWindow, params?: unknown): NearMiss | undefined {
  if (!isKnown(kind) || !some(since, 'Asked', ({ by }) => by === 'you')) return undefined
  const said = (key: string): string => {
    const value = isRecord(params) ? params[key] : undefined
    return typeof value === 'string' ? value : ''
  }
  const through = statesTo(kind, said('state'))
  return likely[kind].find((one) => seen[one](since, said('name'), said('by'), through))
}
