import { createTopic } from '#parts/commands/things/account.ts'
import { perform, performOnPage } from '#parts/commands/perform.ts'
import { openTopic } from '#parts/commands/things/topic.ts'
import { useEffect, useRef } from 'react'
import { list } from '#lib/table.ts'
import { markSeen } from '#store/preferences/seen.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { PlusIcon } from '#ui/look/icons.ts'
import { Menu } from '#ui/overlays/Menu.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Machines } from './Machines.tsx'
import { MailDevice } from './MailDevice.tsx'
import { PhoneDevice } from './PhoneDevice.tsx'
import { SlackDevice } from './SlackDevice.tsx'
import { OneDevice } from './OneDevice.tsx'
import { useNarrow } from './useNarrow.ts'

/** The page where an alarm's words arrive: mail, phone and Slack side by side, stacked or in tabs as there is room. */
export function MessagesView() {
  const studio = useStudio()
  const words = useWords().messages
  const room = useRef<HTMLDivElement>(null)
  const narrow = useNarrow(room, 700)
  // what came before is new until the room is left
  useEffect(() => () => markSeen(studio), [studio])
  return (
    <div ref={room} className="@container flex size-full min-h-0 flex-col">
      <header className="flex shrink-0 items-center justify-between gap-3 px-4 pt-3.5 pb-3">
        <h1 className="text-title font-bold">{words.title}</h1>
        <TopicMenu />
      </header>
      {narrow ? <OneDevice /> : <AllDevices />}
    </div>
  )
}

function AllDevices() {
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 pb-4">
      <div className="grid grid-cols-2 gap-3 @min-[1040px]:min-h-140 shrink-0 @min-[1040px]:flex-1 @min-[1040px]:grid-cols-[minmax(0,1.7fr)_17rem_minmax(0,1fr)] @min-[1040px]:grid-rows-[minmax(0,1fr)]">
        <MailDevice className="col-span-2 h-120 @min-[1040px]:col-span-1 @min-[1040px]:h-auto" />
        <PhoneDevice className="h-100 @min-[1040px]:h-auto" />
        <SlackDevice className="h-100 @min-[1040px]:h-auto" />
      </div>
      <Machines className="shrink-0" />
    </div>
  )
}

function TopicMenu() {
  const studio = useStudio()
  const words = useWords().messages
  const topics = useAccount((account) => account.topics)
  const items = list(topics).map((topic) => ({
    id: topic.arn,
    label: topic.name,
    icon: openTopic.icon,
    onChoose: () => perform(studio, openTopic, topic),
  }))
  const create = {
    id: 'create',
    label: words.newTopic,
    icon: PlusIcon,
    onChoose: () => performOnPage(studio, createTopic),
  }
  return (
    <Menu
      label={words.topics}
      size="small"
      alignEnd
      groups={[...(items.length > 0 ? [{ id: 'topics', items }] : []), { id: 'create', items: [create] }]}
    />
  )
}
