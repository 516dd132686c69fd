import type { Action } from './action.ts'
import { chatbotActions } from './chatbot/actions.ts'
import { cloudwatchActions } from './cloudwatch/actions.ts'
import { ec2Actions } from './ec2/actions.ts'
import { playgroundActions } from './playground/actions.ts'
import { snsActions } from './sns/actions.ts'

/** Actions by their names; no two services share one. */
export type Registry = Readonly<Record<string, Action>>

/** What the page itself may ask for; `reads.ts` has the rest. */
export const registry: Registry = {
  ...ec2Actions,
  ...cloudwatchActions,
  ...snsActions,
  ...chatbotActions,
  ...playgroundActions,
}

/** The action of this name, whatever was sent as a name. */
export const findAction = (name: unknown, known: Registry = registry): Action | undefined =>
  typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
