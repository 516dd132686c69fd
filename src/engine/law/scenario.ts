import { isRefusal, type Refusal } from '#facts/errors.ts'
import { baseImages, type ImageKey } from '#facts/images.ts'
import type { RegionName } from '#facts/regions.ts'
import { usualUserData } from '#facts/userData.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, type Instant, minute } from '#lib/time.ts'
import type { Account } from '../account.ts'
import type { Command, LaunchWish } from '../command.ts'
import type { Event } from '../event.ts'
import type { Guest } from '../world/guest/guest.ts'
import { beginHistory } from '../history/begin.ts'
import { advance, type History, nextEventAt, noteAndDecide } from '../history/history.ts'
import type { Instance, InstanceState } from '../world/instances/instance.ts'
import { settled } from '../world/instances/settings.ts'
import { eventsFrom } from '../history/log.ts'
import type { Volume } from '../world/volumes/volume.ts'

/** The language in which specs are told: an account, requests, waiting, and looking. */
export interface Scenario {
  readonly history: () => History
  readonly account: () => Account
  readonly now: () => Instant
  /** Asks; answers AWS's refusal or nothing. */
  readonly ask: (command: Command) => Refusal | undefined
  /** Asks for what has to work; a refusal fails the spec. */
  readonly do: (command: Command) => void
  readonly wait: (ms: Instant) => void
  /** Waits until the instance is in this state, an hour at most. */
  readonly until: (id: InstanceId, state: InstanceState) => void
  /** Waits for the checks to be in. */
  readonly untilChecked: (id: InstanceId) => void
  readonly launch: (wish?: Partial<LaunchWish>) => InstanceId
  /** Launches and waits until the OS is up and the checks have passed. */
  readonly running: (wish?: Partial<LaunchWish>) => InstanceId
  readonly instance: (id: InstanceId) => Instance
  readonly guest: (id: InstanceId) => Guest
  readonly volume: (id: VolumeId) => Volume | undefined
  readonly root: (id: InstanceId) => VolumeId
  /** Formats the volume that is attached as this device and mounts it in the folder of its name in /mnt. */
  readonly mounted: (id: InstanceId, device?: string) => void
  readonly newVolume: (zone: string, sizeGiB?: number) => VolumeId
  readonly events: () => readonly Event[]
}

export const imageId = (region: RegionName, key: ImageKey = 'al2023-x86_64'): string =>
  must(
    baseImages.find((image) => image.key === key),
    key,
  ).ids[region]

/** The wish that the console's form would send when nothing is changed in it. */
export const plainWish = (region: RegionName): LaunchWish => ({
  imageId: imageId(region),
  type: 't3.micro',
  count: 1,
  groupIds: [],
  publicIp: true,
  userData: usualUserData['al2023-x86_64'],
  root: {},
  disks: [],
  hibernation: false,
  ...settled({ autoRecovery: 'disabled' }),
  tags: {},
  volumeTags: {},
})

/** Everything that hibernation asks for. */
export const hibernating: Partial<LaunchWish> = { hibernation: true, root: { encrypted: true } }

export function scenario(seed = 'spec', region: RegionName = 'us-east-1', rules?: 3): Scenario {
  let history = beginHistory({ seed, region, startedAt: Date.UTC(2026, 10, 2), rules })
  const ask_ = (command: Command) => {
    const asked = noteAndDecide(history, { action: command.kind, params: {}, command })
    history = asked.history
    return asked.refusal
  }
  const story: Scenario = {
    history: () => history,
    account: () => history.account,
    now: () => history.now,
    ask: ask_,
    do: (command) => {
      const refused = ask_(command)
      if (isRefusal(refused)) throw new Error(`${command.kind} was refused: ${refused.code} ${refused.message}`)
    },
    wait: (ms) => {
      history = advance(history, history.now + ms)
    },
    until: (id, state) => waitFor(() => story.instance(id).state === state, `${id} to be ${state}`),
    untilChecked: (id) =>
      waitFor(() => {
        const checks = get(history.account.checks, id)
        return checks !== undefined && checks.system !== 'initializing'
      }, `the checks of ${id}`),
    launch: (wish) => {
      story.do({ kind: 'RunInstances', wish: { ...plainWish(region), ...wish } })
      return must(list(history.account.instances).at(-1), 'the instance just launched').id
    },
    running: (wish) => {
      const id = story.launch(wish)
      story.until(id, 'running')
      story.untilChecked(id)
      return id
    },
    instance: (id) => must(get(history.account.instances, id), id),
    guest: (id) => must(get(history.account.guests, id), id),
    volume: (id) => get(history.account.volumes, id),
    root: (id) => must(story.instance(id).volumeIds[0], 'a root volume'),
    mounted: (id, device = '/dev/sdf') => {
      const at = device.replace('/dev', '/mnt')
      const line = `sudo mkfs -t xfs ${device} && sudo mkdir ${at} && sudo mount ${device} ${at}`
      story.do({ kind: 'RunInGuest', instanceId: id, line })
    },
    newVolume: (zone, sizeGiB = 10) => {
      story.do({ kind: 'CreateVolume', zone, disk: { sizeGiB, type: 'gp3' }, tags: {} })
      story.wait(minute)
      return must(list(history.account.volumes).at(-1), 'the volume just made').id
    },
    events: () => [...eventsFrom(history.log, 0)],
  }
  const waitFor = (done: () => boolean, what: string) => {
    const latest = history.now + hour
    while (!done()) {
      const at = nextEventAt(history)
      if (at === undefined || at > latest) throw new Error(`Waited an hour for ${what}`)
      history = advance(history, Math.max(at, history.now))
    }
  }
  return story
}
