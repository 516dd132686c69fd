import type { Awaiting } from '#store/load.ts'
import { useEffect, useState } from 'react'

/** A part of the map as soon as it has come, once it is wanted; `again` where it did not come. */
export function useComing<T>(
  part: Awaiting<T>,
  wanted: boolean,
): {
  readonly here?: T | undefined
  readonly again?: (() => void) | undefined
} {
  const [here, setHere] = useState<{ readonly part: T } | undefined>(() => boxed(part.here()))
  const [tries, setTries] = useState(0)
  const [missed, setMissed] = useState(false)
  useEffect(() => {
    if (!wanted || here) return undefined
    let current = true
    part.get().then(
      (come) => current && setHere({ part: come }),
      () => current && setMissed(true),
    )
    return () => {
      current = false
    }
  }, [part, wanted, here, tries])
  const again = () => {
    part.forget()
    setMissed(false)
    setTries(tries + 1)
  }
  return { here: here?.part, ...(missed && { again }) }
}

// what comes may be a component, which is a function: state would call it
const boxed = <T>(part: T | undefined) => (part === undefined ? undefined : { part })
