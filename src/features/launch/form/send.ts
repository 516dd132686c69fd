import type { Request } from '#api/answer.ts'
import { type Answered, askAll } from '#store/live/requests.ts'
import type { Studio } from '#store/studio.ts'

/** Sends one request after the other, up to the first refusal; selects the first instance that comes of it. */
export function send(studio: Studio, requests: readonly [Request, ...Request[]]): Answered {
  const { answer, done } = askAll(studio, requests)
  const selected = answer.ok ? firstInstance(answer.response) : undefined
  if (selected !== undefined) studio.preferences.setState({ selected })
  return { answer, done }
}

function firstInstance({ Instances: launched }: Readonly<Record<string, unknown>>): string | undefined {
  const [first]: readonly unknown[] = Array.isArray(launched) ? launched : []
  if (typeof first !== 'object' || first === null || !('InstanceId' in first)) return undefined
  return typeof first.InstanceId === 'string' ? first.InstanceId : undefined
}
