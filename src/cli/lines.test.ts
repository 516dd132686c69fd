import { describe, expect, it } from 'vitest'
import { commandLine } from '#api/cli.ts'
import { readScript } from '#engine/world/bash/script.ts'
import { optionsOf } from './options.ts'
import { operationsIn, serviceNames } from './services.ts'
import { pythonText } from './value.ts'

const every = serviceNames.flatMap((service) => [...operationsIn(service).values()])
/** A value of each kind, as simple as it can be. */
const simple = { text: 'x', whole: 1, decimal: 1, time: '2026-11-02T00:00:00Z', bytes: 'eA==' } as const

describe('a command that the page writes', () => {
  it.each([true, false])('has options that the CLI has, with flags that are %s', (flag) => {
    const unknown: string[] = []
    for (const command of every) {
      const known = new Set(optionsOf(command).map(({ name }) => name))
      for (const { name, schema } of command.operation.input.values()) {
        // the page never says the least without the most
        if (name === 'MinCount') continue
        const value =
          schema.type === 'flag'
            ? flag
            : schema.type === 'list'
              ? ['x']
              : schema.type === 'struct' || schema.type === 'map'
                ? { Value: flag }
                : simple[schema.type]
        const line = commandLine({ action: command.operation.name, params: { [name]: value } })
        const [words = []] = (line === undefined ? [] : readScript(line)).flatMap(({ steps = [] }) =>
          steps.flatMap(({ pipe }) => pipe.map((one) => one.words)),
        )
        for (const word of words) {
          const [piece] = word
          const option = piece?.kind === 'text' ? /^--([\w-]+)/.exec(piece.text)?.[1] : undefined
          if (option !== undefined && !known.has(option)) unknown.push(`${command.name} --${option}`)
        }
      }
    }
    expect(unknown).toEqual([])
  })
})

it('what cannot be printed within a list of a text answer is written as Python writes it', () => {
  expect(pythonText('a\u2028b\u00a0c d\u0007한')).toBe(String.raw`'a\u2028b\xa0c d\x07한'`)
})
