import { useState } from 'react'

/** The words of a button that copies: its name, and what came of it. */
export interface CopyWords {
  readonly copy: string
  readonly copied: string
  readonly failed: string
}

/** Puts a text on the clipboard; what `came` of it stays until `forget` (when the pointer or the focus goes away). */
export function useCopy(text: string) {
  const [came, setCame] = useState<'copied' | 'failed'>()
  const copy = () => void put(text).then((done) => setCame(done ? 'copied' : 'failed'))
  return { came, copy, forget: () => setCame(undefined) }
}

/** Over plain http, as in a classroom's own network, a browser gives a page no clipboard; the old way works there. */
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return putByHand(text)
  }
}

/** Copies as if somebody had selected the text and pressed the keys; false where the browser does not. */
function putByHand(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.ariaHidden = 'true'
  // what is hidden stands in one line, in which a browser would make one space of several
  field.className = 'sr-only whitespace-pre!'
  // behind an open window nothing can be selected
  const place = before?.closest('dialog') ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
