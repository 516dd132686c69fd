import type { Studio } from '#store/studio.ts'

/** Closes the column; the focus goes to the button that opens it again. */
export function fold(studio: Studio): void {
  studio.preferences.setState({ learning: false })
  document.getElementById('learn')?.focus()
}
