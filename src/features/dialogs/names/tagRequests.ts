import type { Request } from '#api/answer.ts'
import type { Tags } from '#engine/world/instances/instance.ts'

export interface TagRow {
  readonly key: string
  readonly value: string
}

/** The requests that bring the tags of a thing to these rows: first what goes, so that there is room for what comes. */
export function tagRequests(id: string, was: Tags, rows: readonly TagRow[]): readonly Request[] {
  const Resources = [id]
  const goes = Object.keys(was).filter((key) => !rows.some((row) => row.key === key))
  const comes = rows.filter(({ key, value }) => was[key] !== value)
  return [
    ...(goes.length > 0 ? [{ action: 'DeleteTags', params: { Resources, Tags: goes.map((Key) => ({ Key })) } }] : []),
    ...(comes.length > 0
      ? [
          {
            action: 'CreateTags',
            params: { Resources, Tags: comes.map(({ key, value }) => ({ Key: key, Value: value })) },
          },
        ]
      : []),
  ]
}
