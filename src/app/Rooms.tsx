import { Stage } from '#features/map/Stage.tsx'
import { useAccount, useInPast, usePreferences, useTransient } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { useDetails, useLowWindow } from './useDetails.ts'
import { useSpeaker } from './language/speaker.tsx'
import { Inspector, InspectorSheet, Windows } from './Windows.tsx'
import { FirstMinute } from './FirstMinute.tsx'
import { lazyRoom } from './lazyRoom.tsx'
import { TimeBar } from './TimeBar.tsx'

const PastBanner = lazyRoom(async () => (await import('#features/timeline/PastBanner.tsx')).PastBanner)
const Rail = lazyRoom(async () => (await import('#features/inspector/Rail.tsx')).Rail)
const ListView = lazyRoom(async () => (await import('#features/tables/ListView.tsx')).ListView)
const LogView = lazyRoom(async () => (await import('#features/log/LogView.tsx')).LogView)
const MessagesView = lazyRoom(async () => (await import('#features/messages/MessagesView.tsx')).MessagesView)
const Lessons = lazyRoom(async () => (await import('./lessons/Lessons.tsx')).Lessons)
const Terminal = lazyRoom(async () => (await import('#features/terminal/Terminal.tsx')).Terminal)
const VisitBanner = lazyRoom(async () => (await import('#features/share/VisitBanner.tsx')).VisitBanner)
const LiveBanner = lazyRoom(async () => (await import('#features/share/LiveBanner.tsx')).LiveBanner)

const first = <FirstMinute />

/** Map in the middle, details at the right, time and money below; what is not needed at first comes when it is. */
export function Rooms() {
  const words = useFirstWords()
  const { everything } = useSpeaker()
  const view = usePreferences((state) => state.view)
  const learning = usePreferences((state) => state.learning === true)
  const details = useDetails()
  useLowWindow()
  const past = useInPast()
  const terminal = useTransient((state) => state.terminal !== undefined)
  const empty = useAccount((account) => account.instances.size === 0)
  const live = useTransient((state) => state.live !== undefined)
  const looking = useTransient((state) => state.selected !== undefined)
  return (
    // where the window is too low for its words, all of it is scrolled: the stage is never gone
    <div
      className={classes(
        'grid min-h-0 grid-cols-1 grid-rows-[auto_minmax(12rem,1fr)]',
        // with a lesson above it, too
        learning && 'max-tablet:grid-rows-[auto_minmax(28rem,1fr)] beside:grid-rows-[auto_minmax(12rem,1fr)]',
      )}
    >
      <div>
        {live && <LiveBanner />}
        {!empty && !live && <VisitBanner />}
      </div>
      <div
        className={classes(
          'relative grid min-h-0 grid-cols-1',
          learning
            ? 'max-tablet:grid-rows-[auto_1fr] beside:grid-cols-[16rem_1fr] beside:grid-rows-1 tablet:grid-cols-[17.5rem_1fr_auto]'
            : 'tablet:grid-cols-[1fr_auto]',
        )}
      >
        {learning && (
          <div className="grid min-h-0 min-w-0 grid-cols-1 grid-rows-1 overflow-clip border-line max-tablet:border-b beside:border-r tablet:border-r">
            <Lessons />
          </div>
        )}
        <main
          id="stage"
          className="relative grid min-h-0 min-w-0 grid-cols-1 grid-rows-[auto_1fr] overflow-hidden bg-page"
        >
          {past && <PastBanner />}
          <div className="relative row-start-2 min-h-0 min-w-0 overflow-hidden">
            {view === 'map' ? (
              <Stage first={first} everyWord={everything} />
            ) : (
              <>
                {view === 'list' && <ListView />}
                {view === 'messages' && <MessagesView />}
                {view === 'log' && <LogView />}
              </>
            )}
          </div>
        </main>
        {details !== 'button' && (
          <aside
            // whoever folds or opens it by key goes on in it: see Rail
            tabIndex={-1}
            aria-label={words.top.inspector}
            className={classes(
              'min-h-0 overflow-hidden border-l border-line bg-surface',
              details === 'rail' ? 'w-11' : 'w-89',
              // the written page is that of a wide window; a narrower one folds before anything runs
              empty && !looking && 'max-[77.5rem]:w-11 max-[77.5rem]:[&>*]:hidden max-[56.25rem]:hidden',
            )}
          >
            {details === 'rail' ? !empty && <Rail /> : empty && !looking ? <Nothing /> : <Inspector />}
          </aside>
        )}
        {details !== 'column' && <InspectorSheet />}
      </div>
      {terminal && <Terminal />}
      <TimeBar wide={details !== 'button'} />
      <Windows />
    </div>
  )
}

function Nothing() {
  const { nothing } = useFirstWords().top
  return (
    <div className="grid h-full content-center gap-1 px-8 text-center">
      <p className="text-lead font-strong">{nothing.title}</p>
      <p className="text-ink-3">{nothing.text}</p>
    </div>
  )
}
