import { list } from '#lib/table.ts'
import { doorCommands } from '#parts/commands/things/doors.ts'
import { bound } from '#parts/commands/bound.ts'
import { type Offer, offerOf } from '#parts/commands/offer.ts'
import { type Offers, offersOf } from '#parts/commands/offersOf.ts'
import { keyed, type PageCommand } from '#parts/commands/page/page.ts'
import { pageOf, performOnPage } from '#parts/commands/perform.ts'
import { several } from '#parts/commands/several.ts'
import { performSeveral } from '#parts/several/performSeveral.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { thingOf } from '#parts/things/thingOf.ts'
import type { Studio } from '#store/studio.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import type { StateName } from '../geometry.ts'
import { stateNames } from '../nodes.ts'

type Words = ReturnType<typeof useWords>

/** The commands of the selected instance that belong to a part of it. */
const parts: Readonly<Record<string, readonly string[]>> = {
  network: ['associate', 'disassociate', 'groups'],
  probe: ['groups', 'associate'],
  gate: ['groups'],
  check: ['alarms', 'systemLog', 'screenshot', 'reboot', 'stop'],
  metric: ['alarms', 'changeType'],
  alarm: ['alarms'],
  alarmLine: ['alarms'],
  volume: ['attachVolume', 'createImage', 'replaceRoot'],
  way: ['start', 'stop', 'hibernate', 'reboot', 'terminate'],
}

/** The offers at a place of the map that stands for no single thing. */
export function placeOffers(studio: Studio, words: Words, id: string): Offers {
  const state = stateNames.find((one) => one === id)
  if (state) return { deeds: [...ofState(studio, words, state), ...ofPage(studio, words, ['launch'])], faults: [] }
  const [part = ''] = id.split('-')
  const wanted = parts[part]
  const { selected } = studio.preferences.getState()
  const { account } = studio.playground.getState().history
  const instance = thingOf(account, 'instance', selected ?? list(account.instances)[0]?.id ?? '')
  if (!wanted || !instance) return { deeds: ofPage(studio, words, ofMap), faults: [] }
  const deeds = offersOf(studio, words, 'instance', instance.id).deeds.filter((one) => wanted.includes(one.id))
  return { deeds: part === 'probe' ? [...doorsOf(studio, words, instance.groupIds), ...deeds] : deeds, faults: [] }
}

/** Opens or shuts what the probe knocks at. */
function doorsOf(studio: Studio, words: Words, groupIds: readonly string[]): readonly Offer[] {
  const { history } = studio.playground.getState()
  const group = groupsOf(history.account).find((one) => groupIds.includes(one.id))
  if (!group) return []
  return doorCommands
    .flatMap(({ open, close }) => [bound(open, group), bound(close, group)])
    .filter(({ whyNot }) => !whyNot(history))
    .map(({ offer }) => offer(studio, words, undefined))
}

/** The offers for all who stand in a state, done to all of them at once. */
function ofState(studio: Studio, words: Words, state: StateName): readonly Offer[] {
  const { history } = studio.playground.getState()
  const ids = list(history.account.instances).flatMap((one) => (one.state === state ? [one.id] : []))
  return (several.instance ?? []).flatMap((one) => {
    const able = ids.filter((id) => one.whyNot(history, id) === undefined)
    if (able.length === 0) return []
    const offer = offerOf(one.command, undefined, words, () => performSeveral(studio, one, able))
    return [{ ...offer, label: words.picking.allOf(offer.label, able.length) }]
  })
}

const ofMap: readonly PageCommand['id'][] = ['launch', 'lifecycle', 'anatomy', 'alarmPath', 'everything', 'present']

const ofPage = (studio: Studio, words: Words, ids: readonly PageCommand['id'][]): readonly Offer[] =>
  ids.flatMap((id) => {
    const command = keyed.find((one) => one.id === id)
    if (!command) return []
    return [offerOf(command, command.whyNot?.(pageOf(studio)), words, () => performOnPage(studio, command))]
  })
