import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

const grounds = ['page', 'surface', 'sunken']
const states = ['amber', 'green', 'slate', 'violet', 'orange', 'wine', 'red', 'money']

const words = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...['accent', ...states].flatMap((state) => [
    [state, `${state}-soft`],
    [state, 'surface'],
    [state, 'page'],
    ['on-accent', state],
    ['ink', `${state}-soft`],
    ['ink-2', `${state}-soft`],
  ]),
  ['ink-3', 'accent-soft'],
  ['on-code', 'code'],
  ['on-tip', 'tip'],
]
const marks = ['edge', 'accent', ...states].flatMap((line) => grounds.map((ground) => [line, ground]))

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  test.each(words)('the words %s on %s have a contrast of 4.5', (ink = '', ground = '') => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(marks)('lines and icons in %s on %s have a contrast of 3', (line = '', ground = '') => {
    expect(contrast(colour(line, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`tokens.css has no --color-${name} of two plain colours`)
  return token[theme]
}

/** WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const linear = (at: number) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5)
}
