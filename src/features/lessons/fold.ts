import { desk } from '#store/preferences/preferences.ts'

/** Closes the column; the focus goes to the button that opens it again. */
export function fold(): void {
  desk.setState({ learning: false })
  document.getElementById('learn')?.focus()
}
