/** Gives the focus to the open dialog's title, when what had it is going away. */
export const focusTitle = (): void => document.querySelector<HTMLElement>('dialog[open] h2')?.focus()
