import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { nameIn } from '../called.ts'
import type { Instance, InstanceState } from './instance.ts'

/** The state with the one difference that EC2 does not name: stopped with its RAM on the root disk. */
export type ShownState = InstanceState | 'hibernated'

export const shownState = ({ state, ending }: Instance): ShownState =>
  state === 'stopped' && ending === 'hibernate' ? 'hibernated' : state

/** The name by which people call an instance, as it stands in a sentence: its Name tag, else its id. */
export const nameOf = (instance: Pick<Instance, 'id' | 'tags'>): string => nameIn(instance)

/** Names of instances by id, for texts that only know ids. */
export const nameById = (account: Pick<Account, 'instances'>, id: string): string => {
  const instance = get(account.instances, id)
  return instance ? nameOf(instance) : id
}
