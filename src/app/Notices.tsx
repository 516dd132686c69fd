import type { FirstWords } from '#content/words/words.ts'
import { dismissNotice } from '#store/live/notices.ts'
import type { Notice } from '#store/live/playground.ts'
import { part } from '#store/load.ts'
import { usePlayground, useStudio, useTimelineFolded } from '#store/react.tsx'
import { show } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import { Button } from '#ui/controls/Button.tsx'
import { CheckIcon } from '#ui/look/icons.ts'
import { Toasts, type ToastWords } from '#ui/overlays/Toasts.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { lazyRoom } from './lazyRoom.tsx'
import { takeNewVersion } from './start/keepOffline.ts'

const branches = part(() => import('#store/live/branches.ts'))
const Gone = lazyRoom(async () => (await import('#parts/undo/Gone.tsx')).Gone)

/** The toast that says a notice, with what can be done about it. */
function toastOf(
  notice: Notice,
  { studio, words }: { readonly studio: Studio; readonly words: FirstWords['notices'] },
): Omit<ToastWords, 'id'> {
  switch (notice.kind) {
    case 'refused':
      return {
        tone: 'red',
        title: words.refused(notice.action),
        text: (
          <>
            <b className="block font-mono text-[0.9em]">{notice.code}</b>
            {notice.message}
          </>
        ),
      }
    case 'branched':
      return {
        tone: 'accent',
        ...words.branched,
        action: (
          <Button
            size="small"
            onClick={() => void branches().then(({ takeBranch }) => takeBranch(studio, notice.branch))}
          >
            {words.branched.back}
          </Button>
        ),
      }
    case 'told-again': {
      const requests = notice.refusedNow
      return {
        tone: 'amber',
        title: words.toldAgain.title,
        text: words.toldAgain.text(requests.length),
        ...(requests.length > 0 && {
          action: (
            <Button size="small" onClick={() => show(studio, { kind: 'requests', of: 'told-again', requests })}>
              {words.toldAgain.look}
            </Button>
          ),
        }),
      }
    }
    case 'gone':
      return { tone: 'slate', icon: CheckIcon, title: <Gone /> }
    case 'renewed':
      return {
        tone: 'accent',
        ...words.renewed,
        action: (
          <Button size="small" kind="primary" onClick={() => void takeNewVersion(studio)}>
            {words.renewed.reload}
          </Button>
        ),
      }
    case 'not-loaded':
      return {
        tone: 'amber',
        ...words['not-loaded'],
        action: (
          <Button size="small" onClick={studio.address.reload}>
            {words.notLoaded.reload}
          </Button>
        ),
      }
    default:
      return { tone: 'amber', ...words[notice.kind] }
  }
}

/** The toasts for what has to be said once: a refusal in AWS's words, or trouble with this device's storage. */
export function Notices() {
  const studio = useStudio()
  const { common, notices: words } = useFirstWords()
  const notice = usePlayground((state) => state.notice)
  const folded = useTimelineFolded()
  const toasts = notice ? [{ id: 'notice', ...toastOf(notice, { studio, words }) }] : []
  return (
    <Toasts
      label={words.label}
      toasts={toasts}
      closeLabel={common.close}
      onClose={() => dismissNotice(studio)}
      // above the time bar; on a phone it would leave too little of the map
      above={`clamp(0px, (100vw - 43.75rem) * 99, ${folded ? 2.75 : 10}rem)`}
    />
  )
}
