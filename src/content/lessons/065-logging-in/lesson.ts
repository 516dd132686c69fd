import { portShut, sessionOpens, sshForMe } from '#course/goals/access.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed } from '#course/find/instances.ts'
import { givesProfile, knocks, triesWay } from '#course/moves/access.ts'
import { launches, opens, runs, shuts, stop, untilState, untilUp } from '#course/moves/instances.ts'
import { does, type Step, waits } from '#course/moves/script.ts'
import { whatIf } from '#course/whatIf.ts'
import { every, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { type Way, wayInto, type WayName } from '#engine/world/access/ways.ts'
import { learnerIp } from '#engine/world/network/learner.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const [mine, keyless] = ['web-1', 'old-1'] as const
const [ssh, web] = [22, 80] as const
const key = 'my-laptop'
const sessions = 'AmazonSSMRoleForInstancesQuickSetup'

const way = (account: Account, name: string, how: WayName, now: number): Way | undefined => {
  const instance = findNamed(account, name)
  return instance && wayInto(account, instance, how, { now })
}

/** What EC2 keeps of the newest key pair that was made, by the names that it has there. */
const keeps = (since: LogWindow): string => JSON.stringify([...every(since, 'KeyPairCreated')].at(-1)?.keyPair ?? {})
const keepsPublic = (since: LogWindow) => keeps(since).includes('"publicKey"')
const keepsPrivate = (since: LogWindow) => /private/i.test(keeps(since))

/** What SSH says to somebody at old-1, once this was done. */
const says = (since: LogWindow, done: readonly Step[], said: string): boolean =>
  way(whatIf(since, done), keyless, 'ssh', since.history.now)?.output.includes(said) === true
const denied = 'Permission denied'

/** Whether a session opens on old-1, once this was done. */
const opensAfter = (since: LogWindow, ...done: readonly Step[]): boolean => {
  const then = way(whatIf(since, done), keyless, 'session-manager', since.history.now)
  return then !== undefined && then.closedBy === undefined
}
const profile = givesProfile(keyless, sessions)
const noWayOut = does('RevokeSecurityGroupEgress', (account) => ({
  GroupId: list(account.groups).find(({ name }) => name === `${keyless}-group`)?.id,
  IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
}))

export const lesson: Lesson = {
  id: 'logging-in',
  minutes: 6,
  start: runs(keyless, { open: [ssh, web] }),
  steps: [
    {
      kind: 'predict',
      id: 'halves',
      focus: { view: 'map', zone: 2 },
      pick: 'one',
      settled: (since) => some(since, 'KeyPairCreated'),
      options: {
        both: (since) => keepsPublic(since) && keepsPrivate(since),
        public: (since) => keepsPublic(since) && !keepsPrivate(since),
        private: (since) => !keepsPublic(since) && keepsPrivate(since),
      },
    },
    {
      kind: 'show',
      id: 'pair',
      focus: { view: 'map', zone: 2, tab: 'network', instance: mine },
      parts: [
        [does('CreateKeyPair', { KeyName: key, KeyType: 'ed25519' })],
        [
          ...launches(mine, { open: [web], more: { KeyName: key } }),
          untilState(mine, 'running'),
          untilUp(mine),
          waits(minute),
          knocks(mine, web),
        ],
        [triesWay(mine, 'ssh')],
      ],
    },
    {
      kind: 'do',
      id: 'let-me-in',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach', instance: mine },
      goals: [sshForMe({ name: mine })],
      solve: [opens(mine, ssh, `${learnerIp}/32`), triesWay(mine, 'ssh')],
    },
    {
      kind: 'predict',
      id: 'denied',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: keyless },
      pick: 'one',
      settled: () => true,
      options: {
        group: (since) => says(since, [shuts(keyless, ssh)], denied),
        off: (since) => says(since, [stop(keyless), untilState(keyless, 'stopped')], denied),
        key: (since) => says(since, [], denied),
      },
    },
    {
      kind: 'predict',
      id: 'session',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: keyless },
      pick: 'many',
      settled: () => true,
      options: {
        port: (since) => !opensAfter(since, profile, shuts(keyless, ssh)),
        role: (since) => opensAfter(since, profile) && !opensAfter(since),
        key: (since) => !opensAfter(since, profile),
        out: (since) => opensAfter(since, profile) && !opensAfter(since, profile, noWayOut),
      },
    },
    {
      kind: 'do',
      id: 'no-door',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: keyless },
      goals: [sessionOpens({ name: keyless }), portShut({ name: keyless, port: ssh })],
      solve: [profile, triesWay(keyless, 'session-manager'), shuts(keyless, ssh)],
    },
  ],
  taught: { requests: ['AuthorizeSecurityGroupIngress', 'RevokeSecurityGroupIngress'] },
  otherWays: {
    'a block around my address, and the door shut first': {
      // an OS that somebody has hung meanwhile needs its time to come up
      'let-me-in': [opens(mine, ssh, '203.0.113.0/24'), waits(10 * minute)],
      'no-door': [shuts(keyless, ssh), profile, waits(10 * minute)],
    },
  },
  recall: { lesson: 'elastic-ip', step: 'kept' },
}
