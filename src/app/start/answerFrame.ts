import { array, literal, maxLength, object, optional, picklist, pipe, safeParse, string, unknown } from 'valibot'
import { isRecord } from '#lib/record.ts'
import type { PlaygroundApi, PlaygroundCall, PlaygroundEvent, PlaygroundMessage } from '#parts/scripts/playground.d.ts'

/** The window that holds the page in a frame: what it says is heard, and it is answered, at its origin only. */
export interface Frame {
  readonly origins: readonly string[]
  readonly send: (message: PlaygroundMessage, origin: string) => void
}

interface Heard {
  readonly data: unknown
  readonly origin: string
  /** whether it comes from the window that holds the page */
  readonly isHolder: boolean
}

const longestId = 100
const mostArgs = 4
/** events that one page may wait for at once */
const mostHearings = 20

const call = object({
  playground: literal(1),
  id: pipe(string(), maxLength(longestId)),
  call: picklist([
    'aws',
    'ssh',
    'log',
    'on',
    'off',
    'ask',
    'actions',
    'advance',
    'now',
    'reset',
  ] as const satisfies readonly PlaygroundCall['call'][]),
  args: optional(pipe(array(unknown()), maxLength(mostArgs)), []),
})

/**
 * Answers the page around the frame, as `window.playground` answers a script. What comes from another origin or another
 * window is passed over in silence; a message that is no call is answered with what is wrong, where it has an id.
 */
export function answerFrame(api: PlaygroundApi, { origins, send }: Frame): (heard: Heard) => Promise<void> {
  const hearings = new Map<string, () => void>()

  async function done({ id, call: name, args }: Call, origin: string): Promise<unknown> {
    const [first] = args
    if (name === 'on') {
      if (hearings.has(id)) throw new Error(`there is an on with the id ${id} already`)
      if (hearings.size >= mostHearings) throw new Error(`at most ${mostHearings} can be on at once`)
      if (first !== undefined && typeof first !== 'string') throw new Error('on takes the kind of an event, or nothing')
      // held before anything is awaited: two with one id are two
      hearings.set(id, () => undefined)
      const tell = (event: PlaygroundEvent) => send({ playground: 1, id, event }, origin)
      hearings.set(id, await (first === undefined ? api.on(tell) : api.on(first, tell)))
      return null
    }
    if (name === 'off') {
      const end = typeof first === 'string' ? hearings.get(first) : undefined
      if (!end || typeof first !== 'string') throw new Error('off takes the id of an on')
      end()
      hearings.delete(first)
      return null
    }
    // what is handed in is looked at by each function, as what any script hands in
    return Reflect.apply(api[name], api, args)
  }

  return async ({ data, origin, isHolder }) => {
    if (!isHolder || !origins.includes(origin) || !isRecord(data) || data['playground'] !== 1) return
    const read = safeParse(call, data)
    const id = typeof data['id'] === 'string' ? data['id'].slice(0, longestId) : ''
    if (!read.success) {
      const wrong = read.issues.map(({ message, path }) => `${path?.map(({ key }) => key).join('.')}: ${message}`)
      return send({ playground: 1, id, ok: false, error: wrong.join('; ') }, origin)
    }
    try {
      send({ playground: 1, id, ok: true, value: await done(read.output, origin) }, origin)
    } catch (error) {
      send({ playground: 1, id, ok: false, error: error instanceof Error ? error.message : String(error) }, origin)
    }
  }
}

interface Call {
  readonly id: string
  readonly call: PlaygroundCall['call']
  readonly args: readonly unknown[]
}

/** Begins to listen to the window that holds the page, and tells it that it may speak. */
export function openToFrame(api: PlaygroundApi, origins: readonly string[], page: Window): void {
  const send: Frame['send'] = (message, origin) => page.parent.postMessage(message, origin)
  const answer = answerFrame(api, { origins, send })
  page.addEventListener(
    'message',
    ({ data, origin, source }) => void answer({ data, origin, isHolder: source === page.parent }),
  )
  // of the origins that may be there, one is
  for (const origin of origins) send({ playground: 1, ready: true }, origin)
}
