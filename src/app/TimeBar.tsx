import { BillCorner } from '#features/bill/BillCorner.tsx'
import { TimeControls } from '#features/timeline/TimeControls.tsx'
import { isTold } from '#engine/history/log.ts'
import { inspect } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTimelineFolded, useTransient, useWhole } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { PanelRightIcon } from '#ui/look/icons.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { lazyRoom } from './lazyRoom.tsx'

const Lanes = lazyRoom(async () => (await import('#features/timeline/lanes/Lanes.tsx')).Lanes)
const TimeStrip = lazyRoom(async () => (await import('./TimeStrip.tsx')).TimeStrip)
const StoryLine = lazyRoom(async () => (await import('#features/timeline/StoryLine.tsx')).StoryLine)
const Voice = lazyRoom(async () => (await import('#parts/told/Voice.tsx')).Voice)
const FoldButton = lazyRoom(async () => (await import('#features/timeline/FoldButton.tsx')).FoldButton)
const LeapQuestion = lazyRoom(async () => (await import('#features/timeline/LeapQuestion.tsx')).LeapQuestion)

/** Time and money below everything: what happened last, then the timeline, open or as a strip. */
export function TimeBar({ wide }: { readonly wide: boolean }) {
  const begun = useWhole(({ account }) => account.instances.size > 0)
  const told = useWhole(({ log }) => isTold(log))
  const folded = useTimelineFolded()
  const leaps = useTransient((state) => state.leap !== undefined)
  return (
    // as tall before anything has happened as after it: what lies above stays where it is
    <div className="@container">
      <footer
        className={classes(
          'relative flex flex-col border-t border-line bg-surface',
          folded ? 'tablet:min-h-11' : '@tablet:h-40',
          // a phone on its side has no room for a timeline on which nothing is yet
          !begun && 'low:h-auto!',
        )}
      >
        {(told || begun) && <Voice />}
        {(told || begun) && !folded && <StoryLine />}
        {leaps && <LeapQuestion />}
        {folded ? (
          <div className="flex min-h-11 flex-1 flex-wrap items-center gap-x-2 px-3 @max-tablet:py-1 @tablet:flex-nowrap">
            <TimeStrip />
            <FoldButton />
            {!wide && <InspectorButton short />}
          </div>
        ) : (
          <div
            className={classes(
              'grid flex-1 grid-cols-[minmax(0,1fr)] @tablet:grid-cols-[18.5rem_1fr_17.5rem] @desk:grid-cols-[18.5rem_1fr_22.25rem] @max-tablet:py-1',
              !begun && 'low:grid-cols-[1fr_0_auto]!',
            )}
          >
            <TimeControls />
            <div className="min-w-0 border-line @tablet:border-x">{begun && <Lanes />}</div>
            <div className="flex min-w-0 items-center justify-between @tablet:min-w-54">
              <BillCorner />
              {!wide && <InspectorButton />}
            </div>
          </div>
        )}
      </footer>
    </div>
  )
}

function InspectorButton({ short = false }: { readonly short?: boolean }) {
  const studio = useStudio()
  const words = useFirstWords().top
  const empty = useAccount((account) => account.instances.size === 0)
  const looking = useTransient((state) => state.selected !== undefined)
  if (empty && !looking) return null
  return (
    <Button icon={PanelRightIcon} className={short ? '' : 'mr-3'} onClick={() => inspect(studio, true)}>
      <span className={short ? '@max-tablet:sr-only' : ''}>{words.inspector}</span>
    </Button>
  )
}
