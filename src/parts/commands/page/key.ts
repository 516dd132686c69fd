/** A key of the page, by what a browser calls it. */
export interface Key {
  readonly key: string
  /** with ⌘, or Ctrl where there is none */
  readonly mod?: true
  /** nothing said: with it or without */
  readonly shift?: boolean
  /** also while somebody types into a field */
  readonly anywhere?: true
}

export type Pressed = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'shiftKey'>

export const isPressed = ({ key, mod, shift }: Key, pressed: Pressed): boolean =>
  pressed.key.toLowerCase() === key.toLowerCase() &&
  (pressed.metaKey || pressed.ctrlKey) === (mod === true) &&
  (shift === undefined || pressed.shiftKey === shift)

const signs: Readonly<Record<string, string>> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc' }

/** True where the keyboard has ⌘; else it is Ctrl that stands for it. */
export const hasCommandKey = (): boolean => typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform)

/** A key as it is printed on the keyboard in front of one. */
export const printed = ({ key, mod, shift }: Key): string =>
  [shift && '⇧', mod && (hasCommandKey() ? '⌘' : 'Ctrl'), signs[key] ?? key.toUpperCase()].filter(Boolean).join(' ')
