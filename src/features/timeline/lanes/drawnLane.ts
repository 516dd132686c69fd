import { never } from '#lib/never.ts'
import { stateLook } from '#ui/display/stateLook.ts'
import { softTone, solidTone } from '#ui/look/tone.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import type { Lane, Lanes } from './lanesOf.ts'

type Words = ReturnType<typeof useWords>

/** A stretch of a lane as it is drawn: a word on a colour. */
export interface Bar {
  readonly from: number
  readonly to?: number | undefined
  readonly word: string
  /** where there is room for a little */
  readonly short?: string
  readonly look: string
}

export interface DrawnLane {
  readonly id: 'state' | 'checks' | 'address' | 'alarm'
  readonly label: string
  readonly bars: readonly Bar[]
}

/** of what is not there */
export const dashed = 'border border-dashed border-line-strong text-ink-3'

/** The lanes in the reader's words and in the colours of the states. */
export function drawn(lanes: Lanes, words: Words): readonly DrawnLane[] {
  const { common, time, alarms } = words
  return [
    {
      id: 'state',
      label: time.lanes.state,
      bars: bars(lanes.state, (state) => ({
        word: common.states[state],
        look: solidTone[stateLook[state].tone],
      })),
    },
    {
      id: 'checks',
      label: time.lanes.checks,
      bars: bars(lanes.checks, (checked) =>
        checked === 'initializing'
          ? { word: time.initializing, look: softTone.slate }
          : {
              word: time.passed(checked.passed, checked.made),
              short: `${checked.passed}/${checked.made}`,
              look: checked.passed === checked.made ? solidTone.green : solidTone.red,
            },
      ),
    },
    {
      id: 'address',
      label: time.lanes.address,
      bars: bars(lanes.address, ({ kind, ip = '' }) => {
        switch (kind) {
          case 'borrowed':
            return { word: ip, look: softTone.money }
          case 'elastic':
            return { word: ip, look: softTone.accent }
          case 'none':
            return { word: time.noAddress, look: dashed }
          default:
            return never(kind)
        }
      }),
    },
    {
      id: 'alarm',
      label: time.lanes.alarm,
      bars:
        lanes.alarm.length === 0
          ? [{ from: lanes.from, word: words.stage.noAlarm, look: dashed }]
          : bars(lanes.alarm, (state) => ({
              word: alarms.states[state],
              look: state === 'ALARM' ? solidTone.red : state === 'OK' ? softTone.green : softTone.slate,
            })),
    },
  ]
}

const bars = <V>(lane: Lane<V>, draw: (value: V) => Omit<Bar, 'from' | 'to'>): readonly Bar[] =>
  lane.map(({ from, to, value }) => ({ from, to, ...draw(value) }))
