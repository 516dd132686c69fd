import type { Studio } from '#store/studio.ts'

/** Closes the column; the focus goes to the button that opens it again. */
export function fold(studio: Studio): void {
  studio.preferences.setState({ learning: false })
  // on a phone that is the chip of the lesson, which is there only then
  requestAnimationFrame(() =>
    ['learn', 'lesson-chip']
      .map((id) => document.getElementById(id))
      .find((one) => one?.checkVisibility())
      ?.focus(),
  )
}
