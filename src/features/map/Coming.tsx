import { classes } from '#ui/look/classes.ts'
import { isStill } from '#ui/look/isStill.ts'
import { AnimatePresence, PresenceContext, usePresence } from 'framer-motion'
import { useAnimate } from 'framer-motion/mini'
import { type ReactNode, use, useEffect, useRef } from 'react'

/** The offset in px at which what comes begins, and at which what goes ends, beside its place. */
interface Offset {
  readonly x?: number
  readonly y?: number
}

interface Props {
  readonly from?: Offset
  readonly to?: Offset
  /** seconds */
  readonly duration: number
  readonly className?: string
  readonly children: ReactNode
}

/** A place whose content comes and goes with a motion; another `epoch` shows another story, of which nothing moves. */
export const Coming = ({ epoch, children }: { readonly epoch: string; readonly children: ReactNode }) => (
  // what goes and what comes share the one cell
  <div className="grid h-full [&>*]:[grid-area:1/1]">
    <AnimatePresence key={epoch} initial={false}>
      {children}
    </AnimatePresence>
  </div>
)

const moved = ({ x = 0, y = 0 }: Offset) => `translate(${x}px, ${y}px)`

/** A thing that comes and goes, by its key. Those who asked their system for less motion see it there and gone. */
export function Moving({ from = {}, to = from, duration, className, children }: Props) {
  const [scope, animate] = useAnimate<HTMLDivElement>()
  const [isPresent, leave] = usePresence()
  const way = useRef({ from: moved(from), to: moved(to), duration })
  // what is there from the beginning has not come
  const begun = useRef(use(PresenceContext)?.initial === false)
  useEffect(() => {
    const { from: start, to: end, duration: seconds } = way.current
    if (isPresent) {
      if (begun.current || isStill()) return undefined
      begun.current = true
      const coming = animate(scope.current, { opacity: [0, 1], transform: [start, 'none'] }, { duration: seconds })
      return () => coming.stop()
    }
    if (isStill()) {
      leave?.()
      return undefined
    }
    const going = animate(scope.current, { opacity: 0, transform: end }, { duration: seconds })
    void going.then(() => leave?.())
    return () => going.stop()
  }, [isPresent, leave, animate, scope])
  return (
    <div ref={scope} className={classes('min-w-0', className)}>
      {children}
    </div>
  )
}
