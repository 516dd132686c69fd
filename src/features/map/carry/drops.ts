import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { faultOf } from '#engine/world/faults/every.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { attachmentsOf, onInstance, volumesOf } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'
import { addressCommands, associateAddress } from '#parts/commands/things/address.ts'
import type { Command, Kind, Things, WhyNot } from '#parts/commands/command.ts'
import { faultCommands } from '#parts/commands/instance/faults.ts'
import { launchFrom } from '#parts/commands/things/image.ts'
import { createImage } from '#parts/commands/instance/instance.ts'
import { lifecycle } from '#parts/commands/instance/lifecycle.ts'
import { labelOf } from '#parts/commands/offer.ts'
import { perform } from '#parts/commands/perform.ts'
import { attach, detach } from '#parts/commands/things/volume.ts'
import { freeDevice } from '#parts/disks/attachable.ts'
import { whyNotOf } from '#parts/commands/whyNotOf.ts'
import { attachWhenReady } from '#parts/commands/things/attachWhenReady.ts'
import { createVolume } from '#parts/commands/things/snapshot.ts'
import { several } from '#parts/commands/several.ts'
import { performSeveral } from '#parts/several/performSeveral.ts'
import { thingOf } from '#parts/things/thingOf.ts'
import { ask } from '#store/live/requests.ts'
import type { Studio } from '#store/studio.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import { type StateName } from '../geometry.ts'

export type Words = ReturnType<typeof useWords>

/** A thing that can be picked up on the map. */
export type Carried =
  | {
      readonly kind: 'instance' | 'volume' | 'address' | 'image' | 'snapshot'
      readonly id: string
      /** the ids of all that travel together, where it is one of several that are picked */
      readonly several?: readonly string[]
    }
  | { readonly kind: 'fault'; readonly id: FaultName }

/** A spot where something can be let go. */
export type Spot =
  | StateName
  | 'reboot'
  | 'ami'
  | 'machine'
  | 'host'
  | 'network'
  | 'gate'
  | 'shelf'
  | 'free'
  | `volume-${string}`

/** The losses of a drop: for good, or with a stop. */
interface Lost {
  readonly address: boolean
  readonly ram: boolean
  readonly forGood: boolean
}

/** A place for what is carried, and what comes of letting go there. */
export interface Drop {
  readonly key: string
  readonly spot: Spot
  /** the left or the right half of the place: it has a deed for each */
  readonly half?: 0 | 1
  /** `here` is its own place, `not` no place for it now */
  readonly verdict: 'here' | 'legal' | 'final' | 'not'
  readonly deed?: (words: Words) => string
  readonly lost?: Lost | undefined
  /** the register's, or that nothing ever stays there, or where it belongs in its stead */
  readonly why?: WhyNot | 'passing' | { readonly goesOnto: Spot }
  readonly act?: (studio: Studio) => void
}

type Now = Pick<History, 'account' | 'now'>

const here = (spot: Spot): Drop => ({ key: spot, spot, verdict: 'here' })
const passing = (spot: Spot): Drop => ({ key: spot, spot, verdict: 'not', why: 'passing' })

function dropOf<K extends Kind>(
  now: Now,
  spot: Spot,
  command: Command<K>,
  thing: Things[K],
  more: Pick<Drop, 'lost' | 'half' | 'act'> = {},
): Drop {
  const why = whyNotOf(now, command, thing)
  const common = {
    key: more.half === undefined ? spot : `${spot}/${more.half}`,
    spot,
    ...(more.half !== undefined && { half: more.half }),
    deed: (words: Words) => labelOf(command, words),
  }
  if (why) return { ...common, verdict: 'not', why }
  return {
    ...common,
    verdict: command.danger ? 'final' : 'legal',
    lost: more.lost,
    act: more.act ?? ((studio) => perform(studio, command, thing)),
  }
}

/** Every place that has something to say to what is carried, with what the register says about it now. */
export function dropsOf(now: Now, carried: Carried, selectedId: string | undefined): readonly Drop[] {
  const { account } = now
  const selected = selectedId === undefined ? undefined : get(account.instances, selectedId)
  switch (carried.kind) {
    case 'instance': {
      if (carried.several) return ofSeveral(now, carried.several)
      const instance = get(account.instances, carried.id)
      return instance ? ofInstance(now, instance) : []
    }
    case 'volume': {
      const volume = get(account.volumes, carried.id)
      return volume ? ofVolume(now, volume, selected) : []
    }
    case 'address': {
      const address = get(account.addresses, carried.id)
      return address ? ofAddress(now, address, selected) : []
    }
    case 'image': {
      const image = thingOf(account, 'image', carried.id)
      return image ? [here('ami'), dropOf(now, 'pending', launchFrom, image)] : []
    }
    case 'snapshot': {
      const snapshot = get(account.snapshots, carried.id)
      return snapshot ? ofSnapshot(now, snapshot, selected) : []
    }
    case 'fault':
      return selected ? ofFault(now, carried.id, selected) : []
  }
}

