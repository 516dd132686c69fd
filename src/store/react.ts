import { useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get, list } from '#lib/table.ts'
import { type Desk, desk } from './desk.ts'
import { type Moment, moment } from './moment.ts'
import { type Playground, playground, regionClock } from './playground.ts'

export const usePlayground = <T>(select: (state: Playground) => T): T => useStore(playground, select)

export const useDesk = <T>(select: (state: Desk) => T): T => useStore(desk, select)

/**
 * Something read from the account; renders again only when the answer is another one. The same account is read once, so
 * an answer that is put together anew each time is still one answer, and the mere passing of time reads nothing.
 */
export function useAccount<T>(read: (account: Account) => T): T {
  const [now, atFirst] = useMemo(() => {
    const memory = remembering(read)
    return [
      () => memory(playground.getState().history.account),
      () => memory(playground.getInitialState().history.account),
    ]
  }, [read])
  return useSyncExternalStore(playground.subscribe, now, atFirst)
}

function remembering<T>(read: (account: Account) => T): (account: Account) => T {
  let last: { readonly account: Account; readonly answer: T } | undefined
  return (account) => {
    if (last?.account !== account) last = { account, answer: read(account) }
    return last.answer
  }
}

/** Simulated now. Moves once a second and at events: ask for it only where it is shown. */
export const useNow = (): number => useStore(playground, (state) => state.history.now)

/** The whole story, also while a moment of its past is shown. */
export const useWhole = <T>(select: (whole: History) => T): T =>
  useStore(playground, ({ history, ahead }) => select(ahead ?? history))

/** Whether the page shows the past. */
export const useInPast = (): boolean => useStore(playground, ({ ahead }) => ahead !== undefined)

/** Another one at every moment of the past: what is keyed by it jumps there instead of moving. */
export const useEpoch = (): number | undefined =>
  useStore(playground, ({ history, ahead }) => (ahead ? history.log.size : undefined))

/** The instance that is looked at: the selected one, else the newest that is still there. */
export function useInstance(): Instance | undefined {
  const selected = useDesk((state) => state.selected)
  return useAccount(
    (account) => (selected ? get(account.instances, selected) : undefined) ?? list(account.instances).at(-1),
  )
}

export const useMoment = <T>(select: (state: Moment) => T): T => useStore(moment, select)

/** The time zone of the account's Region: what its people read on the wall. */
export const useTimeZone = (): string => useAccount((account) => regionClock[account.region])
