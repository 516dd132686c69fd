import type { Part } from '#course/lesson.ts'
import { useTransient } from '#store/react.tsx'
import { type RefObject, useEffect, useRef } from 'react'

/** The gestures of somebody who looks elsewhere. */
const looks = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Brings a part of the details into sight when a lesson comes to it, whatever comes and grows above it, until somebody scrolls. Spread on its section, or on a row of one. */
export function usePartInSight<E extends HTMLElement = HTMLElement>(
  part: Part,
): {
  readonly ref: RefObject<E | null>
  readonly 'data-part': Part
} {
  const ref = useRef<E>(null)
  const isWanted = useTransient((state) => state.part === part)
  const step = useTransient((state) => state.step)
  useEffect(() => {
    // what stands in a section scrolls with it
    const around = ref.current?.closest('section')?.parentElement
    if (!isWanted || !around) return undefined
    const observer = new ResizeObserver(() => ref.current?.scrollIntoView({ block: 'nearest' }))
    for (const one of around.children) observer.observe(one)
    const more = new MutationObserver(() => {
      for (const one of around.children) observer.observe(one)
    })
    const leave = () => {
      observer.disconnect()
      more.disconnect()
    }
    for (const look of looks) around.addEventListener(look, leave, { once: true, passive: true })
    more.observe(around, { childList: true })
    return () => {
      leave()
      for (const look of looks) around.removeEventListener(look, leave)
    }
  }, [isWanted, step])
  return { ref, 'data-part': part }
}
