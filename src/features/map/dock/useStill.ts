import { get } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'
import { useMemo, useRef } from 'react'
import { held } from './held.ts'
import { type Row, rowOf } from './rows.ts'

/** The rows as they stood when somebody came to point at them: who leaves meanwhile keeps its place until the pointer has gone. */
export function useStill(rows: readonly Row[], isPointed: boolean): readonly Row[] {
  const instances = useAccount((account) => account.instances)
  const checks = useAccount((account) => account.checks)
  const last = useRef<readonly string[]>([])
  return useMemo(() => {
    const here = new Map(rows.map((row) => [row.id, row]))
    const left = isPointed ? last.current.filter((id) => !here.has(id)) : []
    for (const id of left) {
      const instance = get(instances, id)
      if (instance) here.set(id, rowOf({ checks }, instance))
    }
    last.current = isPointed ? held(last.current, [...here.keys()]) : rows.map(({ id }) => id)
    return last.current.flatMap((id) => here.get(id) ?? [])
  }, [rows, isPointed, instances, checks])
}
