import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import type { Learning } from './lesson/learning.ts'
import type { Progress } from './lesson/progressState.ts'
import { type Ends, inOrder, isOfStory } from './live/compare.ts'
import { type Playground, regionClock } from './live/playground.ts'
import { isFolded } from './preferences/fold.ts'
import type { Preferences } from './preferences/preferencesState.ts'
import { isNew } from './preferences/seen.ts'
import type { Seen } from './preferences/seenState.ts'
import type { Transient } from './preferences/transientState.ts'
import type { Autosave } from './saved/experiment.ts'
import type { Studio } from './studio.ts'

const StudioContext = createContext<Studio | undefined>(undefined)

interface Props {
  readonly studio: Studio
  readonly children: ReactNode
}

/** The provider of a studio: whatever stands in it shows this studio and asks it. */
export const StudioProvider = ({ studio, children }: Props) => <StudioContext value={studio}>{children}</StudioContext>

export const useStudio = (): Studio => must(use(StudioContext), 'a studio around what is shown')

type Hook<S> = <T>(select: (state: S) => T) => T

/** A hook for one of the studio's stores. */
const hookFor =
  <S,>(storeOf: (studio: Studio) => StoreApi<S>): Hook<S> =>
  (select) =>
    useStore(storeOf(useStudio()), select)

export const usePlayground: Hook<Playground> = hookFor(({ playground }) => playground)
export const usePreferences: Hook<Preferences> = hookFor(({ preferences }) => preferences)
export const useTransient: Hook<Transient> = hookFor(({ transient }) => transient)
export const useLearning: Hook<Learning> = hookFor(({ learning }) => learning)
const useAutosave: Hook<Autosave> = hookFor(({ autosave }) => autosave)
export const useProgressOfAll = hookFor(({ progress }) => progress)
const useSeenOfAny: Hook<Seen> = hookFor(({ seen }) => seen)

/**
 * The answer read from the account; renders again only when it is another one. The same account is read once, so an
 * answer that is put together anew each time is still one answer, and the mere passing of time reads nothing. A list of
 * the same things is the same answer.
 */
export function useAccount<T>(read: (account: Account) => T): T {
  const { playground } = useStudio()
  const [now, atFirst] = useMemo(() => {
    const memory = remembering(read)
    return [
      () => memory(playground.getState().history.account),
      () => memory(playground.getInitialState().history.account),
    ]
  }, [read, playground])
  return useSyncExternalStore(playground.subscribe, now, atFirst)
}

function remembering<T>(read: (account: Account) => T): (account: Account) => T {
  let last: { readonly account: Account; readonly answer: T } | undefined
  return (account) => {
    if (last?.account === account) return last.answer
    const answer = read(account)
    last = { account, answer: last && isSameList(last.answer, answer) ? last.answer : answer }
    return last.answer
  }
}

const isSameList = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((item, nth) => item === other[nth])

/** Simulated now. Moves once a second and at events: ask for it only where it is shown. */
export const useNow = (): number => usePlayground(({ history }) => history.now)

/** The whole story, also while a moment of its past is shown. */
export const useWhole = <T,>(select: (whole: History) => T): T =>
  usePlayground(({ history, ahead }) => select(ahead ?? history))

/** True where the page shows the past. */
export const useInPast = (): boolean => usePlayground(({ ahead }) => ahead !== undefined)

/** A number that is another one at every moment of the past: what is keyed by it jumps there instead of moving. */
export const useEpoch = (): number | undefined =>
  usePlayground(({ history, ahead }) => (ahead ? history.log.size : undefined))

/** The instance that is looked at: the selected one, else the newest that is still there. */
export function useInstance(): Instance | undefined {
  const selected = usePreferences((state) => state.selected)
  return useAccount(
    (account) => (selected ? get(account.instances, selected) : undefined) ?? list(account.instances).at(-1),
  )
}

/** The time zone of the account's Region: what its people read on the wall. */
export const useTimeZone = (): string => useAccount((account) => regionClock[account.region])

/** The moment that what is shown is compared with, while it is one of this story. */
export function useComparedWith(): History | undefined {
  const chosen = useTransient((state) => state.comparedWith)
  const log = useWhole((history) => history.log)
  const beginning = useWhole((history) => history.beginning)
  return useMemo(() => {
    const all = chosen && { ...chosen, log, beginning }
    return all && isOfStory(all, chosen) ? chosen : undefined
  }, [chosen, log, beginning])
}

/** The two moments that are compared. Moves with time: ask for it only where it is shown. */
export function useEnds(): Ends | undefined {
  const chosen = useComparedWith()
  const shown = usePlayground((state) => state.history)
  return useMemo(() => chosen && inOrder(chosen, shown), [chosen, shown])
}

/** True where the timeline is a strip now. */
export function useTimelineFolded(): boolean {
  const timeline = usePreferences((state) => state.timeline)
  const cramped = useTransient((state) => state.cramped)
  const terminal = useTransient((state) => state.terminal)
  return isFolded({ timeline }, { cramped, terminal })
}

/** The moment until which messages were looked at: undefined for a new account. */
export function useSeen(): Pick<Seen, 'until'> {
  const beginning = usePlayground(({ history }) => history.beginning)
  const state = useSeenOfAny((seen) => seen)
  return state.of === beginning ? state : nothing
}

const nothing = { until: 0 }

/** The number of messages that came since; 0 while they are in sight. */
export function useUnread(): number {
  const messages = usePlayground(({ history }) => history.account.messages)
  const inSight = usePreferences(({ view }) => view === 'messages')
  const until = useSeen()
  return inSight ? 0 : list(messages).filter((message) => isNew(message, until)).length
}

/** The progress in a lesson on this device. */
export const useProgress = (lessonId: string): Progress | undefined =>
  useProgressOfAll(({ lessons }) => lessons?.[lessonId])

/** The reason why what the page shows is not kept on this device; undefined while it is. */
export const useUnsaved = () => useAutosave(({ gaveWay, trouble }) => (gaveWay ? 'otherTab' : trouble))
