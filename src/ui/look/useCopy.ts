import { useState } from 'react'

/** Puts a text on the clipboard; `copied` stays true until `forget` (when the pointer or the focus goes away). */
export function useCopy(text: string) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return { copied, copy, forget: () => setCopied(false) }
}
