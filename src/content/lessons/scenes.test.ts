import { findNamed } from '#course/find/instances.ts'
import { volumeNamed } from '#course/find/named.ts'
import { answers } from '#course/health.ts'
import type { Lesson } from '#course/lesson.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { play } from '#course/moves/script.ts'
import { opensOn } from '#course/opens.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { sumOf } from '#engine/observers/bill/amount.ts'
import type { BillItem } from '#engine/observers/bill/bill.ts'
import { standAt } from '#engine/observers/credits/credits.ts'
import { wayInto } from '#engine/world/access/ways.ts'
import { readFile } from '#engine/world/guest/files.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { probe } from '#engine/world/network/probe.ts'
import { elasticOf, publicIpOf } from '#engine/world/network/read.ts'
import { rootOf } from '#engine/world/volumes/read.ts'
import { gatewayOf, vpcOf } from '#engine/world/vpcs/read.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { lessonIndex } from './lessonIndex.ts'

/** The picture at a scene: what the map and the tables draw then, and how it was one scene before. */
interface Scene {
  readonly account: Account
  readonly before: Account
  readonly now: number
  readonly waited: number
}

const one = ({ account }: Scene, name: string) => must(findNamed(account, name), name)
const was = ({ before }: Scene, name: string) => must(findNamed(before, name), name)
const checks = (scene: Scene, name: string) => {
  const { system, instance, ebs } = must(get(scene.account.checks, one(scene, name).id), name)
  return [system, instance, ebs].map((reach) => (reach === 'failed' ? '✕' : reach === 'passed' ? '✓' : '·')).join('')
}
const guest = (scene: Scene, name: string) => must(get(scene.account.guests, one(scene, name).id), name)
const host = (scene: Scene, name: string) => must(get(scene.account.hosts, one(scene, name).hostId ?? ''), name)
const alarm = ({ account }: Scene, name: string) => get(account.alarms, name)?.state
const mails = ({ account }: Scene) => list(account.messages).length
const address = ({ account }: Scene) => must(list(account.addresses)[0], 'an address')
/** The credits that came in the scene, less those that were spent. */
const gained = ({ account, before, now, waited }: Scene, name: string) => {
  const at = (when: Account, moment: number) =>
    standAt(must(get(when.credits, must(findNamed(when, name), name).id), name), moment).net
  return at(account, now) - at(before, now - waited)
}

const tried = ({ account }: Scene, name: string) => probe(account, must(findNamed(account, name), name).id, 80)
const inside = (scene: Scene, name: string, path: string) => readFile(scene.account, one(scene, name), path)
const publicKeyOf = ({ account }: Scene) => must(list(account.keyPairs)[0]?.publicKey, 'a key pair')
const portsOf = ({ account }: Scene, name: string) =>
  list(account.groups).flatMap((group) =>
    group.name === `${name}-group` ? group.rules.map(({ fromPort }) => fromPort) : [],
  )
const labOf = (scene: Scene) => must(vpcOf(scene.account, one(scene, 'lab-1')), 'lab')
const diskOf = (scene: Scene, name: string) => must(rootOf(scene.account, one(scene, name)), name).id
/** What a recovery leaves as it was. */
const lasting = ({ id, privateIp, publicIp, volumeIds }: Instance) => [id, privateIp, publicIp, ...volumeIds].join()
const linesOf = ({ account }: Scene, item: BillItem, id: string | undefined) =>
  list(account.bill).filter((line) => line.item === item && line.resourceId === id)
const isCharged = (scene: Scene, item: BillItem, id: string | undefined) =>
  linesOf(scene, item, id).some(({ to }) => to === undefined)
const spent = (scene: Scene, name: string, item: BillItem) =>
  sumOf(linesOf(scene, item, one(scene, name).id), scene.now)
/** The hours of each stretch of time in which an instance was paid for, but for what is a minute or two. */
const stretches = (scene: Scene, name: string) =>
  linesOf(scene, 'instance', one(scene, name).id).flatMap(({ from, to = scene.now }) => {
    const hours = Math.round((to - from) / hour)
    return hours > 0 ? [hours] : []
  })

