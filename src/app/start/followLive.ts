import { follow } from '#store/follow/follow.ts'
import type { Studio } from '#store/studio.ts'

/** milliseconds before a page that lost its endpoint looks for it again */
const lookAgain = 2000

/**
 * Follows the endpoint that serves this page, as `?live` asks. With `act` what is done on the page is asked there, which
 * needs the endpoint's token where it has one; everybody else watches.
 */
export function followLive(studio: Studio, key: string, acts: boolean): void {
  const { transient, clock } = studio
  const say = (lost: boolean) => transient.setState({ live: { acts, lost } })
  const send = async (request: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
    await fetch('./_playground/live', { method: 'POST', headers, body: JSON.stringify(request) }).catch(() => say(true))
  }
  const follower = follow(studio, acts ? send : undefined)
  const open = () => {
    const source = new EventSource(`./_playground/live?key=${encodeURIComponent(key)}`)
    const again = () => {
      source.close()
      say(true)
      clock.after(lookAgain, open)
    }
    source.onopen = () => say(false)
    source.onerror = again
    source.onmessage = ({ data }: MessageEvent<string>) => {
      if (!follower.take(JSON.parse(data))) again()
    }
  }
  say(false)
  open()
}
