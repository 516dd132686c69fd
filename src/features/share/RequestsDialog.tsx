import type { PastRequest } from '#api/replay.ts'
import type { RefusedNow } from '#api/retell.ts'
import { regionClock } from '#store/live/playground.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

type Props =
  | { readonly of: 'told-again'; readonly requests: readonly RefusedNow[] }
  | { readonly of: 'aside'; readonly requests: readonly PastRequest[] }

/** characters of what a request asked for that are shown: a user data script may be long */
const mostShown = 400

/** The window with the requests of an account of another model: those that are refused today, or all of one that was set aside. */
export function RequestsDialog({ of, requests }: Props) {
  const studio = useStudio()
  const { common, share } = useWords()
  const words = share.requests[of]
  const format = useFormat(regionClock[usePlayground((state) => state.history.account.region)])
  const close = () => closeDialog(studio)
  return (
    <Dialog
      open
      onClose={close}
      title={words.title}
      closeLabel={common.close}
      footer={<Button onClick={close}>{common.close}</Button>}
    >
      <div className="grid gap-3">
        <p className="text-ink-2">{words.text(requests.length)}</p>
        <ol className="grid grid-cols-1 divide-y divide-line rounded-card border border-line">
          {requests.map((request, nth) => (
            <li key={nth} className="grid min-w-0 gap-0.5 px-3 py-2">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <b className="font-mono text-small">{request.action}</b>
                <time className="text-small text-ink-3">{format.moment(request.at)}</time>
              </p>
              <p className="text-small break-words text-ink-2">{outcomeOf(request)}</p>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  )
}

function outcomeOf(request: RefusedNow | PastRequest): string {
  if ('message' in request) return `${request.code}: ${request.message}`
  const { params, refused } = request
  const asked = JSON.stringify(params)
  const short = asked.length > mostShown ? `${asked.slice(0, mostShown)}…` : asked
  return refused ? `${short} → ${refused.code}` : short
}
