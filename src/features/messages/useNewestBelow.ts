import { type RefObject, useLayoutEffect } from 'react'

/** Keeps a list scrolled to its end whenever it grows: the newest stands below, as on every phone. */
export function useNewestBelow(ref: RefObject<HTMLElement | null>, count: number): void {
  useLayoutEffect(() => {
    const list = ref.current
    if (list) list.scrollTop = list.scrollHeight
  }, [ref, count])
}
