import type { Request } from '#api/answer.ts'
import { hasRoom } from '#engine/world/hosts/capacity.ts'
import { findType } from '#facts/catalogue.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import { FlameIcon, WrenchIcon } from '#ui/look/icons.ts'
import type { LateCommand, Things } from '../command.ts'

type Zone = Things['zone']

const request = (action: 'InjectFault' | 'ClearFault', { id, type }: Zone): Request => ({
  action,
  params: { Fault: 'ZoneOutOfCapacity', AvailabilityZone: id, InstanceType: type },
})

/** The words for what is wrong with a zone that is full. */
export const shortageNamed = ({ scheduled }: ReturnType<typeof useWords>, { id, type }: Zone): string =>
  scheduled.capacity.name(id, findType(type)?.family ?? type)

/** The zone runs out of hosts for a family: what runs goes on, what starts is refused. */
export const runOut: LateCommand<'zone'> = {
  of: 'zone',
  id: 'runOut',
  icon: FlameIcon,
  named: (words, zone) => `${words.faults.inject}: ${shortageNamed(words, zone)}`,
  request: (zone) => request('InjectFault', zone),
  whyNot: (account, { id, type }) => (hasRoom(account, id, type) ? undefined : { reason: 'broken' }),
}

export const haveRoom: LateCommand<'zone'> = {
  of: 'zone',
  id: 'haveRoom',
  icon: WrenchIcon,
  named: (words, zone) => `${words.faults.clear}: ${shortageNamed(words, zone)}`,
  request: (zone) => request('ClearFault', zone),
  whyNot: (account, { id, type }) => (hasRoom(account, id, type) ? { reason: 'not-broken' } : undefined),
}
