import { healthOf } from '#parts/health/healthOf.ts'
import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { held } from './held.ts'
import type { StateName } from '../geometry.ts'
import { nobody } from '../nobody.ts'
import { type Shown, stateNames } from '../nodes.ts'

/** Each state's name and then its instances, those that fail first: a list, so that the same answer is the same list. */
function inDocks(account: Account): readonly string[] {
  const docks = new Map<string, [failing: string[], others: string[]]>(stateNames.map((state) => [state, [[], []]]))
  for (const instance of list(account.instances))
    docks.get(instance.state)?.[healthOf(account, instance.id).mark === 'failing' ? 0 : 1].push(instance.id)
  return stateNames.flatMap((state) => [state, ...(docks.get(state)?.flat() ?? [])])
}

/** The instances of each state in the order in which they stand there. Nobody moves in the dock that is pointed at. */
export function useDocked(pointed: StateName | undefined): Shown['docked'] {
  const flat = useAccount(inDocks)
  const last = useRef<Shown['docked']>(undefined)
  const docked = useMemo(() => {
    const docked = nobody()
    let state: StateName = 'pending'
    for (const word of flat) {
      const name = stateNames.find((one) => one === word)
      if (name) state = name
      else docked[state].push(word)
    }
    return docked
  }, [flat])
  const shown = useMemo(
    () => (pointed && last.current ? { ...docked, [pointed]: held(last.current[pointed], docked[pointed]) } : docked),
    [docked, pointed],
  )
  useLayoutEffect(() => {
    last.current = shown
  })
  return shown
}
