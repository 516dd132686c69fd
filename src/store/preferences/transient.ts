import type { Studio } from '../studio.ts'
import type { Dialog } from './transientState.ts'

export const show = ({ transient }: Studio, dialog: Dialog): void =>
  transient.setState(dialog.kind === 'why' ? { question: dialog } : { dialog, question: undefined })

export const closeQuestion = ({ transient }: Studio): void => transient.setState({ question: undefined })

export const closeDialog = ({ transient }: Studio): void => transient.setState({ dialog: undefined })

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
