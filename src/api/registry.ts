import type { Action } from './action.ts'
import { chatbotActions } from './chatbot/actions.ts'
import { cloudwatchActions } from './cloudwatch/actions.ts'
import { ec2Actions } from './ec2/actions.ts'
import { playgroundActions } from './playground/actions.ts'
import { snsActions } from './sns/actions.ts'

/** Every action by its name; no two services share one. */
export const registry: Readonly<Record<string, Action>> = {
  ...ec2Actions,
  ...cloudwatchActions,
  ...snsActions,
  ...chatbotActions,
  ...playgroundActions,
}

/** The action of this name, whatever was sent as a name. */
export const findAction = (name: unknown): Action | undefined =>
  typeof name === 'string' && Object.hasOwn(registry, name) ? registry[name] : undefined
