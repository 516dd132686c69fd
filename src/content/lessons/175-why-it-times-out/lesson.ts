import { answersOn } from '#course/goals/network.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { knocks } from '#course/moves/access.ts'
import { opens, reboot, runs, untilUp } from '#course/moves/instances.ts'
import { does, type Step, waits } from '#course/moves/script.ts'
import {
  allowsPast,
  givesGateway,
  inSubnet,
  makesAcl,
  makesSubnet,
  makesTable,
  makesVpc,
  routesOut,
  usesDefaultAcl,
  usesMainTable,
} from '#course/moves/vpcs.ts'
import { whatIf } from '#course/whatIf.ts'
import { accountAtOpening, accountOf, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { type Probe, probe } from '#engine/world/network/probe.ts'
import { asUserData, serverWithoutInternet } from '#facts/userData.ts'
import { minute } from '#lib/time.ts'

const [works, lab, routeless, walled, both] = ['shop-0', 'lab-1', 'shop-1', 'shop-2', 'shop-3'] as const
const [ssh, web, secure] = [22, 80, 443] as const
/** A block that is reserved for documentation (RFC 5737): nobody knocks from there. */
const formerOffice = '192.0.2.0/24'
/** The ports at which everybody's computers wait for answers (VPC user guide, nacl-ephemeral-ports). */
const answers = [1024, 65_535] as const

function tries(account: Account, name: string, port: number = web): Probe | undefined {
  const instance = findNamed(account, name)
  return instance && probe(account, instance.id, port)
}
const asks = (name: string): Step => knocks(name, web)

const silentAtFirst =
  (name: string, port: number = web) =>
  (since: LogWindow) =>
    tries(accountAtOpening(since), name, port)?.result === 'TimedOut'

const gatewayThere = (since: LogWindow) => some(since, 'GatewayAttached')

export const lesson: Lesson = {
  id: 'why-it-times-out',
  minutes: 7,
  start: [
    ...runs(works, { open: [ssh, web, secure] }),
    makesVpc('lab', '10.0.0.0/16'),
    ...makesSubnet('lab', '10.0.1.0/24', 'lab'),
    ...runs(lab, {
      open: [ssh, web],
      place: inSubnet('lab'),
      more: { UserData: asUserData(serverWithoutInternet) },
    }),
    ...makesSubnet('quiet', '172.31.200.0/24'),
    ...runs(routeless, { open: [ssh, web], place: inSubnet('quiet') }),
    ...makesTable('quiet-routes', 'quiet'),
    ...makesSubnet('walled', '172.31.201.0/24'),
    ...runs(walled, { open: [ssh, web], place: inSubnet('walled') }),
    ...makesAcl('walled-acl', walled),
    allowsPast(walled, { number: 100, egress: false, ports: [web, web] }),
    allowsPast(walled, { number: 100, egress: true, ports: [web, web] }),
    ...runs(both, { open: [web], from: formerOffice }),
    does('InjectFault', (account) => ({ Fault: 'OSHung', InstanceId: idOf(account, both) })),
    waits(5 * minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'silent',
      focus: { view: 'map', tab: 'checks', instance: works },
      pick: 'many',
      settled: () => true,
      options: {
        route: silentAtFirst(routeless),
        group: silentAtFirst(both),
        hung: (since) => tries(whatIf(since, [opens(both, web)]), both)?.result === 'TimedOut',
        service: silentAtFirst(works, secure),
      },
    },
    {
      kind: 'predict',
      id: 'gateway',
      focus: { view: 'map', tab: 'checks', instance: works },
      pick: 'one',
      settled: gatewayThere,
      options: {
        now: (since) => tries(accountOf(since), lab)?.result === 'Succeeded',
        route: (since) => tries(accountOf(since), lab)?.reason === 'NoRoute',
        reboot: (since) =>
          tries(whatIf(since, [...givesGateway('lab', 'lab'), reboot(lab), waits(2 * minute)]), lab)?.result ===
          'Succeeded',
      },
    },
    {
      kind: 'show',
      id: 'lab',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach', instance: lab },
      parts: [[asks(lab)], [...givesGateway('lab', 'lab'), waits(minute), asks(lab)], [routesOut(lab), asks(lab)]],
    },
    {
      kind: 'do',
      id: 'route',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach', instance: routeless },
      goals: [answersOn({ name: routeless, port: web })],
      solve: [asks(routeless), routesOut(routeless)],
    },
    {
      kind: 'predict',
      id: 'answer',
      focus: { view: 'map', tab: 'checks', instance: works },
      pick: 'one',
      settled: () => true,
      options: {
        remembers: (since) => tries(accountAtOpening(since), walled)?.result === 'Succeeded',
        port: (since) => tries(accountAtOpening(since), walled)?.result === 'Succeeded',
        dropped: (since) => tries(accountAtOpening(since), walled)?.reason === 'NetworkAclOut',
        refused: (since) => tries(accountAtOpening(since), walled)?.result === 'Refused',
      },
    },
    {
      kind: 'do',
      id: 'acl',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach', instance: walled },
      goals: [answersOn({ name: walled, port: web })],
      solve: [asks(walled), allowsPast(walled, { number: 110, egress: true, ports: answers })],
    },
    {
      kind: 'do',
      id: 'two',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach', instance: both },
      goals: [answersOn({ name: both, port: web })],
      solve: [opens(both, web), asks(both), reboot(both), waits(minute), untilUp(both)],
    },
  ],
  taught: { requests: ['CreateRoute', 'CreateNetworkAclEntry', 'AuthorizeSecurityGroupIngress'] },
  otherWays: {
    'the main table, the default ACL, and the reboot first': {
      route: [usesMainTable(routeless)],
      acl: [usesDefaultAcl(walled)],
      // a root that was replaced runs its first boot's script once more, and that takes its time
      two: [reboot(both), waits(minute), untilUp(both), opens(both, web), waits(5 * minute)],
    },
  },
  recall: { lesson: 'running-but-unreachable', step: 'refused' },
}
