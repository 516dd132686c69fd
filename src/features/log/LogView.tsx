import type { EventId } from '#lib/brand.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { eventOf, isTold } from '#engine/history/log.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { launch } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useAccount, useInstance, usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { CrossIcon, SearchIcon } from '#ui/look/icons.ts'
import type { Event } from '#engine/event.ts'
import { Chip } from '#ui/controls/Chip.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Days } from './Days.tsx'
import { rowId } from './LogRow.tsx'
import { namesIn } from '#engine/questions/names.ts'
import { matches, pageOf, type Wanted } from './page.ts'
import { veilOver } from '#engine/questions/veil.ts'
import { isSaid } from './isSaid.ts'
import { sentence } from '#parts/told/sentence.ts'

const families = ['all', 'requests', 'state', 'checks', 'messages'] as const
const pageSize = 200

/** Everything that happened, the newest first: what CloudTrail would show, and what followed from it. */
export function LogView() {
  const studio = useStudio()
  const { commands, log: words, events: sentences, list: tables } = useWords()
  const log = usePlayground((state) => state.history.log)
  const groupId = useAccount(defaultGroupId)
  const instance = useInstance()
  const [heading, setHeading] = useState<Wanted['heading']>('all')
  const [alone, setAlone] = useState(false)
  const [most, setMost] = useState(pageSize)
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim().toLowerCase())
  const [found, setFound] = useState<{ readonly id: EventId }>()
  const list = useRef<HTMLDivElement>(null)

  const only = alone ? instance?.id : undefined
  const account = usePlayground((state) => state.history.account)
  const names = useMemo(() => namesIn(log, [[groupId, 'default']]), [log, groupId])
  const says = useMemo(
    () => (search === '' ? undefined : (event: Event) => isSaid(event, search, sentence(event, sentences, names))),
    [search, sentences, names],
  )
  const { events, older } = useMemo(
    () => pageOf(log, { heading, only, says }, most, veilOver(log, account)),
    [log, account, heading, only, says, most],
  )

  const toCause = useCallback(
    (cause: EventId) => {
      const all = studio.playground.getState().history.log
      const event = eventOf(all, cause)
      if (!event) return
      if (!matches(all, event, { heading, only, says })) {
        setHeading('all')
        setAlone(false)
        setTyped('')
      }
      // ids count from 0 without a gap: so many rows at most are between here and the cause
      setMost((now) => Math.max(now, Math.ceil((all.size - cause) / pageSize) * pageSize))
      setFound({ id: cause })
    },
    [heading, only, says, studio],
  )
  useEffect(() => {
    if (!found) return
    const row = list.current?.querySelector<HTMLElement>(`#${rowId(found.id)}`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [found])

  const showAll = () => {
    setHeading('all')
    setAlone(false)
    setTyped('')
  }
  return (
    <div className="flex size-full min-h-0 flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2.5 max-tablet:px-3">
        <h2 className="text-title font-bold max-tablet:sr-only">{words.title}</h2>
        <div className="min-w-0 overflow-x-auto">
          <Segmented
            label={words.filter}
            size="small"
            value={heading}
            onChange={setHeading}
            options={families.map((value) => ({ value, label: words.families[value] }))}
          />
        </div>
        <div className="relative grid w-64 max-w-full min-w-40 flex-1 items-center tablet:flex-none">
          <Icon shape={SearchIcon} className="pointer-events-none absolute left-3 text-ink-3" />
          <TextInput
            type="search"
            aria-label={words.find}
            placeholder={words.findHint}
            value={typed}
            onChange={setTyped}
            className="px-9 [&::-webkit-search-cancel-button]:hidden"
          />
          {typed !== '' && (
            <span className="absolute right-1 grid">
              <IconButton
                kind="quiet"
                size="small"
                icon={CrossIcon}
                label={tables.clear}
                onClick={() => setTyped('')}
              />
            </span>
          )}
        </div>
        {instance && (
          <Chip pressed={alone} onPress={() => setAlone(!alone)}>
            <span className="max-w-60 truncate">{words.only(nameOf(instance))}</span>
          </Chip>
        )}
      </header>
      <div
        ref={list}
        role="region"
        aria-label={words.title}
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto [overflow-wrap:anywhere]"
      >
        <Days log={log} events={events} names={names} found={found?.id} onCause={toCause} open={search !== ''} />
        {events.length === 0 && (
          <div className="grid h-full place-content-center justify-items-center gap-3 px-6 text-center">
            <p className="text-ink-2">
              {!isTold(log) ? words.empty : search === '' ? words.noneSuch : tables.noMatch(typed.trim())}
            </p>
            {isTold(log) && <Button onClick={showAll}>{words.showAll}</Button>}
            {!isTold(log) && account.instances.size === 0 && (
              <Button kind="primary" icon={launch.icon} onClick={() => performOnPage(studio, launch)}>
                {commands.page.launch}
              </Button>
            )}
          </div>
        )}
        {older > 0 && (
          <div className="grid place-items-center py-4">
            <Button onClick={() => setMost((now) => now + pageSize)}>{words.older(Math.min(older, pageSize))}</Button>
          </div>
        )}
      </div>
    </div>
  )
}
