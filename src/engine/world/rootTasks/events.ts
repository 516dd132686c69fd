import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { touchesInstance } from '../touches.ts'
import type { RootTask, RootTaskFact } from './rootTask.ts'

const withTask = (account: Account, task: RootTask): Account => ({
  ...account,
  rootTasks: put(account.rootTasks, task.id, task),
})

export const rootTaskEvents: Definitions<RootTaskFact> = {
  RootReplacing: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { task }) => count(withTask(account, { ...task, because: account.events }), 'replacevol'),
  },
  RootReplaced: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { taskId, state }, at) => {
      const task = get(account.rootTasks, taskId)
      return task ? withTask(account, { ...task, state, endedAt: at, due: undefined }) : account
    },
  },
}
