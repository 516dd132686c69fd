import { useTransient } from '#store/react.tsx'
import type { ComponentType } from 'react'
import { lazyRoom, lazyWindow } from './lazyRoom.tsx'

/** Everything about what is looked at. */
export const Inspector = lazyRoom(async () => (await import('#features/inspector/Inspector.tsx')).Inspector)
const WhyDialog = lazyWindow(async () => (await import('#features/log/WhyDialog.tsx')).WhyDialog)
const Dialogs = lazyWindow(async () => (await import('#features/dialogs/Dialogs.tsx')).Dialogs)
const LaunchDialog = lazyWindow(async () => (await import('#features/launch/LaunchDialog.tsx')).LaunchDialog)
const AlarmDialog = lazyWindow(async () => (await import('#features/alarms/AlarmDialog.tsx')).AlarmDialog)
const BillDialog = lazyWindow(async () => (await import('#features/bill/BillDialog.tsx')).BillDialog)
const ShareDialogs = lazyWindow(async () => (await import('./ShareRooms.tsx')).ShareRooms)
const StoriesDialog = lazyWindow(
  async () => (await import('#features/timeline/stories/StoriesDialog.tsx')).StoriesDialog,
)
const TopicDialog = lazyWindow(async () => (await import('#features/messages/TopicDialog.tsx')).TopicDialog)
const MessagesDialog = lazyWindow(async () => (await import('#features/messages/MessagesDialog.tsx')).MessagesDialog)
const Palette = lazyWindow(async () => (await import('./Palette.tsx')).Palette)

const InspectorOverMap = lazyRoom(async () => (await import('./InspectorOverMap.tsx')).InspectorOverMap)

/** Every window that may be open over the page. */
export const Windows = () => (
  <>
    <OpenDialog />
    <OpenQuestion />
  </>
)

/** The inspector over the map, where it is no column beside it. */
export const InspectorSheet = () => useTransient((state) => state.inspecting) && <InspectorOverMap />

function OpenQuestion() {
  return useTransient((state) => state.question !== undefined) && <WhyDialog />
}

/** Windows that are rooms of their own; the others are small, and one room. */
const windows: Readonly<Record<string, ComponentType>> = {
  launch: LaunchDialog,
  alarm: AlarmDialog,
  topic: TopicDialog,
  messages: MessagesDialog,
  stories: StoriesDialog,
  palette: Palette,
  bill: BillDialog,
  share: ShareDialogs,
  bring: ShareDialogs,
  out: ShareDialogs,
  received: ShareDialogs,
  presets: ShareDialogs,
  making: ShareDialogs,
  requests: ShareDialogs,
  otherTab: ShareDialogs,
}

function OpenDialog() {
  const kind = useTransient((state) => state.dialog?.kind)
  if (!kind) return null
  const Window = windows[kind] ?? Dialogs
  return <Window />
}
