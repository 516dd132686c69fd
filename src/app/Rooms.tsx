import { BillCorner } from '#features/bill/BillCorner.tsx'
import { Map } from '#features/map/Map.tsx'
import { PastBanner } from '#features/timeline/PastBanner.tsx'
import { TimeControls } from '#features/timeline/TimeControls.tsx'
import { inspect } from '#store/preferences/transient.ts'
import { useAccount, usePreferences, useStudio, useTransient, useWhole } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { PanelRightIcon } from '#ui/look/icons.ts'
import { Sheet } from '#ui/overlays/Sheet.tsx'
import { useMedia } from '#ui/look/useMedia.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { ComponentType } from 'react'
import { FirstMinute } from './FirstMinute.tsx'
import { lazyRoom, lazyWindow } from './lazyRoom.tsx'

const Lanes = lazyRoom(async () => (await import('#features/timeline/Lanes.tsx')).Lanes)
const Inspector = lazyRoom(async () => (await import('#features/inspector/Inspector.tsx')).Inspector)
const ListView = lazyRoom(async () => (await import('#features/tables/ListView.tsx')).ListView)
const LogView = lazyRoom(async () => (await import('#features/log/LogView.tsx')).LogView)
const WhyDialog = lazyWindow(async () => (await import('#features/log/WhyDialog.tsx')).WhyDialog)
const MessagesView = lazyRoom(async () => (await import('#features/messages/MessagesView.tsx')).MessagesView)
const Dialogs = lazyWindow(async () => (await import('#features/dialogs/Dialogs.tsx')).Dialogs)
const LaunchDialog = lazyWindow(async () => (await import('#features/launch/LaunchDialog.tsx')).LaunchDialog)
const AlarmDialog = lazyWindow(async () => (await import('#features/alarms/AlarmDialog.tsx')).AlarmDialog)
const BillDialog = lazyWindow(async () => (await import('#features/bill/BillDialog.tsx')).BillDialog)
const Lessons = lazyRoom(async () => (await import('./Lessons.tsx')).Lessons)
const ShareDialogs = lazyWindow(async () => (await import('./ShareRooms.tsx')).ShareRooms)
const VisitBanner = lazyRoom(async () => (await import('#features/share/VisitBanner.tsx')).VisitBanner)
const StoriesDialog = lazyWindow(async () => (await import('#features/timeline/StoriesDialog.tsx')).StoriesDialog)
const TopicDialog = lazyWindow(async () => (await import('#features/messages/TopicDialog.tsx')).TopicDialog)

const first = <FirstMinute />

/** Map in the middle, details at the right, time and money below; what is not needed at first comes when it is. */
export function Rooms() {
  const words = useFirstWords()
  const view = usePreferences((state) => state.view)
  const learning = usePreferences((state) => state.learning === true)
  const wide = useMedia('(min-width: 1280px)', true)
  const empty = useAccount((account) => account.instances.size === 0)
  const looking = useTransient((state) => state.selected !== undefined)
  const begun = useWhole(({ account }) => account.instances.size > 0)
  return (
    <div className="grid min-h-0 grid-cols-1 grid-rows-[auto_1fr_auto]">
      <div>{begun && <VisitBanner />}</div>
      <div
        className={classes(
          'grid min-h-0 grid-cols-1',
          learning
            ? 'max-tablet:grid-rows-[auto_1fr] tablet:grid-cols-[18.5rem_1fr] desk:grid-cols-[18.5rem_1fr_22.25rem]'
            : 'desk:grid-cols-[1fr_22.25rem]',
        )}
      >
        {learning && (
          <div className="min-h-0 min-w-0 overflow-hidden border-line max-tablet:border-b tablet:border-r">
            <Lessons />
          </div>
        )}
        <main
          id="stage"
          className="relative grid min-h-0 min-w-0 grid-cols-1 grid-rows-[auto_1fr] overflow-hidden bg-page"
        >
          <PastBanner floats={view === 'map'} />
          <div className="relative row-start-2 min-h-0 min-w-0 overflow-hidden">
            {view === 'map' ? (
              <Map first={first} />
            ) : (
              <>
                {view === 'list' && <ListView />}
                {view === 'messages' && <MessagesView />}
                {view === 'log' && <LogView />}
              </>
            )}
          </div>
        </main>
        {wide && (
          <aside
            aria-label={words.top.inspector}
            className="min-h-0 overflow-hidden border-l border-line bg-surface max-desk:hidden"
          >
            {empty && !looking ? <Nothing /> : <Inspector />}
          </aside>
        )}
      </div>
      <footer className="grid grid-cols-[minmax(0,1fr)] border-t border-line bg-surface tablet:h-32 tablet:grid-cols-[18.5rem_1fr_17.5rem] desk:grid-cols-[18.5rem_1fr_22.25rem] max-tablet:py-1">
        <TimeControls />
        <div className="min-w-0 border-line tablet:border-x">{begun && <Lanes />}</div>
        <div className="flex min-w-0 items-center justify-between tablet:min-w-54">
          <BillCorner />
          {!wide && <InspectorButton />}
        </div>
      </footer>
      {!wide && <InspectorSheet />}
      <OpenDialog />
      <OpenQuestion />
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

function InspectorButton() {
  const studio = useStudio()
  const words = useFirstWords().top
  const empty = useAccount((account) => account.instances.size === 0)
  const looking = useTransient((state) => state.selected !== undefined)
  if (empty && !looking) return null
  return (
    <Button icon={PanelRightIcon} className="mr-3" onClick={() => inspect(studio, true)}>
      {words.inspector}
    </Button>
  )
}

function InspectorSheet() {
  const studio = useStudio()
  const { top, common } = useFirstWords()
  const open = useTransient((state) => state.inspecting)
  return (
    <Sheet open={open} onClose={() => inspect(studio, false)} title={top.inspector} closeLabel={common.close}>
      <Inspector />
    </Sheet>
  )
}

function OpenQuestion() {
  return useTransient((state) => state.question !== undefined) && <WhyDialog />
}

/** Windows that are rooms of their own; the others are small, and one room. */
const windows: Readonly<Record<string, ComponentType>> = {
  launch: LaunchDialog,
  alarm: AlarmDialog,
  topic: TopicDialog,
  stories: StoriesDialog,
  bill: BillDialog,
  share: ShareDialogs,
  received: ShareDialogs,
  presets: ShareDialogs,
  making: ShareDialogs,
  otherTab: ShareDialogs,
}

function OpenDialog() {
  const kind = useTransient((state) => state.dialog?.kind)
  if (!kind) return null
  const Window = windows[kind] ?? Dialogs
  return <Window />
}
