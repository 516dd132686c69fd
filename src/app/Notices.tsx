import { dismissNotice } from '#store/live/notices.ts'
import { part } from '#store/load.ts'
import { usePlayground, useStudio, useTimelineFolded } from '#store/react.tsx'
import { show } from '#store/preferences/transient.ts'
import { Button } from '#ui/controls/Button.tsx'
import { CheckIcon } from '#ui/look/icons.ts'
import { Toasts } from '#ui/overlays/Toasts.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { lazyRoom } from './lazyRoom.tsx'
import { takeNewVersion } from './start/keepOffline.ts'

const branches = part(() => import('#store/live/branches.ts'))
const Gone = lazyRoom(async () => (await import('#parts/undo/Gone.tsx')).Gone)

/** The toasts for what has to be said once: a refusal in AWS's words, or trouble with this device's storage. */
export function Notices() {
  const studio = useStudio()
  const { common, notices: words } = useFirstWords()
  const notice = usePlayground((state) => state.notice)
  const folded = useTimelineFolded()
  const toasts = !notice
    ? []
    : notice.kind === 'refused'
      ? [
          {
            id: 'notice',
            tone: 'red' as const,
            title: words.refused(notice.action),
            text: (
              <>
                <b className="block font-mono text-[0.9em]">{notice.code}</b>
                {notice.message}
              </>
            ),
          },
        ]
      : notice.kind === 'branched'
        ? [
            {
              id: 'notice',
              tone: 'accent' as const,
              title: words.branched.title,
              text: words.branched.text,
              action: (
                <Button
                  size="small"
                  onClick={() => void branches().then(({ takeBranch }) => takeBranch(studio, notice.branch))}
                >
                  {words.branched.back}
                </Button>
              ),
            },
          ]
        : notice.kind === 'told-again'
          ? [
              {
                id: 'notice',
                tone: 'amber' as const,
                title: words.toldAgain.title,
                text: words.toldAgain.text(notice.refusedNow.length),
                ...(notice.refusedNow.length > 0 && {
                  action: (
                    <Button
                      size="small"
                      onClick={() => show(studio, { kind: 'requests', of: 'told-again', requests: notice.refusedNow })}
                    >
                      {words.toldAgain.look}
                    </Button>
                  ),
                }),
              },
            ]
          : notice.kind === 'gone'
            ? [{ id: 'notice', tone: 'slate' as const, icon: CheckIcon, title: <Gone /> }]
            : notice.kind === 'renewed'
              ? [
                  {
                    id: 'notice',
                    tone: 'accent' as const,
                    title: words.renewed.title,
                    text: words.renewed.text,
                    action: (
                      <Button size="small" kind="primary" onClick={() => void takeNewVersion(studio)}>
                        {words.renewed.reload}
                      </Button>
                    ),
                  },
                ]
              : [
                  {
                    id: 'notice',
                    tone: 'amber' as const,
                    ...words[notice.kind],
                    ...(notice.kind === 'not-loaded' && {
                      action: (
                        <Button size="small" onClick={studio.address.reload}>
                          {words.notLoaded.reload}
                        </Button>
                      ),
                    }),
                  },
                ]
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
