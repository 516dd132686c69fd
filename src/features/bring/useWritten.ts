import type { Format } from '#exchange/out/format.ts'
import { outOf } from '#exchange/out/outOf.ts'
import { isNotRead, type NotRead } from '#exchange/read/tree.ts'
import type { History } from '#engine/history/history.ts'
import { knownActions } from '#facts/aws/known.ts'
import { isNotLoaded } from '#store/load.ts'
import { usePlayground } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'
import { yamlPart } from './yamlPart.ts'

type Words = ReturnType<typeof useWords>['bring']['out']

/** The account as the text of a file, with what it cannot say at its head. */
export async function writtenOut(history: History, format: Format, words: Words): Promise<string | NotRead> {
  const out = outOf(history, format, knownActions)
  if (isNotRead(out)) return out
  const untold = out.untold.map(({ kind, names }) => `- ${[words.untolds[kind], names.join(', ')].join(' ').trim()}`)
  const head = [words.head, ...(untold.length > 0 ? [words.untold, ...untold] : [])]
  if ('lines' in out)
    return ['#!/bin/bash', ...head.map((line) => `# ${line}`), 'set -euo pipefail', ...out.lines, ''].join('\n')
  if (out.format === 'template') return (await yamlPart()).writeYaml(out.tree, head)
  // JSON has no comments: AWS's own lists stand beside it
  return `${JSON.stringify({ Comment: head, ...out.tree }, undefined, 2)}\n`
}

type Written =
  | { readonly text: string | NotRead }
  /** what writes this format did not come over the network; `again` has it fetched again */
  | { readonly again: () => void }

/** The same for what the page shows; undefined while it is being written. */
export function useWritten(format: Format): Written | undefined {
  const words = useWords().bring.out
  const history = usePlayground((state) => state.history)
  const [tries, setTries] = useState(0)
  const [written, setWritten] = useState<Written & { readonly of: Format }>()
  useEffect(() => {
    let wanted = true
    const put = (one: Written) => wanted && setWritten({ of: format, ...one })
    const again = () => {
      setWritten(undefined)
      setTries((before) => before + 1)
    }
    void writtenOut(history, format, words).then(
      (text) => put({ text }),
      (error: unknown) => {
        if (!isNotLoaded(error)) throw error
        put({ again })
      },
    )
    return () => {
      wanted = false
    }
  }, [history, format, words, tries])
  return written?.of === format ? written : undefined
}
