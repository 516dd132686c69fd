import { Button } from '#ui/controls/Button.tsx'
import { ArrowLeftIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Reading } from './shelf.ts'

interface ArticleProps {
  readonly reading: Reading
  readonly onBack: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The article of a term in the glossary, read in place. */
export function Article({ reading: { name, text, doc }, onBack, onKeyDown }: ArticleProps) {
  const words = useWords().palette
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <article className="px-3 py-2" onKeyDown={onKeyDown}>
      <h3 ref={title} tabIndex={-1} className="text-title font-bold outline-none">
        {name}
      </h3>
      <p className="mt-1.5 text-ink-2">{text}</p>
      <p className="mt-2">
        <a
          href={doc.url}
          target="_blank"
          rel="noreferrer noopener"
          className="text-accent underline underline-offset-2"
        >
          {doc.title}
        </a>
      </p>
      <Button size="small" icon={ArrowLeftIcon} className="mt-3" onClick={onBack}>
        {words.back}
      </Button>
    </article>
  )
}
