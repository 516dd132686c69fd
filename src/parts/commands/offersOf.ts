import type { Studio } from '#store/studio.ts'
import { faultOf } from '#engine/world/faults/every.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import { thingOf } from '../things/thingOf.ts'
import { connect } from './instance/access.ts'
import { keyPairCommands } from './things/keyPair.ts'
import { addressCommands, associateAddress } from './things/address.ts'
import { alarmCommands } from './things/alarm.ts'
import { bound } from './bound.ts'
import type { AnyKind, Command, Kind, LateCommand, LateKind, Things } from './command.ts'
import { doorCommands } from './things/doors.ts'
import { type AnyFaultCommands, type FaultCommands, faultCommands } from './instance/faults.ts'
import { groupCommands } from './things/group.ts'
import { imageCommands } from './things/image.ts'
import { attachCardTo, cardCommands } from './interfaces.ts'
import { instanceCommands } from './instance/instance.ts'
import { aclCommands, gatewayCommands, subnetCommands, tableCommands, vpcCommands } from './networks.ts'
import { changePlacement } from './placement.ts'
import { templateCommands, templateFromInstance } from './templates.ts'
import { type Offer, offerOf } from './offer.ts'
import { perform } from './perform.ts'
import { snapshotCommands } from './things/snapshot.ts'
import { topicCommands } from './things/topic.ts'
import { attach, volumeCommands } from './things/volume.ts'
import { whyNotOf } from './whyNotOf.ts'

type Words = ReturnType<typeof useWords>

/** The offers of what can be done to a thing, as a menu at the thing lists them. */
export interface Offers {
  /** what AWS has, possible now or not */
  readonly deeds: readonly Offer[]
  /** what can be broken at it now, and mended again */
  readonly faults: readonly Offer[]
}

interface Asked {
  readonly studio: Studio
  readonly words: Words
}

const early =
  <K extends Kind>(commands: readonly Command<K>[]) =>
  ({ studio, words }: Asked, thing: Things[K]): readonly Offer[] => {
    const { history } = studio.playground.getState()
    return commands.map((command) =>
      offerOf(command, whyNotOf(history, command, thing), words, () => perform(studio, command, thing)),
    )
  }

const late =
  <K extends LateKind>(commands: readonly LateCommand<K>[]) =>
  ({ studio, words }: Asked, thing: Things[K]): readonly Offer[] =>
    commands
      .map((command) => bound(command, thing))
      .filter(({ whyNot }) => !whyNot(studio.playground.getState().history))
      .map(({ offer }) => offer(studio, words, undefined))

const isAt =
  <K extends 'instance' | 'volume'>(kind: K) =>
  (one: AnyFaultCommands): one is AnyFaultCommands & FaultCommands<K> =>
    one.of === kind

const faultsOf = <K extends 'instance' | 'volume'>(kind: K, isMeant: (seat: string) => boolean = () => true) =>
  late(
    faultCommands
      .filter(isAt(kind))
      .filter(({ fault }) => isMeant(faultOf(fault).seat))
      .flatMap(({ inject, clear }): readonly LateCommand<K>[] => [inject, clear]),
  )

const none = (): readonly Offer[] => []
const doors = late(doorCommands.flatMap(({ open, close }) => [open, close]))
const faultsOfInstance = faultsOf('instance')
const faultsOfVolume = faultsOf('volume')
const faultsOfHost = faultsOf('instance', (seat) => seat === 'host')

interface Menu<K extends AnyKind> {
  readonly deeds: (asked: Asked, thing: Things[K]) => readonly Offer[]
  readonly faults: (asked: Asked, thing: Things[K]) => readonly Offer[]
}

const menus: { readonly [K in AnyKind]: Menu<K> } = {
  instance: {
    deeds: (asked, instance) => [
      ...late([connect])(asked, instance),
      ...early(instanceCommands)(asked, instance),
      ...late([attachCardTo, changePlacement, templateFromInstance])(asked, instance),
    ],
    faults: faultsOfInstance,
  },
  volume: {
    deeds: (asked, volume) => [
      ...early(volumeCommands)(asked, volume),
      ...attach
        .targets(accountOf(asked), volume, selectedIn(asked))
        .flatMap((onto) => early([attach.at(onto)])(asked, volume)),
    ],
    faults: faultsOfVolume,
  },
  snapshot: { deeds: early(snapshotCommands), faults: none },
  image: { deeds: early(imageCommands), faults: none },
  address: {
    deeds: (asked, address) => [
      ...early(addressCommands)(asked, address),
      ...associateAddress
        .targets(accountOf(asked), address, selectedIn(asked))
        .flatMap((onto) => early([associateAddress.at(onto)])(asked, address)),
    ],
    faults: none,
  },
  group: { deeds: (asked, group) => [...doors(asked, group), ...early(groupCommands)(asked, group)], faults: none },
  keyPair: { deeds: early(keyPairCommands), faults: none },
  launchTemplate: { deeds: late(templateCommands), faults: none },
  vpc: { deeds: late(vpcCommands), faults: none },
  subnet: { deeds: late(subnetCommands), faults: none },
  routeTable: { deeds: late(tableCommands), faults: none },
  gateway: { deeds: late(gatewayCommands), faults: none },
  acl: { deeds: late(aclCommands), faults: none },
  networkInterface: { deeds: late(cardCommands), faults: none },
  alarm: { deeds: early(alarmCommands), faults: none },
  topic: { deeds: early(topicCommands), faults: none },
}

const accountOf = ({ studio }: Asked) => studio.playground.getState().history.account
const selectedIn = ({ studio }: Asked) => studio.preferences.getState().selected

/** Reads the register for one thing as it is now; of a host, by the id of its instance, what can be broken at it. */
export function offersOf(studio: Studio, words: Words, kind: AnyKind | 'host', id: string): Offers {
  const asked = { studio, words }
  if (kind === 'host') {
    const instance = thingOf(accountOf(asked), 'instance', id)
    return { deeds: [], faults: instance ? faultsOfHost(asked, instance) : [] }
  }
  return ofKind(kind, id, asked)
}

function ofKind<K extends AnyKind>(kind: K, id: string, asked: Asked): Offers {
  const thing = thingOf(accountOf(asked), kind, id)
  const menu: Menu<K> = menus[kind]
  return thing ? { deeds: menu.deeds(asked, thing), faults: menu.faults(asked, thing) } : { deeds: [], faults: [] }
}
