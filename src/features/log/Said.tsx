import { Mono } from '#ui/display/Mono.tsx'
import { Fragment } from 'react'

/** Ids, addresses, devices and paths inside a sentence. */
const literal = /(\b(?:i|vol|sg|eipalloc|eipassoc)-[0-9a-f]{17}\b|\b\d+\.\d+\.\d+\.\d+(?:\/\d+)?|\/dev\/[\w/]+)/

/** A sentence with what has to be read letter by letter in mono; `also` is one more such word, and the one that counts. */
export function Said({ text, also }: { readonly text: string; readonly also?: string | undefined }) {
  const start = also === undefined ? -1 : text.indexOf(also)
  if (also === undefined || start < 0) return <Plain text={text} />
  return (
    <>
      <Plain text={text.slice(0, start)} />
      <Mono className="font-semibold">{also}</Mono>
      <Plain text={text.slice(start + also.length)} />
    </>
  )
}

/** Splitting by a pattern with one group puts what it found at the odd places. */
function Plain({ text }: { readonly text: string }) {
  return text
    .split(literal)
    .map((part, nth) => (nth % 2 === 1 ? <Mono key={nth}>{part}</Mono> : <Fragment key={nth}>{part}</Fragment>))
}
