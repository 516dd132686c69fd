import type { Answer, Request } from '#api/answer.ts'
import { desk } from '#store/preferences/preferences.ts'
import { ask } from '#store/live/playground.ts'

/** The answer to the last request that was sent, and how many were done. */
export interface Sent {
  readonly answer: Answer
  readonly done: number
}

/** Sends one request after the other, up to the first refusal; selects the first instance that comes of it. */
export function send([first, ...others]: readonly [Request, ...Request[]]): Sent {
  let sent: Sent = { answer: ask(first), done: 1 }
  for (const request of others) {
    if (!sent.answer.ok) return { ...sent, done: sent.done - 1 }
    sent = { answer: ask(request), done: sent.done + 1 }
  }
  const { answer, done } = sent
  if (!answer.ok) return { answer, done: done - 1 }
  const selected = firstInstance(answer.response)
  if (selected !== undefined) desk.setState({ selected })
  return sent
}

function firstInstance({ Instances: launched }: Readonly<Record<string, unknown>>): string | undefined {
  const [first]: readonly unknown[] = Array.isArray(launched) ? launched : []
  if (typeof first !== 'object' || first === null || !('InstanceId' in first)) return undefined
  return typeof first.InstanceId === 'string' ? first.InstanceId : undefined
}
