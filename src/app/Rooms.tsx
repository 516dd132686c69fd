import { BillCorner } from '#features/bill/BillCorner.tsx'
import { Inspector } from '#features/inspector/Inspector.tsx'
import { Map } from '#features/map/Map.tsx'
import { TimeControls } from '#features/time/TimeControls.tsx'
import { inspect } from '#store/moment.ts'
import { useAccount, useDesk, useMoment } from '#store/react.ts'
import { Button } from '#ui/Button.tsx'
import { PanelRightIcon } from '#ui/icons.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { useWords } from '#ui/words.tsx'
import { lazy, Suspense } from 'react'
import { FirstMinute } from './FirstMinute.tsx'
import { useWide } from './useWide.ts'

const Lanes = lazy(async () => ({ default: (await import('#features/time/Lanes.tsx')).Lanes }))
const ListView = lazy(async () => ({ default: (await import('#features/list/ListView.tsx')).ListView }))
const LogView = lazy(async () => ({ default: (await import('#features/log/LogView.tsx')).LogView }))
const MessagesView = lazy(async () => ({ default: (await import('#features/messages/MessagesView.tsx')).MessagesView }))
const Dialogs = lazy(async () => ({ default: (await import('#features/dialogs/Dialogs.tsx')).Dialogs }))
const LaunchDialog = lazy(async () => ({ default: (await import('#features/launch/LaunchDialog.tsx')).LaunchDialog }))
const AlarmDialog = lazy(async () => ({ default: (await import('#features/alarms/AlarmDialog.tsx')).AlarmDialog }))
const TopicDialog = lazy(async () => ({ default: (await import('#features/messages/TopicDialog.tsx')).TopicDialog }))

const first = <FirstMinute />

/** Map in the middle, details at the right, time and money below; what is not needed at first comes when it is. */
export function Rooms() {
  const words = useWords()
  const view = useDesk((state) => state.view)
  const wide = useWide()
  return (
    <div className="grid min-h-0 grid-cols-1 grid-rows-[1fr_auto]">
      <div className="grid min-h-0 grid-cols-1 desk:grid-cols-[1fr_22.25rem]">
        <main id="stage" className="relative min-h-0 min-w-0 overflow-hidden bg-page">
          {view === 'map' ? (
            <Map first={first} />
          ) : (
            <Suspense>
              {view === 'list' && <ListView />}
              {view === 'messages' && <MessagesView />}
              {view === 'log' && <LogView />}
            </Suspense>
          )}
        </main>
        {wide && (
          <aside aria-label={words.inspector.label} className="min-h-0 overflow-hidden border-l border-line bg-surface">
            <Inspector />
          </aside>
        )}
      </div>
      <footer className="grid grid-cols-[auto_1fr_auto] border-t border-line bg-surface max-tablet:grid-cols-1 tablet:h-32">
        <TimeControls />
        <div className="min-w-0 border-l border-line max-desk:hidden">
          <Suspense>
            <Lanes />
          </Suspense>
        </div>
        <div className="flex items-center border-line tablet:min-w-54 tablet:border-l max-desk:col-start-3 max-tablet:hidden">
          <BillCorner />
          {!wide && <InspectorButton />}
        </div>
        <div className="flex items-center justify-between border-t border-line tablet:hidden">
          <BillCorner />
          <InspectorButton />
        </div>
      </footer>
      {!wide && <InspectorSheet />}
      <OpenDialog />
    </div>
  )
}

function InspectorButton() {
  const words = useWords().top
  const empty = useAccount((account) => account.instances.size === 0)
  if (empty) return null
  return (
    <Button icon={PanelRightIcon} className="mr-3" onClick={() => inspect(true)}>
      {words.inspector}
    </Button>
  )
}

function InspectorSheet() {
  const { inspector, common } = useWords()
  const open = useMoment((state) => state.inspecting)
  return (
    <Sheet open={open} onClose={() => inspect(false)} title={inspector.label} closeLabel={common.close}>
      <Inspector />
    </Sheet>
  )
}

function OpenDialog() {
  const kind = useMoment((state) => state.dialog?.kind)
  if (!kind) return null
  return (
    <Suspense>
      {kind === 'launch' ? (
        <LaunchDialog />
      ) : kind === 'alarm' ? (
        <AlarmDialog />
      ) : kind === 'topic' ? (
        <TopicDialog />
      ) : (
        <Dialogs />
      )}
    </Suspense>
  )
}