/** What each scene's caption claims, as it can be seen in the picture. Where a caption tells a rule, nothing is claimed. */
const claims: Readonly<Record<string, readonly ((scene: Scene) => boolean)[]>> = {
  'anatomy/attach': [
    ({ account }) => volumeNamed(account, 'data-1')?.state === 'available',
    (scene) => {
      const volume = volumeNamed(scene.account, 'data-1')
      const { id, zone, state } = one(scene, 'web-1')
      return volume?.attachment?.instanceId === id && volume.zone === zone && state === 'running'
    },
    ({ account }) => Object.keys(volumeNamed(account, 'data-1')?.files ?? {}).length === 1,
  ],
  'families-and-sizes/grow': [
    (scene) => one(scene, 'web-1').state === 'stopped' && one(scene, 'web-1').type === 'm7g.large',
    (scene) => one(scene, 'web-1').type === 'm7g.xlarge' && one(scene, 'web-1').id === was(scene, 'web-1').id,
    (scene) => one(scene, 'web-1').state === 'running',
  ],
  'elastic-ip/associate': [
    (scene) => address(scene).associationId === undefined,
    (scene) => address(scene).associationId === undefined && scene.waited >= 10 * minute,
    (scene) => address(scene).instanceId === one(scene, 'web-1').id,
  ],
  'logging-in/pair': [
    ({ account }) => list(account.keyPairs).some(({ name }) => name === 'my-laptop'),
    (scene) => inside(scene, 'web-1', '/home/ec2-user/.ssh/authorized_keys')?.includes(publicKeyOf(scene)) === true,
    (scene) =>
      wayInto(scene.account, one(scene, 'web-1'), 'ssh', { now: scene.now }).closedBy === 'SecurityGroup' &&
      portsOf(scene, 'web-1').join() === '80',
  ],
  'first-boot/two': [
    (scene) => checks(scene, 'plain-1') === '✓✓✓' && tried(scene, 'plain-1')?.result === 'Refused',
    (scene) => one(scene, 'web-1').state === 'running' && guest(scene, 'web-1').power === 'booting',
    (scene) => answers(scene.account, 'web-1', 80) && guest(scene, 'web-1').boots === 1,
  ],
  'first-boot/token': [
    (scene) => inside(scene, 'web-1', '/home/ec2-user/plain.txt')?.includes('401 - Unauthorized') === true,
    (scene) => inside(scene, 'web-1', '/home/ec2-user/id.txt')?.trim() === one(scene, 'web-1').id,
  ],
  'hibernate/prepare': [
    (scene) => one(scene, 'batch-1').hibernation && rootOf(scene.account, one(scene, 'batch-1'))?.encrypted === true,
    (scene) => one(scene, 'batch-1').state === 'running' && scene.waited >= 2 * minute,
    (scene) => guest(scene, 'batch-1').job.done > 0 || guest(scene, 'batch-1').job.since !== undefined,
  ],
  'terminate-and-what-survives/furnish': [
    ({ account }) => volumeNamed(account, 'data-1')?.state === 'in-use',
    (scene) => address(scene).associationId !== undefined,
    (scene) => list(scene.account.instances).some(({ terminationProtection }) => terminationProtection),
  ],
  'ami-clone/image': [
    ({ account }) => list(account.images)[0]?.state === 'pending' && list(account.snapshots)[0]?.state === 'pending',
    (scene) => guest(scene, 'web-1').boots > 1 && guest(scene, 'web-1').power === 'up',
    ({ account }) =>
      list(account.images)[0]?.state === 'available' && list(account.snapshots)[0]?.state === 'completed',
  ],
  'whose-fault-is-it/page-down': [
    (scene) => guest(scene, 'web-1').web === 'crashed' && guest(scene, 'web-1').power === 'up',
    (scene) => list(scene.account.groups).some(({ rules }) => rules.length === 0),
    (scene) => checks(scene, 'web-1') === '✓✓✓' && !answers(scene.account, 'web-1', 80),
  ],
  'whose-fault-is-it/host-down': [
    (scene) => checks(scene, 'web-1') === '✓✓✓' && !host(scene, 'web-1').hardware,
    (scene) => checks(scene, 'web-1').startsWith('✕✕'),
    (scene) => checks(scene, 'web-1').startsWith('✕✕') && one(scene, 'web-1').recovery === undefined,
  ],
  'diagnose-the-guest/memory': [
    (scene) => guest(scene, 'web-1').outOfMemory,
    (scene) => checks(scene, 'web-1').startsWith('✓✕'),
    (scene) => checks(scene, 'web-1').startsWith('✓✓') && !guest(scene, 'web-1').outOfMemory,
    (scene) => checks(scene, 'web-1').startsWith('✓✕') && guest(scene, 'web-1').outOfMemory,
  ],
  'diagnose-the-guest/no-boot': [
    () => true,
    (scene) => checks(scene, 'web-1') === '✓✓✓' && scene.waited >= 10 * minute,
    (scene) => checks(scene, 'web-1').startsWith('✓✕') && guest(scene, 'web-1').power !== 'up',
  ],
  'ebs-fails/stall': [
    () => true,
    (scene) => checks(scene, 'web-1') === '✓✓✕' && guest(scene, 'web-1').power === 'up',
    (scene) => checks(scene, 'web-1') === '✓✓✕',
  ],
  'ebs-fails/unreachable': [
    () => true,
    (scene) => checks(scene, 'web-1') === '✓✓✕',
    (scene) => one(scene, 'web-1').hostId !== was(scene, 'web-1').hostId && one(scene, 'web-1').state === 'running',
  ],
  'alarms-to-mail-and-sms/silence': [
    (scene) => guest(scene, 'web-1').power === 'hung',
    (scene) => checks(scene, 'web-1').startsWith('✓✕'),
    (scene) => mails(scene) === 0 && scene.waited >= 10 * minute,
    (scene) => mails(scene) === 0 && checks(scene, 'web-1').startsWith('✓✓'),
  ],
  'alarms-to-mail-and-sms/wiring': [
    (scene) => mails(scene) === 1 && list(scene.account.subscriptions).every(({ confirmed }) => !confirmed),
    (scene) => alarm(scene, 'web-1-check') === 'OK',
    (scene) => alarm(scene, 'web-1-check') === 'ALARM' && mails(scene) === 1,
  ],
  'self-healing-and-slack/recovery': [
    (scene) => alarm(scene, 'recover-web-1') === 'OK',
    (scene) => !host(scene, 'web-1').network,
    (scene) => alarm(scene, 'recover-web-1') === 'ALARM' && one(scene, 'web-1').recovery !== undefined,
    (scene) =>
      alarm(scene, 'recover-web-1') === 'OK' &&
      checks(scene, 'web-1').startsWith('✓✓') &&
      one(scene, 'web-1').hostId !== was(scene, 'web-1').hostId &&
      one(scene, 'web-1').id === was(scene, 'web-1').id,
  ],
  'what-replaces-it/power': [
    (scene) => !host(scene, 'web-1').power && checks(scene, 'web-1').startsWith('✕'),
    (scene) =>
      checks(scene, 'web-1') === '✓✓✓' &&
      one(scene, 'web-1').hostId !== was(scene, 'web-1').hostId &&
      lasting(one(scene, 'web-1')) === lasting(was(scene, 'web-1')) &&
      guest(scene, 'web-1').boots > must(get(scene.before.guests, was(scene, 'web-1').id), 'web-1').boots,
  ],
  'what-replaces-it/crash': [
    (scene) =>
      checks(scene, 'web-1') === '✓✓✓' &&
      tried(scene, 'web-1')?.result === 'Refused' &&
      one(scene, 'web-1').recovery === undefined &&
      scene.waited >= 4 * minute,
  ],
  'what-to-buy/week': [
    (scene) => one(scene, 'office-1').state === 'stopped' && stretches(scene, 'office-1').join() === '8',
    (scene) =>
      stretches(scene, 'office-1').join() === '8,8,8,8,8' && isCharged(scene, 'volume', diskOf(scene, 'office-1')),
  ],
  'what-to-buy/notice': [
    (scene) =>
      one(scene, 'render-1').state === 'running' &&
      list(scene.account.spotRequests).some(({ notice }) => notice?.action === 'terminate'),
    (scene) =>
      one(scene, 'render-1').state === 'terminated' &&
      volumeNamed(scene.account, 'pictures')?.state === 'available' &&
      Object.keys(volumeNamed(scene.account, 'pictures')?.files ?? {}).length === 1,
  ],
  'read-the-bill/short-run': [
    (scene) => one(scene, 'try-1').state === 'running',
    (scene) => one(scene, 'try-1').state === 'shutting-down',
    (scene) => one(scene, 'try-1').state === 'terminated',
  ],
  'cpu-credits/saving': [
    (scene) => one(scene, 'build-1').state === 'running',
    (scene) => gained(scene, 'build-1') > 0,
    (scene) => gained(scene, 'build-1') < 0,
    (scene) => guest(scene, 'build-1').workload === 'idle',
  ],
  'a-month-backwards/lines': [
    (scene) =>
      one(scene, 'jobs-1').type === 't3.micro' &&
      spent(scene, 'jobs-1', 'credits') > 5 * spent(scene, 'jobs-1', 'instance'),
    (scene) =>
      one(scene, 'former-1').state === 'stopped' &&
      !isCharged(scene, 'instance', one(scene, 'former-1').id) &&
      isCharged(scene, 'volume', diskOf(scene, 'former-1')) &&
      isCharged(scene, 'address', elasticOf(scene.account, one(scene, 'former-1').id)?.allocationId),
    (scene) => isCharged(scene, 'instance', one(scene, 'test-1').id) && stretches(scene, 'test-1').join() === '120',
  ],
  'running-but-unreachable/silence': [
    (scene) => one(scene, 'shop-1').state === 'running' && checks(scene, 'shop-1') === '✓✓✓',
    (scene) => !answers(scene.account, 'shop-1', 80),
  ],
  'running-but-unreachable/shop-1': [
    (scene) => list(scene.account.groups).some(({ rules }) => rules.some(({ fromPort }) => fromPort === 80)),
    (scene) => answers(scene.account, 'shop-1', 80),
  ],
  'why-it-times-out/lab': [
    (scene) =>
      publicIpOf(scene.account, one(scene, 'lab-1')) !== undefined &&
      portsOf(scene, 'lab-1').includes(80) &&
      gatewayOf(scene.account, labOf(scene)) === undefined &&
      tried(scene, 'lab-1')?.result === 'TimedOut',
    (scene) => gatewayOf(scene.account, labOf(scene)) !== undefined && tried(scene, 'lab-1')?.reason === 'NoRoute',
    (scene) => answers(scene.account, 'lab-1', 80) && guest(scene, 'lab-1').boots === 1,
  ],
  'first-night-on-call/calls': [
    (scene) =>
      list(scene.account.alarms).every(({ state }) => state === 'OK') &&
      new Set(list(scene.account.instances).map(({ zone }) => zone)).size === 3,
    ({ account }) => account.mysteries.size === 3,
    (scene) => list(scene.account.alarms).some(({ state }) => state === 'ALARM') && mails(scene) > 1,
  ],
}

