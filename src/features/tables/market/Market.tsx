import { useState } from 'react'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { SpotRequests } from './SpotRequests.tsx'
import { Templates } from './Templates.tsx'

const tables = { templates: Templates, spotRequests: SpotRequests } as const

/** The tables of what decides how something is launched. */
export function Market() {
  const { market, networks } = useWords()
  const [shown, setShown] = useState<keyof typeof tables>('templates')
  const Room = tables[shown]
  return (
    <>
      <div className="shrink-0 overflow-x-auto px-4 pt-3 max-tablet:px-3">
        <Segmented
          label={networks.show}
          size="small"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'templates', label: market.templates },
            { value: 'spotRequests', label: market.spotRequests },
          ]}
        />
      </div>
      <Room />
    </>
  )
}
