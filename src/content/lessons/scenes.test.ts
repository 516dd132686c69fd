import { findNamed } from '#course/find/instances.ts'
import { volumeNamed } from '#course/find/named.ts'
import { answers } from '#course/health.ts'
import type { Lesson } from '#course/lesson.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { play } from '#course/moves/script.ts'
import { opensOn } from '#course/opens.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { standAt } from '#engine/observers/credits/credits.ts'
import { rootOf } from '#engine/world/volumes/read.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
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
  'running-but-unreachable/silence': [
    (scene) => one(scene, 'shop-1').state === 'running' && checks(scene, 'shop-1') === '✓✓✓',
    (scene) => !answers(scene.account, 'shop-1', 80),
  ],
  'running-but-unreachable/shop-1': [
    (scene) => list(scene.account.groups).some(({ rules }) => rules.some(({ fromPort }) => fromPort === 80)),
    (scene) => answers(scene.account, 'shop-1', 80),
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
    if (step.kind !== 'show') continue
    const scenes = step.parts.map((part) => {
      const before = history
      history = play(history, part)
      return { account: history.account, before: before.account, now: history.now, waited: history.now - before.now }
    })
    all.set(`${lesson.id}/${step.id}`, scenes)
  }
  return all
}

const told = await Promise.all(
  lessonIndex
    .filter(({ id }) => Object.keys(claims).some((key) => key.startsWith(`${id}/`)))
    .map(async ({ id, lesson }) => ({ id, scenes: scenesOf(await lesson()) })),
)

describe.each(told)('what is said in the examples of $id', ({ scenes }) => {
  it.each([...scenes.keys()])('is claimed of each scene of %s', (key) => {
    expect(claims[key]).toHaveLength(scenes.get(key)?.length ?? 0)
  })

  it.each([...scenes])('%s is true of the picture, scene by scene', (key, all) => {
    const wrong = all.flatMap((scene, nth) => (claims[key]?.[nth]?.(scene) === true ? [] : [nth + 1]))
    expect(wrong).toEqual([])
  })
})