const passingStates: readonly StateName[] = ['pending', 'stopping', 'shutting-down']

function ofInstance(now: Now, instance: Instance): readonly Drop[] {
  const { state } = instance
  const { start, stop, hibernate, reboot, terminate } = lifecycle
  const borrowed = instance.publicIp !== undefined && elasticOf(now.account, instance.id) === undefined
  const losing = (ram: boolean): Pick<Drop, 'lost'> =>
    ram || borrowed ? { lost: { ram, address: borrowed, forGood: false } } : {}
  // one that can sleep has two ways to be stopped
  const twice = state === 'running' && instance.hibernation
  const stops = twice
    ? [
        dropOf(now, 'stopped', stop, instance, { ...losing(true), half: 0 }),
        dropOf(now, 'stopped', hibernate, instance, { ...losing(false), half: 1 }),
      ]
    : [dropOf(now, 'stopped', stop, instance, losing(true))]
  return [
    ...passingStates.map((one) => (one === state ? here(one) : passing(one))),
    ...(state === 'running' ? [here('running')] : [dropOf(now, 'running', start, instance)]),
    ...(state === 'stopped' ? [here('stopped')] : stops),
    ...(state === 'terminated'
      ? [here('terminated')]
      : [
          dropOf(now, 'terminated', terminate, instance, {
            lost: { ram: false, address: false, forGood: true },
          }),
        ]),
    dropOf(now, 'reboot', reboot, instance),
    dropOf(now, 'ami', createImage, instance),
  ]
}

/** Those that are picked, together: each place takes who can go there, and says how many that are. */
function ofSeveral(now: Now, ids: readonly string[]): readonly Drop[] {
  const states = new Set(ids.flatMap((id) => get(now.account.instances, id)?.state ?? []))
  const spots = [
    ['running', 'start'],
    ['stopped', 'stop'],
    ['terminated', 'terminate'],
    ['reboot', 'reboot'],
  ] as const
  return [
    ...passingStates.map(passing),
    ...spots.flatMap(([spot, id]): readonly Drop[] => {
      const one = several.instance?.find(({ command }) => command.id === id)
      if (!one) return []
      if (spot !== 'reboot' && states.size === 1 && states.has(spot)) return [here(spot)]
      const able = ids.filter((each) => one.whyNot(now, each) === undefined)
      const deed = (words: Words) => words.carry.several(labelOf(lifecycle[id], words), able.length, ids.length)
      const why = able.length === 0 ? ids.map((each) => one.whyNot(now, each)).find(Boolean) : undefined
      if (why) return [{ key: spot, spot, verdict: 'not', deed, why }]
      const verdict = one.command.danger ? 'final' : 'legal'
      const lost = verdict === 'final' ? { lost: { ram: false, address: false, forGood: true } } : {}
      return [{ key: spot, spot, verdict, deed, ...lost, act: (studio) => performSeveral(studio, one, able) }]
    }),
  ]
}

/** A snapshot becomes a volume in the zone of the instance that is looked at, and is attached to it. */
function ofSnapshot(now: Now, snapshot: Things['snapshot'], selected: Instance | undefined): readonly Drop[] {
  if (!selected) return [here('shelf')]
  const { id: instanceId, zone } = selected
  const device = freeDevice(now.account, selected)
  const act = (studio: Studio) => {
    const answer = ask(studio, { action: 'CreateVolume', params: { SnapshotId: snapshot.id, AvailabilityZone: zone } })
    if (answer.ok && device !== undefined)
      attachWhenReady(studio, { volumeId: String(answer.response['VolumeId']), instanceId, device })
  }
  const why =
    selected.state === 'running' || selected.state === 'stopped'
      ? undefined
      : ({ reason: 'needs-running-or-stopped' } as const)
  const onto = (spot: Spot): Drop => {
    const drop = dropOf(now, spot, createVolume, snapshot, { act })
    const told: Drop = { ...drop, deed: (words: Words) => words.carry.restores(zone) }
    return why && isLegal(told) ? { key: spot, spot, verdict: 'not', why } : told
  }
  return [here('shelf'), onto('free'), onto('host')]
}

