import { chatbotActions } from './chatbot/actions.ts'
import { cloudwatchActions } from './cloudwatch/actions.ts'
import { instanceConnectActions } from './ec2InstanceConnect/sendKey.ts'
import type { Registry } from './handlerOf.ts'
import { ec2Actions } from './ec2/actions.ts'
import { playgroundActions } from './playground/actions.ts'
import { snsActions } from './sns/actions.ts'
import { ssmActions } from './ssm/actions.ts'

/** Every action by its name; no two services share one. */
export const registry: Registry = {
  ...ec2Actions,
  ...cloudwatchActions,
  ...snsActions,
  ...ssmActions,
  ...chatbotActions,
  ...instanceConnectActions,
  ...playgroundActions,
}
