import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { History } from '#engine/history/history.ts'
import { entriesFrom } from '#engine/history/log.ts'
import type { RegionName } from '#facts/regions.ts'
import type { World } from './world.ts'

/** The account as pages follow it: each is told the whole story, and then what comes after it. */
export interface Live {
  /** Goes on telling a page until it leaves; false where there are too many. */
  readonly follow: (response: ServerResponse) => boolean
  /** Tells everybody now, as after a request. */
  readonly tell: () => void
  readonly close: () => void
}

/** a class and its walls */
const mostFollowers = 64
/** bytes that wait for a page which does not read them, before it is let go */
const mostWaiting = 32 * 1024 * 1024
/** real milliseconds: simulated time brings things about between two requests */
const lookEvery = 200

interface Follower {
  readonly response: ServerResponse
  /** how much of which story it was told, and up to when */
  beginning?: History['beginning']
  size: number
  now: number
}

/** The key of who may only watch: known to whoever has the token, and no way back to it. */
export const watchKey = (token: string): string =>
  createHash('sha256').update(`watch ${token}`).digest('hex').slice(0, 24)

export function createLive(world: World, region: RegionName): Live {
  const followers = new Set<Follower>()
  let looking: NodeJS.Timeout | undefined

  function tellOne(follower: Follower, history: History): void {
    const { beginning, log, now, account } = history
    const isNew = follower.beginning !== beginning
    if (!isNew && follower.size === log.size && follower.now === now) return
    const events = [...entriesFrom(log, isNew ? 0 : follower.size)]
    const told = isNew
      ? { kind: 'story', beginning, accountId: account.accountId, forSuites: account.forSuites, events, now }
      : { kind: 'more', from: follower.size, events, now }
    Object.assign(follower, { beginning, size: log.size, now })
    follower.response.write(`data: ${JSON.stringify(told)}\n\n`)
    if (follower.response.writableLength > mostWaiting) follower.response.destroy()
  }

  function tell(): void {
    if (followers.size === 0) return
    const history = world.historyOf(region)
    for (const follower of followers) tellOne(follower, history)
  }

  function leave(follower: Follower): void {
    followers.delete(follower)
    if (followers.size > 0) return
    clearInterval(looking)
    looking = undefined
  }

  return {
    tell,
    follow(response) {
      if (followers.size >= mostFollowers) return false
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      const follower: Follower = { response, size: 0, now: -1 }
      followers.add(follower)
      response.on('close', () => leave(follower))
      tellOne(follower, world.historyOf(region))
      looking ??= setInterval(tell, lookEvery)
      return true
    },
    close() {
      for (const { response } of followers) response.destroy()
    },
  }
}
