import type { Account } from '#engine/account.ts'
import { addressCommands, associateAddress } from '#parts/commands/things/address.ts'
import { alarmCommands } from '#parts/commands/things/alarm.ts'
import type { AnyLateCommand, Command, Doable, Kind, LateCommand, LateKind, Things } from '#parts/commands/command.ts'
import { everyLateCommand } from '#parts/commands/everyLateCommand.ts'
import { theAccount } from '#parts/commands/instance/faults.ts'
import { groupCommands } from '#parts/commands/things/group.ts'
import { imageCommands } from '#parts/commands/things/image.ts'
import { instanceCommands } from '#parts/commands/instance/instance.ts'
import { labelOf } from '#parts/commands/offer.ts'
import { perform } from '#parts/commands/perform.ts'
import { cardCommands } from '#parts/commands/interfaces.ts'
import { keyPairCommands } from '#parts/commands/things/keyPair.ts'
import { aclCommands, gatewayCommands, subnetCommands, tableCommands, vpcCommands } from '#parts/commands/networks.ts'
import { snapshotCommands } from '#parts/commands/things/snapshot.ts'
import { topicCommands } from '#parts/commands/things/topic.ts'
import { attach, placeCommands, wholeCommands } from '#parts/commands/things/volume.ts'
import { whyNotOf } from '#parts/commands/whyNotOf.ts'
import { type IconShape, PanelRightIcon } from '#ui/look/icons.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import { awsNames, isAws } from './awsNames.ts'
import { showInspector } from './places.ts'
import { type Searchable, searchable } from './searchable.ts'
import type { Item, Shelf } from './shelf.ts'
import { alsoFor, type BothWords, inBoth } from './speech.ts'
import { type NamedThing, type NamedThings, placesOf, thingsOf } from './things.ts'

type Words = ReturnType<typeof useWords>

/** A command of the register, whether it is named early or late. */
interface Deed<K extends LateKind> {
  readonly command: Doable<K>
  readonly id: string
  readonly icon: IconShape
  readonly danger: boolean
  readonly said: (words: Words, thing: Things[K]) => string
}

const early = <K extends Kind>(command: Command<K>): Deed<K> => ({
  command,
  id: command.id,
  icon: command.icon,
  danger: command.danger === true,
  said: (words) => labelOf(command, words),
})

const late = <K extends LateKind>(command: LateCommand<K>): Deed<K> => ({
  command,
  id: command.id,
  icon: command.icon,
  danger: command.danger === true,
  said: command.named,
})

const lateOf = <K extends LateKind>(kind: K) =>
  everyLateCommand.filter((one): one is Extract<AnyLateCommand, { readonly of: K }> => one.of === kind)

const deeds: { readonly [K in LateKind]: readonly Deed<K>[] } = {
  instance: [...instanceCommands.map(early), ...lateOf('instance').map(late)],
  volume: [...wholeCommands.map(early), ...lateOf('volume').map(late)],
  snapshot: snapshotCommands.map(early),
  image: imageCommands.map(early),
  address: addressCommands.map(early),
  group: [...groupCommands.map(early), ...lateOf('group').map(late)],
  keyPair: keyPairCommands.map(early),
  launchTemplate: lateOf('launchTemplate').map(late),
  vpc: vpcCommands.map(late),
  subnet: subnetCommands.map(late),
  routeTable: tableCommands.map(late),
  gateway: gatewayCommands.map(late),
  acl: aclCommands.map(late),
  networkInterface: cardCommands.map(late),
  alarm: alarmCommands.map(early),
  topic: topicCommands.map(early),
  zone: lateOf('zone').map(late),
  account: lateOf('account').map(late),
}

const atPlaces: readonly Deed<'volume'>[] = placeCommands.map(early)

