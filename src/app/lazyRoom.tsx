import { Arrival } from '#parts/load/Arrival.tsx'
import { NotHere } from '#parts/load/NotHere.tsx'
import { awaiting, part } from '#store/load.ts'
import { closeDialog, closeQuestion } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { type ComponentType, createElement, type ReactNode, use, useEffect, useState } from 'react'
import { useSpeaker } from './language/speaker.tsx'

/** A room that comes when it is first opened, and is shown once the page speaks every word. */
export const lazyRoom = (load: () => Promise<ComponentType>) => lazy(load, (again) => <NotHere again={again} />)

/** The same for a room that is a window: so is what says that it did not come. */
export const lazyWindow = (load: () => Promise<ComponentType>) =>
  lazy(load, (again) => <MissingWindow again={again} />, <WindowOnItsWay />)

function lazy(
  load: () => Promise<ComponentType>,
  missing: (again: () => void) => ReactNode,
  waiting?: ReactNode,
): ComponentType {
  const room = awaiting(part(load))
  function Inside() {
    const { everything } = useSpeaker()
    // both are begun at once
    const coming = room.get()
    use(everything.get())
    return createElement(use(coming))
  }
  return function LazyRoom() {
    const { everything } = useSpeaker()
    const forget = () => {
      room.forget()
      everything.forget()
    }
    return (
      <Arrival missing={missing} forget={forget} waiting={waiting}>
        <Inside />
      </Arrival>
    )
  }
}

/** ms: what comes sooner needs no word */
const soon = 300

/** The word in place of a window that is on its way: a click is never without an answer, and Esc takes it back. */
function WindowOnItsWay() {
  const studio = useStudio()
  const { common } = useFirstWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), soon)
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      closeDialog(studio)
      closeQuestion(studio)
    }
    addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', onKey)
    }
  }, [studio])
  return (
    <div role="status" className="pointer-events-none fixed inset-0 z-40 grid place-items-center">
      {late && (
        <p className="rounded-card border border-line bg-surface px-4 py-2.5 font-semibold shadow-float">
          {common.loading}
        </p>
      )}
    </div>
  )
}

/** The window in place of one that did not come. */
export function MissingWindow({ again }: { readonly again: () => void }) {
  const studio = useStudio()
  const { common, notices } = useFirstWords()
  const close = () => {
    closeDialog(studio)
    closeQuestion(studio)
  }
  return (
    <Dialog open onClose={close} title={notices.notLoaded.title} closeLabel={common.close}>
      <NotHere again={again} titled />
    </Dialog>
  )
}
