import type { Studio } from '../studio.ts'
import type { Dialog, ThingKind } from './transientState.ts'

export const show = ({ transient }: Studio, dialog: Dialog): void =>
  transient.setState(dialog.kind === 'why' ? { question: dialog } : { dialog, question: undefined })

export const closeQuestion = ({ transient }: Studio): void => transient.setState({ question: undefined })

export const closeDialog = ({ transient }: Studio): void => transient.setState({ dialog: undefined })

/** Closes the window and puts a line into the terminal, where whoever reads it runs it. */
export const typeInTerminal = ({ transient }: Studio, line: string): void =>
  transient.setState({ dialog: undefined, terminal: 'open', terminalLine: line })

export const inspect = ({ transient }: Studio, open: boolean): void => transient.setState({ inspecting: open })

/** Opens the inspector for good where there is room for it beside the map, else over it. */
export function openDetails(studio: Studio): void {
  studio.preferences.setState({ details: 'open' })
  inspect(studio, true)
}

export function foldDetails(studio: Studio): void {
  studio.preferences.setState({ details: 'folded' })
  inspect(studio, false)
}

/** Looks at a thing: an instance is kept on this device as the one that is looked at, anything else stands before it for now. */
export function lookAt({ transient, preferences }: Studio, kind: ThingKind | 'place', id: string): void {
  transient.setState(({ picked }) => ({
    selected: kind === 'instance' ? undefined : { kind, id },
    ...(picked && { picked: { ...picked, behind: true } }),
  }))
  if (kind === 'instance') preferences.setState({ selected: id })
}

/** Picks several things of a kind; those of another kind are let go. */
export const pick = ({ transient }: Studio, of: ThingKind, ids: ReadonlySet<string>): void =>
  transient.setState({ picked: ids.size > 0 ? { of, ids } : undefined })