/** Every command on every thing of the account. */
export function deedShelves(account: Account, selected: string | undefined, both: BothWords): readonly Shelf[] {
  const told = thingsOf(account, selected)
  const shelf = <K extends LateKind>(kind: K) => shelfFor(kind, deeds[kind], told[kind], { account, selected, both })
  return [
    showShelf(told.instance, selected, both),
    shelf('instance'),
    shelf('volume'),
    shelfFor('volume', atPlaces, placesOf(account, told.volume), { account, selected, both }),
    ...aimedShelves(account, selected, told, both),
    shelf('address'),
    shelf('group'),
    shelf('keyPair'),
    shelf('launchTemplate'),
    shelf('vpc'),
    shelf('subnet'),
    shelf('routeTable'),
    shelf('gateway'),
    shelf('acl'),
    shelf('networkInterface'),
    shelf('alarm'),
    shelf('topic'),
    shelf('snapshot'),
    shelf('image'),
    shelfFor('zone', deeds.zone, told.zone, { account, selected, both }, (zone) => ({ ...zone, id: '' })),
    shelfFor('account', deeds.account, [{ thing: theAccount, id: 'account', name: '' }], { account, selected, both }),
  ]
}

/** The shelf of instances that are not acted on but looked at: one is selected, and told of beside the map. */
function showShelf(things: NamedThings['instance'], selected: string | undefined, both: BothWords): Shelf {
  const at = things.findIndex(({ id }) => id === selected)
  const { palette } = both.all[both.language]
  const shared = sharedNames(things)
  return {
    selected: at < 0 ? undefined : at,
    deeds: [
      searchable(
        inBoth(both, (words) => words.palette.show),
        alsoFor(both, 'instance.show'),
      ),
    ],
    things: foundBy(things),
    at: (_, nth) => {
      const { id, name } = distinct(mustBe(things[nth]), shared)
      return {
        key: `instance.show@${id}`,
        icon: PanelRightIcon,
        label: palette.show,
        on: name,
        kind: palette.kinds.instance,
        run: (studio) => {
          studio.preferences.setState({ selected: id })
          showInspector(studio)
        },
      }
    },
    keyed(key) {
      const nth = things.findIndex(({ id }) => key === `instance.show@${id}`)
      return nth < 0 ? undefined : this.at(0, nth)
    },
  }
}

/**
 * The forms by which things are found; the same while nothing about them has changed, for a crowd would be taken apart
 * at each event.
 */
const foundBy = <T extends object>(things: readonly NamedThing<T>[]): readonly Searchable[] =>
  things.map(({ thing, name, id, called = [], near = [] }) => {
    const ways = near.join(' ')
    const known = taken.get(thing)
    if (known?.ways === ways) return known.found
    const found = searchable([name, id, ...called], near)
    taken.set(thing, { ways, found })
    return found
  })

const taken = new WeakMap<object, { readonly ways: string; readonly found: Searchable }>()

interface Surroundings {
  readonly account: Account
  readonly selected: string | undefined
  readonly both: BothWords
}

function shelfFor<K extends LateKind>(
  kind: K,
  todo: readonly Deed<K>[],
  things: readonly NamedThing<Things[K]>[],
  { account, selected, both }: Surroundings,
  /** any of the things, where what is done is named by its own */
  anyOf = (thing: Things[K]): Things[K] => thing,
): Shelf {
  const [first] = things
  const at = things.findIndex(({ id }) => id === selected)
  const shared = sharedNames(things)
  const own = both.all[both.language]
  return {
    selected: at < 0 ? undefined : at,
    // without a thing there is nothing to do it to, nor to name it by
    deeds: first ? todo.map((deed) => searchable(...namesOf(kind, deed, anyOf(first.thing), account, both))) : [],
    things: foundBy(things),
    at: (deed, thing) => itemOf(kind, mustBe(todo[deed]), distinct(mustBe(things[thing]), shared), account, own),
    keyed(key) {
      const thing = things.findIndex(({ id }) => key.endsWith(`@${id}`))
      const deed = todo.findIndex(({ id }) => key.startsWith(`${kind}.${id}@`))
      return thing < 0 || deed < 0 ? undefined : this.at(deed, thing)
    },
  }
}

/** The names that several things have: a launch of many gives each the same. */
function sharedNames(things: readonly NamedThing<unknown>[]): ReadonlySet<string> {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const { name } of things) (once.has(name) ? more : once).add(name)
  return more
}

