import type { Request } from '#api/answer.ts'
import { isTold } from '#engine/history/log.ts'
import { compareFromHere, leaveComparison } from '#store/live/compare.ts'
import type { Playground } from '#store/live/playground.ts'
import { stepOff, stepOn } from '#store/live/step.ts'
import { nextAt, pause, play } from '#store/live/time.ts'
import { lastRequest, redo, undo } from '#store/live/undo.ts'
import { foldOrOpen } from '#store/preferences/fold.ts'
import type { Preferences } from '#store/preferences/preferencesState.ts'
import type { Dialog, Transient } from '#store/preferences/transientState.ts'
import type { Studio } from '#store/studio.ts'
import {
  BackIcon,
  BookIcon,
  ChevronDownIcon,
  ChevronUpIcon,
  CompareIcon,
  FitIcon,
  KeyboardIcon,
  LearnIcon,
  NextIcon,
  PauseIcon,
  PlayIcon,
  PlusIcon,
  PresentIcon,
  RedoIcon,
  RefreshIcon,
  SearchIcon,
  ShareIcon,
  TerminalIcon,
  UndoIcon,
} from '#ui/look/icons.ts'
import type { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { Look, WhyNot } from '../command.ts'
import type { Key } from './key.ts'

/** The state of the page on which a command's answer may depend. */
export interface Page {
  readonly playground: Playground
  readonly preferences: Preferences
  readonly transient: Transient
}

/** A command for the page and the account as a whole: it needs no thing. */
export type PageCommand = Look<keyof ReturnType<typeof useFirstWords>['commands']['page']> & {
  readonly of: 'page'
  readonly keys?: readonly Key[]
  readonly whyNot?: (page: Page) => WhyNot | undefined
} & (
    | { readonly run: (studio: Studio) => void }
    | { readonly request: () => Request }
    | { readonly window: () => Dialog }
  )

const opens = (dialog: Dialog) => () => dialog

export const launch: PageCommand = {
  of: 'page',
  id: 'launch',
  icon: PlusIcon,
  keys: [{ key: 'l' }],
  window: opens({ kind: 'launch' }),
}

export const playTime: PageCommand = {
  of: 'page',
  id: 'play',
  icon: PlayIcon,
  keys: [{ key: ' ' }],
  run: play,
  whyNot: ({ playground }) => (playground.playing ? { reason: 'already' } : undefined),
}

export const pauseTime: PageCommand = {
  of: 'page',
  id: 'pause',
  icon: PauseIcon,
  keys: [{ key: ' ' }],
  run: pause,
  whyNot: ({ playground }) => (playground.playing ? undefined : { reason: 'already' }),
}

export const nextEvent: PageCommand = {
  of: 'page',
  id: 'next',
  icon: NextIcon,
  keys: [{ key: 'ArrowRight' }],
  run: stepOn,
  whyNot: ({ playground }) => (nextAt(playground) === undefined ? { reason: 'nothing-next' } : undefined),
}

export const oneBack: PageCommand = {
  of: 'page',
  id: 'back',
  icon: BackIcon,
  keys: [{ key: 'ArrowLeft' }],
  run: stepOff,
  whyNot: ({ playground }) => (isTold(playground.history.log) ? undefined : { reason: 'nothing-before' }),
}

export const undoLast: PageCommand = {
  of: 'page',
  id: 'undo',
  icon: UndoIcon,
  keys: [{ key: 'z', mod: true, shift: false }],
  run: undo,
  whyNot: ({ playground: { ahead, history } }) => {
    if (ahead) return { reason: 'in-past' }
    return lastRequest(history.log) === undefined ? { reason: 'nothing-to-undo' } : undefined
  },
}

export const redoLast: PageCommand = {
  of: 'page',
  id: 'redo',
  icon: RedoIcon,
  keys: [
    { key: 'z', mod: true, shift: true },
    { key: 'y', mod: true },
  ],
  run: redo,
  whyNot: ({ playground: { ahead, undone } }) => {
    if (ahead) return { reason: 'in-past' }
    return undone.length > 0 ? undefined : { reason: 'nothing-to-redo' }
  },
}

export const lessons: PageCommand = {
  of: 'page',
  id: 'lessons',
  icon: LearnIcon,
  keys: [{ key: 'g' }],
  run: ({ preferences }) => preferences.setState(({ learning }) => ({ learning: !learning })),
}

export const present: PageCommand = {
  of: 'page',
  id: 'present',
  icon: PresentIcon,
  keys: [{ key: 'p' }],
  run: ({ preferences, transient }) => {
    preferences.setState({ view: 'map' })
    transient.setState(({ presented }) => ({ presented: presented ? undefined : 1, inspecting: false }))
  },
}

export const presentNoMore: PageCommand = {
  of: 'page',
  id: 'presentNoMore',
  icon: PresentIcon,
  keys: [{ key: 'Escape' }],
  run: ({ transient }) => transient.setState({ presented: undefined }),
  whyNot: ({ transient }) => (transient.presented ? undefined : { reason: 'already' }),
}

export const compare: PageCommand = {
  of: 'page',
  id: 'compare',
  icon: CompareIcon,
  keys: [{ key: 'c' }],
  run: compareFromHere,
  whyNot: ({ playground: { history, ahead }, transient }) => {
    if (transient.comparedWith) return { reason: 'already' }
    return (ahead ?? history).log.size > 0 ? undefined : { reason: 'nothing-happened' }
  },
}

export const compareNoMore: PageCommand = {
  of: 'page',
  id: 'leaveComparison',
  icon: CompareIcon,
  keys: [{ key: 'c' }, { key: 'Escape' }],
  run: leaveComparison,
  whyNot: ({ transient }) => (transient.comparedWith ? undefined : { reason: 'already' }),
}

export const timeline: PageCommand = {
  of: 'page',
  id: 'timeline',
  icon: ChevronDownIcon,
  keys: [{ key: 't' }],
  run: foldOrOpen,
}

/** The command that turns the map's camera to a zone. */
const looks = (id: 'lifecycle' | 'anatomy' | 'alarmPath' | 'everything', zone: 0 | 1 | 2 | 3): PageCommand => ({
  of: 'page',
  id,
  icon: FitIcon,
  keys: [{ key: String(zone) }],
  run: ({ transient }) => transient.setState({ zone }),
  whyNot: ({ preferences }) => (preferences.view === 'map' ? undefined : { reason: 'not-on-map' }),
})

export const bill: PageCommand = { of: 'page', id: 'bill', icon: ChevronUpIcon, window: opens({ kind: 'bill' }) }
export const newAccount: PageCommand = {
  of: 'page',
  id: 'newAccount',
  icon: RefreshIcon,
  window: opens({ kind: 'newAccount' }),
}
export const presets: PageCommand = { of: 'page', id: 'presets', icon: PlayIcon, window: opens({ kind: 'presets' }) }
export const share: PageCommand = { of: 'page', id: 'share', icon: ShareIcon, window: opens({ kind: 'share' }) }
export const about: PageCommand = { of: 'page', id: 'about', icon: BookIcon, window: opens({ kind: 'about' }) }
export const scripts: PageCommand = {
  of: 'page',
  id: 'scripts',
  icon: TerminalIcon,
  window: opens({ kind: 'scripts' }),
}
export const keys: PageCommand = {
  of: 'page',
  id: 'keys',
  icon: KeyboardIcon,
  keys: [{ key: '?' }],
  window: opens({ kind: 'keys' }),
}

/** The command line of the account, below everything. The key next to 1 is another one where Hangul is typed. */
export const terminal: PageCommand = {
  of: 'page',
  id: 'terminal',
  icon: TerminalIcon,
  keys: [{ key: '`' }, { key: '₩' }, { key: '`', mod: true, anywhere: true }],
  run: ({ transient }) => transient.setState((state) => ({ terminal: state.terminal === 'open' ? 'folded' : 'open' })),
}

/** Everything else by its name. */
export const palette: PageCommand = {
  of: 'page',
  id: 'palette',
  icon: SearchIcon,
  keys: [{ key: 'k', mod: true, anywhere: true }],
  window: opens({ kind: 'palette' }),
}

/** The commands that have a key, in the order of the sheet. */
export const keyed: readonly PageCommand[] = [
  playTime,
  pauseTime,
  nextEvent,
  oneBack,
  undoLast,
  redoLast,
  launch,
  lessons,
  compare,
  compareNoMore,
  present,
  presentNoMore,
  timeline,
  looks('lifecycle', 1),
  looks('anatomy', 2),
  looks('alarmPath', 3),
  looks('everything', 0),
  terminal,
  palette,
  keys,
]
