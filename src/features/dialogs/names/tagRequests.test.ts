import { expect, it } from 'vitest'
import { tagRequests } from './tagRequests.ts'

const was = { Name: 'web', team: 'a', old: '1' }

it('takes off what is no longer there first, then writes what is new or another value', () => {
  const rows = [
    { key: 'Name', value: 'web' },
    { key: 'team', value: 'b' },
    { key: 'new', value: '' },
  ]
  expect(tagRequests('i-1', was, rows)).toEqual([
    { action: 'DeleteTags', params: { Resources: ['i-1'], Tags: [{ Key: 'old' }] } },
    {
      action: 'CreateTags',
      params: {
        Resources: ['i-1'],
        Tags: [
          { Key: 'team', Value: 'b' },
          { Key: 'new', Value: '' },
        ],
      },
    },
  ])
})

it('asks nothing where nothing is another', () => {
  expect(tagRequests('i-1', { Name: 'web' }, [{ key: 'Name', value: 'web' }])).toEqual([])
})