function ofVolume(now: Now, volume: Volume, selected: Instance | undefined): readonly Drop[] {
  const seen = selected && onInstance(volume, selected.id)
  const { attachment } = volume
  const onto = attach.at(selected)
  if (!attachment) return [here('shelf'), dropOf(now, 'free', onto, volume), dropOf(now, 'host', onto, volume)]
  return [
    here(`volume-${volume.id}`),
    dropOf(now, 'shelf', detach, seen ?? volume),
    ...(seen ? [here('free'), here('host')] : []),
    ...(!seen && volume.multiAttach ? [dropOf(now, 'free', onto, volume), dropOf(now, 'host', onto, volume)] : []),
  ]
}

const disassociate = addressCommands.find(({ id }) => id === 'disassociate')

function ofAddress(now: Now, address: Things['address'], selected: Instance | undefined): readonly Drop[] {
  const onto = associateAddress.at(selected)
  const isOn = selected !== undefined && address.instanceId === selected.id
  // it asks in its window only where it would take the place of another, or leave another
  const replaces =
    address.associationId !== undefined || (selected !== undefined && elasticOf(now.account, selected.id) !== undefined)
  const act = (studio: Studio) => {
    const { account } = studio.playground.getState().history
    if (onto.request) ask(studio, onto.request(address, account))
  }
  return [
    isOn ? here('network') : dropOf(now, 'network', onto, address, replaces ? {} : { act }),
    address.associationId === undefined || !disassociate ? here('shelf') : dropOf(now, 'shelf', disassociate, address),
  ]
}

/** The spot at which a fault of an instance is put. */
export function seatOf(account: Account, fault: FaultName, instance: Instance): Spot {
  switch (faultOf(fault).seat) {
    case 'host':
      return 'host'
    case 'network':
      return 'gate'
    case 'root': {
      const root = rootOf(account, instance)
      return root ? `volume-${root.id}` : 'machine'
    }
    default:
      return 'machine'
  }
}

const rootOf = (account: Account, instance: Instance): Volume | undefined =>
  volumesOf(account, instance).find(({ attachment }) => attachment.deviceName === instance.rootDeviceName)

/** The parts of the selected instance, each with whether this fault can break it. */
function ofFault(now: Now, fault: FaultName, instance: Instance): readonly Drop[] {
  const { account } = now
  const commands = faultCommands.find((one) => one.fault === fault)
  if (!commands || commands.of === 'account') return []
  const deed = (words: Words) => words.carry.breaks(words.carry.short[fault])
  const volumes = volumesOf(account, instance)
  const onto = (spot: Spot, why: WhyNot | undefined, act: (studio: Studio) => void): Drop =>
    why ? { key: spot, spot, verdict: 'not', deed, why } : { key: spot, spot, verdict: 'final', deed, act }
  const legal =
    commands.of === 'volume'
      ? volumes.map((volume) =>
          onto(`volume-${volume.id}`, whyNotOf(now, commands.inject, volume), (studio) =>
            perform(studio, commands.inject, volume),
          ),
        )
      : [
          onto(seatOf(account, fault, instance), whyNotOf(now, commands.inject, instance), (studio) =>
            perform(studio, commands.inject, instance),
          ),
        ]
  const goesOnto = legal[0]?.spot
  if (!goesOnto) return []
  const parts: readonly Spot[] = [
    ...volumes.map(({ id }): Spot => `volume-${id}`),
    // the machine is within its host: each is in the way of the other
    ...(goesOnto === 'host' ? [] : (['machine'] as const)),
    ...(goesOnto === 'machine' ? [] : (['host'] as const)),
    'network',
    'gate',
  ]
  const others = parts
    .filter((spot) => !legal.some((one) => one.spot === spot))
    .map((spot): Drop => ({ key: spot, spot, verdict: 'not', why: { goesOnto } }))
  return [...legal, ...others]
}

export const isLegal = ({ verdict }: Drop): boolean => verdict === 'legal' || verdict === 'final'

/**
 * The sign of what is carried; with another one it is no longer the thing that was picked up: its state, where it is.
 */
export function signOf(account: Account, carried: Carried): string | undefined {
  const { kind, id } = carried
  switch (kind) {
    case 'instance': {
      const all = carried.several ?? [id]
      const states = all.flatMap((one) => get(account.instances, one)?.state ?? [])
      return states.length === all.length ? states.join(' ') : undefined
    }
    case 'snapshot':
      return get(account.snapshots, id)?.state
    case 'volume': {
      const volume = get(account.volumes, id)
      if (!volume) return undefined
      const on = attachmentsOf(volume).map(({ instanceId, state }) => `${instanceId}/${state}`)
      return [volume.state, ...on].join(' ')
    }
    case 'address': {
      const address = get(account.addresses, id)
      return address && `${address.associationId}`
    }
    case 'image':
      return thingOf(account, 'image', id)?.state
    case 'fault':
      return ''
  }
}