/** Every scene of a lesson as it is played: what is to be done between them by its first way. */
function scenesOf(lesson: Lesson): ReadonlyMap<string, readonly Scene[]> {
  const seed = `lesson/${lesson.id}`
  const startedAt = opensOn(lesson, Date.UTC(2026, 10, 2, 1))
  let history: History = beginLesson(lesson, { region: 'ap-northeast-2', seed, startedAt })
  const all = new Map<string, readonly Scene[]>()
  for (const step of lesson.steps) {
    if (step.kind === 'do') history = play(history, step.solve)
    // a picture of what the account does not have claims nothing of it
    if (step.kind !== 'show' || step.parts.every(({ length }) => length === 0)) continue
    const scenes = step.parts.map((part) => {
      const before = history
      history = play(history, part)
      return { account: history.account, before: before.account, now: history.now, waited: history.now - before.now }
    })
    all.set(`${lesson.id}/${step.id}`, scenes)
  }
  return all
}

const told = await Promise.all(lessonIndex.map(async ({ id, lesson }) => ({ id, scenes: scenesOf(await lesson()) })))

describe.each(told.filter(({ scenes }) => scenes.size > 0))('what is said in the examples of $id', ({ scenes }) => {
  it.each([...scenes.keys()])('is claimed of each scene of %s', (key) => {
    expect(claims[key]).toHaveLength(scenes.get(key)?.length ?? 0)
  })

  it.each([...scenes])('%s is true of the picture, scene by scene', (key, all) => {
    const wrong = all.flatMap((scene, nth) => (claims[key]?.[nth]?.(scene) === true ? [] : [nth + 1]))
    expect(wrong).toEqual([])
  })
})
