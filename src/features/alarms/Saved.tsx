import { apart } from '#engine/world/called.ts'
import { useEffect, useRef } from 'react'
import { list } from '#lib/table.ts'
import { closeDialog, show } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTransient } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { CheckIcon, ClockIcon, MailIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The page after saving: what has been made, what happens next without you, and what waits for you. */
export function Saved(props: { readonly name: string; readonly isNew: boolean; readonly onAgain: () => void }) {
  const studio = useStudio()
  const { name, isNew, onAgain } = props
  const words = useWords().alarms.saved
  const subscriptions = useAccount((account) => account.subscriptions)
  const waiting = list(subscriptions).filter(({ confirmed }) => !confirmed).length
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const isOnWall = useTransient((state) => state.presented !== undefined)
  const open = () => {
    // behind a presentation nobody sees the page's own view
    if (isOnWall) return show(studio, { kind: 'messages', device: 'mail' })
    studio.preferences.setState({ view: 'messages' })
    closeDialog(studio)
  }
  return (
    <div className="grid max-w-xl gap-4 py-6">
      <h3 ref={title} tabIndex={-1} className="flex items-center gap-2.5 text-big font-bold outline-none">
        <StateIcon tone="green" shape={CheckIcon} size={24} />
        <span className="min-w-0 [overflow-wrap:anywhere]">{words.title(apart(name))}</span>
      </h3>
      <p className="text-lead text-ink-2">{isNew ? <Marked text={words.first} /> : words.kept}</p>
      {waiting > 0 && (
        <p className="flex items-start gap-2 rounded-control bg-amber-soft px-3 py-2">
          <Icon shape={ClockIcon} className="mt-0.75 text-amber" />
          {words.confirm(waiting)}
        </p>
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button kind={waiting > 0 ? 'primary' : 'plain'} icon={MailIcon} onClick={open}>
          {words.open}
        </Button>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
    </div>
  )
}