/** A thing by its name, and by its id too where the name alone would not tell it from others. */
const distinct = <T>(told: NamedThing<T>, shared: ReadonlySet<string>): NamedThing<T> =>
  shared.has(told.name) ? { ...told, name: `${told.name} · ${told.id}` } : told

function mustBe<T>(one: T | undefined): T {
  if (one === undefined) throw new RangeError('no such line')
  return one
}

function namesOf<K extends LateKind>(
  kind: K,
  deed: Deed<K>,
  thing: Things[K],
  account: Account,
  both: BothWords,
): readonly [readonly string[], readonly string[]] {
  const aws = awsOf(kind, deed, thing, account)
  return [
    [...inBoth(both, (words) => deed.said(words, thing)), ...(aws === undefined ? [] : [aws])],
    [...inBoth(both, ({ palette }) => palette.kinds[kind]), ...alsoFor(both, `${kind}.${deed.id}`)],
  ]
}

function awsOf<K extends LateKind>(kind: K, { id, command }: Deed<K>, thing: Things[K], account: Account) {
  const known = awsNames[`${kind}.${id}`]
  if (known !== undefined || !command.request) return known
  const { action } = command.request(thing, account)
  return isAws(action) ? action : undefined
}

function itemOf<K extends LateKind>(
  kind: K,
  deed: Deed<K>,
  told: NamedThing<Things[K]>,
  account: Account,
  words: Words,
): Item {
  const { thing, id, name } = told
  const { command } = deed
  return {
    key: `${kind}.${deed.id}@${id}`,
    icon: deed.icon,
    label: deed.said(words, thing),
    on: kind === 'zone' || kind === 'account' ? undefined : name,
    kind: words.palette.kinds[kind],
    aws: awsOf(kind, deed, thing, account),
    danger: deed.danger,
    whyNot: ({ playground }) => whyNotOf(playground.history, command, thing),
    run: (studio) => perform(studio, command, thing),
  }
}

/** so many places are offered for one volume or address: for others there is the window of the instance */
const mostTargets = 20

/** The shelves of what brings two things together: each pair is a thing of its own. */
function aimedShelves(
  account: Account,
  selected: string | undefined,
  { volume, address }: NamedThings,
  both: BothWords,
): readonly Shelf[] {
  const ahead = (one: { readonly id: string }, other: { readonly id: string }) =>
    Number(other.id === selected) - Number(one.id === selected)
  const onto = volume.map((told) => ({
    told,
    targets: told.thing.state === 'available' ? attach.targets(account, told.thing, selected) : [],
  }))
  const withInstance = address.map((told) => ({
    told,
    targets: associateAddress.targets(account, told.thing).toSorted(ahead),
  }))
  const pairs = <K extends Kind>(
    kind: K,
    all: readonly { readonly told: NamedThing<Things[K]>; readonly targets: readonly Things['instance'][] }[],
    at: (target: Things['instance'] | undefined) => Command<K>,
  ): Shelf => {
    const flat = all.flatMap(({ told, targets }) =>
      (targets.length > 0 ? targets.slice(0, mostTargets) : [undefined]).map((target) => ({ told, target })),
    )
    const [first] = flat
    const own = both.all[both.language]
    return {
      selected: undefined,
      deeds: first ? [searchable(...namesOf(kind, early(at(undefined)), first.told.thing, account, both))] : [],
      things: flat.map(({ told, target }) =>
        searchable(
          [told.name, told.id],
          [...(told.near ?? []), ...(target ? [target.tags['Name'] ?? '', target.id] : [])],
        ),
      ),
      at: (_, nth) => {
        const { told, target } = mustBe(flat[nth])
        const item = itemOf(kind, early(at(target)), told, account, own)
        return target ? { ...item, key: `${item.key}>${target.id}` } : item
      },
      keyed(key) {
        const nth = flat.findIndex(({ told: { id }, target }) => target && key.endsWith(`@${id}>${target.id}`))
        return nth < 0 ? undefined : this.at(0, nth)
      },
    }
  }
  return [pairs('volume', onto, attach.at), pairs('address', withInstance, associateAddress.at)]
}
