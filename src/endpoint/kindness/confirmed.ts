import type { Answer, Request } from '#api/answer.ts'
import { list } from '#lib/table.ts'
import type { There } from './kindness.ts'

/** Confirms a subscription by HTTP for whom nobody listens there, as an emulator does; it answers its ARN. */
export function confirmed({ action, params = {} }: Request, answer: Answer, { account, ask }: There): Answer {
  const { TopicArn, Endpoint, Protocol } = params
  if (action !== 'Subscribe' || !answer.ok || !/^https?$/.test(String(Protocol))) return answer
  const mine = list(account.subscriptions).find((one) => one.topicArn === TopicArn && one.endpoint === Endpoint)
  if (!mine || mine.confirmed) return answer
  const said = ask({ action: 'ConfirmSubscription', params: { TopicArn, Token: mine.token } })
  return said.ok ? { ok: true, response: { ...answer.response, ...said.response } } : answer
}
